import { type MarkedMessage, type MarkRequest, type MarkResult, settle } from './marks.ts';

export interface PinStore {
  /**
   * Pins a message, with its events when that changed anything; in a room that has one pin at most the earlier one goes.
   * One statement, the credential included.
   */
  pin(request: MarkRequest): Promise<MarkResult>;
  /** Takes a pin away, with its event when there was one: one statement, the credential included. */
  unpin(request: MarkRequest): Promise<MarkResult>;
}

/**
 * Pins a message in its room. Pinning a pinned one changes nothing.
 *
 * @throws what `settle` throws
 */
export async function pinMessage(store: PinStore, request: MarkRequest): Promise<MarkedMessage> {
  return settle(await store.pin(request), request);
}

/**
 * Takes a message's pin away. What is not pinned stays so.
 *
 * @throws what `settle` throws
 */
export async function unpinMessage(store: PinStore, request: MarkRequest): Promise<MarkedMessage> {
  return settle(await store.unpin(request), request);
}
