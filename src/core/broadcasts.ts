import type { Caller, Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import { demandWorking } from './instances.ts';
import type { Extra, Membership, Room } from './model.ts';
import type { RoomPolicy } from './room-policy.ts';
import {
  demandRoom,
  type Entrance,
  findRoom,
  type RoomSearch,
  type RoomStanding,
  settleEntrance,
} from './rooms.ts';
import { slugsOf } from './slugs.ts';
import type { Store } from './store.ts';
import { silenceRoom } from './webhook-fence.ts';

/** A broadcast as somebody wants it made: a public room that strangers find, read and follow. */
export interface NewBroadcast {
  title: string;
  description: string;
  /** The dialect whose ids the room gets. */
  dialect: string;
  /** Its ids: the first is the one that is shown. */
  aliases: string[];
  policy: RoomPolicy;
  extra: Extra;
  /** Chosen by the client, so that a repeated request makes nothing new. */
  repeatKey: string | null;
}

/** A broadcast with everything that the store is to write. */
export interface FoundedBroadcast extends NewBroadcast {
  id: string;
  membershipId: string;
  /** The readable name, and the one to take where somebody has that already. */
  slug: string;
  otherSlug: string;
}

/** Which broadcasts are looked for. */
export interface BroadcastQuery {
  dialect: string;
  /** Words in title or description, or words like them; empty for all. */
  text: string;
  categories: string[];
  limit: number;
  after: BroadcastPlace | null;
}

/** A broadcast's place in the order of a search. */
export interface BroadcastPlace {
  verified: boolean;
  memberCount: number;
  id: string;
}

/** An instance that works, and the broadcast that it named. */
export interface BroadcastEntrance {
  caller: Caller;
  standing: RoomStanding;
}

/** A room with the caller's place in it. */
export interface OwnRoom {
  room: Room;
  membership: Membership;
}

export interface BroadcastStore {
  /**
   * Writes a broadcast with the caller as its owner, and its event: one statement.
   *
   * @returns the id of the room, or of the one that the same key made before; nothing when another request was in the way
   */
  create(caller: Caller, broadcast: FoundedBroadcast): Promise<string | null>;
  /** Those in which the caller is, by the time of joining: one statement. */
  joined(caller: Caller, dialect: string): Promise<OwnRoom[]>;
  /** Verified ones first, then those with more members: one statement. */
  search(workspaceId: string, query: BroadcastQuery): Promise<Room[]>;
  /** Changes whether the caller wants no notices, with the event where that changes anything; false when not in the room. */
  setMuted(caller: Caller, roomId: string, dialect: string, muted: boolean): Promise<boolean>;
  /** Whether the caller was in a room that is deleted. */
  remembered(caller: Caller, dialect: string, alias: string): Promise<string | null>;
}

type Stores = Pick<Store, 'broadcasts' | 'rooms' | 'memberships' | 'webhookFence'>;

/** A key that is taken at the same moment is there when asked again. */
const maxAttempts = 5;

/**
 * A broadcast, as the caller stands to it.
 *
 * @throws {CoreError} `roomNotFound`
 */
export async function findBroadcast(
  { rooms }: Pick<Store, 'rooms'>,
  caller: Caller,
  search: RoomSearch,
): Promise<RoomStanding> {
  const standing = await findRoom(rooms, caller, search);
  demandBroadcast(standing, search);
  return standing;
}

/** @throws {CoreError} `roomNotFound` for a room that is no broadcast of the dialect */
function demandBroadcast({ room }: RoomStanding, { dialect }: RoomSearch): void {
  if (!room.broadcast || !room.discoverable || room.aliases[dialect] === undefined)
    throw new CoreError('roomNotFound');
}

/**
 * Makes a broadcast, whose name is made of its title. Repeating the key answers what it made before.
 *
 * @throws {CoreError} `unavailable` when too many get in each other's way
 */
export async function createBroadcast(
  stores: Stores,
  caller: Caller,
  wanted: NewBroadcast,
): Promise<RoomStanding> {
  const id = newId();
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const [first, otherSlug = first] = slugsOf(wanted.title, 'broadcast');
    const slug = attempt > 1 ? otherSlug : first;
    const founded = { ...wanted, id, membershipId: newId(), slug, otherSlug };
    const made = await stores.broadcasts.create(caller, founded);
    if (made) return findBroadcast(stores, caller, { ref: { id: made }, dialect: wanted.dialect });
  }
  throw new CoreError('unavailable');
}

/**
 * Deletes a broadcast; nothing about it is on its way to anybody's webhooks when this returns.
 *
 * @throws {CoreError} `roomNotFound`, `forbidden` unless its owner asks
 */
export async function deleteBroadcast(stores: Stores, caller: Caller, search: RoomSearch): Promise<void> {
  const { room, membership } = await findBroadcast(stores, caller, search);
  if (!membership?.roles.includes('owner')) throw new CoreError('forbidden');
  if (!(await stores.rooms.remove(caller, room.id))) throw new CoreError('roomNotFound');
  await silenceRoom(stores.webhookFence, caller.workspaceId, room.id);
}

/**
 * A broadcast, as the instance that presents a credential stands to it.
 *
 * @throws {CoreError} what `settleBroadcast` throws
 */
export async function enterBroadcast(
  { rooms }: Pick<Store, 'rooms'>,
  presented: Presented,
  search: RoomSearch,
): Promise<BroadcastEntrance> {
  return settleBroadcast(await rooms.entrance(presented, search), search);
}

/**
 * Demands of who came in that it is an instance that works, and of the room that it is a broadcast.
 *
 * @throws {CoreError} `unauthenticated`, `instanceNotWorking`, `roomNotFound`
 */
export function settleBroadcast(entrance: Entrance, search: RoomSearch): BroadcastEntrance {
  const { caller } = settleInstance(entrance);
  const standing = demandRoom(entrance.standing, search);
  demandBroadcast(standing, search);
  return { caller, standing };
}

/**
 * Demands of who came in that it is an instance that works.
 *
 * @throws {CoreError} `unauthenticated`, `instanceNotWorking`
 */
export function settleInstance(entrance: Entrance): Entrance & { caller: Caller } {
  const settled = settleEntrance(entrance);
  demandWorking(settled.caller);
  return settled;
}

/**
 * Changes whether the caller wants no notices of a broadcast.
 *
 * @throws {CoreError} `roomNotFound`, `notInRoom`
 */
export async function muteBroadcast(
  stores: Stores,
  caller: Caller,
  search: RoomSearch,
  muted: boolean,
): Promise<void> {
  const { room } = await findBroadcast(stores, caller, search);
  if (!(await stores.broadcasts.setMuted(caller, room.id, search.dialect, muted)))
    throw new CoreError('notInRoom');
}

/** Lists the broadcasts in which the caller is. */
export async function listBroadcasts(
  { broadcasts }: Stores,
  caller: Caller,
  dialect: string,
): Promise<OwnRoom[]> {
  return broadcasts.joined(caller, dialect);
}

/** A page of broadcasts that anybody may find, and whether there are more. */
export async function searchBroadcasts(
  { broadcasts }: Stores,
  { workspaceId }: Caller,
  query: BroadcastQuery,
): Promise<{ rooms: Room[]; hasMore: boolean }> {
  const rooms = await broadcasts.search(workspaceId, { ...query, limit: query.limit + 1 });
  return { rooms: rooms.slice(0, query.limit), hasMore: rooms.length > query.limit };
}
