import type { Message } from '../../../core/model.ts';
import type { Wire } from '../types.ts';
import { personJid } from './instance.ts';
import { jidOf, postId } from './post.ts';

/** A reaction that was just given or taken back (sheet 7.2). */
export function presentReaction(
  message: Message,
  text: string,
  userId: string,
  id: string,
): Wire['Reaction'] {
  const jid = jidOf(message);
  return {
    id: postId(true, jid, id),
    from: personJid(userId),
    fromMe: true,
    participant: null,
    to: jid,
    timestamp: Math.floor(Date.now() / 1000),
    reaction: { text, messageId: postId(message.author.id === userId, jid, message.id) },
  };
}

/** A vote that was just given or taken back (sheet 5). */
export function presentVote(poll: Message, options: string[], userId: string, id: string): Wire['PollVote'] {
  const jid = jidOf(poll);
  const fromMe = poll.author.id === userId;
  return {
    id: postId(true, jid, id),
    vote: {
      id: postId(true, jid, id),
      to: jid,
      from: personJid(userId),
      fromMe: true,
      selectedOptions: options,
      timestamp: Math.floor(Date.now() / 1000),
    },
    poll: { id: postId(fromMe, jid, poll.id), to: fromMe ? jid : null, from: jid, fromMe },
  };
}
