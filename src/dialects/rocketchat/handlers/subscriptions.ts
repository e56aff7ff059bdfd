import {
  listSubscriptions,
  markRead,
  markUnread,
  showSubscription,
  type UnreadFrom,
} from '../../../core/subscriptions.ts';
import { readOptionalDate } from '../dates.ts';
import { done } from '../present/done.ts';
import { presentRemoved } from '../present/room.ts';
import { presentSubscription } from '../present/subscription.ts';
import { dialectName } from '../preset.ts';
import { missing } from '../room-search.ts';
import type { Handlers } from '../types.ts';

export const subscriptionsHandlers: Pick<
  Handlers,
  'subscriptionsGet' | 'subscriptionsGetOne' | 'subscriptionsRead' | 'subscriptionsUnread'
> = {
  async subscriptionsGet({ query }, { store, caller }) {
    const since = readOptionalDate(query.updatedSince, 'updatedSince');
    const { changed, removed } = await listSubscriptions(store.memberships, caller, since);
    const update = changed.map((subscription) => presentSubscription(subscription, caller));
    return { status: 200, body: { update, remove: removed.map(presentRemoved), success: true } };
  },

  async subscriptionsGetOne({ query }, { store, caller }) {
    const found = await showSubscription(store.memberships, caller, query.roomId, dialectName);
    return {
      status: 200,
      body: { subscription: found && presentSubscription(found, caller), success: true },
    };
  },

  async subscriptionsRead({ body }, { store, presented }) {
    const roomId = body.rid ?? body.roomId;
    if (!roomId) throw missing('rid');
    await markRead(store.memberships, presented, roomId, dialectName, body.readThreads ?? false);
    return done;
  },

  async subscriptionsUnread({ body }, { store, caller }) {
    const { roomId, firstUnreadMessage } = body;
    const from: UnreadFrom = roomId ? { roomId } : { messageId: firstUnreadMessage?._id ?? '' };
    await markUnread(store.memberships, caller, from, dialectName);
    return done;
  },
};
