import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { findRoom, type RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';
import { silenceRoom } from './webhook-fence.ts';

/**
 * Deletes a room for good; nothing about it is on its way to anybody's webhooks when this returns.
 *
 * @throws {CoreError} `roomNotFound` (also the second time), `roomNotAccessible`
 */
export async function deleteRoom(
  { rooms, webhookFence }: Pick<Store, 'rooms' | 'webhookFence'>,
  caller: Caller,
  search: RoomSearch,
): Promise<void> {
  const { room, permissions } = await findRoom(rooms, caller, search);
  if (!permissions.has(`delete-${room.visibility}-rooms`)) throw new CoreError('roomNotAccessible');
  if (!(await rooms.remove(caller, room.id))) throw new CoreError('roomNotFound');
  await silenceRoom(webhookFence, caller.workspaceId, room.id);
}
