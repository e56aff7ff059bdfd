import {
  type WebhookFormatter,
  type WebhookFormatters,
  webhookEventId,
} from '../../src/core/webhook-format.ts';
import { webhookHeaders } from '../../src/dialects/whatsapp/webhook-headers.ts';

/** What the tests' webhooks are told. */
export interface ToldEvent {
  id: string;
  event: string;
  room: string | null;
  text: string | null;
  seq: number | null;
}

/** Says what happened in few words: the engine is tested without a dialect. */
const format: WebhookFormatter = {
  types: ['message.posted', 'message.edited', 'instance.status'],
  word({ workspaceId, eventId, type, at, room, message, snapshot, actorId }, { userId }) {
    const told = (event: string): { name: string; body: string } => {
      const id = webhookEventId(workspaceId, eventId, event, at);
      const { text = null, seq = null } = message?.message ?? {};
      const body: ToldEvent = {
        id,
        event,
        room: room?.id ?? null,
        text: text ?? String(snapshot.status),
        seq,
      };
      return { name: event, body: JSON.stringify(body) };
    };
    if (type === 'instance.status') return [told('session.status')];
    if (type === 'message.edited') return [told('message.edited')];
    return actorId === userId ? [told('message.any')] : [told('message'), told('message.any')];
  },
  test: (id) => JSON.stringify({ id, event: 'test', room: null, text: null, seq: null } satisfies ToldEvent),
  headers: webhookHeaders,
};

export const testFormatters: WebhookFormatters = { whatsapp: format };

export const testRules = {
  dialect: 'whatsapp',
  events: ['message', 'message.any', 'message.edited', 'session.status'],
  most: 3,
  openNetworks: ['127.0.0.0/8'],
};
