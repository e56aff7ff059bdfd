import { showRoom as findReadableRoom, listAllRooms, listOwnRooms } from '../../../core/rooms.ts';
import { readOptionalDate } from '../dates.ts';
import { pageOf } from '../paging.ts';
import { presentParent, presentRemoved, presentRoom, presentRoomView } from '../present/room.ts';
import { dialectName } from '../preset.ts';
import { kindsOf } from '../room-kinds.ts';
import { roomRefOf } from '../room-search.ts';
import { roomOrderOf } from '../room-sort.ts';
import { showRoom } from '../shown-rooms.ts';
import type { Handlers } from '../types.ts';

/** Defaults first, as the vendor's administration shows them. */
const adminSort = '{"default":-1,"name":1}';

export const roomsHandlers: Pick<Handlers, 'roomsGet' | 'roomsInfo' | 'roomsAdminRooms'> = {
  async roomsGet({ query }, { store, caller }) {
    const since = readOptionalDate(query.updatedSince, 'updatedSince');
    const { changed, removed } = await listOwnRooms(store.rooms, caller, since);
    const update = changed.map(presentRoomView);
    return { status: 200, body: { update, remove: removed.map(presentRemoved), success: true } };
  },

  async roomsInfo({ query }, { store, caller }) {
    const search = { ref: roomRefOf(query), dialect: dialectName, mindsArchived: true };
    const { room, parent } = await findReadableRoom(store.rooms, caller, search);
    const body = {
      room: await showRoom(store, room),
      ...(parent && { parent: presentParent(parent) }),
      success: true,
    } as const;
    return { status: 200, body };
  },

  async roomsAdminRooms({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const order = roomOrderOf(query.sort ?? adminSort);
    const list = { ...kindsOf(query.types), filter: query.filter ?? '', order, page };
    const { rows, total } = await listAllRooms(store.rooms, caller, list);
    const rooms = rows.map(({ room }) => presentRoom(room));
    return { status: 200, body: { rooms, count: rows.length, offset: page.offset, total, success: true } };
  },
};
