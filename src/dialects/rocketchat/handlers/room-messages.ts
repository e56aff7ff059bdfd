import { listPublicRoomMessages, listRoomMessages, readHistory } from '../../../core/read-messages.ts';
import { readOptionalDate } from '../dates.ts';
import { pageOf, withinReach } from '../paging.ts';
import { presentMessage } from '../present/message.ts';
import { channelIn, groupIn, roomRefOf } from '../room-search.ts';
import { isAscending } from '../sort.ts';
import type { Handlers } from '../types.ts';

/** Flags of a history arrive as text (sheet 5). */
const isTrue = (flag: string | undefined) => flag === 'true';

export const roomMessagesHandlers: Pick<Handlers, 'channelsMessages' | 'channelsHistory' | 'groupsMessages'> =
  {
    async channelsMessages({ query }, { store, presented }) {
      const { offset = 0, count } = query;
      const page = { offset: withinReach(offset), count: count === undefined ? null : withinReach(count) };
      const oldestFirst = isAscending(query.sort, 'ts', false);
      const ref = roomRefOf(query);
      const { rows, total } = await listPublicRoomMessages(store.messages, presented, ref, page, oldestFirst);
      const messages = rows.map(presentMessage);
      return {
        status: 200,
        body: { messages, count: rows.length, offset: page.offset, total, success: true },
      };
    },

    async channelsHistory({ query }, { store, caller }) {
      const stretch = {
        latest: readOptionalDate(query.latest, 'latest'),
        oldest: readOptionalDate(query.oldest, 'oldest'),
        inclusive: isTrue(query.inclusive),
        withReplies: isTrue(query.showThreadMessages),
        withUnread: isTrue(query.unreads),
      };
      const page = pageOf(caller, query);
      const search = channelIn(query);
      const { messages, unread } = await readHistory(store.messages, caller, search, stretch, page);
      return {
        status: 200,
        body: {
          messages: messages.map(presentMessage),
          ...(unread && { unreadNotLoaded: unread.notLoaded }),
          ...(unread?.first && { firstUnread: presentMessage(unread.first) }),
          success: true,
        },
      };
    },

    async groupsMessages({ query }, { store, caller }) {
      const page = pageOf(caller, query);
      const oldestFirst = isAscending(query.sort, 'ts', false);
      const search = groupIn(query, true);
      const { rows, total } = await listRoomMessages(store.messages, caller, search, page, oldestFirst);
      const messages = rows.map(presentMessage);
      return {
        status: 200,
        body: { messages, count: rows.length, offset: page.offset, total, success: true },
      };
    },
  };
