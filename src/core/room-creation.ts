import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Extra, Room } from './model.ts';
import { isReserved, maxNameLength } from './names.ts';
import type { RoomPolicy } from './room-policy.ts';
import type { Store } from './store.ts';

/** A room as somebody wants it made. */
export interface NewRoom {
  visibility: 'public' | 'private';
  slug: string;
  title: string;
  topic: string;
  description: string;
  readOnly: boolean;
  broadcast: boolean;
  /** The preset of the dialect that makes it. */
  policy: RoomPolicy;
  extra: Extra;
  /** User names of the first members; those that nobody has are left out. */
  usernames: string[];
  /** Whether the caller becomes its owner, rather than only its maker. */
  callerJoins: boolean;
}

export interface NewMember {
  userId: string;
  membershipId: string;
  roles: string[];
}

/** A room with everything that the store is to write. */
export interface FoundedRoom extends Omit<NewRoom, 'usernames' | 'callerJoins'> {
  workspaceId: string;
  id: string;
  creatorId: string;
  members: NewMember[];
}

export interface FoundedDirectRoom {
  workspaceId: string;
  id: string;
  creatorId: string;
  /** Stands for exactly these people, and makes the room the only one of its kind. */
  peopleKey: string;
  extra: Extra;
  /** The alias by which a dialect knows the room. */
  alias: { dialect: string; alias: string } | null;
  members: (NewMember & { open: boolean })[];
}

/** @throws {CoreError} `roomNameInvalid` */
function demandSlug(slug: string): void {
  const valid = /^[0-9a-zA-Z-_.]+$/.test(slug) && slug.length <= maxNameLength && !isReserved(slug);
  if (!valid) throw new CoreError('roomNameInvalid', { name: slug });
}

/**
 * Makes a room. Its name is unique among the public and private rooms that are not deleted.
 *
 * @throws {CoreError} `forbidden`, `roomNameInvalid`, `roomNameTaken`, `roomNameArchived`
 */
export async function createRoom(store: Store, caller: Caller, newRoom: NewRoom): Promise<Room> {
  const { usernames, callerJoins, ...room } = newRoom;
  demand(caller, room.visibility === 'public' ? 'create-public-rooms' : 'create-private-rooms');
  demandSlug(room.slug);
  const { workspaceId, userId } = caller;
  const named =
    usernames.length === 0 ? [] : await store.users.findMany(workspaceId, usernames.map(byUsername));
  const others = named.filter(({ id }) => id !== userId).map(({ id }) => member(id, []));
  const members = callerJoins ? [member(userId, ['owner']), ...others] : others;
  const created = await store.rooms.create({ ...room, workspaceId, id: newId(), creatorId: userId, members });
  if (created === 'nameTaken') throw new CoreError('roomNameTaken', { name: room.slug });
  if (created === 'nameArchived') throw new CoreError('roomNameArchived', { name: room.slug });
  return created;
}

/** A member to be, with the id of the membership. */
export function member(userId: string, roles: string[]): NewMember {
  return { userId, membershipId: newId(), roles };
}

const byUsername = (username: string) => ({ username });
