import { listDirectRoomMessages, openDirectRoomWith } from '../../../core/direct-rooms.ts';
import { readHistory } from '../../../core/read-messages.ts';
import { listDirectRooms } from '../../../core/rooms.ts';
import { stretchOf } from '../history.ts';
import { pageOf } from '../paging.ts';
import { presentHistory } from '../present/history.ts';
import { presentMessage } from '../present/message.ts';
import { presentOpened } from '../present/room.ts';
import { dialectName, directRoomNames } from '../preset.ts';
import { directRoomIn, directRoomRefOf } from '../room-search.ts';
import { roomOrderOf } from '../room-sort.ts';
import { showRooms } from '../shown-rooms.ts';
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
    const ims = await showRooms(store, caller, rows);
    return { status: 200, body: { ims, count: rows.length, offset: page.offset, total, success: true } };
  },

  async imMessages({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const oldestFirst = isAscending(query.sort, 'ts', false);
    const ref = directRoomRefOf(query);
    const { rows, total } = await listDirectRoomMessages(store, caller, ref, dialectName, page, oldestFirst);
    const messages = rows.map(presentMessage);
    return { status: 200, body: { messages, count: rows.length, offset: page.offset, total, success: true } };
  },

  async imHistory({ query }, { store, caller }) {
    const { stretch, withUnreadMark } = stretchOf(query);
    const page = pageOf(caller, query);
    const history = await readHistory(store, caller, directRoomIn(query), stretch, page, withUnreadMark);
    return { status: 200, body: presentHistory(history) };
  },
};
