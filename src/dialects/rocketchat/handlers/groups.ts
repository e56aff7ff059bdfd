import { listMembers } from '../../../core/memberships.ts';
import { createRoom } from '../../../core/room-creation.ts';
import { deleteRoom } from '../../../core/room-removal.ts';
import { findRoom } from '../../../core/rooms.ts';
import { memberListOf } from '../member-list.ts';
import { newRoomOf } from '../new-room.ts';
import { done } from '../present/done.ts';
import { presentMembers } from '../present/member.ts';
import { presentRoom } from '../present/room.ts';
import { groupIn } from '../room-search.ts';
import { showRoom } from '../shown-rooms.ts';
import type { Handlers } from '../types.ts';

export const groupsHandlers: Pick<
  Handlers,
  'groupsCreate' | 'groupsInfo' | 'groupsMembers' | 'groupsDelete'
> = {
  async groupsCreate({ body }, { store, caller }) {
    const room = await createRoom(store, caller, newRoomOf('private', body));
    return { status: 200, body: { group: presentRoom(room), success: true } };
  },

  async groupsInfo({ query }, { store, caller }) {
    const { room } = await findRoom(store.rooms, caller, groupIn(query));
    return { status: 200, body: { group: await showRoom(store, caller, room), success: true } };
  },

  async groupsMembers({ query }, { store, caller }) {
    const list = memberListOf(caller, query);
    const members = await listMembers(store.memberships, caller, groupIn(query, true), list);
    return { status: 200, body: presentMembers(members, list.page) };
  },

  async groupsDelete({ body }, { store, caller }) {
    await deleteRoom(store, caller, groupIn(body));
    return done;
  },
};
