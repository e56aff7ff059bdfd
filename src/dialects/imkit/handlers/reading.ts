import { readUpTo } from '../../../core/read-marks.ts';
import { tellTyping } from '../../../core/typing.ts';
import { ok } from '../present/envelope.ts';
import { dialectName } from '../preset.ts';
import type { Handlers } from '../types.ts';

export const readingHandlers: Pick<Handlers, 'markRead' | 'sendTyping'> = {
  async markRead({ params, body }, { store, presented }) {
    const mark = await readUpTo(store.readMarks, presented, dialectName, params.roomId, body.message);
    const { userId: client, messageId: lastRead, unread: badge } = mark;
    return ok({ client, lastRead, badge });
  },

  /** Nothing is stored; the others hear of it where they listen (sheet 18). */
  async sendTyping({ params, body }, { store, caller }) {
    const search = { ref: { id: params.roomId }, dialect: dialectName };
    const { id, aliases } = await tellTyping(store.rooms, caller, search);
    const room = aliases[dialectName] ?? id;
    return ok({ message: body?.message ?? '', room, sender: caller.userId });
  },
};
