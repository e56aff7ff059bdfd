import type { Caller } from '../../core/caller.ts';
import type { Room } from '../../core/model.ts';
import { findLastPosts } from '../../core/read-messages.ts';
import type { Store } from '../../core/store.ts';
import { presentRoom } from './present/room.ts';
import type { Wire } from './types.ts';

/** Rooms as clients see them, with the last message of each: one statement more, however many there are (sheet 2.2). */
export async function showRooms(store: Store, caller: Caller, rooms: Room[]): Promise<Wire['Room'][]> {
  const last = await findLastPosts(store, caller, rooms);
  return rooms.map((room) => presentRoom(room, last.get(room.id)));
}

/** One room as clients see it. */
export async function showRoom(store: Store, caller: Caller, room: Room): Promise<Wire['Room']> {
  const last = await findLastPosts(store, caller, [room]);
  return presentRoom(room, last.get(room.id));
}
