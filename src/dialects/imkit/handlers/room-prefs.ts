import type { Caller } from '../../../core/caller.ts';
import {
  changeRoomPrefs,
  listRoomPrefs,
  type Member,
  type RoomPrefsChange,
} from '../../../core/room-prefs.ts';
import type { Services } from '../../../http/services.ts';
import { pageOfRooms } from '../paging.ts';
import { ok } from '../present/envelope.ts';
import { presentRoomPref } from '../present/room-pref.ts';
import { dialectName } from '../preset.ts';
import type { Handlers, Wire } from '../types.ts';

const self = { self: true } as const;

export const roomPrefsHandlers: Pick<
  Handlers,
  | 'listRoomPrefs'
  | 'setRoomPref'
  | 'deleteRoomPref'
  | 'listGroupRoomPrefs'
  | 'setGroupRoomPref'
  | 'deleteGroupRoomPref'
> = {
  async listRoomPrefs({ query }, context) {
    return list(context, self, query);
  },

  async setRoomPref({ params, body }, context) {
    return change(context, self, params.roomId, { set: known(body) });
  },

  async deleteRoomPref({ params }, context) {
    return change(context, self, params.roomId, { unset: params.key });
  },

  async listGroupRoomPrefs({ params, query }, context) {
    return list(context, { groupId: params.groupId }, query);
  },

  async setGroupRoomPref({ params, body }, context) {
    return change(context, { groupId: params.groupId }, params.roomId, { set: known(body) });
  },

  async deleteGroupRoomPref({ params }, context) {
    return change(context, { groupId: params.groupId }, params.roomId, { unset: params.key });
  },
};

type Context = Pick<Services, 'store'> & { caller: Caller };

async function list({ store, caller }: Context, member: Member, query: { skip?: number; limit?: number }) {
  const page = pageOfRooms(query);
  const { rows, total } = await listRoomPrefs(store.roomPrefs, caller, member, dialectName, page);
  return ok({ totalCount: total, data: rows.map(presentRoomPref) });
}

async function change({ store, caller }: Context, member: Member, roomId: string, wanted: RoomPrefsChange) {
  const prefs = await changeRoomPrefs(store.roomPrefs, caller, member, roomId, dialectName, wanted);
  return ok(presentRoomPref(prefs));
}

/** The settings that there are; others are passed over (sheet 20). */
function known(body: Wire['RoomPrefChange']): Wire['RoomPrefChange'] {
  const { tags, tagColors, folder, muted, sticky, hidden, translation } = body;
  const given = Object.entries({ tags, tagColors, folder, muted, sticky, hidden, translation });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
