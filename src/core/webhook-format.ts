import { createHash } from 'node:crypto';
import type { Extra, Message, Sender } from './model.ts';
import type { WebhookOutline } from './webhooks.ts';

/** Something that happened, with the facts of the moment in which it is worded. */
export interface Occurrence {
  workspaceId: string;
  /** The event's number in the workspace. */
  eventId: string;
  /** The event's type, such as `message.posted`. */
  type: string;
  at: Date;
  actorId: string | null;
  subjectId: string | null;
  snapshot: Extra;
  /** Nothing where the event is about its subject alone. */
  room: { id: string; title: string | null; aliases: Record<string, string> } | null;
  /** The message that the event is about, as it is now; nothing when it is about none. */
  message: { message: Message; sender: Sender } | null;
}

/** Whose webhook it is that hears of something. */
export interface Recipient {
  userId: string;
  name: string;
  /** The instance that the user is, if any. */
  instance: { id: string; name: string } | null;
}

/** An event in the words of a dialect. */
export interface WordedEvent {
  /** The dialect's name of the event, by which webhooks choose. */
  name: string;
  /** Exactly what is sent. */
  body: string;
}

/** What is sent at one attempt. */
export interface SignedRequest {
  /** The delivery's id: the same at every attempt. */
  id: string;
  /** When the attempt begins. */
  at: Date;
  body: string;
  secret: string | null;
}

/** How a dialect words events for its webhooks. */
export interface WebhookFormatter {
  /** The types of events that it has words for; no others are given to it. */
  types: readonly string[];
  /**
   * What a webhook of the recipient could be told: none, one or several. Each of a different name; those whose name the
   * webhook did not choose are not sent.
   */
  word(occurrence: Occurrence, recipient: Recipient): WordedEvent[];
  /** The body of a test event. */
  test(eventId: string, at: Date, recipient: Recipient, webhook: WebhookOutline): string;
  /** The vendor's own headers, beside those of Standard Webhooks. */
  headers(request: SignedRequest): Record<string, string>;
}

/** Formatters by the name of their dialect. */
export type WebhookFormatters = Readonly<Record<string, WebhookFormatter>>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id by which receivers know an event: `evt_` and a lower-case ULID (WhatsApp sheet 7.2). It follows from the event
 * and the name it is told under, so that it is the same for every webhook and at every attempt.
 */
export function webhookEventId(workspaceId: string, eventId: string, name: string, at: Date): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([workspaceId, eventId, name]))
    .digest();
  let bits = (BigInt(at.getTime()) << 80n) | BigInt(`0x${digest.subarray(0, 10).toString('hex')}`);
  let text = '';
  for (let i = 0; i < 26; i++, bits >>= 5n) text = alphabet[Number(bits & 31n)] + text;
  return `evt_${text}`;
}
