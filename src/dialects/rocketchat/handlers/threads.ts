import { setFollow } from '../../../core/threads.ts';
import { done } from '../present/done.ts';
import type { Handlers } from '../types.ts';

export const threadHandlers: Pick<Handlers, 'chatFollowMessage' | 'chatUnfollowMessage'> = {
  async chatFollowMessage({ body }, { store, presented }) {
    await setFollow(store.follows, presented, body.mid, true);
    return done;
  },

  async chatUnfollowMessage({ body }, { store, presented }) {
    await setFollow(store.follows, presented, body.mid, false);
    return done;
  },
};
