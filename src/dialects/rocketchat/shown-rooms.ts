import type { Message, Room } from '../../core/model.ts';
import type { Store } from '../../core/store.ts';
import { presentRoom } from './present/room.ts';
import type { Wire } from './types.ts';

/** Rooms as clients see them, with the last message of each: one statement more, however many there are (sheet 2.2). */
export async function showRooms({ messages }: Store, rooms: Room[]): Promise<Wire['Room'][]> {
  const [first] = rooms;
  if (!first) return [];
  const last: Map<string, Message> = await messages.lastPosts(first.workspaceId, rooms);
  return rooms.map((room) => presentRoom(room, last.get(room.id)));
}

/** One room as clients see it. */
export async function showRoom({ messages }: Store, room: Room): Promise<Wire['Room']> {
  const last = await messages.lastPosts(room.workspaceId, [room]);
  return presentRoom(room, last.get(room.id));
}
