import type { Caller } from './caller.ts';
import { readMessage } from './change-message.ts';
import { CoreError } from './errors.ts';
import type { Changes, ThreadFilter } from './messages.ts';
import type { Message, Page, PageOf } from './model.ts';
import type { RoomRef, RoomStanding } from './rooms.ts';
import type { Store } from './store.ts';

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
  store: Store,
  caller: Caller,
  dialect: string,
  ref: RoomRef,
  query: ThreadQuery,
  page: Page,
): Promise<PageOf<Message>> {
  const { room } = await demandThreadsOf(store, caller, dialect, ref);
  return store.threads.threads(caller, room, query, page);
}

/**
 * The roots that changed after an instant, and those that are gone.
 *
 * @throws {CoreError} as `listThreads`
 */
export async function threadsSince(
  store: Store,
  caller: Caller,
  dialect: string,
  ref: RoomRef,
  since: Date,
): Promise<Changes> {
  const { room } = await demandThreadsOf(store, caller, dialect, ref);
  return store.threads.threadsSince(room, since, caller.userId);
}

/**
 * The replies of a thread without its root, the oldest first unless asked otherwise.
 *
 * @throws {CoreError} `threadsDisabled`, `messageNotFound`, `messageNotAccessible`
 */
export async function listReplies(
  store: Store,
  caller: Caller,
  dialect: string,
  rootId: string,
  page: Page,
  newestFirst: boolean,
): Promise<PageOf<Message>> {
  const { replyCount } = await findThread(store, caller, dialect, rootId);
  const rows = await store.threads.replies(caller.workspaceId, rootId, page, newestFirst, caller.userId);
  return { rows, total: replyCount };
}

/**
 * The replies that changed after an instant, and those that are gone.
 *
 * @throws {CoreError} as `listReplies`
 */
export async function repliesSince(
  store: Store,
  caller: Caller,
  dialect: string,
  rootId: string,
  since: Date,
): Promise<Changes> {
  await findThread(store, caller, dialect, rootId);
  return store.threads.repliesSince(caller.workspaceId, rootId, since, caller.userId);
}

async function demandThreadsOf(
  store: Store,
  caller: Caller,
  dialect: string,
  ref: RoomRef,
): Promise<RoomStanding> {
  if (!caller.settings.threadsEnabled) throw new CoreError('threadsDisabled');
  const standing = await store.rooms.standing(caller, ref, dialect);
  if (!standing) throw new CoreError('roomNotFound');
  if (!standing.readable) throw new CoreError('roomNotAccessible');
  return standing;
}

async function findThread(store: Store, caller: Caller, dialect: string, rootId: string): Promise<Message> {
  if (!caller.settings.threadsEnabled) throw new CoreError('threadsDisabled');
  const { message } = await readMessage(store, caller, dialect, rootId);
  return message;
}
