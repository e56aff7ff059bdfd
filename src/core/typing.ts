import type { Caller } from './caller.ts';
import { demandInRoom } from './concealment.ts';
import type { Room } from './model.ts';
import { findRoom, type RoomSearch, type RoomStore } from './rooms.ts';

/**
 * Tells the others in a room that the caller is typing. Nothing of it is kept: who does not listen now never hears of it.
 *
 * @returns the room
 * @throws {CoreError} `roomNotFound`, `notInRoom`
 */
export async function tellTyping(store: RoomStore, caller: Caller, search: RoomSearch): Promise<Room> {
  const standing = await findRoom(store, caller, search);
  demandInRoom(caller, standing);
  return standing.room;
}
