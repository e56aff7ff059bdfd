import { postToBroadcast, reactToPost } from '../../../core/broadcast-posts.ts';
import { findBroadcast } from '../../../core/broadcasts.ts';
import type { Caller } from '../../../core/caller.ts';
import type { Draft } from '../../../core/drafts.ts';
import { newId } from '../../../core/ids.ts';
import { markRead } from '../../../core/subscriptions.ts';
import type { Services } from '../../../http/services.ts';
import { answeredPost, chatNamed, postNamed } from '../channel-ref.ts';
import { done } from '../present/outcome.ts';
import { presentMessage } from '../present/post.ts';
import { presentReaction } from '../present/reaction.ts';
import { dialectName, type PostExtra } from '../preset.ts';
import { countPost } from '../rate-policy.ts';
import type { Handlers, Wire } from '../types.ts';

type Media = 'sendImage' | 'sendPdf' | 'sendVideo' | 'sendVoice';
type Topic = 'sendText' | 'sendTextByGet' | 'setReaction' | 'markSeen' | 'sendPoll' | Media;
type Sending = Services & { caller: Caller };

export const sendingHandlers: Pick<Handlers, Topic> = {
  async sendText({ body: { chatId, message, reply_to } }, context) {
    return { status: 200, body: await send(context, chatId, { text: message }, {}, reply_to) };
  },

  async sendTextByGet({ query: { chatId, message, reply_to } }, context) {
    return { status: 200, body: await send(context, chatId, { text: message }, {}, reply_to) };
  },

  sendImage: async ({ body }, context) => ({ status: 200, body: await sendMedia(context, 'image', body) }),
  sendPdf: async ({ body }, context) => ({ status: 200, body: await sendMedia(context, 'file', body) }),
  sendVideo: async ({ body }, context) => ({ status: 200, body: await sendMedia(context, 'video', body) }),
  sendVoice: async ({ body }, context) => ({ status: 200, body: await sendMedia(context, 'audio', body) }),

  async sendPoll({ body: { chatId, poll, reply_to } }, context) {
    const { name: text, options, multipleAnswers = false } = poll;
    const draft = { kind: 'poll', text };
    const extra = { poll: { options, multipleAnswers } };
    return { status: 200, body: await send(context, chatId, draft, extra, reply_to) };
  },

  async setReaction({ body: { chatId, messageId, reaction } }, { store, caller }) {
    const search = chatNamed(chatId);
    const post = postNamed(messageId, search);
    const message = await reactToPost(store, caller, search, post, reaction === '' ? null : reaction);
    return { status: 200, body: presentReaction(message, reaction, caller.userId, newId()) };
  },

  async markSeen({ body: { chatId } }, { store, caller, presented }) {
    const { room } = await findBroadcast(store, caller, chatNamed(chatId));
    await markRead(store.memberships, presented, room.id, dialectName, false);
    return done('Chat marked as seen');
  },
};

/** Media are kept as links; nothing is fetched (sheet 5). */
function sendMedia(
  context: Sending,
  kind: string,
  { chatId, file, caption, reply_to }: Wire['NewMedia'],
): Promise<Wire['Message']> {
  const { url: mediaUrl, mimetype, filename } = file;
  return send(context, chatId, { kind, text: caption ?? '', mediaUrl }, { mimetype, filename }, reply_to);
}

async function send(
  { store, caller, limiter }: Sending,
  chatId: string,
  draft: Draft,
  extra: Omit<PostExtra, 'source'>,
  replyTo: string | null | undefined,
): Promise<Wire['Message']> {
  const search = chatNamed(chatId);
  const answered = answeredPost(replyTo, search);
  countPost(limiter, caller);
  const own: PostExtra = { source: 'api', ...extra };
  const written = { ...draft, extra: { [dialectName]: own } };
  const { message, reply } = await postToBroadcast(store, caller, search, written, answered);
  return presentMessage(message, reply, caller.userId);
}
