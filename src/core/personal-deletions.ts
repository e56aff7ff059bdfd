import type { Caller } from './caller.ts';
import { type RoomReading, type RoomReadingFacts, settleReading } from './message-lists.ts';
import { findOwnRoom, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

/** Messages that somebody wanted to see no more. */
export interface SetAside {
  roomId: string;
  /** Vendor ids of the room, by dialect. */
  roomAliases: Record<string, string>;
  /** Ids of those that were meant, in the order of the room. */
  ids: string[];
  /** How many of them had not been deleted before. */
  changed: number;
}

export interface PersonalDeletion {
  messageId: string;
  at: Date;
}

export interface PersonalDeletionStore {
  /**
   * Deletes messages of a room for one user, with an event when that changed anything: one statement.
   *
   * @param ids null: all that are there
   */
  add(caller: Caller, roomId: string, ids: string[] | null): Promise<Pick<SetAside, 'ids' | 'changed'>>;
  /** What a caller has deleted of a room, the latest first: one statement, the credential included. */
  list(
    view: Omit<RoomReading, 'systems'>,
  ): Promise<{ facts: RoomReadingFacts; deletions: PersonalDeletion[] }>;
}

/**
 * Deletes messages of a room for the caller alone. Those that are not of the room are not meant.
 *
 * @param ids null: all that are there
 * @throws {CoreError} `roomNotFound`, `notInRoom`
 */
export async function deleteForMe(
  { rooms, personalDeletions }: Store,
  caller: Caller,
  search: RoomSearch,
  ids: string[] | null,
): Promise<SetAside> {
  const { room } = await findOwnRoom(rooms, caller, search);
  const added = await personalDeletions.add(caller, room.id, ids);
  return { roomId: room.id, roomAliases: room.aliases, ...added };
}

/**
 * What the caller has deleted of a room for themselves, the latest first.
 *
 * @throws what `settleReading` throws
 */
export async function listDeletedForMe(
  store: PersonalDeletionStore,
  view: Omit<RoomReading, 'systems'>,
): Promise<PersonalDeletion[]> {
  const { facts, deletions } = await store.list(view);
  settleReading(facts);
  return deletions;
}
