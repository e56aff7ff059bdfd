import { setTimeout as delay } from 'node:timers/promises';
import type { DeliveryScope, WebhookFence } from '../core/webhook-fence.ts';
import { type Database, prepare } from './database.ts';
import { waiting } from './webhook-rows.ts';

/** The channel on which nodes are told to break off what they are sending. */
export const interrupts = 'parlance_webhooks';

/** SQL of whether a delivery `d` is in a scope: $1 workspace, $2 user, $3 room, $4 endpoint, null for any. */
const inScope = `d.workspace_id = $1 AND d.user_id = COALESCE($2, d.user_id) AND d.room_id = COALESCE($3, d.room_id)
       AND d.endpoint_id = COALESCE($4, d.endpoint_id)`;

/** $5 the scope as JSON: nodes hear of it only when there is something to break off. */
const interrupt = prepare<{ id: string; attempts: number }>(
  'interrupt_deliveries',
  `WITH underway AS MATERIALIZED (
     SELECT d.id, d.attempts FROM webhook_deliveries d
      WHERE ${inScope} AND d.state = 'sending' AND d.lease_until > now()
   ),
   told AS (SELECT pg_notify('${interrupts}', $5) FROM (SELECT FROM underway LIMIT 1) AS any_of_them)
   SELECT underway.* FROM underway, (SELECT count(*) FROM told) AS once`,
);

/** $1 workspace, $2 ids, $3 attempts: by position. */
const underWay = prepare<{ id: string }>(
  'find_deliveries_under_way',
  `SELECT d.id FROM unnest($2::text[], $3::int[]) AS who(id, attempts)
     JOIN webhook_deliveries d
       ON d.workspace_id = $1 AND d.id = who.id AND d.attempts = who.attempts AND d.state = 'sending'
      AND d.lease_until > now()
    LIMIT 1`,
);

/** $5 why: an instance that has started again keeps what came since. What a worker is just taking is skipped: it is void to the worker too. */
const cancel = prepare<{ id: string }>(
  'cancel_deliveries',
  `WITH voided AS (
     SELECT d.workspace_id, d.id
       FROM (${waiting(
         'webhook_endpoints e',
         `e.workspace_id = $1 AND e.user_id = COALESCE($2, e.user_id) AND e.id = COALESCE($4, e.id)
          AND d.room_id = COALESCE($3, d.room_id)
          AND ($5 <> 'stopped' OR d.room_id <> '' AND (e.suspended OR d.event_id <= e.resumed_event_id))`,
       )} LIMIT 1000) w
       JOIN webhook_deliveries d ON d.workspace_id = w.workspace_id AND d.id = w.id AND d.state = 'pending'
        FOR UPDATE OF d SKIP LOCKED
   )
   UPDATE webhook_deliveries d SET state = 'cancelled', problem = $5, settled_at = now()
     FROM voided WHERE d.workspace_id = voided.workspace_id AND d.id = voided.id
   RETURNING d.id`,
);

const firstPause = 2;
const longestPause = 50;

/** The rows of `webhook_deliveries` as what is to be stopped. */
export function webhookFence(database: Database): WebhookFence {
  return {
    async cancel(scope, why) {
      let cancelled: unknown[];
      do cancelled = await database.run(cancel, [...valuesOf(scope), why]);
      while (cancelled.length === 1000);
    },

    async silence(scope) {
      const values = [...valuesOf(scope), JSON.stringify(scope)];
      const begun = await database.run(interrupt, values);
      if (begun.length === 0) return;
      const which = [scope.workspaceId, begun.map(({ id }) => id), begun.map(({ attempts }) => attempts)];
      for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
        await delay(pause);
        const left = await database.run(underWay, which);
        if (left.length === 0) return;
      }
    },
  };
}

const valuesOf = ({ workspaceId, userId, roomId, endpointId }: DeliveryScope) => [
  workspaceId,
  userId ?? null,
  roomId ?? null,
  endpointId ?? null,
];
