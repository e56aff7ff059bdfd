import type { Caller, Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Message, Page, PageOf } from './model.ts';
import { demandReadable, type InRoom, type RoomSearch } from './rooms.ts';

/** What the store met when it was asked to change a star; `changed` is true when it wrote the change and its event. */
export interface StarFacts {
  authenticated: boolean;
  /** Whether the workspace has stars. */
  enabled: boolean;
  messageFound: boolean;
  changed: boolean;
}

export interface StarStore {
  /** Stars a message for the caller if they are in its room, or takes the star away: one statement, the credential included. */
  setStar(presented: Presented, messageId: string, starred: boolean): Promise<StarFacts>;
  /** The messages of a room that the caller has starred: one statement. */
  starred(
    caller: Caller,
    search: RoomSearch,
    page: Page,
    oldestFirst: boolean,
  ): Promise<InRoom<PageOf<Message>>>;
}

/**
 * Puts a message among the caller's starred ones, or takes it out. Repeating it changes nothing, and so it is where the
 * caller is not in the room (Rocket.Chat sheet 9.2).
 *
 * @returns whether anything changed
 * @throws {CoreError} `unauthenticated`, `starsDisabled`, `messageNotFound`
 */
export async function setStar(
  store: StarStore,
  presented: Presented,
  messageId: string,
  starred: boolean,
): Promise<boolean> {
  const facts = await store.setStar(presented, messageId, starred);
  if (!facts.authenticated) throw new CoreError('unauthenticated');
  if (!facts.enabled) throw new CoreError('starsDisabled');
  if (!facts.messageFound) throw new CoreError('messageNotFound', { messageId });
  return facts.changed;
}

/**
 * Lists the messages of a room that the caller has starred, the newest first unless asked otherwise.
 *
 * @throws what `demandReadable` throws
 */
export async function listStars(
  store: StarStore,
  caller: Caller,
  search: RoomSearch,
  page: Page,
  oldestFirst: boolean,
): Promise<PageOf<Message>> {
  const { standing, found } = await store.starred(caller, search, page, oldestFirst);
  demandReadable(standing, search);
  return found;
}
