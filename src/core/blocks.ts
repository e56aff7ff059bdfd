import type { Caller } from './caller.ts';
import { type DirectRoomNames, findDirectRoom, openDirectRoom } from './direct-rooms.ts';
import { CoreError } from './errors.ts';
import type { Profile, Room } from './model.ts';
import { mayActForOwner } from './room-changes.ts';
import { belongsTo } from './room-policy.ts';
import { findOwnRoom, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

/** Somebody kept from a room: in a direct room by the other one, elsewhere by those who look after it. */
export interface Block {
  room: Room;
  blockee: Profile;
  blocker: Profile;
  createdAt: Date;
}

export interface BlockStore {
  /** Blocks a user in a room, with an event, unless the caller, or in a group anybody, has done so: one transaction. */
  add(caller: Caller, room: Room, blockeeId: string): Promise<Block | null>;
  /** Lifts the caller's block of a user, in a group everybody's, with an event: one statement. Nothing when there is none. */
  remove(caller: Caller, room: Room, blockeeId: string): Promise<Block | null>;
  /** Those banned from a room, the oldest ban first. */
  ofRoom(workspaceId: string, roomId: string): Promise<Block[]>;
  /** Whom somebody has blocked or banned, the oldest first. */
  ofBlocker(workspaceId: string, userId: string): Promise<Block[]>;
}

type Stores = Pick<Store, 'blocks' | 'namedUsers' | 'rooms'>;

/** Whom the caller has blocked, and banned from rooms. */
export async function listOwnBlocks(
  { blocks }: Pick<Stores, 'blocks'>,
  { workspaceId, userId }: Caller,
): Promise<Block[]> {
  return blocks.ofBlocker(workspaceId, userId);
}

/**
 * Blocks a user: neither writes to the other in their direct room any more, which is made if need be.
 *
 * @param name of the user in the dialect
 * @throws {CoreError} `userNotFound`, `selfBlock`, `alreadyBlocked`, and what opening the room throws
 */
export async function blockUser(
  { blocks, namedUsers, rooms }: Stores,
  caller: Caller,
  name: string,
  names: DirectRoomNames,
): Promise<Block> {
  const blockee = await findBlockee(namedUsers, caller, names.dialect, name);
  const { room } = await openDirectRoom(rooms, caller, [blockee.id], names);
  const block = await blocks.add(caller, room, blockee.id);
  if (!block) throw new CoreError('alreadyBlocked');
  return block;
}

/**
 * Lifts the caller's block of a user.
 *
 * @returns the block that was
 * @throws {CoreError} `blockNotFound`
 */
export async function unblockUser(
  { blocks, namedUsers, rooms }: Stores,
  caller: Caller,
  name: string,
  { dialect }: DirectRoomNames,
): Promise<Block> {
  const [blockee] = await namedUsers.named(caller.workspaceId, dialect, [name]);
  const standing = blockee && (await findDirectRoom(rooms, caller, [caller.userId, blockee.id]));
  const block = standing && (await blocks.remove(caller, standing.room, blockee.id));
  if (!block) throw new CoreError('blockNotFound');
  return block;
}

/**
 * Who is banned from a room of the caller's.
 *
 * @throws {CoreError} `roomNotFound`, `notInRoom`
 */
export async function listBans(
  { blocks, rooms }: Stores,
  caller: Caller,
  search: RoomSearch,
): Promise<Block[]> {
  const { room } = await findOwnRoom(rooms, caller, search);
  return room.visibility === 'direct' ? [] : blocks.ofRoom(caller.workspaceId, room.id);
}

/**
 * Bans a user from a group: they neither write there nor come in.
 *
 * @param name of the user in the dialect
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `forbidden`, `userNotFound`, `selfBlock`, `alreadyBlocked`
 */
export async function banUser(
  store: Stores,
  caller: Caller,
  search: RoomSearch,
  name: string,
): Promise<Block> {
  const room = await findBanRoom(store, caller, search);
  const blockee = await findBlockee(store.namedUsers, caller, search.dialect, name);
  const block = await store.blocks.add(caller, room, blockee.id);
  if (!block) throw new CoreError('alreadyBlocked');
  return block;
}

/**
 * Lifts a ban.
 *
 * @returns the ban that was
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `forbidden`, `blockNotFound`
 */
export async function unbanUser(
  store: Stores,
  caller: Caller,
  search: RoomSearch,
  name: string,
): Promise<Block> {
  const room = await findBanRoom(store, caller, search);
  const [blockee] = await store.namedUsers.named(caller.workspaceId, search.dialect, [name]);
  const block = blockee && (await store.blocks.remove(caller, room, blockee.id));
  if (!block) throw new CoreError('blockNotFound');
  return block;
}

/** A group from which the caller may ban: its owners may, where it has none those whom its policy lets. */
async function findBanRoom({ rooms }: Stores, caller: Caller, search: RoomSearch): Promise<Room> {
  const standing = await findOwnRoom(rooms, caller, search);
  const { room } = standing;
  if (room.visibility === 'direct') throw new CoreError('forbidden');
  if (!belongsTo('owners', standing, []) && !(await mayActForOwner(rooms, standing)))
    throw new CoreError('forbidden');
  return room;
}

async function findBlockee(
  namedUsers: Stores['namedUsers'],
  { workspaceId, userId }: Caller,
  dialect: string,
  name: string,
): Promise<Profile> {
  const [blockee] = await namedUsers.named(workspaceId, dialect, [name]);
  if (!blockee) throw new CoreError('userNotFound');
  if (blockee.id === userId) throw new CoreError('selfBlock');
  return blockee;
}
