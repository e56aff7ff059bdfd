import { type Caller, isPlatform, type Presented } from './caller.ts';
import { isByInvitation } from './client-config.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Membership, Order, Page, PageOf, Room } from './model.ts';
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

/** Somebody's part in a room. */
export type Participant = Pick<Membership, 'userId' | 'roles' | 'joinedAt'>;

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

/** How a room hears of a change of its members: a system message for each of them, one for all, or none. */
export type Telling = 'each' | 'together' | 'nothing';

/** How a room hears of a change of its members, where somebody wants it told: as its policy allows. */
export const tellingIn = ({ policy }: Room, wanted: Telling): Telling =>
  policy.tellsOfMembers ? wanted : 'nothing';

/** How members go from a room as its policy says; whoever takes them out may want nobody told. */
export const departureFrom = ({ policy }: Room, userIds: string[], tells = true): Departure => ({
  userIds,
  told: tells && policy.tellsOfMembers ? { leftId: newId(), removedId: newId() } : null,
  lastOwner: policy.lastOwnerLeaves,
});

/** How users come into a room. */
export interface Entry {
  /** `added` also mentions them in the system message, so that they find the room unread. */
  kind: 'joined' | 'added';
  telling: Telling;
  /** Whether only those with an invitation come in. */
  onlyInvited: boolean;
  /** With which they come in; those of an ordinary member unless said otherwise. */
  roles?: string[];
  /** The dialect in which they want no notices of the room at first. */
  mutedIn?: string | null;
}

/** Members who are to go. */
export interface Departure {
  userIds: string[];
  /** Ids of the system messages that tell of the caller's leaving and of the others' removal; null where nobody is told. */
  told: { leftId: string; removedId: string } | null;
  lastOwner: RoomPolicy['lastOwnerLeaves'];
}

/** Something that is noted of a member under a dialect's name. */
export interface MemberNote {
  dialect: string;
  property: string;
  value: unknown;
  /** Whether it makes the member a moderator, or takes that away; null when it is about something else. */
  moderator: boolean | null;
  /** Id of the system message that tells of a new moderator. */
  messageId: string;
}

