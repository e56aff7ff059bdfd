import { listConversations } from '../../../core/conversations.ts';
import { showOwnRoom } from '../../../core/participants.ts';
import { chatIn } from '../chat-search.ts';
import { openChat } from '../new-chat.ts';
import { pageOf } from '../paging.ts';
import { chatNameOf, chatTypeOf, presentConversation, presentParticipant } from '../present/chat.ts';
import type { Handlers } from '../types.ts';

export const chatsHandlers: Pick<Handlers, 'getUserChats' | 'createChat' | 'getChatDetails'> = {
  async getUserChats({ query: { page = 1, limit = 20 } }, { store, caller }) {
    const { rows, total } = await listConversations(store.conversations, caller, pageOf(page, limit));
    const chats = rows.map((row) => presentConversation(row, caller.userId));
    return { status: 200, body: { success: true, data: { chats, total } } };
  },

  async createChat({ body }, { store, caller }) {
    const { room, participantIds } = await openChat(store, caller, body);
    const data = {
      _id: room.id,
      name: chatNameOf(room, caller.userId),
      type: chatTypeOf(room),
      participants: participantIds,
      createdAt: room.createdAt.toISOString(),
    };
    return { status: 201, body: { success: true, data } };
  },

  async getChatDetails({ params }, { store, caller }) {
    const { room, participants } = await showOwnRoom(store, caller, chatIn(params));
    const data = {
      _id: room.id,
      name: chatNameOf(room, caller.userId),
      participants: participants.map(presentParticipant),
    };
    return { status: 200, body: { success: true, data } };
  },
};
