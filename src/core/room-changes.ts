import { type Caller, isPlatform } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Room } from './model.ts';
import { findNamedUsers } from './named-users.ts';
import { belongsTo } from './room-policy.ts';
import { findOwnRoom, type RoomSearch, type RoomStanding } from './rooms.ts';
import type { Store } from './store.ts';

/** What is to change of a room; what it leaves out stays as it is. */
export interface RoomChange {
  title?: string | undefined;
  description?: string | undefined;
  /** Whether nobody comes in any more. */
  closed?: boolean | undefined;
  /** An archived room takes no messages, and leaves the lists. */
  archived?: boolean | undefined;
  /** What only a dialect knows, under its name: replaces the members it names. */
  extra?: { dialect: string; members: Record<string, unknown> } | undefined;
  /** The one owner from now on. */
  ownerId?: string | undefined;
  /** The moderators from now on. */
  moderatorIds?: string[] | undefined;
}

/** The same with users as a dialect's clients name them. */
export type NamedRoomChange = Omit<RoomChange, 'ownerId' | 'moderatorIds'> & {
  owner?: string | undefined;
  moderators?: string[] | undefined;
};

export interface RoomChangeStore {
  /**
   * Changes a room and the roles of its members, with an event for each that changed: one statement. False, and nothing
   * changed, when the new owner or a new moderator is not in the room.
   */
  change(caller: Caller, room: Room, change: RoomChange): Promise<boolean>;
}

/**
 * Changes a room. Those who look after it may, and hand it on only if they own it; where nobody owns it, those whom its
 * policy lets may change what says nothing of the members and does not archive it.
 *
 * @returns the id of the room
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `forbidden`, `memberNotFound`
 */
export async function changeRoom(
  { roomChanges, rooms, namedUsers }: Pick<Store, 'namedUsers' | 'roomChanges' | 'rooms'>,
  caller: Caller,
  search: RoomSearch,
  { owner, moderators, ...change }: NamedRoomChange,
): Promise<string> {
  const standing = await findOwnRoom(rooms, caller, search);
  const { room } = standing;
  const isPlain = owner === undefined && moderators === undefined && change.archived === undefined;
  if (!(await mayEdit(rooms, caller, standing, isPlain))) throw new CoreError('forbidden');
  if (moderators !== undefined && !mayAppoint(caller, standing)) throw new CoreError('forbidden');
  if (owner !== undefined && !isPlatform(caller) && !standing.permissions.has('appoint-owners'))
    throw new CoreError('forbidden');
  if (room.visibility === 'direct' && !isPlain) throw new CoreError('directRoomFixed');
  const [newOwner] = await findNamedUsers(
    namedUsers,
    caller,
    search.dialect,
    owner === undefined ? [] : [owner],
  );
  const newModerators = moderators && (await findNamedUsers(namedUsers, caller, search.dialect, moderators));
  const fits = await roomChanges.change(caller, room, {
    ...change,
    ownerId: newOwner?.id,
    moderatorIds: newModerators?.map(({ id }) => id),
  });
  if (!fits) throw new CoreError('memberNotFound');
  return room.id;
}

async function mayEdit(
  rooms: Store['rooms'],
  caller: Caller,
  standing: RoomStanding,
  isPlain: boolean,
): Promise<boolean> {
  if (isPlatform(caller) || standing.permissions.has('edit-rooms')) return true;
  return isPlain && (await mayActForOwner(rooms, standing));
}

/** Whether somebody stands in for the owner of a room that has none. */
export async function mayActForOwner(rooms: Store['rooms'], standing: RoomStanding): Promise<boolean> {
  const { room } = standing;
  return belongsTo(room.policy.whenOwnerless, standing, []) && !(await rooms.isOwned(room));
}

/** Whether the caller makes others moderators of a room, and takes that away. */
export function mayAppoint(caller: Caller, standing: RoomStanding): boolean {
  return isPlatform(caller) || belongsTo(standing.room.policy.appoint, standing, ['appoint-moderators']);
}
