import type { Caller } from './caller.ts';
import { newId } from './ids.ts';
import type { Profile, Room } from './model.ts';
import { findNamedUsers } from './named-users.ts';
import type { RoomMember } from './room-views.ts';
import { findOwnRoom, findRoom, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

/** A place in a room that waits for its invitee's word. */
export interface Invitation {
  inviter: Profile;
  invitee: Profile;
  createdAt: Date;
  updatedAt: Date;
}

/** The same as its invitee sees it. */
export interface OwnInvitation extends Invitation {
  room: Room;
  members: RoomMember[];
}

export interface InvitationStore {
  /** Invites users, members and invited and banned ones apart, each with an event: one statement. */
  invite(caller: Caller, roomId: string, userIds: string[]): Promise<void>;
  /** The pending invitations into a room, the oldest first: one statement. */
  ofRoom(workspaceId: string, roomId: string): Promise<Invitation[]>;
  /** A user's pending invitations with their rooms, the oldest first: one statement. */
  ofInvitee(workspaceId: string, userId: string): Promise<(Invitation & { room: Room })[]>;
  /** Takes back a caller's own invitation, with its event when there was one: one statement. */
  decline(caller: Caller, roomId: string): Promise<void>;
  /**
   * Takes back invitations of others, each with its event, and a system message when there were any: one statement.
   *
   * @param messageId id of the system message
   */
  cancel(caller: Caller, roomId: string, userIds: string[], messageId: string): Promise<void>;
}

type Stores = Pick<Store, 'invitations' | 'namedUsers' | 'roomViews' | 'rooms'>;

/** The caller's pending invitations. */
export async function listOwnInvitations(
  { invitations, roomViews }: Pick<Stores, 'invitations' | 'roomViews'>,
  { workspaceId, userId }: Caller,
): Promise<OwnInvitation[]> {
  const found = await invitations.ofInvitee(workspaceId, userId);
  if (found.length === 0) return [];
  const roomIds = found.map(({ room }) => room.id);
  const members = Map.groupBy(await roomViews.members(workspaceId, roomIds), ({ roomId }) => roomId);
  return found.map((invitation) => ({ ...invitation, members: members.get(invitation.room.id) ?? [] }));
}

/**
 * The pending invitations into a room of the caller's.
 *
 * @throws {CoreError} `roomNotFound`, `notInRoom`
 */
export async function listInvitations(
  { invitations, rooms }: Stores,
  caller: Caller,
  search: RoomSearch,
): Promise<Invitation[]> {
  const { room } = await findOwnRoom(rooms, caller, search);
  return invitations.ofRoom(caller.workspaceId, room.id);
}

/**
 * Declines the caller's invitation into a room. Declining again changes nothing.
 *
 * @returns the caller's other invitations
 * @throws {CoreError} `roomNotFound`
 */
export async function declineInvitation(
  store: Stores,
  caller: Caller,
  search: RoomSearch,
): Promise<OwnInvitation[]> {
  const { room } = await findRoom(store.rooms, caller, search);
  await store.invitations.decline(caller, room.id);
  return listOwnInvitations(store, caller);
}

/**
 * Takes back invitations into a room of the caller's. Whoever is not invited is passed over.
 *
 * @returns the invitations that remain
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `memberNotFound`
 */
export async function cancelInvitations(
  store: Stores,
  caller: Caller,
  search: RoomSearch,
  names: string[],
): Promise<Invitation[]> {
  const { room } = await findOwnRoom(store.rooms, caller, search);
  const invitees = await findNamedUsers(store.namedUsers, caller, search.dialect, names);
  const ids = invitees.map(({ id }) => id);
  if (ids.length > 0) await store.invitations.cancel(caller, room.id, ids, newId());
  return store.invitations.ofRoom(caller.workspaceId, room.id);
}
