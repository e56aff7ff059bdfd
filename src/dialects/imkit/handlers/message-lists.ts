import {
  countChanged,
  listAround,
  listChanged,
  listEverywhere,
  listRecent,
  listStretch,
  type RoomReading,
} from '../../../core/message-lists.ts';
import { removeMessages } from '../../../core/message-removal.ts';
import { findRoomMessages } from '../../../core/message-search.ts';
import { readMessageQuery } from '../message-query.ts';
import { limitOf, presentCounted, presentPage, readingOf } from '../message-view.ts';
import { ok } from '../present/envelope.ts';
import { presentListed, shownSystems } from '../present/message.ts';
import { dialectName } from '../preset.ts';
import { readOptionalTime } from '../time.ts';
import type { Handlers } from '../types.ts';

type Ids =
  | 'listRoomMessages'
  | 'listRoomMessagesById'
  | 'listMessagesAround'
  | 'deleteMessage'
  | 'listRecentMessages'
  | 'countRoomMessages'
  | 'listAllMessages';

/** As many neighbours as are given of one message. */
const maxNeighbours = 100;

/** Stands for all messages of a room (sheet 16). */
const allMessages = '_all';

export const messageListsHandlers: Pick<Handlers, Ids> = {
  async listRoomMessages({ params, query }, { store, presented }) {
    const reading = readingOf(presented, params.roomId);
    const { rows, total } = await readStretch(store, reading, query);
    const userDeletedIDs = rows.filter(({ setAside }) => setAside).map(({ message }) => message.id);
    return ok({ totalCount: total, data: rows.map(presentListed), userDeletedIDs });
  },

  async listRoomMessagesById({ params, query }, { store, presented }) {
    const reading = readingOf(presented, params.roomId);
    const { beforeMessage = null, limit } = query;
    const condition = readMessageQuery(query.q);
    const page = await findRoomMessages(
      store.messageSearch,
      reading,
      condition,
      beforeMessage,
      limitOf(limit),
    );
    return presentPage(page);
  },

  async listMessagesAround({ params, query }, { store, presented }) {
    const { before = 0, after = 0 } = query;
    const reading = readingOf(presented, params.roomId);
    const counts = [Math.min(before, maxNeighbours), Math.min(after, maxNeighbours)] as const;
    const page = await listAround(store.messageLists, reading, params.messageId, ...counts);
    return presentPage(page);
  },

  async deleteMessage({ params }, { store, caller }) {
    const all = params.messageId === allMessages;
    const search = { ref: { id: params.roomId }, dialect: dialectName };
    const deletedCount = await removeMessages(store, caller, search, all ? null : params.messageId);
    const result = {
      deletedCount,
      roomID: params.roomId,
      messageID: params.messageId,
      deletedBy: caller.userId,
      deletedAt: new Date().toISOString(),
    };
    const RM = all ? 'All messages deleted successfully' : 'Message deleted successfully';
    return { status: 200, body: { RC: 0, RM, result } };
  },

  async listRecentMessages({ query }, { store, caller }) {
    const messages = await listRecent(store.messageLists, caller, shownSystems, limitOf(query.limit));
    return presentCounted(messages);
  },

  async countRoomMessages({ params, query }, { store, presented }) {
    const since = readOptionalTime(query.timeInMS?.toString(), 'timeInMS');
    const count = await countChanged(store.messageLists, readingOf(presented, params.roomId), since);
    return ok({ count });
  },

  async listAllMessages({ query }, { store, caller }) {
    const span = {
      from: readOptionalTime(query.startDate, 'startDate'),
      before: readOptionalTime(query.endDate, 'endDate'),
    };
    const limit = limitOf(query.limit, 100);
    const page = await listEverywhere(store.messageLists, caller, span, shownSystems, limit);
    return presentPage(page);
  },
};

type StretchQuery = Parameters<Handlers['listRoomMessages']>[0]['query'];
type Context = Parameters<Handlers['listRoomMessages']>[1];

/**
 * A page of the current list (sheet 13.4): by the time of a change only where asked for what is later than a time and
 * nothing says which time is meant. One bound alone decides on which end the page is cut, so that it is itself in it.
 */
function readStretch({ messageLists }: Context['store'], reading: RoomReading, query: StretchQuery) {
  const { beforeMessage: until = null, afterMessage: from = null } = query;
  const newestFirst = query.sortOrder !== 'asc';
  const limit = limitOf(query.limit);
  const after = readOptionalTime(query.afterTime, 'afterTime');
  const byChange = (query.timeRangeField ?? 'updatedAt') === 'updatedAt';
  if (after && byChange && until === null && from === null)
    return listChanged(messageLists, reading, after, newestFirst, limit);
  const newest = (until === null) === (from === null) ? newestFirst : until !== null;
  const stretch = { until, from, writtenAfter: after, newest, limit };
  return listStretch(messageLists, reading, stretch, newestFirst);
}
