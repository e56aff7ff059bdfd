import { type Caller, demandPlatform, type Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Message, PageOf, Person, Sender, SystemKind } from './model.ts';

/** What a list shows of a message: not who follows its thread, nor how those are called who react to it. */
export interface ListedBody {
  message: Omit<Message, 'followers' | 'reactions'> & {
    reactions: { reaction: string; user: Pick<Person, 'id'> }[] | null;
  };
  sender: Sender;
}

/** A message as somebody finds it in a list. */
export interface ListedMessage extends ListedBody {
  /** Whether the reader has deleted it for themselves. */
  setAside: boolean;
  /** The message that it answers, or whose thread it belongs to, where the reader may see that one. */
  answered: ListedBody | null;
}

/** Whose messages are asked for: those of a room, by one who has to be in it. */
export interface RoomReading {
  presented: Presented;
  /** Our id or the dialect's alias. */
  room: string;
  dialect: string;
  /** System messages for which the dialect has a word; others are left out. */
  systems: SystemKind[];
}

/** What the store met when it was asked for something of a room. */
export interface RoomReadingFacts {
  authenticated: boolean;
  roomFound: boolean;
  readable: boolean;
  /** In the room, or the platform itself. */
  member: boolean;
}

/** A stretch of a room; its bounds belong to it. */
export interface Stretch {
  /** The ids of its last and its first message. */
  until: string | null;
  from: string | null;
  /** Only messages written later. */
  writtenAfter: Date | null;
  /** On which end it is cut when there are more than `limit`. */
  newest: boolean;
  limit: number;
}

export interface RoomMessages {
  facts: RoomReadingFacts;
  /** The messages that bound the stretch are of this room. */
  boundsFound: boolean;
  /** How many messages the room has. */
  total: number;
  messages: ListedMessage[];
}

export interface MessageListStore {
  /** A stretch of a room, in the order of the room or against it: one statement. */
  stretch(view: RoomReading, stretch: Stretch): Promise<RoomMessages>;
  /** What has changed in a room after an instant, by the time of the change; as `stretch`. */
  changed(view: RoomReading, since: Date, newest: boolean, limit: number): Promise<RoomMessages>;
  /** A message with so many before and after it, the newest first; as `stretch`. */
  around(view: RoomReading, messageId: string, before: number, after: number): Promise<RoomMessages>;
  /** The pinned messages of a room, the latest pin first; as `stretch`. */
  pinned(view: RoomReading): Promise<RoomMessages>;
  /** How many messages of a room were written or changed at or after an instant. */
  countChanged(view: RoomReading, since: Date | null): Promise<{ facts: RoomReadingFacts; count: number }>;
  /** The newest messages of all rooms of the caller. */
  recent(caller: Caller, systems: SystemKind[], limit: number): Promise<ListedMessage[]>;
  /** Messages of all rooms of a workspace, the newest first. */
  everywhere(
    workspaceId: string,
    span: Span,
    systems: SystemKind[],
    limit: number,
  ): Promise<PageOf<ListedMessage>>;
  /** Those of these messages that are there, in the order in which they were written, as the caller sees them. */
  byIds(caller: Caller, ids: string[]): Promise<ListedMessage[]>;
}

/** From an instant on, and before another. */
export interface Span {
  from: Date | null;
  before: Date | null;
}

/** @throws {CoreError} `unauthenticated`, `roomNotFound`, `notInRoom` */
export function settleReading({ authenticated, roomFound, readable, member }: RoomReadingFacts): void {
  if (!authenticated) throw new CoreError('unauthenticated');
  if (!roomFound) throw new CoreError('roomNotFound');
  if (!member || !readable) throw new CoreError('notInRoom');
}

/**
 * A stretch of a room, next to its bounds.
 *
 * @param newestFirst how it is shown, wherever it is cut
 * @throws {CoreError} what `settleReading` throws, `messageNotFound` when a bound is not in the room
 */
export async function listStretch(
  store: MessageListStore,
  view: RoomReading,
  stretch: Stretch,
  newestFirst: boolean,
): Promise<PageOf<ListedMessage>> {
  const { messages, total } = settled(await store.stretch(view, stretch));
  return { rows: newestFirst === stretch.newest ? messages : messages.toReversed(), total };
}

/**
 * What has changed in a room after an instant, by the time of the change.
 *
 * @throws what `settleReading` throws
 */
export async function listChanged(
  store: MessageListStore,
  view: RoomReading,
  since: Date,
  newest: boolean,
  limit: number,
): Promise<PageOf<ListedMessage>> {
  const { messages, total } = settled(await store.changed(view, since, newest, limit));
  return { rows: messages, total };
}

/**
 * A message of a room and its neighbours, the newest first.
 *
 * @throws {CoreError} what `settleReading` throws, `messageNotFound`
 */
export async function listAround(
  store: MessageListStore,
  view: RoomReading,
  messageId: string,
  before: number,
  after: number,
): Promise<PageOf<ListedMessage>> {
  const { messages, total } = settled(await store.around(view, messageId, before, after));
  if (!messages.some(({ message }) => message.id === messageId)) throw new CoreError('messageNotFound');
  return { rows: messages, total };
}

/**
 * The pinned messages of a room, the latest pin first.
 *
 * @throws what `settleReading` throws
 */
export async function listPinned(store: MessageListStore, view: RoomReading): Promise<ListedMessage[]> {
  return settled(await store.pinned(view)).messages;
}

/**
 * How many messages of a room were written or changed at or after an instant, or ever.
 *
 * @throws what `settleReading` throws
 */
export async function countChanged(
  store: MessageListStore,
  view: RoomReading,
  since: Date | null,
): Promise<number> {
  const { facts, count } = await store.countChanged(view, since);
  settleReading(facts);
  return count;
}

/** The newest messages of all rooms of the caller. */
export async function listRecent(
  store: MessageListStore,
  caller: Caller,
  systems: SystemKind[],
  limit: number,
): Promise<ListedMessage[]> {
  return store.recent(caller, systems, limit);
}

/**
 * Messages of all rooms, the newest first; for the platform alone.
 *
 * @throws {CoreError} `unauthenticated`
 */
export async function listEverywhere(
  store: MessageListStore,
  caller: Caller,
  span: Span,
  systems: SystemKind[],
  limit: number,
): Promise<PageOf<ListedMessage>> {
  demandPlatform(caller);
  return store.everywhere(caller.workspaceId, span, systems, limit);
}

function settled(found: RoomMessages): RoomMessages {
  settleReading(found.facts);
  if (!found.boundsFound) throw new CoreError('messageNotFound');
  return found;
}
