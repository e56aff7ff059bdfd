import type { Caller, Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { HistoryQuery, MessageStore, UnreadMark } from './messages.ts';
import type { Message, Page, PageOf } from './model.ts';
import type { RoomRef, RoomStanding } from './rooms.ts';

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

/** A page of a room that the caller is known to read. */
export async function listRoomMessages(
  store: MessageStore,
  { room }: RoomStanding,
  page: Page,
  oldestFirst: boolean,
): Promise<PageOf<Message>> {
  return { rows: await store.roomPage(room, page, oldestFirst), total: room.messageCount };
}

/** A stretch of a room's history, the newest message first, with the place where reading stopped if asked for. */
export async function readHistory(
  store: MessageStore,
  caller: Caller,
  { room, membership }: RoomStanding,
  query: HistoryQuery,
  page: Page,
  withUnreadMark: boolean,
): Promise<{ messages: Message[]; unread: UnreadMark | null }> {
  const messages = await store.history(room, query, page);
  if (!withUnreadMark) return { messages, unread: null };
  const oldestSeq = messages.at(-1)?.seq ?? room.lastSeq + 1;
  const unread = await store.unreadMark(room, membership?.readSeq ?? room.lastSeq, caller.userId, oldestSeq);
  return { messages, unread };
}
