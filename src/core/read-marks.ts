import type { Presented } from './caller.ts';
import { CoreError } from './errors.ts';

/** What the store met when it was asked to mark a room as read up to a message. */
export interface ReadUpToFacts {
  authenticated: boolean;
  roomFound: boolean;
  inRoom: boolean;
  messageFound: boolean;
}

/** How far a user has read a room. */
export interface ReadMark {
  userId: string;
  /** The last message that they have read. */
  messageId: string;
  /** How many messages of others they have not read, in all their rooms. */
  unread: number;
}

export interface ReadMarkStore {
  /**
   * Marks a room as read up to a message, forward only, with its event when that changed anything: one statement, the
   * credential included.
   *
   * @param room as the dialect calls it
   */
  set(
    presented: Presented,
    dialect: string,
    room: string,
    messageId: string,
  ): Promise<{ facts: ReadUpToFacts; mark: ReadMark | null }>;
}

/**
 * Marks a room as read up to a message. Where more is read already, nothing changes.
 *
 * @throws {CoreError} `unauthenticated`, `roomNotFound`, `notInRoom`, `messageNotFound`
 */
export async function readUpTo(
  store: ReadMarkStore,
  presented: Presented,
  dialect: string,
  room: string,
  messageId: string,
): Promise<ReadMark> {
  const { facts, mark } = await store.set(presented, dialect, room, messageId);
  if (!facts.authenticated) throw new CoreError('unauthenticated');
  if (!facts.roomFound) throw new CoreError('roomNotFound');
  if (!facts.inRoom) throw new CoreError('notInRoom');
  if (!facts.messageFound || !mark) throw new CoreError('messageNotFound', { messageId });
  return mark;
}
