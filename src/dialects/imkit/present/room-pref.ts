import type { RoomPrefs } from '../../../core/room-prefs.ts';
import type { Wire } from '../types.ts';
import { roomIdOf } from './profile.ts';

/** Everything that a member has set for a room (sheet 20). */
export function presentRoomPref({ roomId, aliases, prefs }: RoomPrefs): Wire['RoomPref'] {
  return { ...prefs, room: roomIdOf({ id: roomId, aliases }) };
}
