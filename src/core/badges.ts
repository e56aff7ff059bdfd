import type { Caller, Presented } from './caller.ts';
import { hashToken } from './tokens.ts';

/** How much of a room its member has not read. */
export interface UnreadRoom {
  /** What a dialect has tagged the room with. */
  tags: string[];
  unread: number;
}

export interface BadgeStore {
  /**
   * The rooms of a user that are not archived, with what is unread there: one statement.
   *
   * @param dialect whose tags of rooms count
   * @param before only messages from before this instant; null: all
   */
  unreadRooms(
    workspaceId: string,
    userId: string,
    dialect: string,
    before: Date | null,
  ): Promise<UnreadRoom[]>;
  /** What the users behind tokens have not read, each once, in the workspace of a key: one statement. */
  unreadOfTokens(
    key: NonNullable<Presented['key']>,
    tokenHashes: Buffer[],
  ): Promise<{ userId: string; unread: number }[]>;
}

/**
 * Counts the caller's unread messages over their rooms.
 *
 * @param tags only rooms that carry every one of them
 */
export async function countUnread(
  store: BadgeStore,
  { workspaceId, userId }: Caller,
  dialect: string,
  tags: string[],
): Promise<number> {
  const rooms = await store.unreadRooms(workspaceId, userId, dialect, null);
  return sum(rooms.filter((room) => tags.every((tag) => room.tags.includes(tag))));
}

/**
 * Counts the caller's unread messages by the tags of their rooms.
 *
 * @param tags which are counted, also where there is nothing; null: those of the caller's rooms
 * @returns also the total of all these rooms, each counted once
 */
export async function countUnreadByTag(
  store: BadgeStore,
  { workspaceId, userId }: Caller,
  dialect: string,
  tags: string[] | null,
  before: Date | null,
): Promise<{ total: number; byTag: Record<string, number> }> {
  const rooms = await store.unreadRooms(workspaceId, userId, dialect, before);
  const wanted = new Set(tags ?? rooms.flatMap((room) => room.tags));
  const byTag = [...wanted].map((tag) => [tag, sum(rooms.filter((room) => room.tags.includes(tag)))]);
  return {
    total: sum(rooms.filter((room) => room.tags.some((tag) => wanted.has(tag)))),
    byTag: Object.fromEntries(byTag),
  };
}

/** Counts the unread messages of the users behind tokens; those that do not hold are passed over. */
export async function countUnreadOfTokens(
  store: BadgeStore,
  key: NonNullable<Presented['key']>,
  tokens: string[],
): Promise<{ userId: string; unread: number }[]> {
  return store.unreadOfTokens(key, tokens.map(hashToken));
}

function sum(rooms: UnreadRoom[]): number {
  return rooms.reduce((total, { unread }) => total + unread, 0);
}
