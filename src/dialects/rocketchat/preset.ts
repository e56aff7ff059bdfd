import type { DirectRoomNames } from '../../core/direct-rooms.ts';
import { permissionsDecide, type RoomPolicy } from '../../core/room-policy.ts';

/** Whose aliases of rooms count here. */
export const dialectName = 'rocketchat';

/** What Rocket.Chat's rooms allow: permissions decide everything, and a last owner has to stay (sheets 1.8, 5). */
export const roomPolicy: RoomPolicy = permissionsDecide;

/** The room of two people is known by their ids, sorted and concatenated (sheet 1.2). */
export const directRoomNames: DirectRoomNames = {
  dialect: dialectName,
  aliasOf: (userIds) => userIds.toSorted().join(''),
};
