import { createHash } from 'node:crypto';
import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Extra, Room } from './model.ts';
import { member } from './room-creation.ts';
import type { RoomPolicy } from './room-policy.ts';
import type { RoomStanding, RoomStore } from './rooms.ts';
import type { Store } from './store.ts';

/** How a dialect names the direct room of two people. */
export interface DirectRoomNames {
  dialect: string;
  /** What a room made by the dialect allows; permissions decide unless it says otherwise. */
  policy?: RoomPolicy;
  /** The dialect's id for the room of these two; null where it has none. */
  aliasOf(userIds: [string, string]): string | null;
}

/** Under this name `room_aliases` holds what makes one set of people have one direct room. */
export const people = 'people';

const maxPeople = 8;

/** What stands for exactly these people; where the store looks for it itself, it makes it likewise. */
const keyOf = (ids: string[]) => createHash('sha256').update(JSON.stringify(ids.toSorted())).digest('hex');

/**
 * The direct room of the caller and others, made unless they have one; parallel calls get the same. The others see a
 * new room of two only once somebody writes (Rocket.Chat sheet 7).
 *
 * @param otherIds live users; the caller's own id alone is a room with oneself
 * @param extra of the room where it is new
 * @param callerJoins whether the caller is one of the people, rather than only the room's maker
 * @throws {CoreError} `tooManyMembers`, `forbidden` where the room would be new
 */
export async function openDirectRoom(
  store: RoomStore,
  caller: Caller,
  otherIds: string[],
  names: DirectRoomNames,
  { extra = {}, callerJoins = true }: { extra?: Extra; callerJoins?: boolean } = {},
): Promise<RoomStanding> {
  const userIds = callerJoins ? [caller.userId, ...otherIds] : otherIds;
  return openDirectRoomOf(store, caller, userIds, names, extra);
}

/**
 * The direct room of some people, among whom the caller need not be.
 *
 * @param userIds live users
 * @throws as {@link openDirectRoom}
 */
export async function openDirectRoomOf(
  store: RoomStore,
  caller: Caller,
  userIds: string[],
  { dialect, policy, aliasOf }: DirectRoomNames,
  extra: Extra = {},
): Promise<RoomStanding> {
  const ids = [...new Set(userIds)].sort();
  if (ids.length > maxPeople) throw new CoreError('tooManyMembers');
  const alias = isPair(ids) ? aliasOf(ids) : null;
  const standing = await findDirectRoom(store, caller, ids);
  if (standing) {
    if (alias === null || standing.room.aliases[dialect] !== undefined) return standing;
    // Another dialect made the room.
    await store.addAliases(caller.workspaceId, dialect, [{ roomId: standing.room.id, alias }]);
  } else {
    demand(caller, 'create-direct-rooms');
    await store.createDirect({
      workspaceId: caller.workspaceId,
      id: newId(),
      creatorId: caller.userId,
      peopleKey: keyOf(ids),
      policy: policy ?? null,
      extra,
      alias: alias === null ? null : { dialect, alias },
      members: ids.map((id) => ({ ...member(id, []), open: id === caller.userId || ids.length > 2 })),
    });
  }
  const opened = await findDirectRoom(store, caller, ids);
  if (!opened) throw new CoreError('roomNotFound');
  return opened;
}

/** The direct room that exactly these people have, if they have one. */
export async function findDirectRoom(
  store: RoomStore,
  caller: Caller,
  userIds: string[],
): Promise<RoomStanding | null> {
  return store.standing(caller, { id: keyOf([...new Set(userIds)].sort()) }, people);
}

/** Which of some direct rooms of two still lack the id that a dialect has for them, because another dialect made them. */
export function namelessDirectRooms(
  rooms: Room[],
  { dialect, aliasOf }: DirectRoomNames,
): { roomId: string; alias: string }[] {
  return rooms.flatMap(({ id: roomId, members, aliases }) => {
    const ids = members?.map(({ id }) => id) ?? [];
    const alias = isPair(ids) && aliases[dialect] === undefined ? aliasOf(ids) : null;
    return alias === null ? [] : [{ roomId, alias }];
  });
}

const isPair = (ids: string[]): ids is [string, string] => ids.length === 2;

/** The people that a request names for a direct room beside the caller. */
export interface DirectRoomWish {
  usernames: string[];
  /** Whether the caller is one of them, named or not. */
  callerJoins: boolean;
}

/**
 * The direct room of the people with these user names, made unless they have one.
 *
 * @throws {CoreError} `userNotFound` where somebody is unknown, and what `openDirectRoom` throws
 */
export async function openDirectRoomWith(
  { rooms, users }: Store,
  caller: Caller,
  { usernames, callerJoins }: DirectRoomWish,
  names: DirectRoomNames,
): Promise<Room> {
  const keys = new Set(usernames.map((username) => username.toLowerCase()));
  if (keys.size === 0) throw new CoreError('userNotFound');
  if (keys.size > maxPeople) throw new CoreError('tooManyMembers');
  const found = await users.findMany(
    caller.workspaceId,
    [...keys].map((username) => ({ username })),
  );
  if (found.length < keys.size) throw new CoreError('userNotFound');
  const ids = found.map(({ id }) => id);
  return (await openDirectRoom(rooms, caller, ids, names, { callerJoins })).room;
}
