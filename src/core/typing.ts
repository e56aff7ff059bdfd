import type { Caller } from './caller.ts';
import type { Room } from './model.ts';
import { findOwnRoom, type RoomSearch, type RoomStore } from './rooms.ts';

/**
 * Tells the others in a room that the caller is typing. Nothing of it is kept: who does not listen now never hears of it.
 *
 * @returns the room
 * @throws {CoreError} `roomNotFound`, `notInRoom`
 */
export async function tellTyping(store: RoomStore, caller: Caller, search: RoomSearch): Promise<Room> {
  return (await findOwnRoom(store, caller, search)).room;
}
