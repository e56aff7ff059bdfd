import { type Caller, demand, may } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Membership, Message, Order, Page, PageOf, Room, Visibility } from './model.ts';
import type { FoundedDirectRoom, FoundedRoom } from './room-creation.ts';

/** How a request names a room: `id` is ours or the vendor's alias, `slug` the readable name, `any` either of them. */
export type RoomRef = { id: string } | { slug: string } | { any: string };

/** A room with everything that decides what the caller may do in it. */
export interface RoomStanding {
  room: Room;
  /** The caller's living membership. */
  membership: Membership | null;
  /** What `readable_room` says. */
  readable: boolean;
  /** What the caller's roles in the workspace and in this room allow together. */
  permissions: ReadonlySet<string>;
}

/** What was found in a room, with the caller's standing there; none where there is no such room. */
export interface InRoom<Found> {
  standing: RoomStanding | null;
  found: Found;
}

/** A room as lists show it. */
export interface RoomView {
  room: Room;
  /** The last ordinary message that still stands. */
  lastPost: Message | null;
}

export type RoomOrder = Order<
  | 'name'
  | 'createdAt'
  | 'updatedAt'
  | 'messageCount'
  | 'memberCount'
  | 'lastPostAt'
  | 'isDefault'
  | 'visibility'
>;

export interface RoomList {
  /** Rooms of these kinds, discussions apart. */
  visibilities: Visibility[];
  /** Discussions of these kinds. */
  discussions: Visibility[];
  /** Only rooms in which this user is. */
  memberId: string | null;
  /** Part of the name, regardless of case. */
  filter: string;
  order: RoomOrder[];
  page: Page;
}

/** A record that is gone: one that the caller has left, or whose room was deleted. */
export interface Removed {
  id: string;
  /** Vendor ids of the record, by dialect. */
  aliases: Record<string, string>;
  at: Date;
}

/** Records as they are now, and those that are gone. */
export interface ChangedRecords<T> {
  changed: T[];
  removed: Removed[];
}

export interface RoomStore {
  /**
   * A room that is not deleted, as the caller stands to it: one statement.
   *
   * @param dialect whose aliases of rooms count
   */
  standing(caller: Caller, ref: RoomRef, dialect: string): Promise<RoomStanding | null>;
  /** Writes a room with those of its members who are live, and its event: one statement. Says so when its name is taken. */
  create(room: FoundedRoom): Promise<Room | 'nameTaken' | 'nameArchived'>;
  /** Writes a direct room, unless these people have one or one of them is no more: one statement. */
  createDirect(room: FoundedDirectRoom): Promise<void>;
  /** Gives a room the alias of a further dialect, unless that alias is taken. */
  addAlias(room: Room, dialect: string, alias: string): Promise<void>;
  /** One page of rooms: one statement. */
  list(workspaceId: string, list: RoomList): Promise<PageOf<RoomView>>;
  /** The rooms in which the caller is, or of them what has changed since: one statement. */
  changes(caller: Caller, since: Date | null): Promise<ChangedRecords<RoomView>>;
  /** Deletes a room, freeing its name and aliases, with its event: one statement. False when it was deleted before. */
  remove(caller: Caller, roomId: string): Promise<boolean>;
}

/** A room as a request asks for it. */
export interface RoomSearch {
  ref: RoomRef;
  /** Whose aliases of rooms count. */
  dialect: string;
  /** Rooms of other kinds are not found. */
  visibility?: Visibility;
  /** Whether an archived room is refused. */
  mindsArchived?: boolean;
}

/**
 * Finds a room. A private room that the caller cannot read is not found where private rooms are asked for.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`
 */
export async function findRoom(store: RoomStore, caller: Caller, search: RoomSearch): Promise<RoomStanding> {
  return demandRoom(await store.standing(caller, search.ref, search.dialect), search);
}

/**
 * Demands of the standing that was found what `findRoom` demands.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`
 */
export function demandRoom(
  standing: RoomStanding | null,
  { visibility, mindsArchived = false }: RoomSearch,
): RoomStanding {
  if (!standing || (visibility && standing.room.visibility !== visibility))
    throw new CoreError('roomNotFound');
  if (visibility === 'private' && !standing.readable) throw new CoreError('roomNotFound');
  const { archivedAt, slug, title } = standing.room;
  if (mindsArchived && archivedAt) throw new CoreError('roomArchived', { name: slug ?? title });
  return standing;
}

/**
 * A room that the caller may read, with the room it is a discussion of where the caller may read that one too.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `roomNotAccessible`
 */
export async function showRoom(
  store: RoomStore,
  caller: Caller,
  search: RoomSearch,
): Promise<{ room: Room; parent: Room | null }> {
  const { room, readable } = await findRoom(store, caller, search);
  if (!readable) throw new CoreError('roomNotAccessible');
  if (room.parentRoomId === null) return { room, parent: null };
  const parent = await store.standing(caller, { id: room.parentRoomId }, search.dialect);
  return { room, parent: parent?.readable ? parent.room : null };
}

const publicRooms = {
  visibilities: ['public'],
  discussions: ['public'],
  filter: '',
} satisfies Partial<RoomList>;

/**
 * Lists the public rooms that the caller may see: all of them, or those they are in (Rocket.Chat sheet 5).
 *
 * @throws {CoreError} `forbidden`
 */
export async function listPublicRooms(
  store: RoomStore,
  caller: Caller,
  order: RoomOrder[],
  page: Page,
): Promise<PageOf<RoomView>> {
  const seesAll = may(caller, 'read-public-rooms');
  if (!seesAll) demand(caller, 'read-joined-rooms');
  const memberId = seesAll ? null : caller.userId;
  return store.list(caller.workspaceId, { ...publicRooms, memberId, order, page });
}

/** Lists the public rooms in which the caller is. */
export async function listJoinedRooms(
  store: RoomStore,
  { workspaceId, userId }: Caller,
  order: RoomOrder[],
  page: Page,
): Promise<PageOf<RoomView>> {
  return store.list(workspaceId, { ...publicRooms, memberId: userId, order, page });
}

/** Lists the rooms in which the caller is; asked what has changed since a moment, also those that are gone. */
export async function listOwnRooms(
  store: RoomStore,
  caller: Caller,
  since: Date | null,
): Promise<ChangedRecords<RoomView>> {
  return store.changes(caller, since);
}

/**
 * Lists the rooms of the workspace.
 *
 * @throws {CoreError} `forbidden`
 */
export async function listAllRooms(
  store: RoomStore,
  caller: Caller,
  list: Omit<RoomList, 'memberId'>,
): Promise<PageOf<RoomView>> {
  demand(caller, 'administer-rooms');
  return store.list(caller.workspaceId, { ...list, memberId: null });
}

/**
 * Deletes a room for good.
 *
 * @throws {CoreError} `roomNotFound` (also the second time), `roomNotAccessible`
 */
export async function deleteRoom(store: RoomStore, caller: Caller, search: RoomSearch): Promise<void> {
  const { room, permissions } = await findRoom(store, caller, search);
  if (!permissions.has(`delete-${room.visibility}-rooms`)) throw new CoreError('roomNotAccessible');
  if (!(await store.remove(caller, room.id))) throw new CoreError('roomNotFound');
}
