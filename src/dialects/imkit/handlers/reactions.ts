import { react, unreact } from '../../../core/reactions.ts';
import { markOf } from '../message-view.ts';
import { ok } from '../present/envelope.ts';
import { presentMarked } from '../present/message.ts';
import type { Handlers } from '../types.ts';

export const reactionsHandlers: Pick<Handlers, 'addReaction' | 'removeReaction'> = {
  async addReaction({ params, body }, { store, presented }) {
    const marked = await react(store.shownReactions, markOf(presented, params.messageId), body.reaction);
    return ok(presentMarked(marked));
  },

  async removeReaction({ params, query }, { store, presented }) {
    const mark = markOf(presented, params.messageId);
    const marked = await unreact(store.shownReactions, mark, query.reaction ?? null);
    return ok(presentMarked(marked));
  },
};
