import { randomBytes, randomInt } from 'node:crypto';
import type { RoomPolicy } from '../../core/room-policy.ts';

/** Whose aliases of rooms count here. */
export const dialectName = 'whatsapp';

/**
 * What channels allow: owner and admins post, everybody may follow (sheet 1, roles). Followers do not learn of each other,
 * and a channel of many is not filled with their coming and going.
 */
export const channelPolicy: RoomPolicy = {
  join: 'readers',
  closed: false,
  invite: 'managers',
  remove: 'managers',
  pin: 'managers',
  post: 'managers',
  appoint: 'owners',
  whenOwnerless: 'nobody',
  maxPins: null,
  lastOwnerLeaves: 'isRefused',
  tellsOfMembers: false,
};

/** A new JID of a channel: 18 digits that start 120363 (sheet 1). */
export function newJid(): string {
  const digits = Array.from({ length: 12 }, () => randomInt(10)).join('');
  return `120363${digits}@newsletter`;
}

/** A new invite code: 24 characters that start as the vendor's do (sheet 1). */
export function newInviteCode(): string {
  const letters = randomBytes(32)
    .toString('base64')
    .replaceAll(/[^0-9A-Za-z]/g, '');
  return `0029Va${letters}${letters}`.slice(0, 24);
}

/** What only this dialect knows of a channel. */
export interface ChannelExtra {
  invite: string;
  picture: string | null;
  verified: boolean;
}

/** What only this dialect knows of a post. */
export interface PostExtra {
  source: 'api';
  mimetype?: string | undefined;
  filename?: string | undefined;
  poll?: { options: string[]; multipleAnswers: boolean } | undefined;
}
