import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { findOwnRoom, looksAfter, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

/**
 * Removes a message of a room for everyone, or all of them. For those who look after the room, whoever wrote it.
 *
 * @param messageId null: all that are there
 * @returns how many were removed
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `deletingNotAllowed`, `messageNotFound`
 */
export async function removeMessages(
  { rooms, messages }: Store,
  caller: Caller,
  search: RoomSearch,
  messageId: string | null,
): Promise<number> {
  const standing = await findOwnRoom(rooms, caller, search);
  if (!looksAfter(caller, standing)) throw new CoreError('deletingNotAllowed');
  const { room } = standing;
  if (messageId === null) return messages.removeAll(caller.workspaceId, room.id, caller.userId);
  const message = await messages.find(caller.workspaceId, messageId, caller.userId);
  if (message?.roomId !== room.id) throw new CoreError('messageNotFound', { messageId });
  if (!(await messages.remove(caller.workspaceId, messageId, caller.userId, false)))
    throw new CoreError('messageNotFound', { messageId });
  return 1;
}