export interface MembershipStore {
  /**
   * Brings the live among some users into a room, each with an event and with what tells of it; their invitations are used
   * up. Those who are in it already or banned are left alone: one statement.
   *
   * @returns the room's counters, and how many came in; nothing when the room is gone
   */
  enter(
    caller: Caller,
    roomId: string,
    entry: Entry,
    entrants: Entrant[],
  ): Promise<{ counters: RoomCounters; entered: number } | null>;
  /**
   * Ends memberships, all or none, each with an event, unless one of them has none or the policy forbids the last owner:
   * one statement.
   */
  end(
    caller: Caller,
    roomId: string,
    departure: Departure,
  ): Promise<RoomCounters | 'notInRoom' | 'lastOwner'>;
  /** Notes something of a member, with an event when that changed anything: one statement. False unless they are in. */
  note(caller: Caller, roomId: string, userId: string, note: MemberNote): Promise<boolean>;
  /**
   * Makes a member an owner or an owner a member, with an event when that changed anything: one statement. False, and
   * nothing done, when no owner would be left.
   */
  setOwnership(caller: Caller, roomId: string, userId: string, owns: boolean): Promise<boolean>;
  /** The living members, who came first at the top: one statement. */
  participants(workspaceId: string, roomId: string): Promise<Participant[]>;
  /** A living member. */
  participant(workspaceId: string, roomId: string, userId: string): Promise<Participant | null>;
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
 * Makes the caller a member of a room: one that lets them in, or one into which they are invited. Joining again changes
 * nothing.
 *
 * @param telling whether the room hears of it
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `roomNotAccessible`, `blocked`, `roomClosed`, `invitationRequired`,
 *   `joinCodeRequired`, `joinCodeInvalid`
 */
export async function joinRoom(
  store: Store,
  caller: Caller,
  search: RoomSearch,
  joinCode: string | null,
  telling: Telling = 'each',
): Promise<Room> {
  return joinFoundRoom(store, caller, await findRoom(store.rooms, caller, search), joinCode, telling);
}

/**
 * The same with a room that was found already.
 *
 * @param mutedIn the dialect in which a new member wants no notices of the room at first
 * @throws as {@link joinRoom}, but for what finding throws
 */
export async function joinFoundRoom(
  { clientConfig, memberships }: Store,
  caller: Caller,
  standing: RoomStanding,
  joinCode: string | null,
  telling: Telling,
  mutedIn: string | null = null,
): Promise<Room> {
  const { room, membership, readable } = standing;
  if (membership && !readable) throw new CoreError('roomNotAccessible');
  if (membership) return room;
  demandOpen(caller, standing);
  const byInvitation = !isPlatform(caller) && (await isByInvitation(clientConfig, caller, room.policy));
  const walksIn = !byInvitation && mayWalkIn(caller, standing);
  if (walksIn && room.joinCode && !joinCode) throw new CoreError('joinCodeRequired');
  if (walksIn && room.joinCode && room.joinCode !== joinCode) throw new CoreError('joinCodeInvalid');
  const entry = {
    kind: 'joined',
    telling: tellingIn(room, telling),
    onlyInvited: !walksIn,
    mutedIn,
  } as const;
  const result = await memberships.enter(caller, room.id, entry, [entrant(caller.userId)]);
  if (result?.entered === 0 && !walksIn) {
    const now = await memberships.participant(caller.workspaceId, room.id, caller.userId);
    if (!now) throw new CoreError(byInvitation ? 'invitationRequired' : 'roomNotAccessible');
  }
  return changed(room, result?.counters ?? null);
}

/** Whether somebody comes in by themselves, where no invitation is asked for. */
function mayWalkIn(caller: Caller, { room, readable }: RoomStanding): boolean {
  const { join } = room.policy;
  if (room.visibility === 'direct') return false;
  return (
    isPlatform(caller) || join === 'anybody' || join === 'asConfigured' || (join === 'readers' && readable)
  );
}

/** @throws {CoreError} `blocked`, `roomClosed` */
function demandOpen(caller: Caller, { room, blocked }: RoomStanding): void {
  if (blocked) throw new CoreError('blocked');
  if (room.policy.closed && !isPlatform(caller)) throw new CoreError('roomClosed');
}

/**
 * Adds users to a room. Those already in it stay in; names that nobody has are left out.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `noInvitees` when nobody is found, `roomNotAccessible`, `blocked`,
 *   `roomClosed`
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
  demandMayAdd(caller, standing);
  const telling = tellingIn(standing.room, 'each');
  const entry = { kind: 'added', telling, onlyInvited: false } as const;
  const entrants = found.map(({ id }) => entrant(id));
  const result = await memberships.enter(caller, standing.room.id, entry, entrants);
  return changed(standing.room, result?.counters ?? null);
}

/**
 * Who may add members; roles in the room count only while one is in it, direct rooms are closed.
 *
 * @throws {CoreError} `roomNotAccessible`, `blocked`, `roomClosed`
 */
export function demandMayAdd(caller: Caller, standing: RoomStanding): void {
  if (!mayAdd(caller, standing)) throw new CoreError('roomNotAccessible');
  demandOpen(caller, standing);
}

/** Whether the room's policy lets the caller add members; whether it is open at present is another question. */
export function mayAdd(caller: Caller, { room, membership, permissions }: RoomStanding): boolean {
  if (room.visibility === 'direct') return false;
  const anywhere = `add-members-to-any-${room.visibility}-room`;
  const held = membership ? [anywhere, 'add-members'] : [anywhere];
  return isPlatform(caller) || belongsTo(room.policy.invite, { membership, permissions }, held);
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
  const counters = await memberships.end(caller, room.id, departureFrom(room, [caller.userId]));
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

/** Somebody on the way in, with the ids that their coming may need. */
export function entrant(userId: string): Entrant {
  return { userId, membershipId: newId(), messageId: newId() };
}

/** The room as it is after the change; gone when there is nothing to tell. */
function changed(room: Room, counters: RoomCounters | null): Room {
  if (!counters) throw new CoreError('roomNotFound');
  return { ...room, ...counters };
}
