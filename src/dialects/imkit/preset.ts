import { createHash } from 'node:crypto';
import type { DirectRoomNames } from '../../core/direct-rooms.ts';
import type { RoomPolicy } from '../../core/room-policy.ts';

/** Whose aliases of rooms and identities of users count here. */
export const dialectName = 'imkit';

/**
 * What IMKit's groups allow: whoever knows the id comes in unless the app's configuration asks for an invitation, every
 * member takes in and out, owner and managers appoint managers and pin one message (sheets 12, 14). While nobody owns a
 * group, its members change it and ban (sheets 11.5, 21).
 */
export const groupPolicy: RoomPolicy = {
  join: 'asConfigured',
  closed: false,
  invite: 'members',
  remove: 'members',
  appoint: 'managers',
  pin: 'managers',
  post: 'members',
  whenOwnerless: 'members',
  maxPins: 1,
  lastOwnerLeaves: 'roomStays',
  tellsOfMembers: true,
};

/** In a direct room both may pin (sheet 14.2). */
export const directPolicy: RoomPolicy = { ...groupPolicy, join: 'nobody', pin: 'members' };

/** The room of two people is known by the md5 of their ids, lower-cased, sorted, joined by "_" (sheet 4). */
export const directRoomNames: DirectRoomNames = {
  dialect: dialectName,
  policy: directPolicy,
  aliasOf: (userIds) =>
    createHash('md5')
      .update(
        userIds
          .map((id) => id.toLowerCase())
          .toSorted()
          .join('_'),
      )
      .digest('hex'),
};
