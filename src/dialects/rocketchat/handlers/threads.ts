import type { Changes, ThreadFilter } from '../../../core/messages.ts';
import { listReplies, listThreads, repliesSince, threadsSince } from '../../../core/read-threads.ts';
import { setFollow } from '../../../core/threads.ts';
import { readDate } from '../dates.ts';
import { pageOf } from '../paging.ts';
import { done } from '../present/done.ts';
import { presentMessage } from '../present/message.ts';
import { dialectName } from '../preset.ts';
import { isAscending } from '../sort.ts';
import type { Handlers } from '../types.ts';

/** Anything but the two words means all threads (sheet 9.4). */
const filterOf = (type: string | undefined): ThreadFilter =>
  type === 'following' || type === 'unread' ? type : 'all';

const roomOf = ({ rid }: { rid: string }) => ({ ref: { id: rid }, dialect: dialectName });

function presentChanges({ updated, removed }: Changes) {
  return {
    update: updated.map(presentMessage),
    remove: removed.map(({ id, at }) => ({ _id: id, _deletedAt: at.toISOString() })),
  };
}

type Ids =
  | 'chatFollowMessage'
  | 'chatUnfollowMessage'
  | 'chatGetThreadsList'
  | 'chatSyncThreadsList'
  | 'chatGetThreadMessages'
  | 'chatSyncThreadMessages';

export const threadHandlers: Pick<Handlers, Ids> = {
  async chatFollowMessage({ body }, { store, presented }) {
    await setFollow(store.follows, presented, body.mid, true);
    return done;
  },

  async chatUnfollowMessage({ body }, { store, presented }) {
    await setFollow(store.follows, presented, body.mid, false);
    return done;
  },

  async chatGetThreadsList({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const wanted = {
      filter: filterOf(query.type),
      text: query.text || null,
      oldestFirst: isAscending(query.sort, 'tlm', false),
    };
    const { rows, total } = await listThreads(store.threads, caller, roomOf(query), wanted, page);
    const threads = rows.map(presentMessage);
    return { status: 200, body: { threads, count: rows.length, offset: page.offset, total, success: true } };
  },

  async chatSyncThreadsList({ query }, { store, caller }) {
    const since = readDate(query.updatedSince, 'updatedSince');
    const changes = await threadsSince(store.threads, caller, roomOf(query), since);
    return { status: 200, body: { threads: presentChanges(changes), success: true } };
  },

  async chatGetThreadMessages({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const newestFirst = !isAscending(query.sort, 'ts', true);
    const { rows, total } = await listReplies(store.threads, caller, query.tmid, page, newestFirst);
    const messages = rows.map(presentMessage);
    return { status: 200, body: { messages, count: rows.length, offset: page.offset, total, success: true } };
  },

  async chatSyncThreadMessages({ query }, { store, caller }) {
    const since = readDate(query.updatedSince, 'updatedSince');
    const changes = await repliesSince(store.threads, caller, query.tmid, since);
    return { status: 200, body: { messages: presentChanges(changes), success: true } };
  },
};
