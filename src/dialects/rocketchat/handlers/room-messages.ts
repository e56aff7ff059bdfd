import { listPublicRoomMessages } from '../../../core/read-messages.ts';
import { presentMessage } from '../present/message.ts';
import { roomRefOf } from '../room-ref.ts';
import { isAscending } from '../sort.ts';
import type { Handlers } from '../types.ts';

export const roomMessagesHandlers: Pick<Handlers, 'channelsMessages'> = {
  async channelsMessages({ query }, { store, presented }) {
    const page = { offset: query.offset ?? 0, count: query.count ?? null };
    const oldestFirst = isAscending(query.sort, 'ts', false);
    const { rows, total } = await listPublicRoomMessages(
      store.messages,
      presented,
      roomRefOf(query),
      page,
      oldestFirst,
    );
    const messages = rows.map(presentMessage);
    return { status: 200, body: { messages, count: rows.length, offset: page.offset, total, success: true } };
  },
};
