import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Extra, Page, PageOf } from './model.ts';

/** What a member has set for a room in one dialect. */
export interface RoomPrefs {
  roomId: string;
  /** Vendor ids of the room, by dialect. */
  aliases: Record<string, string>;
  prefs: Extra;
}

/** Whose settings are meant. */
export type Member =
  | { self: true }
  /** By the name under which the dialect knows the user, or their id; for the platform itself. */
  | { userName: string }
  /** A group of users, for those who are in it. */
  | { groupId: string };

/** Settings to change: `set` is added to what there is, `unset` is taken away. */
export interface RoomPrefsChange {
  set?: Extra;
  unset?: string;
}

export interface RoomPrefsFacts {
  /** Nothing when there is no such user or group. */
  memberId: string | null;
  /** The caller may change what the member has set. */
  allowed: boolean;
  roomFound: boolean;
  /** The settings before and after; nothing unless the member is in the room. */
  before: Extra | null;
  after: RoomPrefs | null;
}

export interface RoomPrefsStore {
  /** Changes a member's settings of a room, with an event when they differ from what they were: one statement. */
  change(
    caller: Caller,
    member: Member,
    roomId: string,
    dialect: string,
    change: RoomPrefsChange,
  ): Promise<RoomPrefsFacts>;
  /** A member's rooms with settings, in order of id; nothing when there is no such member: one statement. */
  list(
    caller: Caller,
    member: Member,
    dialect: string,
    page: Page,
  ): Promise<(PageOf<RoomPrefs> & { allowed: boolean }) | null>;
}

/**
 * Changes what a member has set for a room.
 *
 * @throws {CoreError} `memberNotFound`, `forbidden` with `only` for who is not in the group, `roomNotFound`, `notInRoom`
 */
export async function changeRoomPrefs(
  store: RoomPrefsStore,
  caller: Caller,
  member: Member,
  roomId: string,
  dialect: string,
  change: RoomPrefsChange,
): Promise<RoomPrefs> {
  return settle(await store.change(caller, member, roomId, dialect, change));
}

/**
 * Lists the rooms for which a member has set something.
 *
 * @throws {CoreError} `memberNotFound`, `forbidden` with `only` for who is not in the group
 */
export async function listRoomPrefs(
  store: RoomPrefsStore,
  caller: Caller,
  member: Member,
  dialect: string,
  page: Page,
): Promise<PageOf<RoomPrefs>> {
  const found = await store.list(caller, member, dialect, page);
  if (!found) throw new CoreError('memberNotFound');
  if (!found.allowed) throw new CoreError('forbidden', { only: 'groupMembers' });
  return found;
}

/**
 * Keeps a room from disturbing a member. Repeating it changes nothing.
 *
 * @returns the member's id
 * @throws what {@link changeRoomPrefs} throws
 */
export async function muteRoom(
  store: RoomPrefsStore,
  caller: Caller,
  member: Member,
  roomId: string,
  dialect: string,
): Promise<string> {
  const facts = await store.change(caller, member, roomId, dialect, { set: { muted: true } });
  settle(facts);
  return String(facts.memberId);
}

/**
 * Lets a room disturb a member again.
 *
 * @returns the member's id
 * @throws {CoreError} `roomNotMuted`, and what {@link changeRoomPrefs} throws
 */
export async function unmuteRoom(
  store: RoomPrefsStore,
  caller: Caller,
  member: Member,
  roomId: string,
  dialect: string,
): Promise<string> {
  const facts = await store.change(caller, member, roomId, dialect, { unset: 'muted' });
  settle(facts);
  if (facts.before?.muted !== true) throw new CoreError('roomNotMuted');
  return String(facts.memberId);
}

function settle({ memberId, allowed, roomFound, after }: RoomPrefsFacts): RoomPrefs {
  if (memberId === null) throw new CoreError('memberNotFound');
  if (!allowed) throw new CoreError('forbidden', { only: 'groupMembers' });
  if (!roomFound) throw new CoreError('roomNotFound');
  if (!after) throw new CoreError('notInRoom');
  return after;
}
