import { type Caller, demand, isPlatform, may, type Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Membership, Message, Order, Page, PageOf, Room, Visibility } from './model.ts';
import type { FoundedDirectRoom, FoundedRoom } from './room-creation.ts';
import { belongsTo } from './room-policy.ts';

/**
 * How a request names a room: `id` is ours or the vendor's alias, `slug` the readable name, `any` either of them; `other` is
 * the user name of the other one in a direct room of the caller and one more.
 */
export type RoomRef = { id: string } | { slug: string } | { any: string } | { other: string };

/** A room with everything that decides what the caller may do in it. */
export interface RoomStanding {
  room: Room;
  /** The caller's living membership. */
  membership: Membership | null;
  /** What `readable_room` says. */
  readable: boolean;
  /** Banned from the room, or in a direct room with somebody who blocks the other. */
  blocked: boolean;
  /** What the caller's roles in the workspace and in this room allow together. */
  permissions: ReadonlySet<string>;
}

/** What was found in a room, with the caller's standing there; none where there is no such room. */
export interface InRoom<Found> {
  standing: RoomStanding | null;
  found: Found;
}

/** Who presents a credential, and the room that they name, as they stand to it; nobody when the credential is not good. */
export interface Entrance {
  caller: Caller | null;
  standing: RoomStanding | null;
}

/** A room as lists show it. */
export interface RoomView {
  room: Room;
  /** The last ordinary message that still stands. */
  lastPost: Message | null;
}

/** The standing of a member. */
export interface OwnStanding extends RoomStanding {
  membership: Membership;
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
  /** The same for whoever presents a credential, and who that is: one statement. */
  entrance(presented: Presented, search: Pick<RoomSearch, 'ref' | 'dialect'>): Promise<Entrance>;
  /**
   * Writes a room with those of its members who are live, its first system messages and its event: one statement. Says so
   * when its name, its id or its alias is taken.
   */
  create(room: FoundedRoom): Promise<Room | 'nameTaken' | 'nameArchived' | 'idTaken'>;
  /** Whether a room has an owner. */
  isOwned(room: Room): Promise<boolean>;
  /** Writes a direct room, unless these people have one or one of them is no more: one statement. */
  createDirect(room: FoundedDirectRoom): Promise<void>;
  /** Gives rooms the alias of a further dialect, but for those whose alias is taken: one statement. */
  addAliases(workspaceId: string, dialect: string, rooms: { roomId: string; alias: string }[]): Promise<void>;
  /** One page of rooms, as the caller sees them: one statement. */
  list(caller: Caller, list: RoomList): Promise<PageOf<RoomView>>;
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
 * Who came in, and what they came to.
 *
 * @throws {CoreError} `unauthenticated`
 */
export function settleEntrance({ caller, standing }: Entrance): Entrance & { caller: Caller } {
  if (!caller) throw new CoreError('unauthenticated');
  return { caller, standing };
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
 * A room that the caller may read.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `roomNotAccessible`
 */
export async function findReadableRoom(
  store: RoomStore,
  caller: Caller,
  search: RoomSearch,
): Promise<RoomStanding> {
  return demandReadable(await store.standing(caller, search.ref, search.dialect), search);
}

/**
 * Demands of the standing that was found what `findReadableRoom` demands.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `roomNotAccessible`
 */
export function demandReadable(standing: RoomStanding | null, search: RoomSearch): RoomStanding {
  const found = demandRoom(standing, search);
  if (!found.readable) throw new CoreError('roomNotAccessible');
  return found;
}

/**
 * A room in which the caller is, and which they may read; the platform is in every one.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `notInRoom`
 */
export async function findOwnRoom(
  store: RoomStore,
  caller: Caller,
  search: RoomSearch,
): Promise<RoomStanding> {
  const standing = await findRoom(store, caller, search);
  if (!standing.readable || !(standing.membership || isPlatform(caller))) throw new CoreError('notInRoom');
  return standing;
}

/** Whether the caller looks after a room: its owners and moderators, whoever administers rooms, and the platform. */
export function looksAfter(caller: Caller, { membership }: Pick<RoomStanding, 'membership'>): boolean {
  const { permissions } = caller;
  return isPlatform(caller) || belongsTo('managers', { membership, permissions }, []);
}

/**
 * A room in which the caller is, and which they may read. To others it does not exist.
 *
 * @throws {CoreError} `roomNotFound`
 */
export async function findHiddenRoom(
  store: RoomStore,
  caller: Caller,
  search: RoomSearch,
): Promise<OwnStanding> {
  const { membership, ...standing } = await findRoom(store, caller, search);
  if (!membership || !standing.readable) throw new CoreError('roomNotFound');
  return { ...standing, membership };
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
  const { room } = await findReadableRoom(store, caller, search);
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
  return store.list(caller, { ...publicRooms, memberId, order, page });
}

/** Lists the public rooms in which the caller is. */
export async function listJoinedRooms(
  store: RoomStore,
  caller: Caller,
  order: RoomOrder[],
  page: Page,
): Promise<PageOf<RoomView>> {
  return store.list(caller, { ...publicRooms, memberId: caller.userId, order, page });
}

/** Lists the direct rooms in which the caller is. */
export async function listDirectRooms(
  store: RoomStore,
  caller: Caller,
  order: RoomOrder[],
  page: Page,
): Promise<PageOf<RoomView>> {
  const direct = { visibilities: ['direct'], discussions: [], filter: '' } satisfies Partial<RoomList>;
  return store.list(caller, { ...direct, memberId: caller.userId, order, page });
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
  return store.list(caller, { ...list, memberId: null });
}

/** Whether there is such a room, whoever may read it. */
export async function roomExists(
  store: RoomStore,
  caller: Caller,
  { ref, dialect }: RoomSearch,
): Promise<boolean> {
  return (await store.standing(caller, ref, dialect)) !== null;
}
