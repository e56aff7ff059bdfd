import { type Caller, demandPlatform } from '../../../core/caller.ts';
import { CoreError } from '../../../core/errors.ts';
import { makeDirectRoom, makeGroup, openDirectRoomWith, openGroup } from '../../../core/group-rooms.ts';
import { changeRoom, type NamedRoomChange } from '../../../core/room-changes.ts';
import { deleteRoom } from '../../../core/room-removal.ts';
import {
  listLeftRooms,
  listOwnRoomIds,
  listOwnRoomViews,
  viewOwnRoom,
  viewRoom,
} from '../../../core/room-views.ts';
import { roomExists } from '../../../core/rooms.ts';
import type { Store } from '../../../core/store.ts';
import { ok } from '../present/envelope.ts';
import { presentCreated, presentLeft, presentRoom, roomIdOf } from '../present/room.ts';
import { dialectName, directRoomNames } from '../preset.ts';
import { newGroupOf, roomChangeOf } from '../room-body.ts';
import { roomListOf } from '../room-list.ts';
import { searchOf } from '../room-search.ts';
import type { Handlers } from '../types.ts';

export const roomsHandlers: Pick<
  Handlers,
  | 'createRoom'
  | 'createAndJoinRoom'
  | 'listRooms'
  | 'listRoomIds'
  | 'listQuittedRooms'
  | 'getRoom'
  | 'updateRoom'
  | 'deleteRoom'
  | 'roomExists'
  | 'setBotState'
> = {
  async createRoom({ body }, { store, caller }) {
    demandPlatform(caller);
    const { members = [], owner = null, roomType } = body;
    const room =
      roomType === 'direct'
        ? await makeDirectRoom(store, caller, members, directRoomNames)
        : await makeGroup(store, caller, dialectName, newGroupOf(body), members, owner);
    return ok(presentCreated(room, members));
  },

  async createAndJoinRoom({ body = {} }, { store, caller }) {
    const invited = [body.invitee ?? []].flat();
    const { systemMessage: tells = false, invitationRequired: byInvitation = null } = body;
    const open = async () => {
      if (body.roomType !== 'direct')
        return openGroup(store, caller, dialectName, newGroupOf(body), { invited, byInvitation, tells });
      const [other] = invited;
      if (other === undefined || invited.length > 1) throw new CoreError('membersInvalid');
      return (await openDirectRoomWith(store, caller, other, directRoomNames)).id;
    };
    const view = await viewRoom(store, caller, await open(), directRoomNames);
    return ok(presentRoom(view));
  },

  async listRooms({ query }, { store, caller }) {
    const { rows, total } = await listOwnRoomViews(store, caller, roomListOf(query), directRoomNames);
    return ok({ totalCount: total, data: rows.map(presentRoom) });
  },

  async listRoomIds({ query }, { store, caller }) {
    const { rows, total } = await listOwnRoomIds(store, caller, roomListOf(query));
    return ok({ totalCount: total, data: rows.map(roomIdOf) });
  },

  async listQuittedRooms(_, { store, caller }) {
    const left = await listLeftRooms(store.roomViews, caller);
    return ok({ data: left.map(presentLeft) });
  },

  async getRoom({ params }, { store, caller }) {
    const view = await viewOwnRoom(store, caller, { id: params.roomId }, directRoomNames);
    return ok(presentRoom(view));
  },

  async updateRoom({ params, body }, { store, caller }) {
    return change(store, caller, params.roomId, roomChangeOf(body));
  },

  async deleteRoom({ params }, { store, caller }) {
    await deleteRoom(store, caller, searchOf(params));
    return ok({ n: 1, ok: 1 });
  },

  async roomExists({ params }, { store, caller }) {
    const exists = await roomExists(store.rooms, caller, searchOf(params));
    return ok({ exists });
  },

  async setBotState({ params, body: { botState } }, { store, caller }) {
    const extra = { dialect: dialectName, members: { botState } };
    return change(store, caller, params.roomId, { extra });
  },
};

/** Changes a room, and shows it as it then is. */
async function change(store: Store, caller: Caller, roomId: string, wanted: NamedRoomChange) {
  const id = await changeRoom(store, caller, searchOf({ roomId }), wanted);
  const view = await viewRoom(store, caller, id, directRoomNames);
  return ok(presentRoom(view));
}
