import { addMembers, joinRoom, leaveRoom, listMembers } from '../../../core/memberships.ts';
import { createRoom } from '../../../core/room-creation.ts';
import { deleteRoom } from '../../../core/room-removal.ts';
import { findRoom, listJoinedRooms, listPublicRooms } from '../../../core/rooms.ts';
import { memberListOf } from '../member-list.ts';
import { newRoomOf } from '../new-room.ts';
import { pageOf } from '../paging.ts';
import { done } from '../present/done.ts';
import { presentMembers } from '../present/member.ts';
import { presentRoom, presentRoomView } from '../present/room.ts';
import { channelIn } from '../room-search.ts';
import { roomOrderOf } from '../room-sort.ts';
import { showRoom } from '../shown-rooms.ts';
import type { Handlers } from '../types.ts';
import { usersIn } from '../user-choice.ts';

export const channelsHandlers: Pick<
  Handlers,
  | 'channelsCreate'
  | 'channelsInfo'
  | 'channelsList'
  | 'channelsListJoined'
  | 'channelsJoin'
  | 'channelsLeave'
  | 'channelsInvite'
  | 'channelsMembers'
  | 'channelsDelete'
> = {
  async channelsCreate({ body }, { store, caller }) {
    const room = await createRoom(store, caller, newRoomOf('public', body));
    return { status: 200, body: { channel: presentRoom(room), success: true } };
  },

  async channelsInfo({ query }, { store, caller }) {
    const { room, readable } = await findRoom(store.rooms, caller, channelIn(query));
    const channel = readable ? await showRoom(store, caller, room) : presentRoom(room);
    return { status: 200, body: { channel, success: true } };
  },

  async channelsList({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const { rows, total } = await listPublicRooms(store.rooms, caller, roomOrderOf(query.sort), page);
    const channels = rows.map(presentRoomView);
    return { status: 200, body: { channels, count: rows.length, offset: page.offset, total, success: true } };
  },

  async channelsListJoined({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const { rows, total } = await listJoinedRooms(store.rooms, caller, roomOrderOf(query.sort), page);
    const channels = rows.map(presentRoomView);
    return { status: 200, body: { channels, count: rows.length, offset: page.offset, total, success: true } };
  },

  async channelsJoin({ body }, { store, caller }) {
    const room = await joinRoom(store, caller, channelIn(body, true), body.joinCode ?? null);
    return { status: 200, body: { channel: await showRoom(store, caller, room), success: true } };
  },

  async channelsLeave({ body }, { store, caller }) {
    const room = await leaveRoom(store, caller, channelIn(body, true));
    return { status: 200, body: { channel: await showRoom(store, caller, room), success: true } };
  },

  async channelsInvite({ body }, { store, caller }) {
    const room = await addMembers(store, caller, channelIn(body, true), usersIn(body));
    return { status: 200, body: { channel: await showRoom(store, caller, room), success: true } };
  },

  async channelsMembers({ query }, { store, caller }) {
    const list = memberListOf(caller, query);
    const members = await listMembers(store.memberships, caller, channelIn(query), list);
    return { status: 200, body: presentMembers(members, list.page) };
  },

  async channelsDelete({ body }, { store, caller }) {
    await deleteRoom(store, caller, channelIn(body));
    return done;
  },
};
