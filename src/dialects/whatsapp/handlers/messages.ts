import { deletePost, editPost, listPosts, readPost, voteInPoll } from '../../../core/broadcast-posts.ts';
import { newId } from '../../../core/ids.ts';
import { chatNamed, postNamed } from '../channel-ref.ts';
import { chosenOptions } from '../poll.ts';
import { done } from '../present/outcome.ts';
import { presentPost } from '../present/post.ts';
import { presentVote } from '../present/reaction.ts';
import { missing } from '../problems.ts';
import type { Handlers } from '../types.ts';

type Topic = 'editMessage' | 'deleteMessage' | 'getMessage' | 'listMessages' | 'votePoll';

export const messagesHandlers: Pick<Handlers, Topic> = {
  async editMessage({ body: { chatId, messageId, text } }, { store, presented }) {
    const search = chatNamed(chatId);
    const { viewerId, seen } = await editPost(store, presented, search, postNamed(messageId, search), text);
    return { status: 200, body: presentPost(seen, viewerId) };
  },

  async deleteMessage({ body = {}, query }, { store, caller }) {
    const chatId = body.chatId ?? query.chatId;
    const messageId = body.messageId ?? query.messageId;
    if (!chatId) throw missing('chatId');
    if (!messageId) throw missing('messageId');
    const search = chatNamed(chatId);
    await deletePost(store, caller, search, postNamed(messageId, search));
    return done('Message deleted');
  },

  async getMessage({ body: { chatId, messageId } }, { store, presented }) {
    const search = chatNamed(chatId);
    const { viewerId, seen } = await readPost(store, presented, search, postNamed(messageId, search));
    return { status: 200, body: presentPost(seen, viewerId) };
  },

  async listMessages({ query: { chatId, limit = 50, offset = 0 } }, { store, presented }) {
    const query = { offset, limit, asPublic: false };
    const { viewerId, seen } = await listPosts(store, presented, chatNamed(chatId), query);
    return { status: 200, body: seen.map((post) => presentPost(post, viewerId)) };
  },

  async votePoll({ body: { chatId, pollMessageId, votes } }, { store, caller }) {
    const search = chatNamed(chatId);
    const ref = postNamed(pollMessageId, search);
    const poll = await voteInPoll(store, caller, search, ref, (message) => chosenOptions(message, votes));
    return { status: 200, body: presentVote(poll, votes, caller.userId, newId()) };
  },
};
