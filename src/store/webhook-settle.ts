import {
  type DeliveryKey,
  type DeliverySettlement,
  type EndpointVerdict,
  endurance,
} from '../core/webhook-queue.ts';
import { type Database, prepare } from './database.ts';
import { countedViews } from './views.ts';

/** SQL of why a delivery `d` is void; null when it is not. */
export const voidBecause = `(
    SELECT CASE WHEN d.room_id = '' THEN NULL
                WHEN e.suspended OR d.event_id <= e.resumed_event_id THEN 'stopped'
                WHEN m.epoch = d.epoch AND m.left_at IS NULL THEN NULL
                WHEN r.deleted_at IS NOT NULL THEN 'roomDeleted'
                ELSE 'unfollowed' END
      FROM webhook_endpoints e
      LEFT JOIN memberships m
        ON m.workspace_id = d.workspace_id AND m.room_id = d.room_id AND m.user_id = d.user_id
      LEFT JOIN rooms r ON r.workspace_id = d.workspace_id AND r.id = d.room_id
     WHERE e.workspace_id = d.workspace_id AND e.id = d.endpoint_id
  )`;

/**
 * $1 worker, then by position: $2 to $5 what identifies the delivery, $6 attempt, $7 state, $8 seconds until the next
 * attempt, $9 when the attempt began or null, $10 its duration, $11 status, $12 answer.
 *
 * Lanes are locked first and by their keys, as whoever locks several does. A delivery whose lease was lost and that
 * somebody else has taken is another attempt's. A message that was delivered was shown to its recipient.
 */
const settle = prepare<never>(
  'settle_deliveries',
  `WITH outcome AS (
     SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::float8[],
                          $9::timestamptz[], $10::int[], $11::int[], $12::text[])
       AS o(workspace_id, endpoint_id, room_id, id, attempt, state, delay, began_at, duration, status, answer)
   ),
   lanes AS MATERIALIZED (
     SELECT l.workspace_id, l.endpoint_id, l.room_id FROM webhook_lanes l
      WHERE (l.workspace_id, l.endpoint_id, l.room_id) IN (SELECT workspace_id, endpoint_id, room_id FROM outcome)
      ORDER BY l.workspace_id, l.endpoint_id, l.room_id FOR UPDATE
   ),
   fate AS (
     SELECT o.*, CASE WHEN o.state IN ('pending', 'released') THEN ${voidBecause} END AS reason
       FROM outcome o
       JOIN lanes USING (workspace_id, endpoint_id, room_id)
       JOIN webhook_deliveries d ON d.workspace_id = o.workspace_id AND d.id = o.id
   ),
   settled AS (
     UPDATE webhook_deliveries d
        SET state = CASE WHEN fate.reason IS NOT NULL THEN 'cancelled'
                         WHEN fate.state = 'released' THEN 'pending' ELSE fate.state END,
            problem = fate.reason, worker = NULL, lease_until = NULL,
            due_at = now() + make_interval(secs => fate.delay),
            attempts = d.attempts - (fate.began_at IS NULL)::int,
            failed_at = CASE WHEN fate.state IN ('pending', 'failed') THEN COALESCE(d.failed_at, now()) ELSE d.failed_at END,
            settled_at = CASE WHEN fate.reason IS NOT NULL OR fate.state IN ('delivered', 'failed') THEN now() END
       FROM fate
      WHERE d.workspace_id = fate.workspace_id AND d.id = fate.id AND d.state = 'sending' AND d.worker = $1
        AND d.attempts = fate.attempt
     RETURNING d.workspace_id, d.id, d.user_id, d.event_id, d.state
   ),
   ${countedViews(`
     SELECT DISTINCT m.workspace_id, m.room_id, m.seq, settled.user_id
       FROM settled
       JOIN events e ON e.workspace_id = settled.workspace_id AND e.id = settled.event_id
       JOIN messages m ON m.workspace_id = e.workspace_id AND m.id = e.subject_id
      WHERE settled.state = 'delivered' AND e.type = 'message.posted' AND e.actor_id <> settled.user_id`)},
   logged AS (
     INSERT INTO webhook_attempts (workspace_id, delivery_id, number, at, status, duration, answer)
     SELECT workspace_id, id, fate.attempt, fate.began_at, fate.status, fate.duration, fate.answer
       FROM settled JOIN fate USING (workspace_id, id) WHERE fate.began_at IS NOT NULL
     ON CONFLICT DO NOTHING
   )
   UPDATE webhook_lanes l SET due_at = LEAST(l.due_at, now())
     FROM lanes
    WHERE l.workspace_id = lanes.workspace_id AND l.endpoint_id = lanes.endpoint_id AND l.room_id = lanes.room_id`,
);

