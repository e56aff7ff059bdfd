import { CoreError } from '../../core/errors.ts';
import type { RoomRef } from '../../core/rooms.ts';

/**
 * The room that a request names by `roomId` or `roomName` (sheet 5).
 *
 * @throws {CoreError} `roomNotFound` when it names none
 */
export function roomRefOf({
  roomId,
  roomName,
}: {
  roomId?: string | undefined;
  roomName?: string | undefined;
}): RoomRef {
  if (roomId) return { id: roomId };
  if (roomName) return { slug: roomName };
  throw new CoreError('roomNotFound');
}
