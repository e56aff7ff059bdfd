import type { Caller } from './caller.ts';
import type { Condition } from './condition.ts';
import { CoreError } from './errors.ts';
import type { ListedMessage, RoomMessages, RoomReading } from './message-lists.ts';
import { settleReading } from './message-lists.ts';
import type { PageOf, SystemKind } from './model.ts';

/** What messages can be asked for by a condition; the kind of a system message is what it reports. */
export type MessageField = 'id' | 'authorId' | 'text' | 'kind';

/** Words to look for. */
export interface WordSearch {
  /** Part of the text, regardless of case. */
  words: string;
  /** Whether pictures, sounds and files are meant, and their addresses looked at too. */
  files: boolean;
  /** Only in these rooms; nothing is all of the caller's. */
  roomIds: string[] | null;
}

export interface MessageSearchStore {
  /** The newest messages that fit, of the caller's rooms; of every room for the platform. */
  matching(
    caller: Caller,
    condition: Condition<MessageField>,
    systems: SystemKind[],
    limit: number,
  ): Promise<PageOf<ListedMessage>>;
  /** The newest messages of a room that fit, none after one of them, by the credential alone. */
  matchingInRoom(
    reading: RoomReading,
    condition: Condition<MessageField>,
    until: string | null,
    limit: number,
  ): Promise<RoomMessages>;
  /**
   * The newest messages of people in which words stand, of the caller's rooms; of every room for the platform. Encrypted,
   * recalled and hidden ones, and those that the caller has deleted for themselves, are not found.
   */
  withWords(caller: Caller, search: WordSearch, limit: number): Promise<PageOf<ListedMessage>>;
}

/** The newest messages of the caller's rooms that fit a condition. */
export async function findMessages(
  store: MessageSearchStore,
  caller: Caller,
  condition: Condition<MessageField>,
  systems: SystemKind[],
  limit: number,
): Promise<PageOf<ListedMessage>> {
  return store.matching(caller, condition, systems, limit);
}

/**
 * The newest messages of a room that fit a condition; without one, all fit.
 *
 * @param until none after this one
 * @throws {CoreError} what `settleReading` throws, `messageNotFound` when `until` is not in the room
 */
export async function findRoomMessages(
  store: MessageSearchStore,
  reading: RoomReading,
  condition: Condition<MessageField>,
  until: string | null,
  limit: number,
): Promise<PageOf<ListedMessage>> {
  const { facts, boundsFound, messages, total } = await store.matchingInRoom(
    reading,
    condition,
    until,
    limit,
  );
  settleReading(facts);
  if (!boundsFound) throw new CoreError('messageNotFound');
  return { rows: messages, total };
}

/** The newest messages of the caller's rooms in which words stand. */
export async function searchMessages(
  store: MessageSearchStore,
  caller: Caller,
  search: WordSearch,
  limit: number,
): Promise<PageOf<ListedMessage>> {
  return store.withWords(caller, search, limit);
}
