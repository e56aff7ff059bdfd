import type { Caller } from './caller.ts';
import type { Condition } from './condition.ts';
import { type DirectRoomNames, namelessDirectRooms } from './direct-rooms.ts';
import { CoreError } from './errors.ts';
import type { ListedMessage } from './message-lists.ts';
import type { Extra, Membership, Order, Page, PageOf, Profile, Room } from './model.ts';
import { findOwnRoom, looksAfter } from './rooms.ts';
import type { Store } from './store.ts';

/** A living member as the others see them. */
export interface RoomMember {
  roomId: string;
  profile: Profile;
  roles: string[];
  /** Whether they are in the room only because a group is to which they belong. */
  throughGroup: boolean;
  /** What others have noted of them here, by dialect. */
  extra: Extra;
  /** How many messages of others they have not read, as far as somebody would count. */
  unread: number;
  /** The message up to which they have read. */
  lastReadId: string | null;
}

/** A room with what is the caller's own in it. */
export interface OwnRoom {
  room: Room;
  /** The caller's living membership. */
  membership: Membership | null;
  unread: number;
  /** Whether an unread message mentions the caller. */
  mentioned: boolean;
  /** When the caller blocked the other one of a direct room, and the other way about. */
  blockedAt: Date | null;
  wasBlockedAt: Date | null;
}

/** A room with everything that stands in a list of rooms. */
export interface RoomView extends OwnRoom {
  members: RoomMember[];
  /** The last message that the caller sees. */
  last: ListedMessage | null;
  /** Whether the caller looks after the room. */
  managed: boolean;
}

/** What the caller's rooms can be asked for, and by the caller's own settings of them. */
export type OwnRoomField = 'id' | 'title' | 'memberIds' | 'memberNames' | 'tags' | 'kind';
export type OwnRoomPrefField = 'tags' | 'folder' | 'muted' | 'hidden';

export type OwnRoomOrder = Order<'title' | 'createdAt' | 'lastPostAt'>;

export interface OwnRoomList {
  /** Whose aliases, tags and settings of rooms count. */
  dialect: string;
  /** Only rooms made, or last written in, after it. */
  since: Date | null;
  condition: Condition<OwnRoomField>;
  prefCondition: Condition<OwnRoomPrefField>;
  unreadFirst: boolean;
  order: OwnRoomOrder[];
  page: Page;
}

/** A room that the caller has left. */
export interface LeftRoom {
  room: Room;
  prefs: Extra;
  leftAt: Date;
}

/** What a room is called. */
export type RoomIds = Pick<Room, 'id' | 'aliases'>;

export interface RoomViewStore {
  /** Ids of the rooms in which the caller is, archived ones apart; for the platform of every room: one statement. */
  ids(caller: Caller, list: OwnRoomList): Promise<PageOf<RoomIds>>;
  /** These rooms with what is the caller's own in them, in the order of the ids: one statement. */
  own(caller: Caller, roomIds: string[]): Promise<OwnRoom[]>;
  /** The living members of rooms, those who came first first: one statement. */
  members(workspaceId: string, roomIds: string[]): Promise<RoomMember[]>;
  /** The last message of each room that the caller sees, by room id: one statement, and one more for what is answered. */
  last(caller: Caller, roomIds: string[]): Promise<Map<string, ListedMessage>>;
  /** The rooms that the caller has left, the last one first: one statement. */
  left(caller: Caller): Promise<LeftRoom[]>;
}

type Stores = Pick<Store, 'rooms' | 'roomViews'>;

/**
 * Rooms as the caller sees them, in the order of the ids. A direct room that another dialect made gets this dialect's id
 * on the way.
 *
 * @param names how the dialect names direct rooms
 */
export async function viewRooms(
  { rooms, roomViews }: Stores,
  caller: Caller,
  roomIds: string[],
  names: DirectRoomNames,
): Promise<RoomView[]> {
  if (roomIds.length === 0) return [];
  const { workspaceId } = caller;
  const look = () =>
    Promise.all([
      roomViews.own(caller, roomIds),
      roomViews.members(workspaceId, roomIds),
      roomViews.last(caller, roomIds),
    ]);
  let [own, members, last] = await look();
  const nameless = namelessDirectRooms(
    own.map(({ room }) => room),
    names,
  );
  if (nameless.length > 0) {
    await rooms.addAliases(workspaceId, names.dialect, nameless);
    [own, members, last] = await look();
  }
  const membersOf = Map.groupBy(members, ({ roomId }) => roomId);
  return own.map((ownRoom) => ({
    ...ownRoom,
    members: membersOf.get(ownRoom.room.id) ?? [],
    last: last.get(ownRoom.room.id) ?? null,
    managed: looksAfter(caller, ownRoom),
  }));
}

/**
 * One room as the caller sees it, whoever may.
 *
 * @throws {CoreError} `roomNotFound`
 */
export async function viewRoom(
  store: Stores,
  caller: Caller,
  roomId: string,
  names: DirectRoomNames,
): Promise<RoomView> {
  const [view] = await viewRooms(store, caller, [roomId], names);
  if (!view) throw new CoreError('roomNotFound');
  return view;
}

/**
 * A room as its members and the platform see it.
 *
 * @throws {CoreError} `roomNotFound`, `notInRoom`
 */
export async function viewOwnRoom(
  store: Stores,
  caller: Caller,
  ref: { id: string },
  names: DirectRoomNames,
): Promise<RoomView> {
  const { room } = await findOwnRoom(store.rooms, caller, { ref, dialect: names.dialect });
  return viewRoom(store, caller, room.id, names);
}

/** The caller's rooms, one page of them. */
export async function listOwnRoomViews(
  store: Stores,
  caller: Caller,
  list: OwnRoomList,
  names: DirectRoomNames,
): Promise<PageOf<RoomView>> {
  const { rows, total } = await store.roomViews.ids(caller, list);
  const roomIds = rows.map(({ id }) => id);
  return { rows: await viewRooms(store, caller, roomIds, names), total };
}

/** What the caller's rooms are called, one page of them. */
export async function listOwnRoomIds(
  store: Pick<Store, 'roomViews'>,
  caller: Caller,
  list: OwnRoomList,
): Promise<PageOf<RoomIds>> {
  return store.roomViews.ids(caller, list);
}

/** The rooms that the caller has left. */
export async function listLeftRooms(store: RoomViewStore, caller: Caller): Promise<LeftRoom[]> {
  return store.left(caller);
}
