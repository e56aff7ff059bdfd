import { type Caller, may, type Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { History, HistoryQuery, MessageStore } from './messages.ts';
import type { Message, Page, PageOf } from './model.ts';
import { demandRoom, type RoomRef, type RoomSearch } from './rooms.ts';

/**
 * A page of a public room, the newest message first unless asked otherwise; thread replies and system messages included.
 *
 * @param page `count` null: the workspace's default; 0: everything
 * @throws {CoreError} `unauthenticated`, `roomNotFound`, `forbidden`
 */
export async function listPublicRoomMessages(
  store: MessageStore,
  presented: Presented,
  ref: RoomRef,
  page: { offset: number; count: number | null },
  oldestFirst: boolean,
): Promise<PageOf<Message>> {
  const { facts, room, messages } = await store.publicRoomPage(presented, ref, page, oldestFirst);
  if (!facts.authenticated) throw new CoreError('unauthenticated');
  if (!facts.roomFound || !room) throw new CoreError('roomNotFound');
  if (!facts.roomReadable || facts.outsider) throw new CoreError('forbidden');
  return { rows: messages, total: room.messageCount };
}

/**
 * A page of a room, the newest message first unless asked otherwise.
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `forbidden`
 */
export async function listRoomMessages(
  store: MessageStore,
  caller: Caller,
  search: RoomSearch,
  page: Page,
  oldestFirst: boolean,
): Promise<PageOf<Message>> {
  const { standing, found } = await store.roomPage(caller, search, page, oldestFirst);
  const { room, readable } = demandRoom(standing, search);
  if (!readable) throw new CoreError('forbidden');
  return { rows: found, total: room.messageCount };
}

/**
 * A stretch of a public room's history, the newest message first, with the place where reading stopped if asked for.
 * Whoever is not in the room needs to be allowed to look into rooms (Rocket.Chat sheet 5).
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `forbidden`
 */
export async function readHistory(
  store: MessageStore,
  caller: Caller,
  search: RoomSearch,
  stretch: HistoryQuery,
  page: Page,
): Promise<History> {
  const { standing, found } = await store.history(caller, search, stretch, page);
  const { membership, readable } = demandRoom(standing, search);
  if (!readable || !(membership || may(caller, 'preview-public-rooms'))) throw new CoreError('forbidden');
  return found;
}
