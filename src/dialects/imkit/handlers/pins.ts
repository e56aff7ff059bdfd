import { listPinned } from '../../../core/message-lists.ts';
import { pinMessage, unpinMessage } from '../../../core/pins.ts';
import { markOf, presentPage, readingOf } from '../message-view.ts';
import { ok } from '../present/envelope.ts';
import { presentMarked } from '../present/message.ts';
import type { Handlers } from '../types.ts';

type Ids = 'pinMessage' | 'unpinMessage' | 'listPinnedMessages' | 'listPinnedMessagesOfRoom';

const listPinnedMessages: Handlers['listPinnedMessages'] = async ({ params }, { store, presented }) => {
  const rows = await listPinned(store.messageLists, readingOf(presented, params.roomId));
  return presentPage({ rows, total: rows.length });
};

export const pinsHandlers: Pick<Handlers, Ids> = {
  async pinMessage({ params }, { store, presented }) {
    const pinned = await pinMessage(store.pins, markOf(presented, params.messageId));
    return ok(presentMarked(pinned));
  },

  async unpinMessage({ params }, { store, presented }) {
    const unpinned = await unpinMessage(store.pins, markOf(presented, params.messageId));
    return ok(presentMarked(unpinned));
  },

  listPinnedMessages,
  listPinnedMessagesOfRoom: listPinnedMessages,
};