/** $1 worker, $2 workspaces, $3 deliveries, $4 attempts: by position. What is void is not prolonged. */
const renew = prepare<{ id: string }>(
  'renew_delivery_leases',
  `UPDATE webhook_deliveries d SET lease_until = now() + interval '5 s'
     FROM unnest($2::text[], $3::text[], $4::int[]) AS t(workspace_id, id, attempt)
    WHERE d.workspace_id = t.workspace_id AND d.id = t.id AND d.attempts = t.attempt AND d.state = 'sending'
      AND d.worker = $1 AND ${voidBecause} IS NULL
   RETURNING d.id`,
);

/** By position: $1 workspaces, $2 endpoints, $3 how they are. */
const judge = prepare<never>(
  'judge_webhooks',
  `WITH judged AS (
     UPDATE webhook_endpoints e
        SET failing_since = CASE WHEN v.health <> 'well' THEN COALESCE(e.failing_since, now()) END,
            disabled_at = CASE WHEN v.at_once OR e.failing_since < now() - interval '${endurance} days'
                               THEN CASE WHEN v.health <> 'well' THEN now() END END,
            problem = NULLIF(v.health, 'well')
       FROM (
         SELECT *, health IN ('gone', 'secretUnreadable') AS at_once
           FROM unnest($1::text[], $2::text[], $3::text[]) AS verdicts(workspace_id, id, health)
       ) v
      WHERE e.workspace_id = v.workspace_id AND e.id = v.id AND e.disabled_at IS NULL
        AND (v.at_once OR (v.health = 'well') = (e.failing_since IS NOT NULL)
             OR (v.health = 'failing' AND e.failing_since < now() - interval '${endurance} days'))
     RETURNING e.workspace_id, e.id, e.user_id, e.disabled_at
   ),
   given_up AS (
     UPDATE webhook_deliveries d SET state = 'failed', problem = 'disabled', settled_at = now()
       FROM judged
      WHERE judged.disabled_at IS NOT NULL AND d.workspace_id = judged.workspace_id AND d.endpoint_id = judged.id
        AND d.state IN ('pending', 'sending') AND d.state = 'pending'
   )
   INSERT INTO events (workspace_id, type, subject_id)
   SELECT workspace_id, 'webhook.disabled', id FROM judged WHERE disabled_at IS NOT NULL`,
);

/** What a worker tells of the deliveries that it was given. */
export function settlements(database: Database) {
  return {
    async settle(worker: string, all: DeliverySettlement[]): Promise<void> {
      await database.run(settle, [
        worker,
        all.map(({ key }) => key.workspaceId),
        all.map(({ key }) => key.endpointId),
        all.map(({ key }) => key.roomId),
        all.map(({ key }) => key.id),
        all.map(({ key }) => key.attempt),
        all.map(({ state }) => state),
        all.map(({ delay }) => delay),
        all.map(({ attempt }) => attempt?.startedAt ?? null),
        all.map(({ attempt }) => (attempt ? Math.round(attempt.duration) : null)),
        all.map(({ attempt }) => attempt?.status ?? null),
        all.map(({ attempt }) =>
          attempt ? (attempt.status === null ? attempt.error : attempt.answer) : null,
        ),
      ]);
    },

    async renew(worker: string, keys: DeliveryKey[]): Promise<Set<string>> {
      const rows = await database.run(renew, [
        worker,
        keys.map(({ workspaceId }) => workspaceId),
        keys.map(({ id }) => id),
        keys.map(({ attempt }) => attempt),
      ]);
      return new Set(rows.map(({ id }) => id));
    },

    async judge(verdicts: EndpointVerdict[]): Promise<void> {
      await database.run(judge, [
        verdicts.map(({ workspaceId }) => workspaceId),
        verdicts.map(({ endpointId }) => endpointId),
        verdicts.map(({ health }) => health),
      ]);
    },
  };
}
