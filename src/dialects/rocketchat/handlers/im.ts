import { openDirectRoomWith } from '../../../core/direct-rooms.ts';
import { listRoomMessages, readHistory } from '../../../core/read-messages.ts';
import { listDirectRooms } from '../../../core/rooms.ts';
import { stretchOf } from '../history.ts';
import { pageOf } from '../paging.ts';
import { presentHistory } from '../present/history.ts';
import { presentMessage } from '../present/message.ts';
import { presentOpened, presentRoomView } from '../present/room.ts';
import { directRoomNames } from '../preset.ts';
import { directRoomIn, directRoomNamed } from '../room-search.ts';
import { roomOrderOf } from '../room-sort.ts';
import { isAscending } from '../sort.ts';
import type { Handlers } from '../types.ts';

export const imHandlers: Pick<Handlers, 'imCreate' | 'imList' | 'imMessages' | 'imHistory'> = {
  async imCreate({ body }, { store, caller }) {
    const named = body.usernames?.split(',') ?? [body.username ?? ''];
    const usernames = named.map((name) => name.trim()).filter((name) => name !== '');
    const wish = { usernames, callerJoins: !body.excludeSelf };
    const room = await openDirectRoomWith(store, caller, wish, directRoomNames);
    return { status: 200, body: { room: presentOpened(room), success: true } };
  },

  async imList({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const { rows, total } = await listDirectRooms(store.rooms, caller, roomOrderOf(query.sort), page);
    const ims = rows.map(presentRoomView);
    return { status: 200, body: { ims, count: rows.length, offset: page.offset, total, success: true } };
  },

  async imMessages({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const oldestFirst = isAscending(query.sort, 'ts', false);
    const search = directRoomNamed(query);
    const { rows, total } = await listRoomMessages(store.messages, caller, search, page, oldestFirst);
    const messages = rows.map(presentMessage);
    return { status: 200, body: { messages, count: rows.length, offset: page.offset, total, success: true } };
  },

  async imHistory({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const history = await readHistory(store.messages, caller, directRoomIn(query), stretchOf(query), page);
    return { status: 200, body: presentHistory(history) };
  },
};
