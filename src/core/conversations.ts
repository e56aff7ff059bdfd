import type { Caller, Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Message, Page, PageOf, Room } from './model.ts';
import type { RoomSearch } from './rooms.ts';

/** Of a message what says who wrote what, and when: all that such dialects show in a list. */
export type Line = Pick<Message, 'id' | 'author' | 'kind' | 'text' | 'mediaUrl' | 'extra' | 'createdAt'>;

/**
 * A room as those dialects list it whose clients know neither system messages nor threads: what people wrote stands in one
 * row, replies among the rest, and what is concealed or deleted is not there.
 */
export interface Conversation {
  room: Room;
  lastLine: Line | null;
  /** Messages by others that the caller has not read. */
  unread: number;
}

/** Instants between which messages were written, themselves apart. */
export interface Stretch {
  before: Date | null;
  after: Date | null;
}

/** What the store met when it was asked about a room by a credential alone. */
export interface OwnRoomFacts {
  authenticated: boolean;
  /** The caller is in the room, and may read it. */
  inRoom: boolean;
}

/** A room as somebody who presents a credential asks for it. */
export interface PresentedSearch extends Pick<RoomSearch, 'dialect'> {
  presented: Presented;
  /** Ours or the vendor's alias. */
  roomId: string;
}

export interface ConversationStore {
  /** A page of the rooms in which the caller is, the latest activity first: one statement. */
  list(caller: Caller, page: Page): Promise<PageOf<Conversation>>;
  /** A page of what people wrote in a room, newest first: one statement, the credential included. */
  messages(
    search: PresentedSearch,
    stretch: Stretch,
    page: Page,
  ): Promise<{ facts: OwnRoomFacts; page: PageOf<Line> }>;
  /**
   * Marks single messages by others as read, with one event when any was unread: one statement, the credential included.
   * What is read without a gap moves the place up to which the caller has read the room.
   *
   * @returns how many were unread
   */
  markMessagesRead(
    search: PresentedSearch,
    messageIds: string[],
  ): Promise<{ facts: OwnRoomFacts; marked: number }>;
}

/** Lists the rooms in which the caller is, the one with the latest activity first. */
export async function listConversations(
  store: ConversationStore,
  caller: Caller,
  page: Page,
): Promise<PageOf<Conversation>> {
  return store.list(caller, page);
}

/**
 * Lists what people wrote in a room of the caller, newest first. A page of no rows finds out whether the caller may.
 *
 * @throws {CoreError} `unauthenticated`, `roomNotFound`
 */
export async function listOwnMessages(
  store: ConversationStore,
  search: PresentedSearch,
  stretch: Stretch,
  page: Page,
): Promise<PageOf<Line>> {
  const found = await store.messages(search, stretch, page);
  demandInRoom(found.facts);
  return found.page;
}

/**
 * Marks messages of a room of the caller as read. Those that were read before, the caller's own and unknown ones count
 * nothing.
 *
 * @returns how many this call marked
 * @throws {CoreError} `unauthenticated`, `roomNotFound`
 */
export async function markMessagesRead(
  store: ConversationStore,
  search: PresentedSearch,
  messageIds: string[],
): Promise<number> {
  const { facts, marked } = await store.markMessagesRead(search, messageIds);
  demandInRoom(facts);
  return marked;
}

function demandInRoom({ authenticated, inRoom }: OwnRoomFacts): void {
  if (!authenticated) throw new CoreError('unauthenticated');
  if (!inRoom) throw new CoreError('roomNotFound');
}
