import type { Caller, Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Order, Page, PageOf, Room } from './model.ts';
import { belongsTo, type RoomPolicy } from './room-policy.ts';
import {
  type ChangedRecords,
  demandRoom,
  findRoom,
  type InRoom,
  type RoomSearch,
  type RoomStanding,
} from './rooms.ts';
import type { Store } from './store.ts';
import type { ReadFacts, Subscription, UnreadFrom } from './subscriptions.ts';
import type { UserRef } from './users.ts';

/** What a change of members changes of its room. */
export type RoomCounters = Pick<Room, 'lastSeq' | 'messageCount' | 'memberCount' | 'updatedAt'>;

/** Somebody on the way into a room; the ids are used where they are not in it already. */
export interface Entrant {
  userId: string;
  membershipId: string;
  messageId: string;
}

/** A user as a member of a room shows them. */
export interface Member {
  id: string;
  username: string;
  name: string;
  nickname: string | null;
  status: string;
  statusText: string;
  updatedAt: Date;
}

export interface MemberList {
  /** Part of the user name, name or nickname, regardless of case. */
  filter: string;
  /** Any of these; nothing is every status. */
  statuses: string[];
  order: MemberOrder[];
  page: Page;
}

export type MemberOrder = Order<'username'>;

export interface MembershipStore {
  /**
   * Brings the live among some users into a room, each with a system message and an event, those already in it left alone:
   * one statement.
   *
   * @param kind `added` also mentions them, so that they find the room unread
   * @returns nothing when the room is gone
   */
  enter(
    caller: Caller,
    roomId: string,
    kind: 'joined' | 'added',
    entrants: Entrant[],
  ): Promise<RoomCounters | null>;
  /**
   * Ends the caller's membership with a system message and an event, unless the policy forbids the last owner: one
   * statement.
   */
  leave(
    caller: Caller,
    roomId: string,
    messageId: string,
    lastOwner: RoomPolicy['lastOwnerLeaves'],
  ): Promise<RoomCounters | 'notInRoom' | 'lastOwner'>;
  /** One page of the living members of a room: one statement. */
  members(caller: Caller, search: RoomSearch, list: MemberList): Promise<InRoom<PageOf<Member>>>;
  /** The caller's subscriptions, or of them what has changed since: one statement. */
  subscriptions(caller: Caller, since: Date | null): Promise<ChangedRecords<Subscription>>;
  /** The caller's subscription to one room. */
  subscription(caller: Caller, roomId: string, dialect: string): Promise<Subscription | null>;
  /** Marks a room as read, with its event when that changed anything: one statement, the credential included. */
  markRead(presented: Presented, roomId: string, dialect: string, withThreads: boolean): Promise<ReadFacts>;
  /**
   * Marks a room as unread from a message on, with its event when that changed anything: one statement. False when the
   * caller is in no room with such a message of somebody else, or in none with a message at all.
   */
  markUnread(caller: Caller, from: UnreadFrom, dialect: string): Promise<boolean>;
}

/**
 * Makes the caller a member of a room. Joining again changes nothing.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `roomNotAccessible`, `joinCodeRequired`, `joinCodeInvalid`
 */
export async function joinRoom(
  { rooms, memberships }: Store,
  caller: Caller,
  search: RoomSearch,
  joinCode: string | null,
): Promise<Room> {
  const { room, membership, readable } = await findRoom(rooms, caller, search);
  if (!readable) throw new CoreError('roomNotAccessible');
  if (membership) return room;
  if (room.policy.join === 'nobody') throw new CoreError('roomNotAccessible');
  if (room.joinCode && !joinCode) throw new CoreError('joinCodeRequired');
  if (room.joinCode && room.joinCode !== joinCode) throw new CoreError('joinCodeInvalid');
  return changed(room, await memberships.enter(caller, room.id, 'joined', [entrant(caller.userId)]));
}

/**
 * Adds users to a room. Those already in it stay in; names that nobody has are left out.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `noInvitees` when nobody is found, `roomNotAccessible`
 */
export async function addMembers(
  { rooms, memberships, users }: Store,
  caller: Caller,
  search: RoomSearch,
  invited: UserRef[],
): Promise<Room> {
  const standing = await findRoom(rooms, caller, search);
  const found = await users.findMany(caller.workspaceId, invited);
  if (found.length === 0) throw new CoreError('noInvitees');
  if (!mayAdd(standing)) throw new CoreError('roomNotAccessible');
  const entrants = found.map(({ id }) => entrant(id));
  return changed(standing.room, await memberships.enter(caller, standing.room.id, 'added', entrants));
}

/** Who may add members; roles in the room count only while one is in it, direct rooms are closed. */
function mayAdd({ room, membership, permissions }: RoomStanding): boolean {
  if (room.visibility === 'direct') return false;
  const anywhere = `add-members-to-any-${room.visibility}-room`;
  return belongsTo(
    room.policy.invite,
    { membership, permissions },
    membership ? [anywhere, 'add-members'] : [anywhere],
  );
}

/**
 * Ends the caller's membership. The row stays, and with it the place where it ended.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `roomNotAccessible`, `notInRoom`, `lastOwner`
 */
export async function leaveRoom(
  { rooms, memberships }: Store,
  caller: Caller,
  search: RoomSearch,
): Promise<Room> {
  const { room, permissions } = await findRoom(rooms, caller, search);
  if (!permissions.has(`leave-${room.visibility}-rooms`)) throw new CoreError('roomNotAccessible');
  const counters = await memberships.leave(caller, room.id, newId(), room.policy.lastOwnerLeaves);
  if (typeof counters === 'string') throw new CoreError(counters);
  return changed(room, counters);
}

/**
 * Lists the members of a room.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `forbidden` for the members of a broadcast room
 */
export async function listMembers(
  store: MembershipStore,
  caller: Caller,
  search: RoomSearch,
  list: MemberList,
): Promise<PageOf<Member>> {
  const { standing, found } = await store.members(caller, search, list);
  const { room, permissions } = demandRoom(standing, search);
  if (room.broadcast && !permissions.has('list-members-of-broadcast-rooms')) throw new CoreError('forbidden');
  return found;
}

function entrant(userId: string): Entrant {
  return { userId, membershipId: newId(), messageId: newId() };
}

/** The room as it is after the change; gone when there is nothing to tell. */
function changed(room: Room, counters: RoomCounters | null): Room {
  if (!counters) throw new CoreError('roomNotFound');
  return { ...room, ...counters };
}
