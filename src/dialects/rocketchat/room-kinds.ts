import type { Room, Visibility } from '../../core/model.ts';
import type { RoomList } from '../../core/rooms.ts';
import { dialectName } from './preset.ts';

/** The id under which clients know a room. */
export function roomIdOf({ id, aliases }: Pick<Room, 'id' | 'aliases'>): string {
  return aliases[dialectName] ?? id;
}

/** The vendor's letters for kinds of rooms (sheet 2.2). */
export const roomTypes: Record<Visibility, 'c' | 'p' | 'd'> = { public: 'c', private: 'p', direct: 'd' };

const every: Visibility[] = ['public', 'private', 'direct'];

/**
 * The rooms that a list of the vendor's `types` asks for: all when it is empty, discussions where it names them. There
 * are no teams and no omnichannel rooms to be found.
 */
export function kindsOf(types: readonly string[] = []): Pick<RoomList, 'visibilities' | 'discussions'> {
  if (types.length === 0) return { visibilities: every, discussions: every };
  return {
    visibilities: every.filter((visibility) => types.includes(roomTypes[visibility])),
    discussions: types.includes('discussions') ? every : [],
  };
}
