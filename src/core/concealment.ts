import { type Caller, isPlatform } from './caller.ts';
import { CoreError } from './errors.ts';
import { type MarkedMessage, type MarkRequest, type MarkResult, settle } from './marks.ts';
import { belongsTo } from './room-policy.ts';
import { findRoom, type RoomSearch, type RoomStanding } from './rooms.ts';
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
  const standing = await findRoom(rooms, caller, search);
  demandInRoom(caller, standing);
  if (!looksAfter(caller, standing)) throw new CoreError('forbidden');
  return concealments.setBySender(caller, standing.room.id, senderId, concealed);
}

/** @throws {CoreError} `notInRoom` unless the caller is in the room, or is the platform itself */
export function demandInRoom(caller: Caller, { membership, readable }: RoomStanding): void {
  if (!(readable && (membership || isPlatform(caller)))) throw new CoreError('notInRoom');
}

/** Whether the caller looks after a room: its owners and moderators, whoever administers rooms, and the platform. */
export function looksAfter(caller: Caller, standing: RoomStanding): boolean {
  return isPlatform(caller) || belongsTo('managers', standing, []);
}
