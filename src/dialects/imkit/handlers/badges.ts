import { countUnread, countUnreadByTag, countUnreadOfTokens } from '../../../core/badges.ts';
import type { Caller } from '../../../core/caller.ts';
import { CoreError } from '../../../core/errors.ts';
import type { Services } from '../../../http/services.ts';
import { bare } from '../auth.ts';
import { readTime } from '../dates.ts';
import { ok } from '../present/envelope.ts';
import { dialectName } from '../preset.ts';
import type { Handlers } from '../types.ts';

export const badgesHandlers: Pick<
  Handlers,
  'getMyBadge' | 'countBadgesOfTokens' | 'countBadgesByRoomTags' | 'countBadgesByRoomTagsAndTime'
> = {
  async getMyBadge({ query }, { store, caller }) {
    return ok({ badge: await countUnread(store.badges, caller, dialectName, query.roomTags ?? []) });
  },

  async countBadgesOfTokens({ body }, { store, presented }) {
    if (!presented?.key) throw new CoreError('unauthenticated');
    const counts = await countUnreadOfTokens(store.badges, presented.key, body.tokens.map(bare));
    const data = counts.map(({ userId, unread }) => ({ client: userId, badge: unread }));
    return ok({ data, totalBadge: data.reduce((total, { badge }) => total + badge, 0) });
  },

  async countBadgesByRoomTags({ body }, { store, caller }) {
    return ok(await countByTag(store, caller, body?.tags, null));
  },

  async countBadgesByRoomTagsAndTime({ body }, { store, caller }) {
    const time = body?.beforeTime;
    const before = time === undefined ? null : readTime(time, 'beforeTime');
    return ok(await countByTag(store, caller, body?.tags, before));
  },
};

/** Without tags those of the caller's rooms are counted (sheet 17). */
async function countByTag(
  { badges }: Services['store'],
  caller: Caller,
  tags: string[] = [],
  before: Date | null,
) {
  const wanted = tags.length > 0 ? tags : null;
  const { total, byTag } = await countUnreadByTag(badges, caller, dialectName, wanted, before);
  return { totalBadge: total, data: byTag };
}
