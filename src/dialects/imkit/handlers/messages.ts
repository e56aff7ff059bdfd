import { listBatch, sendBatch } from '../../../core/batches.ts';
import type { Presented } from '../../../core/caller.ts';
import {
  type Posting,
  recallMessage,
  reviseMessage,
  sendAsPlatform,
  sendMessage,
} from '../../../core/send-message.ts';
import { fillIn, missing, readDraft, readRevision } from '../draft.ts';
import { presentCounted } from '../message-view.ts';
import { ok } from '../present/envelope.ts';
import { presentListed } from '../present/message.ts';
import { dialectName, directRoomNames } from '../preset.ts';
import type { Handlers } from '../types.ts';

type Ids = 'sendMessage' | 'postMessage' | 'sendBatch' | 'getBatch';

export const messagesHandlers: Pick<Handlers, Ids> = {
  async sendMessage({ params, body }, { store, presented }) {
    const posting = postingOf(presented, params.roomId, body.sender, true);
    const { _id: id, messageType } = body;
    const sent = !id
      ? await sendMessage(store, posting, readDraft(body))
      : messageType === 'recall'
        ? await recallMessage(store, posting, id)
        : await reviseMessage(store, posting, id, readRevision(body));
    return ok(presentListed(sent));
  },

  async postMessage({ body }, { store, presented }) {
    const posting = postingOf(presented, body.room, body.sender, false);
    const sent = await sendAsPlatform(store, posting, readDraft(body));
    return ok({ ...presentListed(sent), sender: sent.sender.id });
  },

  async sendBatch({ body }, { store, presented }) {
    const { paras, sender, ...message } = body;
    const { batchId, count } = await sendBatch(
      store,
      directRoomNames,
      { presented, senderId: sender ?? null },
      (batchID) =>
        paras.map(({ room, receiver, ...names }) => {
          if (room === undefined && receiver === undefined) throw missing('receiver');
          return {
            to: room === undefined ? { receiverId: receiver ?? '' } : { room },
            draft: readDraft(fillIn(message, names), { batchID }),
          };
        }),
    );
    return ok({ batchID: batchId, count });
  },

  async getBatch({ query }, { store, caller }) {
    return presentCounted(await listBatch(store.batches, caller, query.batchID));
  },
};

/** A posting into a room; only the API key says in whose name. */
function postingOf(presented: Presented, room: string, sender: unknown, hidesRooms: boolean): Posting {
  const senderId = typeof sender === 'string' && sender !== '' ? sender : null;
  return { presented, dialect: dialectName, room, senderId, hidesRooms };
}
