import type { RoomSearch } from '../../core/rooms.ts';
import { dialectName } from './preset.ts';

/** The room of a path. */
export function searchOf({ roomId }: { roomId: string }): RoomSearch {
  return { ref: { id: roomId }, dialect: dialectName };
}

/** The same where a frozen room will not do. */
export function liveSearchOf(params: { roomId: string }): RoomSearch {
  return { ...searchOf(params), mindsArchived: true };
}
