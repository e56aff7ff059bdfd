import type { RoomStore } from '../core/rooms.ts';
import type { Database } from './database.ts';

/** Rooms. */
export function roomStore(_database: Database): RoomStore {
  return {
    async standing() {
      return null;
    },
  };
}
