import { type Caller, may, type Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { HistoryQuery, MessageStore, UnreadMark } from './messages.ts';
import type { Message, Page, PageOf, Room } from './model.ts';
import { findRoom, type RoomRef, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

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
  { rooms, messages }: Store,
  caller: Caller,
  search: RoomSearch,
  page: Page,
  oldestFirst: boolean,
): Promise<PageOf<Message>> {
  const { room, readable } = await findRoom(rooms, caller, search);
  if (!readable) throw new CoreError('forbidden');
  return { rows: await messages.roomPage(room, page, oldestFirst, caller.userId), total: room.messageCount };
}

/** The last ordinary message of each of these rooms that still stands, by room id: one statement at most. */
export async function findLastPosts(
  { messages }: Store,
  { workspaceId, userId }: Caller,
  rooms: Room[],
): Promise<Map<string, Message>> {
  return messages.lastPosts(workspaceId, rooms, userId);
}

/**
 * A stretch of a room's history, the newest message first, with the place where reading stopped if asked for.
 * Whoever is not in a public room needs to be allowed to look into rooms (Rocket.Chat sheet 5).
 *
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `forbidden`
 */
export async function readHistory(
  { rooms, messages }: Store,
  caller: Caller,
  search: RoomSearch,
  stretch: HistoryQuery,
  page: Page,
  withUnreadMark: boolean,
): Promise<{ messages: Message[]; unread: UnreadMark | null }> {
  const { room, membership, readable } = await findRoom(rooms, caller, search);
  if (!readable || !(membership || may(caller, 'preview-public-rooms'))) throw new CoreError('forbidden');
  const found = await messages.history(room, stretch, page, caller.userId);
  if (!withUnreadMark) return { messages: found, unread: null };
  const oldestSeq = found.at(-1)?.seq ?? room.lastSeq + 1;
  const readSeq = membership?.readSeq ?? room.lastSeq;
  return { messages: found, unread: await messages.unreadMark(room, readSeq, caller.userId, oldestSeq) };
}
