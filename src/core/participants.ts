import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { type IdentityDialect, resolveUser } from './identities.ts';
import {
  demandMayAdd,
  departureFrom,
  type Entry,
  entrant,
  mayAdd,
  type Participant,
  tellingIn,
} from './memberships.ts';
import type { Room } from './model.ts';
import { belongsTo } from './room-policy.ts';
import { findHiddenRoom, type OwnStanding, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

/** A room of the caller, under the name that a dialect with user ids of its own gives it. */
export type OwnRoomSearch = RoomSearch & { dialect: IdentityDialect };

/** Somebody who is to be in a room, as a client names them. */
export interface WantedParticipant {
  name: string;
  /** Whether they are to own the room; nothing leaves that of members as it is. */
  owns: boolean | null;
}

/**
 * A room of the caller, with everybody in it.
 *
 * @throws {CoreError} `roomNotFound`
 */
export async function showOwnRoom(
  { rooms, memberships }: Store,
  caller: Caller,
  search: RoomSearch,
): Promise<{ room: Room; participants: Participant[] }> {
  const { room } = await findHiddenRoom(rooms, caller, search);
  return { room, participants: await memberships.participants(caller.workspaceId, room.id) };
}

/**
 * Adds a user to a room of the caller; of one who is in it already only the role changes, where one is given.
 *
 * @param read says who, once the caller is known to be allowed; throws what is wrong with it
 * @returns everybody in the room
 * @throws {CoreError} `roomNotFound`, `directRoomFixed`, `forbidden`, `noInvitees` when nobody is called so, `lastOwner`
 *   when no owner would be left
 */
export async function addParticipant(
  store: Store,
  caller: Caller,
  search: OwnRoomSearch,
  read: () => WantedParticipant,
): Promise<Participant[]> {
  const { memberships } = store;
  const standing = await findHiddenRoom(store.rooms, caller, search);
  const { room } = standing;
  if (room.visibility === 'direct') throw new CoreError('directRoomFixed');
  if (!mayAdd(caller, standing)) throw new CoreError('forbidden');
  demandMayAdd(caller, standing);
  const { name, owns } = read();
  if (owns !== null && !mayAppoint(standing)) throw new CoreError('forbidden');
  const userId = await resolveUser(store.identities, caller.workspaceId, search.dialect, name);
  if (userId === null) throw new CoreError('noInvitees');
  const telling = tellingIn(room, 'each');
  const entry: Entry = { kind: 'added', telling, onlyInvited: false, roles: owns ? ['owner'] : [] };
  await memberships.enter(caller, room.id, entry, [entrant(userId)]);
  if (owns !== null && !(await memberships.setOwnership(caller, room.id, userId, owns)))
    throw new CoreError('lastOwner');
  return memberships.participants(caller.workspaceId, room.id);
}

/**
 * Takes a user out of a room of the caller; everybody may take themselves out. What then becomes of a room without owner
 * is for its policy to say.
 *
 * @param read says who, once the room is found; throws what is wrong with it
 * @throws {CoreError} `roomNotFound`, `directRoomFixed`, `memberNotFound`, `forbidden`, `lastOwner`
 */
export async function removeParticipant(
  { rooms, memberships, identities }: Store,
  caller: Caller,
  search: OwnRoomSearch,
  read: () => string,
): Promise<void> {
  const standing = await findHiddenRoom(rooms, caller, search);
  const { room } = standing;
  const userId = await resolveUser(identities, caller.workspaceId, search.dialect, read());
  const found = userId && (await memberships.participant(caller.workspaceId, room.id, userId));
  if (!found) throw new CoreError('memberNotFound');
  const isSelf = userId === caller.userId;
  if (room.visibility === 'direct') throw new CoreError('directRoomFixed');
  if (!isSelf && !mayRemove(standing)) throw new CoreError('forbidden');
  const ended = await memberships.end(caller, room.id, departureFrom(room, [userId]));
  if (ended === 'notInRoom') throw new CoreError('memberNotFound');
  if (ended === 'lastOwner') throw new CoreError('lastOwner');
}

/** Who may take members out, themselves apart. */
function mayRemove({ room, membership, permissions }: OwnStanding): boolean {
  return belongsTo(room.policy.remove, { membership, permissions }, [
    'remove-members',
    `remove-members-from-any-${room.visibility}-room`,
  ]);
}

/** Who may say who owns the room: its owners, or whoever holds the permission where permissions decide. */
function mayAppoint({ room, membership, permissions }: OwnStanding): boolean {
  const audience = room.policy.invite === 'permitted' ? 'permitted' : 'owners';
  return belongsTo(audience, { membership, permissions }, ['appoint-owners']);
}
