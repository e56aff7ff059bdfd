import { concealBySender, concealMessage, type Tally } from '../../../core/concealment.ts';
import { deleteForMe, listDeletedForMe, type SetAside } from '../../../core/personal-deletions.ts';
import { markOf, readingOf } from '../message-view.ts';
import { ok } from '../present/envelope.ts';
import { presentMarked } from '../present/message.ts';
import { dialectName } from '../preset.ts';
import type { Handlers } from '../types.ts';

type Ids =
  | 'hideMessage'
  | 'unhideMessage'
  | 'hideMessagesOfSender'
  | 'unhideMessagesOfSender'
  | 'deleteMessagesForMe'
  | 'listMessagesDeletedForMe'
  | 'deleteAllMessagesForMe';

export const removalHandlers: Pick<Handlers, Ids> = {
  async hideMessage({ params }, { store, presented }) {
    const hidden = await concealMessage(store.concealments, markOf(presented, params.messageId), true);
    return ok(presentMarked(hidden));
  },

  async unhideMessage({ params }, { store, presented }) {
    const shown = await concealMessage(store.concealments, markOf(presented, params.messageId), false);
    return ok({ ...presentMarked(shown), isHidden: false });
  },

  async hideMessagesOfSender({ body }, { store, caller }) {
    const tally = await concealBySender(store, caller, inRoom(body.room), body.sender, true);
    return ok(presentTally(tally));
  },

  async unhideMessagesOfSender({ body }, { store, caller }) {
    const tally = await concealBySender(store, caller, inRoom(body.room), body.sender, false);
    return ok(presentTally(tally));
  },

  async deleteMessagesForMe({ body }, { store, caller }) {
    const deleted = await deleteForMe(store, caller, inRoom(body.room), body.messages);
    return ok(presentSetAside(deleted));
  },

  async listMessagesDeletedForMe({ query }, { store, presented }) {
    const deletions = await listDeletedForMe(store.personalDeletions, readingOf(presented, query.room));
    const data = deletions.map(({ messageId, at }) => {
      const time = at.toISOString();
      return { message: messageId, createdAt: time, updatedAt: time };
    });
    return ok({ totalCount: data.length, data });
  },

  async deleteAllMessagesForMe({ body }, { store, caller }) {
    const deleted = await deleteForMe(store, caller, inRoom(body.room), null);
    return ok(presentSetAside(deleted));
  },
};

const inRoom = (id: string) => ({ ref: { id }, dialect: dialectName });

/** In the words of the vendor's database (sheet 16). */
const presentTally = ({ meant, changed }: Tally) => ({ n: meant, nModified: changed, ok: 1 }) as const;

function presentSetAside({ roomId, roomAliases, ids, changed }: SetAside) {
  const room = roomAliases[dialectName] ?? roomId;
  return { ...presentTally({ meant: ids.length, changed }), room, totalCount: ids.length, messages: ids };
}
