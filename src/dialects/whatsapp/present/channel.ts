import type { Membership, Room } from '../../../core/model.ts';
import { type ChannelExtra, dialectName } from '../preset.ts';
import type { Wire } from '../types.ts';

/** A channel as strangers find it, with both spellings of the doubled members (sheet 1.1). */
export function presentFound({
  aliases,
  title,
  description,
  extra,
  memberCount,
}: Room): Wire['ChannelPublicInfo'] {
  const { invite, picture, verified } = (extra[dialectName] ?? {}) as Partial<ChannelExtra>;
  const link = `https://whatsapp.com/channel/${invite}`;
  // Its owner is not one of them.
  const subscribers = Math.max(memberCount - 1, 0);
  return {
    id: aliases[dialectName] ?? '',
    name: title ?? '',
    description,
    invite: link,
    invite_link: link,
    preview: picture ?? null,
    picture: picture ?? null,
    verified: verified ?? false,
    subscribersCount: subscribers,
    subscribers,
  };
}

/** A channel and what the caller is in it. */
export function presentChannel(room: Room, membership: Membership | null): Wire['Channel'] {
  return { ...presentFound(room), role: roleOf(membership) };
}

/** What a member is called here (sheet 1, roles). */
export function roleOf(membership: Membership | null): Wire['Role'] {
  if (!membership) return 'GUEST';
  if (membership.roles.includes('owner')) return 'OWNER';
  return membership.roles.includes('moderator') ? 'ADMIN' : 'SUBSCRIBER';
}
