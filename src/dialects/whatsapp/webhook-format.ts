import {
  type Occurrence,
  type Recipient,
  type WebhookFormatter,
  type WordedEvent,
  webhookEventId,
} from '../../core/webhook-format.ts';
import { engine, personJid, sessionName } from './present/instance.ts';
import { postId, presentMessage } from './present/post.ts';
import { dialectName } from './preset.ts';
import type { Wire } from './types.ts';
import { webhookHeaders } from './webhook-headers.ts';

/** An event's name with what is told under it. */
interface Told {
  name: Wire['WebhookEvent'];
  payload: unknown;
}

/** An event of a channel, and who hears of it. */
interface ChannelEvent {
  occurrence: Occurrence;
  message: NonNullable<Occurrence['message']>['message'];
  jid: string;
  userId: string;
}

/** What the vendor's engine says of itself in every event (sheet 7.2). */
const environment = {
  version: '2026.7.1',
  engine,
  tier: 'PLUS',
  browser: null,
  platform: 'parlance',
  worker: { id: null },
};

/** How each type of event is told to a member of a channel (sheet 7.2). */
const tellers: Record<string, (event: ChannelEvent) => Told[]> = {
  'message.posted': tellPost,
  'message.edited': ({ message, userId }) =>
    isShown(message)
      ? [
          {
            name: 'message.edited',
            payload: { ...presentMessage(message, answered(message), userId), editedMessageId: message.id },
          },
        ]
      : [],
  'message.deleted': ({ message, userId }) => [
    {
      name: 'message.revoked',
      payload: { after: presentMessage(message, null, userId), before: null, revokedMessageId: message.id },
    },
  ],
  'reaction.added': (event) => tellReaction(event, String(event.occurrence.snapshot.reaction)),
  // The reaction that replaces it tells of both.
  'reaction.removed': (event) => (event.occurrence.snapshot.replacedBy ? [] : tellReaction(event, '')),
};

/** Events in the words of WAHA, which the vendor passes on (sheet 7.2). */
export const webhookFormatter: WebhookFormatter = {
  types: [...Object.keys(tellers), 'instance.status'],

  word(occurrence, recipient) {
    return tell(occurrence, recipient).map(({ name, payload }): WordedEvent => {
      const { workspaceId, eventId, at } = occurrence;
      const id = webhookEventId(workspaceId, eventId, name, at);
      return { name, body: JSON.stringify(envelope(id, at, name, recipient, payload)) };
    });
  },

  test: (id, at, recipient) => JSON.stringify(envelope(id, at, 'test', recipient, {})),

  headers: webhookHeaders,
};

function tell(occurrence: Occurrence, recipient: Recipient): Told[] {
  if (!recipient.instance) return [];
  if (occurrence.type === 'instance.status') {
    return [{ name: 'session.status', payload: presentStatus(occurrence, recipient.instance) }];
  }
  const jid = occurrence.room?.aliases[dialectName];
  const message = occurrence.message?.message;
  if (jid === undefined || !message) return [];
  return tellers[occurrence.type]?.({ occurrence, message, jid, userId: recipient.userId }) ?? [];
}

/** Every post is told as `message.any`, those of others as `message` too (sheet 7.2). */
function tellPost({ message, userId }: ChannelEvent): Told[] {
  if (!isShown(message)) return [];
  const payload = presentMessage(message, answered(message), userId);
  const any: Told = { name: 'message.any', payload };
  return payload.fromMe ? [any] : [{ name: 'message', payload }, any];
}

/** Channels show no sender: a reaction of somebody else comes from the channel. */
function tellReaction({ occurrence, message, jid, userId }: ChannelEvent, text: string): Told[] {
  const { actorId, eventId, at } = occurrence;
  const fromMe = actorId === userId;
  const payload = {
    id: postId(fromMe, jid, eventId),
    from: fromMe ? personJid(userId) : jid,
    fromMe,
    participant: null,
    to: jid,
    timestamp: Math.floor(at.getTime() / 1000),
    reaction: { text, messageId: postId(message.author.id === userId, jid, message.id) },
  };
  return [{ name: 'message.reaction', payload }];
}

/** What the history would show. */
const isShown = ({ deletedAt, system, concealedAt, threadRootId, threadShown }: ChannelEvent['message']) =>
  !deletedAt && !system && !concealedAt && (threadRootId === null || threadShown);

/** What a post answers, where that still stands. */
const answered = ({ replyToId, replyTo }: ChannelEvent['message']) =>
  replyToId !== null && replyTo ? { id: replyToId, text: replyTo.text, authorId: replyTo.author.id } : null;

function presentStatus({ snapshot }: Occurrence, { id, name }: { id: string; name: string }) {
  const history = (snapshot.history ?? []) as { status: string; at: string }[];
  return {
    instance_id: id,
    name: sessionName(name),
    status: snapshot.status,
    statuses: history.map(({ status, at }) => ({ status, timestamp: new Date(at).getTime() })),
    data: null,
  };
}

function envelope(
  id: string,
  at: Date,
  event: string,
  { userId, name, instance }: Recipient,
  payload: unknown,
) {
  return {
    id,
    timestamp: at.getTime(),
    event,
    session: sessionName(instance?.name ?? ''),
    instance_id: instance?.id ?? null,
    me: { id: personJid(userId), pushName: name },
    payload,
    engine,
    environment,
  };
}
