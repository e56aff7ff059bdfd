import type { Room } from '../../core/model.ts';
import type { Store } from '../../core/store.ts';
import { presentRoom } from './present/room.ts';
import type { Wire } from './types.ts';

/** One room as clients see it, with its last message (sheet 2.2). */
export async function showRoom({ messages }: Store, room: Room): Promise<Wire['Room']> {
  return presentRoom(room, await messages.lastPost(room));
}
