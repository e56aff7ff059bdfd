import { deleteAsMember, editOwnMessage } from '../../../core/change-message.ts';
import { listOwnMessages, markMessagesRead } from '../../../core/conversations.ts';
import { CoreError } from '../../../core/errors.ts';
import type { Message } from '../../../core/model.ts';
import { postAsMember } from '../../../core/post-message.ts';
import { chatIn, presentedChat } from '../chat-search.ts';
import { changesOf, draftOf } from '../draft.ts';
import { isTextList, wrongFields } from '../fields.ts';
import { everyTime, noPage, readMessageQuery } from '../paging.ts';
import { presentEdited, presentMessage, presentSent } from '../present/message.ts';
import { dialectName } from '../preset.ts';
import type { Handlers } from '../types.ts';

type Ids = 'getChatMessages' | 'sendMessage' | 'editMessage' | 'deleteMessage' | 'markMessagesAsRead';

const target = ({ chatId, messageId }: { chatId: string; messageId: string }) => ({
  messageId,
  roomId: chatId,
});

export const messagesHandlers: Pick<Handlers, Ids> = {
  async getChatMessages({ params, query }, { store, presented }) {
    const chat = presentedChat(params, presented);
    const wanted = readMessageQuery(query);
    if (wanted instanceof CoreError) {
      await listOwnMessages(store.conversations, chat, everyTime, noPage);
      throw wanted;
    }
    const { rows, total } = await listOwnMessages(store.conversations, chat, wanted.stretch, wanted.page);
    return { status: 200, body: { success: true, data: { messages: rows.map(presentMessage), total } } };
  },

  async sendMessage({ params, body }, { store, caller }) {
    const message = await postAsMember(store, caller, chatIn(params), () => draftOf(body));
    return { status: 201, body: { success: true, data: presentSent(message) } };
  },

  async editMessage({ params, body }, { store, caller }) {
    const read = (message: Message) => changesOf(message, body);
    const edited = await editOwnMessage(store, caller, dialectName, target(params), read);
    return { status: 200, body: { success: true, data: presentEdited(edited) } };
  },

  async deleteMessage({ params }, { store, caller }) {
    await deleteAsMember(store, caller, dialectName, target(params));
    return { status: 200, body: { message: 'Message deleted successfully' } };
  },

  async markMessagesAsRead({ params, body: { messageIds } }, { store, presented }) {
    const chat = presentedChat(params, presented);
    if (!isTextList(messageIds)) {
      await markMessagesRead(store.conversations, chat, []);
      throw wrongFields({ messageIds: 'must be an array of strings' });
    }
    const modifiedCount = await markMessagesRead(store.conversations, chat, messageIds);
    return { status: 200, body: { success: true, data: { modifiedCount } } };
  },
};
