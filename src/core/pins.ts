import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import { type MarkedMessage, type MarkRequest, type MarkResult, settle } from './marks.ts';
import type { Message, Page, PageOf } from './model.ts';
import { demandReadable, type InRoom, type RoomSearch } from './rooms.ts';

/** What the store met when it was asked to pin a message. */
export interface PinResult extends MarkResult {
  /** The system message that tells of the pin, where one was asked for and the pin is new. */
  announcement: Message | null;
}

export interface PinStore {
  /**
   * Pins a message, with its events when that changed anything; in a room that has one pin at most the earlier one goes.
   * One statement, the credential included.
   *
   * @param announcementId of the system message that tells of a new pin; without it none is written
   */
  pin(request: MarkRequest, announcementId?: string): Promise<PinResult>;
  /** Takes a pin away, with its event when there was one: one statement, the credential included. */
  unpin(request: MarkRequest): Promise<MarkResult>;
  /** The pinned messages of a room that are there to be seen, the newest first: one statement. */
  pinned(caller: Caller, search: RoomSearch, page: Page): Promise<InRoom<PageOf<Message>>>;
}

/**
 * Pins a message in its room. Pinning a pinned one changes nothing.
 *
 * @throws what `settlePin` throws
 */
export async function pinMessage(store: PinStore, request: MarkRequest): Promise<MarkedMessage> {
  return settlePin(await store.pin(request), request);
}

/**
 * Pins a message in its room, and tells the room of it in a system message that answers the pinned one.
 *
 * @returns the system message; the pinned one where it was pinned already, and nothing happened
 * @throws what `settlePin` throws
 */
export async function pinAndAnnounce(store: PinStore, request: MarkRequest): Promise<Message> {
  const result = await store.pin(request, newId());
  const { message } = settlePin(result, request);
  return result.announcement ?? message;
}

/**
 * Takes a message's pin away. What is not pinned stays so.
 *
 * @throws what `settlePin` throws
 */
export async function unpinMessage(store: PinStore, request: MarkRequest): Promise<MarkedMessage> {
  return settlePin(await store.unpin(request), request);
}

/** @throws {CoreError} `pinsDisabled`, and what `settle` throws */
function settlePin(result: MarkResult, request: MarkRequest): MarkedMessage {
  if (result.facts.authenticated && !result.facts.enabled) throw new CoreError('pinsDisabled');
  return settle(result, request);
}

/**
 * Lists the pinned messages of a room, the newest first.
 *
 * @throws what `demandReadable` throws
 */
export async function listPins(
  store: PinStore,
  caller: Caller,
  search: RoomSearch,
  page: Page,
): Promise<PageOf<Message>> {
  const { standing, found } = await store.pinned(caller, search, page);
  demandReadable(standing, search);
  return found;
}
