import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { type MarkedMessage, type MarkRequest, type MarkResult, settle } from './marks.ts';
import { findOwnRoom, looksAfter, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

/** How many messages a request meant, and how many of them it changed. */
export interface Tally {
  meant: number;
  changed: number;
}

export interface ConcealmentStore {
  /**
   * Hides a message from ordinary members, or shows it again, with its event when that changed anything: one statement, the
   * credential included.
   */
  set(request: MarkRequest, concealed: boolean): Promise<MarkResult>;
  /** The same for everything that somebody has written in a room, with an event for each message that changed. */
  setBySender(caller: Caller, roomId: string, senderId: string, concealed: boolean): Promise<Tally>;
}

/**
 * Hides a message from ordinary members, or shows it again; what is so already stays. For those who look after the room.
 *
 * @throws what `settle` throws
 */
export async function concealMessage(
  store: ConcealmentStore,
  request: MarkRequest,
  concealed: boolean,
): Promise<MarkedMessage> {
  return settle(await store.set(request, concealed), request);
}

/**
 * Hides what somebody has written in a room, or shows it again. For those who look after the room.
 *
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `forbidden`
 */
export async function concealBySender(
  { rooms, concealments }: Store,
  caller: Caller,
  search: RoomSearch,
  senderId: string,
  concealed: boolean,
): Promise<Tally> {
  const standing = await findOwnRoom(rooms, caller, search);
  if (!looksAfter(caller, standing)) throw new CoreError('forbidden');
  return concealments.setBySender(caller, standing.room.id, senderId, concealed);
}
