import { type Caller, isPlatform } from './caller.ts';
import { isByInvitation } from './client-config.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import { demandMayAdd, departureFrom, entrant, type Telling, tellingIn } from './memberships.ts';
import { findNamedUsers } from './named-users.ts';
import { mayAppoint } from './room-changes.ts';
import { belongsTo } from './room-policy.ts';
import { findOwnRoom, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

type Stores = Pick<Store, 'clientConfig' | 'invitations' | 'memberships' | 'namedUsers' | 'rooms'>;

/** How users are brought into a room. */
export interface Invite {
  /** As the dialect's clients name them. */
  names: string[];
  telling: Telling;
  /** Whether they are only invited, and come in by themselves; null is as the room is entered. */
  byInvitation: boolean | null;
}

/**
 * Adds users to a room of the caller's, or invites them. Members and those invited already are passed over, those banned
 * too.
 *
 * @returns the id of the room
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `notInRoom`, `directRoomFixed`, `memberNotFound` when one of them is
 *   nobody, and then nobody is added, `roomNotAccessible`, `blocked`, `roomClosed`
 */
export async function bringIn(
  { clientConfig, invitations, memberships, namedUsers, rooms }: Stores,
  caller: Caller,
  search: RoomSearch,
  { names, telling, byInvitation }: Invite,
): Promise<string> {
  const standing = await findOwnRoom(rooms, caller, search);
  const { room } = standing;
  if (room.visibility === 'direct') throw new CoreError('directRoomFixed');
  demandMayAdd(caller, standing);
  const users = await findNamedUsers(namedUsers, caller, search.dialect, names);
  const ids = users.map(({ id }) => id);
  if (ids.length === 0) return room.id;
  if (byInvitation ?? (await isByInvitation(clientConfig, caller, room.policy)))
    await invitations.invite(caller, room.id, ids);
  else
    await memberships.enter(
      caller,
      room.id,
      { kind: 'added', telling: tellingIn(room, telling), onlyInvited: false },
      ids.map(entrant),
    );
  return room.id;
}

/**
 * Ends memberships, all of them or none: the caller's own is leaving, others' are removed by those whom the room's policy
 * lets.
 *
 * @param names members as the dialect's clients name them
 * @param tells whether the room hears of it
 * @returns the id of the room
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `directRoomFixed`, `memberNotFound`, `forbidden`, `lastOwner`
 */
export async function takeOut(
  { memberships, namedUsers, rooms }: Stores,
  caller: Caller,
  search: RoomSearch,
  names: string[],
  tells: boolean,
): Promise<string> {
  const standing = await findOwnRoom(rooms, caller, search);
  const { room } = standing;
  if (room.visibility === 'direct') throw new CoreError('directRoomFixed');
  const users = await findNamedUsers(namedUsers, caller, search.dialect, names);
  const userIds = users.map(({ id }) => id);
  if (userIds.length === 0) return room.id;
  const removesOthers = userIds.some((id) => id !== caller.userId);
  const permitted = ['remove-members', `remove-members-from-any-${room.visibility}-room`];
  if (removesOthers && !isPlatform(caller) && !belongsTo(room.policy.remove, standing, permitted))
    throw new CoreError('forbidden');
  const ended = await memberships.end(caller, room.id, departureFrom(room, userIds, tells));
  if (ended === 'lastOwner') throw new CoreError('lastOwner');
  if (ended === 'notInRoom') throw new CoreError('memberNotFound');
  return room.id;
}

/** Something that is to be noted of a member, and whether it makes them a moderator. */
export interface Note {
  property: string;
  value: unknown;
  moderator: boolean | null;
}

/**
 * Notes something of a member of a room of the caller's. Any member may, but for who makes moderators.
 *
 * @param name of the member as the dialect's clients name them
 * @returns the id of the room
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `forbidden`, `memberNotFound`
 */
export async function noteMember(
  { memberships, namedUsers, rooms }: Stores,
  caller: Caller,
  search: RoomSearch,
  name: string,
  note: Note,
): Promise<string> {
  const standing = await findOwnRoom(rooms, caller, search);
  if (note.moderator !== null && !mayAppoint(caller, standing)) throw new CoreError('forbidden');
  const [user] = await findNamedUsers(namedUsers, caller, search.dialect, [name]);
  const noted =
    user &&
    (await memberships.note(caller, standing.room.id, user.id, {
      ...note,
      dialect: search.dialect,
      messageId: newId(),
    }));
  if (!noted) throw new CoreError('memberNotFound');
  return standing.room.id;
}
