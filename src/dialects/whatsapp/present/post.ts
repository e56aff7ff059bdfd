import type { Post, PostBody } from '../../../core/broadcast-posts.ts';
import { dialectName, type PostExtra } from '../preset.ts';
import type { Wire } from '../types.ts';

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

/** The name of a post (sheet 1.2). */
export const postId = (fromMe: boolean, jid: string, id: string) => `${fromMe}_${jid}_${id}`;

/** The JID of a message's channel. */
export const jidOf = ({ roomAliases }: Pick<PostBody, 'roomAliases'>) => roomAliases[dialectName] ?? '';

/** A post as one instance sees it (sheet 7.2); without counts. */
export function presentMessage(message: PostBody, reply: Post['reply'], viewerId: string): Wire['Message'] {
  const jid = jidOf(message);
  const fromMe = message.author.id === viewerId;
  const own = extraOf(message);
  const media = message.mediaUrl === null ? null : presentMedia(message.mediaUrl, own);
  return {
    id: postId(fromMe, jid, message.id),
    timestamp: seconds(message.createdAt),
    from: jid,
    fromMe,
    source: own.source ?? 'app',
    to: fromMe ? jid : null,
    participant: null,
    body: message.text,
    hasMedia: media !== null,
    media,
    ...(media && { mediaUrl: media.url }),
    ack: null,
    ackName: 'UNKNOWN',
    replyTo: reply && {
      id: postId(reply.authorId === viewerId, jid, reply.id),
      participant: null,
      body: reply.text,
    },
    _data: presentData(message, own, fromMe, jid),
  };
}

/** A post with its counts, where they are for the viewer (sheet 8, U11). */
export function presentPost({ message, reactions, reply, views }: Post, viewerId: string): Wire['Message'] {
  const shown = presentMessage(message, reply, viewerId);
  return views === null ? shown : { ...shown, reactions: countReactions(reactions), viewCount: views };
}

/** A post as the public sees it (sheet 4.9). */
export function presentPreviewed(
  { message, reactions, reply, views }: Post,
  viewerId: string,
): Wire['PreviewedMessage'] {
  return {
    reactions: countReactions(reactions),
    viewCount: views ?? 0,
    message: presentMessage(message, reply, viewerId),
  };
}

/** The poll in a post; nothing when it is none. */
export const pollOf = (message: Pick<PostBody, 'extra'>): PostExtra['poll'] => extraOf(message).poll;

const extraOf = ({ extra }: Pick<PostBody, 'extra'>) => (extra[dialectName] ?? {}) as Partial<PostExtra>;

const presentMedia = (url: string, { mimetype, filename }: Partial<PostExtra>) => ({
  url,
  mimetype: mimetype ?? null,
  filename: filename ?? null,
  error: null,
});

function presentData(
  { id, seq, text }: PostBody,
  { poll }: Partial<PostExtra>,
  fromMe: boolean,
  jid: string,
): Wire['MessageData'] {
  const Info = { ID: id, ServerID: seq, Chat: jid, IsFromMe: fromMe };
  if (!poll) return { Info };
  return {
    Info,
    Message: {
      pollCreationMessageV3: {
        name: text,
        options: poll.options.map((optionName) => ({ optionName })),
        selectableOptionsCount: poll.multipleAnswers ? 0 : 1,
      },
    },
  };
}

function countReactions(reactions: string[]): Wire['ReactionCounts'] {
  const counts: Wire['ReactionCounts'] = {};
  for (const reaction of reactions) counts[reaction] = (counts[reaction] ?? 0) + 1;
  return counts;
}
