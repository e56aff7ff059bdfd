import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Changes, InThread, ThreadFilter, ThreadStore } from './messages.ts';
import type { Message, Page, PageOf } from './model.ts';
import { demandRoom, type InRoom, type RoomSearch } from './rooms.ts';

/** Which threads of a room somebody wants to see. */
export interface ThreadQuery {
  filter: ThreadFilter;
  /** Words of the root. */
  text: string | null;
  oldestFirst: boolean;
}

/**
 * The threads of a room, the one with the latest reply first.
 *
 * @throws {CoreError} `threadsDisabled`, `roomNotFound`, `roomNotAccessible`
 */
export async function listThreads(
  store: ThreadStore,
  caller: Caller,
  search: RoomSearch,
  query: ThreadQuery,
  page: Page,
): Promise<PageOf<Message>> {
  demandThreads(caller);
  return readableOf(search, await store.threads(caller, search, query, page));
}

/**
 * The roots that changed after an instant, and those that are gone.
 *
 * @throws {CoreError} as `listThreads`
 */
export async function threadsSince(
  store: ThreadStore,
  caller: Caller,
  search: RoomSearch,
  since: Date,
): Promise<Changes> {
  demandThreads(caller);
  return readableOf(search, await store.threadsSince(caller, search, since));
}

/**
 * The replies of a thread without its root, the oldest first unless asked otherwise.
 *
 * @throws {CoreError} `threadsDisabled`, `messageNotFound`, `messageNotAccessible`
 */
export async function listReplies(
  store: ThreadStore,
  caller: Caller,
  rootId: string,
  page: Page,
  newestFirst: boolean,
): Promise<PageOf<Message>> {
  demandThreads(caller);
  return readableIn(rootId, await store.replies(caller, rootId, page, newestFirst));
}

/**
 * The replies that changed after an instant, and those that are gone.
 *
 * @throws {CoreError} as `listReplies`
 */
export async function repliesSince(
  store: ThreadStore,
  caller: Caller,
  rootId: string,
  since: Date,
): Promise<Changes> {
  demandThreads(caller);
  return readableIn(rootId, await store.repliesSince(caller, rootId, since));
}

function demandThreads({ settings }: Caller): void {
  if (!settings.threadsEnabled) throw new CoreError('threadsDisabled');
}

function readableOf<Found>(search: RoomSearch, { standing, found }: InRoom<Found>): Found {
  if (!demandRoom(standing, search).readable) throw new CoreError('roomNotAccessible');
  return found;
}

function readableIn<Found>(messageId: string, { rootFound, readable, found }: InThread<Found>): Found {
  if (!rootFound) throw new CoreError('messageNotFound', { messageId });
  if (!readable) throw new CoreError('messageNotAccessible', { messageId });
  return found;
}
