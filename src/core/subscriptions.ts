import type { Caller, Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { MembershipStore } from './memberships.ts';
import type { Membership, Room } from './model.ts';
import type { ChangedRecords } from './rooms.ts';

/**
 * A user's part in a room with what they have not read there. Nothing of it is counted when a message is written: it
 * follows from the places up to which the user has read (Rocket.Chat sheet 2.3).
 */
export interface Subscription {
  membership: Membership;
  room: Room;
  /** Messages that concern the user: in direct rooms those of others, elsewhere those that mention them or all. */
  unread: number;
  userMentions: number;
  groupMentions: number;
  /** Anything by others that the user has not read, in the room or in a thread they follow. */
  alert: boolean;
  /** Roots of followed threads with replies not read, and those of them that mention the user or all. */
  unreadThreads: string[];
  unreadThreadsUser: string[];
  unreadThreadsGroup: string[];
  /** When the last reply came in a thread that they follow. */
  lastReplyAt: Date | null;
}

/** What the store met when it was asked to mark a room as read. */
export interface ReadFacts {
  authenticated: boolean;
  inRoom: boolean;
}

/** From where on a room is unread: its last message, or a message of somebody else. */
export type UnreadFrom = { roomId: string } | { messageId: string };

/** Lists the caller's subscriptions; asked what has changed since a moment, also those that are gone. */
export async function listSubscriptions(
  store: MembershipStore,
  caller: Caller,
  since: Date | null,
): Promise<ChangedRecords<Subscription>> {
  return store.subscriptions(caller, since);
}

/**
 * The caller's subscription to a room.
 *
 * @param dialect whose aliases of rooms count
 * @returns nothing unless they are in it
 */
export async function showSubscription(
  store: MembershipStore,
  caller: Caller,
  roomId: string,
  dialect: string,
): Promise<Subscription | null> {
  return store.subscription(caller, roomId, dialect);
}

/**
 * Marks a room as read up to its last message.
 *
 * @param withThreads whether the threads that the caller follows there are read too
 * @throws {CoreError} `unauthenticated`, `notInRoom`
 */
export async function markRead(
  store: MembershipStore,
  presented: Presented,
  roomId: string,
  dialect: string,
  withThreads: boolean,
): Promise<void> {
  const { authenticated, inRoom } = await store.markRead(presented, roomId, dialect, withThreads);
  if (!authenticated) throw new CoreError('unauthenticated');
  if (!inRoom) throw new CoreError('notInRoom');
}

/**
 * Marks a room of the caller as unread.
 *
 * @throws {CoreError} `nothingToMarkUnread` in a room without messages, `messageNotAccessible` for a message that is the
 *   caller's own, unknown or in no room of theirs
 */
export async function markUnread(
  store: MembershipStore,
  caller: Caller,
  from: UnreadFrom,
  dialect: string,
): Promise<void> {
  if (await store.markUnread(caller, from, dialect)) return;
  throw new CoreError('roomId' in from ? 'nothingToMarkUnread' : 'messageNotAccessible');
}
