import { deleteMessage, editMessage, readMessage } from '../../../core/change-message.ts';
import { CoreError } from '../../../core/errors.ts';
import { postMessage } from '../../../core/post-message.ts';
import { postToTargets } from '../../../core/post-targets.ts';
import { readMessage as readDraft, readPost } from '../draft.ts';
import { readTargets } from '../post-target.ts';
import { presentMessage } from '../present/message.ts';
import { dialectName, directRoomNames } from '../preset.ts';
import type { Handlers } from '../types.ts';

type Ids = 'chatPostMessage' | 'chatSendMessage' | 'chatUpdate' | 'chatDelete' | 'chatGetMessage';

export const chatHandlers: Pick<Handlers, Ids> = {
  async chatPostMessage({ body }, { store, presented }) {
    const { sent, targets } = readTargets(body);
    const message = await postToTargets(store, presented, directRoomNames, targets, readPost(body));
    const ts = message.createdAt.getTime();
    return { status: 200, body: { ts, channel: sent, message: presentMessage(message), success: true } };
  },

  async chatSendMessage({ body }, { store, presented }) {
    const { room, draft } = readDraft(body.message);
    const message = await postMessage(store, presented, dialectName, room, draft);
    return { status: 200, body: { message: presentMessage(message), success: true } };
  },

  async chatUpdate({ body }, { store, caller }) {
    if (body.customFields) throw new CoreError('messageInvalid', { reason: 'Custom fields not enabled' });
    const target = { messageId: body.msgId, roomId: body.roomId };
    const message = await editMessage(store, caller, dialectName, target, { text: body.text });
    return { status: 200, body: { message: presentMessage(message), success: true } };
  },

  async chatDelete({ body }, { store, caller }) {
    const target = { messageId: body.msgId, roomId: body.roomId };
    const deleted = await deleteMessage(store, caller, dialectName, target, body.asUser ?? false);
    const { _id, rid, u } = presentMessage(deleted);
    return { status: 200, body: { _id, ts: String(Date.now()), message: { _id, rid, u }, success: true } };
  },

  async chatGetMessage({ query }, { store, caller }) {
    const { message } = await readMessage(store, caller, dialectName, query.msgId);
    return { status: 200, body: { message: presentMessage(message), success: true } };
  },
};
