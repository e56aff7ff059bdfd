import type { Caller, Presented } from './caller.ts';
import type { Named } from './mentions.ts';
import type { Message, Page, PageOf, Person, Room } from './model.ts';
import type { InRoom, RoomRef, RoomSearch } from './rooms.ts';

/** What a message consists of. */
export interface Content {
  id: string;
  kind: string;
  text: string;
  mediaUrl: string | null;
  /** Left out unless it is a message of the same room. */
  replyToId: string | null;
  attachments: unknown[];
  extra: Record<string, unknown>;
  /** The root, never a reply. */
  threadRootId: string | null;
  threadShown: boolean;
  /** Whether the author's place stays where it was. */
  leavesUnread?: boolean;
}

/** What is written as one message, with everything that follows from it. */
export interface NewMessage extends Content {
  roomId: string;
  author: Person;
  named: Named;
}

/** What a change to a message says; what it leaves out stays as it is. */
export interface Edit {
  text: string;
  named: Named;
  kind?: string | undefined;
  mediaUrl?: string | null | undefined;
  /** What dialects keep beside the message: replaces that of those it names. */
  extra?: Record<string, unknown> | undefined;
}

/** What the store met when it was asked for a page of a room by a credential alone. */
export interface RoomPageFacts {
  authenticated: boolean;
  roomFound: boolean;
  roomReadable: boolean;
  /** The caller may only read rooms it has joined, and has not joined this one. */
  outsider: boolean;
}

export interface HistoryQuery {
  /** Instants between which messages were written. */
  latest: Date | null;
  oldest: Date | null;
  /** Whether the two instants themselves belong to it. */
  inclusive: boolean;
  /** Whether replies that are not shown in the room belong to it. */
  withReplies: boolean;
  /** Whether what the caller has not read is looked for. */
  withUnread: boolean;
}

/** Where reading stopped: the first unread message, and how many unread ones lie before a page. */
export interface UnreadMark {
  first: Message | null;
  notLoaded: number;
}

/** A stretch of a room. */
export interface History {
  messages: Message[];
  /** Nothing unless it was asked for. */
  unread: UnreadMark | null;
}

export interface MessageStore {
  /**
   * A message that is not hidden.
   *
   * @param readerId whose star it tells of
   */
  find(workspaceId: string, id: string, readerId: string): Promise<Message | null>;
  /**
   * Writes a message that names nobody, answers nothing and has nothing attached, in a room where every member may write,
   * and the caller is one: one statement, the credential included.
   *
   * @returns nothing, and nothing is done, where anything stands against it
   */
  postPlainly(
    presented: Presented,
    search: Pick<RoomSearch, 'ref' | 'dialect'>,
    message: Content,
  ): Promise<Message | null>;
  /**
   * Writes a message, its mentions, the follows it makes, its sender's place and its events: one statement.
   *
   * @returns the message; the one that was there when the id is taken; nothing when the room is gone
   */
  post(workspaceId: string, message: NewMessage): Promise<Message | null>;
  /** Changes the words of a message and writes the event; nothing when it was deleted meanwhile. */
  edit(workspaceId: string, id: string, editorId: string, edit: Edit): Promise<Message | null>;
  /** Deletes a message, leaving a stub where it has replies or the workspace wants one; false when it was deleted before. */
  remove(workspaceId: string, id: string, actorId: string, leaveStub: boolean): Promise<boolean>;
  /** Deletes all messages of a room without stubs, with one event when there were any; says how many: one statement. */
  removeAll(workspaceId: string, roomId: string, actorId: string): Promise<number>;
  /** The newest messages of a public room first, or the oldest: one statement, the credential included. */
  publicRoomPage(
    presented: Presented,
    ref: RoomRef,
    page: { offset: number; count: number | null },
    oldestFirst: boolean,
  ): Promise<{ facts: RoomPageFacts; room: Pick<Room, 'id' | 'messageCount'> | null; messages: Message[] }>;
  /** The same for any room and a known caller: nothing of a room that they may not read. */
  roomPage(caller: Caller, search: RoomSearch, page: Page, oldestFirst: boolean): Promise<InRoom<Message[]>>;
  /** The newest messages of a stretch of a room first, with what the caller has not read of it: one statement. */
  history(caller: Caller, search: RoomSearch, query: HistoryQuery, page: Page): Promise<InRoom<History>>;
  /** The last ordinary message of a room that still stands: at most one statement. */
  lastPost(caller: Caller, room: Room): Promise<Message | null>;
}

/** Which threads of a room are meant. */
export type ThreadFilter = 'all' | 'following' | 'unread';

/** What changed after an instant. */
export interface Changes {
  updated: Message[];
  removed: { id: string; at: Date }[];
}

/** What was found of a thread, and whether the caller may read it; nothing is found where they may not. */
export interface InThread<Found> {
  rootFound: boolean;
  readable: boolean;
  found: Found;
}

/** Each in one statement. */
export interface ThreadStore {
  /** Roots that have or had replies, the latest reply first. */
  threads(
    caller: Caller,
    search: RoomSearch,
    query: { filter: ThreadFilter; text: string | null; oldestFirst: boolean },
    page: Page,
  ): Promise<InRoom<PageOf<Message>>>;
  threadsSince(caller: Caller, search: RoomSearch, since: Date): Promise<InRoom<Changes>>;
  /** The replies of a thread, without its root. */
  replies(
    caller: Caller,
    rootId: string,
    page: Page,
    newestFirst: boolean,
  ): Promise<InThread<PageOf<Message>>>;
  repliesSince(caller: Caller, rootId: string, since: Date): Promise<InThread<Changes>>;
}
