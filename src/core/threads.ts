import type { Presented } from './caller.ts';
import { CoreError } from './errors.ts';

/** What the store met when it was asked to change a follow; `changed` is true when it wrote the change and its event. */
export interface FollowFacts {
  authenticated: boolean;
  threadsEnabled: boolean;
  messageFound: boolean;
  roomReadable: boolean;
  changed: boolean;
}

export interface FollowStore {
  /** Adds or removes the caller among the followers of the message's thread: one statement, its event included. */
  setFollow(presented: Presented, messageId: string, following: boolean): Promise<FollowFacts>;
}

/**
 * Makes the caller follow the thread of a message, or no longer. A reply stands for its root. Repeating it changes
 * nothing and writes no event. Rules and their order: Rocket.Chat sheet 9.4.
 *
 * @returns whether anything changed
 * @throws {CoreError} `unauthenticated`, `threadsDisabled`, `messageNotFound`, `messageNotAccessible`
 */
export async function setFollow(
  store: FollowStore,
  presented: Presented,
  messageId: string,
  following: boolean,
): Promise<boolean> {
  const facts = await store.setFollow(presented, messageId, following);
  if (!facts.authenticated) throw new CoreError('unauthenticated');
  if (!facts.threadsEnabled) throw new CoreError('threadsDisabled');
  if (!facts.messageFound) throw new CoreError('messageNotFound', { messageId });
  if (!facts.roomReadable) throw new CoreError('messageNotAccessible', { messageId });
  return facts.changed;
}
