import type { DirectRoomNames } from '../../core/direct-rooms.ts';
import type { RoomPolicy } from '../../core/room-policy.ts';

/** Whose aliases of rooms and identities of users count here. */
export const dialectName = 'mudbase';

/** What Mudbase's chats allow: administrators take in and out, everybody may go, and there is always one of them (sheet 9). */
export const roomPolicy: RoomPolicy = {
  join: 'nobody',
  closed: false,
  invite: 'managers',
  remove: 'managers',
  appoint: 'managers',
  pin: 'managers',
  post: 'members',
  whenOwnerless: 'nobody',
  maxPins: null,
  lastOwnerLeaves: 'anotherIsAppointed',
  tellsOfMembers: true,
};

/** A direct chat has no id of its own beside the room's. */
export const directRoomNames: DirectRoomNames = { dialect: dialectName, aliasOf: () => null };
