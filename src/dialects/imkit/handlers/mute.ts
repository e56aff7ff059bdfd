import { showProfile } from '../../../core/profiles.ts';
import { muteRoom, unmuteRoom } from '../../../core/room-prefs.ts';
import { ok } from '../present/envelope.ts';
import { presentProfile } from '../present/profile.ts';
import { dialectName } from '../preset.ts';
import type { Handlers } from '../types.ts';

const self = { self: true } as const;

export const muteHandlers: Pick<
  Handlers,
  'muteRoom' | 'unmuteRoom' | 'muteRoomForClient' | 'unmuteRoomForClient'
> = {
  async muteRoom({ params }, { store, caller }) {
    const userId = await muteRoom(store.roomPrefs, caller, self, params.roomId, dialectName);
    return ok(presentProfile(await showProfile(store.profiles, caller, userId, dialectName)));
  },

  async unmuteRoom({ params }, { store, caller }) {
    const userId = await unmuteRoom(store.roomPrefs, caller, self, params.roomId, dialectName);
    return ok(presentProfile(await showProfile(store.profiles, caller, userId, dialectName)));
  },

  async muteRoomForClient({ params }, { store, caller }) {
    const member = { userName: params.clientId };
    const userId = await muteRoom(store.roomPrefs, caller, member, params.roomId, dialectName);
    return ok(presentProfile(await showProfile(store.profiles, caller, userId, dialectName)));
  },

  async unmuteRoomForClient({ params }, { store, caller }) {
    const member = { userName: params.clientId };
    const userId = await unmuteRoom(store.roomPrefs, caller, member, params.roomId, dialectName);
    return ok(presentProfile(await showProfile(store.profiles, caller, userId, dialectName)));
  },
};
