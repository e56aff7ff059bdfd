import type { Caller } from './caller.ts';
import { isByInvitation } from './client-config.ts';
import { type DirectRoomNames, openDirectRoom, openDirectRoomOf } from './direct-rooms.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import { bringIn } from './member-changes.ts';
import { joinRoom } from './memberships.ts';
import type { Extra, Room } from './model.ts';
import { findNamedUsers } from './named-users.ts';
import { member } from './room-creation.ts';
import type { RoomPolicy } from './room-policy.ts';
import type { Store } from './store.ts';
import { type FoundedTitledRoom, foundTitledRoom } from './titled-rooms.ts';

/** A private room as a dialect describes it whose rooms have free titles, and ids that clients may choose. */
export interface NewGroupRoom {
  /** The client's choice; null for one of our own. */
  id: string | null;
  title: string;
  description: string;
  policy: RoomPolicy;
  extra: Extra;
}

/** Who is to be in a room that the caller makes and enters. */
export interface Company {
  /** As the dialect's clients name them. */
  invited: string[];
  /** Whether they are only invited, and come in by themselves; null is as the room is entered. */
  byInvitation: boolean | null;
  /** Whether the room hears of who came in. */
  tells: boolean;
}

/**
 * Makes a group that the caller owns. A group that there is already is entered instead, and the others are brought in.
 *
 * @returns the id of the room
 * @throws {CoreError} `memberNotFound`, `forbidden`, and what joining and bringing in throw
 */
export async function openGroup(
  store: Store,
  caller: Caller,
  dialect: string,
  group: NewGroupRoom,
  { invited, byInvitation, tells }: Company,
): Promise<string> {
  const users = await findNamedUsers(store.namedUsers, caller, dialect, invited);
  const others = users.filter(({ id }) => id !== caller.userId);
  const enter = async (id: string) => {
    const search = { ref: { id }, dialect, mindsArchived: true };
    const telling = tells ? 'together' : 'nothing';
    const room = await joinRoom(store, caller, search, null, telling);
    const company = { names: invited, telling, byInvitation } as const;
    return others.length > 0 ? bringIn(store, caller, search, company) : room.id;
  };
  if (group.id !== null && (await store.rooms.standing(caller, { id: group.id }, dialect)))
    return enter(group.id);
  const invites = byInvitation ?? (await isByInvitation(store.clientConfig, caller, group.policy));
  const members = [
    member(caller.userId, ['owner']),
    ...(invites ? [] : others.map(({ id }) => member(id, []))),
  ];
  const told = tells ? { joinedId: newId(), addedId: newId() } : null;
  const room = await foundGroup(store, caller, dialect, group, { members, told });
  if (!room) return enter(group.id ?? '');
  if (invites && others.length > 0)
    await store.invitations.invite(
      caller,
      room.id,
      others.map(({ id }) => id),
    );
  return room.id;
}

/**
 * Makes a group for others, without entering it. One that there is already stays as it is.
 *
 * @param memberNames as the dialect's clients name them
 * @throws {CoreError} `memberNotFound`, `forbidden`
 */
export async function makeGroup(
  store: Store,
  caller: Caller,
  dialect: string,
  group: NewGroupRoom,
  memberNames: string[],
  ownerName: string | null,
): Promise<Room> {
  const owner = await findNamedUsers(
    store.namedUsers,
    caller,
    dialect,
    ownerName === null ? [] : [ownerName],
  );
  const users = await findNamedUsers(store.namedUsers, caller, dialect, memberNames);
  const ids = new Set([...owner, ...users].map(({ id }) => id));
  const find = async () =>
    group.id === null ? null : await store.rooms.standing(caller, { id: group.id }, dialect);
  const members = [...ids].map((id) => member(id, id === owner[0]?.id ? ['owner'] : []));
  const room =
    (await find())?.room ?? (await foundGroup(store, caller, dialect, group, { members, told: null }));
  const settled = room ?? (await find())?.room;
  if (!settled) throw new CoreError('roomNotFound');
  return settled;
}

/**
 * The direct room of the caller and one other.
 *
 * @param name as the dialect's clients name the other
 * @throws {CoreError} `memberNotFound`, `membersInvalid` for a room with oneself, `forbidden`
 */
export async function openDirectRoomWith(
  store: Store,
  caller: Caller,
  name: string,
  names: DirectRoomNames,
): Promise<Room> {
  const [other] = await findNamedUsers(store.namedUsers, caller, names.dialect, [name]);
  if (!other || other.id === caller.userId) throw new CoreError('membersInvalid');
  return (await openDirectRoom(store.rooms, caller, [other.id], names)).room;
}

/**
 * The direct room of two others.
 *
 * @throws as {@link openDirectRoomWith}
 */
export async function makeDirectRoom(
  store: Store,
  caller: Caller,
  memberNames: string[],
  names: DirectRoomNames,
): Promise<Room> {
  const users = await findNamedUsers(store.namedUsers, caller, names.dialect, memberNames);
  if (users.length !== 2) throw new CoreError('membersInvalid');
  const ids = users.map(({ id }) => id);
  return (await openDirectRoomOf(store.rooms, caller, ids, names)).room;
}

/**
 * Writes a group. The id of a deleted room names a new one as the dialect's alias, since that row stays.
 *
 * @returns nothing when a room has the id
 */
async function foundGroup(
  { rooms }: Store,
  caller: Caller,
  dialect: string,
  { id, ...group }: NewGroupRoom,
  founding: Pick<FoundedTitledRoom, 'members' | 'told'>,
): Promise<Room | null> {
  const room = { ...group, ...founding, readOnly: false, broadcast: false };
  const created = await foundTitledRoom(rooms, caller, { ...room, id: id ?? newId(), alias: null });
  if (created || id === null || (await rooms.standing(caller, { id }, dialect))) return created;
  return foundTitledRoom(rooms, caller, { ...room, id: newId(), alias: { dialect, alias: id } });
}
