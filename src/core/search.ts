import { type Caller, isPlatform } from './caller.ts';
import type { Condition } from './condition.ts';
import type { DirectRoomNames } from './direct-rooms.ts';
import { CoreError } from './errors.ts';
import { everything } from './model.ts';
import {
  type OwnRoomField,
  type OwnRoomList,
  type OwnRoomPrefField,
  type RoomView,
  viewRooms,
} from './room-views.ts';
import { findOwnRoom } from './rooms.ts';
import type { Store } from './store.ts';

/** Where a search looks. */
export type SearchPlace = 'messages' | 'files' | 'title' | 'members' | 'tags' | 'ownTags' | 'ownFolder';

export interface Search {
  places: SearchPlace[];
  words: string;
  /** Only in this room, as the dialect calls it. */
  room: string | null;
  /** Only in rooms that have all of these. */
  tags: string[];
  limit: number;
}

/** What was found in one place: rooms, or messages room by room. */
export interface Found {
  rooms: RoomView[];
  /** By room id, the newest first; only where messages were looked for. */
  messageIds: Map<string, string[]>;
}

/**
 * Looks for words in the caller's rooms, in each of some places.
 *
 * @returns what was found, in the order of the places
 * @throws {CoreError} `notInRoom`, also where the room is not there
 */
export async function search(
  store: Store,
  caller: Caller,
  { room, ...wanted }: Search,
  names: DirectRoomNames,
): Promise<Found[]> {
  const roomId = room === null ? null : await findSearched(store, caller, room, names.dialect);
  const found = [];
  for (const place of wanted.places) {
    const list = { ...wanted, roomId, names };
    found.push(
      place === 'messages' || place === 'files'
        ? await findInMessages(store, caller, place, list)
        : await findInRooms(store, caller, place, list),
    );
  }
  return found;
}

interface Scope extends Omit<Search, 'room' | 'places'> {
  roomId: string | null;
  names: DirectRoomNames;
}

/** The room that is searched. Whether a room is there is told to its members alone. */
async function findSearched(
  { rooms }: Store,
  caller: Caller,
  room: string,
  dialect: string,
): Promise<string> {
  try {
    const standing = await findOwnRoom(rooms, caller, { ref: { id: room }, dialect });
    return standing.room.id;
  } catch (error) {
    if (error instanceof CoreError && error.kind === 'roomNotFound') throw new CoreError('notInRoom');
    throw error;
  }
}

async function findInMessages(
  store: Store,
  caller: Caller,
  place: 'messages' | 'files',
  scope: Scope,
): Promise<Found> {
  const { words, limit, names } = scope;
  const roomIds = await searchedRooms(store, caller, scope);
  const wanted = { words, files: place === 'files', roomIds };
  const { rows } = await store.messageSearch.withWords(caller, wanted, limit);
  const byRoom = Map.groupBy(rows, ({ message }) => message.roomId);
  const messageIds = new Map([...byRoom].map(([id, found]) => [id, found.map(({ message }) => message.id)]));
  return { rooms: await viewRooms(store, caller, [...messageIds.keys()], names), messageIds };
}

/** The rooms to which messages are to belong; nothing where all of the caller's will do. */
async function searchedRooms(store: Store, caller: Caller, scope: Scope): Promise<string[] | null> {
  const { roomId, tags } = scope;
  if (tags.length === 0) return roomId === null ? null : [roomId];
  return listIds(store, caller, listOf({ ...scope, limit: everything }, [], []), roomId);
}

async function findInRooms(
  store: Store,
  caller: Caller,
  place: Exclude<SearchPlace, 'messages' | 'files'>,
  scope: Scope,
): Promise<Found> {
  const { words, roomId } = scope;
  // A room's own settings are those of a user.
  const isOwn = place === 'ownTags' || place === 'ownFolder';
  if (isOwn && isPlatform(caller)) return { rooms: [], messageIds: new Map() };
  const matches = { source: words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), ignoresCase: true };
  const fields = { title: 'title', members: 'memberNames', tags: 'tags' } as const;
  const list = isOwn
    ? listOf(scope, [], [{ field: place === 'ownTags' ? 'tags' : 'folder', matches }])
    : listOf(scope, [{ field: fields[place], matches }], []);
  const ids = await listIds(store, caller, list, roomId);
  return { rooms: await viewRooms(store, caller, ids, scope.names), messageIds: new Map() };
}

/** The rooms of a list, or of them the one that is searched. */
async function listIds(
  { roomViews }: Store,
  caller: Caller,
  list: OwnRoomList,
  roomId: string | null,
): Promise<string[]> {
  const { rows } = await roomViews.ids(caller, list);
  return rows.map(({ id }) => id).filter((id) => roomId === null || id === roomId);
}

function listOf(
  { tags, limit, names }: Scope,
  condition: Condition<OwnRoomField>,
  prefCondition: Condition<OwnRoomPrefField>,
): OwnRoomList {
  return {
    dialect: names.dialect,
    since: null,
    condition: tags.length > 0 ? [...condition, { field: 'tags', holdsAll: tags }] : condition,
    prefCondition,
    unreadFirst: false,
    order: [{ field: 'lastPostAt', ascending: false }],
    page: { offset: 0, limit },
  };
}
