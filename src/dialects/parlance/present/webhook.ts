import { webhookEventId } from '../../../core/webhook-format.ts';
import type { Delivery } from '../../../core/webhook-log.ts';
import type { Webhook } from '../../../core/webhooks.ts';
import type { Wire } from '../types.ts';

export function presentWebhook(webhook: Webhook): Wire['Webhook'] {
  const { id, dialect, userId, name, url, events, status, disabledAt, disabledBecause } = webhook;
  const { failingSince, createdAt } = webhook;
  return {
    id,
    dialect: dialect as Wire['Webhook']['dialect'],
    userId,
    name: name === '' ? null : name,
    url,
    events,
    status,
    disabledAt: disabledAt?.toISOString() ?? null,
    disabledBecause,
    failingSince: failingSince?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}

export function presentDelivery(delivery: Delivery): Wire['Delivery'] {
  const { workspaceId, id, eventId, type, roomId, status, problem, passedAt, dueAt, createdAt } = delivery;
  return {
    id,
    eventId: webhookEventId(workspaceId, eventId, type, createdAt),
    event: type,
    roomId,
    status,
    cancelledBecause: status === 'cancelled' ? (problem as Wire['Delivery']['cancelledBecause']) : null,
    passedAt: passedAt?.toISOString() ?? null,
    nextAttemptAt: status === 'pending' ? dueAt.toISOString() : null,
    createdAt: createdAt.toISOString(),
    attempts: delivery.attempts.map(({ at, duration, status, answer, error }) => ({
      startedAt: at.toISOString(),
      durationMs: duration,
      status,
      answer,
      error,
    })),
  };
}
