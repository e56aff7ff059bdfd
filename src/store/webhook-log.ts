import { pageBefore } from '../core/keyset.ts';
import type { Delivery, DeliveryStatus, WebhookLog } from '../core/webhook-log.ts';
import { type AttemptError, attemptErrors } from '../core/webhook-queue.ts';
import { type Database, prepare } from './database.ts';
import { lastEventOf, type WebhookRow, webhookColumns } from './webhook-rows.ts';
import { voidBecause } from './webhook-settle.ts';

/** $1 workspace, $2 the id before or null, $3 limit. */
const listAll = prepare<WebhookRow>(
  'list_all_webhooks',
  `SELECT ${webhookColumns} FROM webhook_endpoints e
    WHERE e.workspace_id = $1 AND ($2::text IS NULL OR e.id > $2) ORDER BY e.id LIMIT $3`,
);

/** $1 workspace, $2 endpoint. */
const findWebhook = prepare<WebhookRow>(
  'find_webhook',
  `SELECT ${webhookColumns} FROM webhook_endpoints e WHERE e.workspace_id = $1 AND e.id = $2`,
);

/** $1 workspace, $2 endpoint, $3 actor. */
const enable = prepare<never>(
  'enable_webhook',
  `WITH enabled AS (
     UPDATE webhook_endpoints
        SET disabled_at = NULL, failing_since = NULL, problem = NULL, since_event_id = ${lastEventOf('$1')},
            updated_at = now()
      WHERE workspace_id = $1 AND id = $2 AND disabled_at IS NOT NULL
     RETURNING workspace_id, id
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id)
   SELECT workspace_id, 'webhook.enabled', $3, id FROM enabled`,
);

interface DeliveryRow extends Omit<Delivery, 'status' | 'attempts' | 'roomId'> {
  roomId: string;
  state: DeliveryStatus | 'sending';
  attempts: { at: string; duration: number; status: number | null; answer: string }[];
}

const deliveryColumns = `
  d.workspace_id AS "workspaceId", d.id, d.event_id AS "eventId", d.type, d.room_id AS "roomId", d.state, d.problem,
  d.passed_at AS "passedAt", d.due_at AS "dueAt", d.created_at AS "createdAt",
  ARRAY(
    SELECT jsonb_build_object('at', a.at, 'duration', a.duration, 'status', a.status, 'answer', a.answer)
      FROM webhook_attempts a WHERE a.workspace_id = d.workspace_id AND a.delivery_id = d.id ORDER BY a.number
  ) AS attempts`;

/** $1 workspace, $2 endpoint, $3 states or null, $4 the id before or null, $5 limit. */
const listDeliveries = prepare<DeliveryRow>(
  'list_deliveries',
  `SELECT ${deliveryColumns} FROM webhook_deliveries d
    WHERE d.workspace_id = $1 AND d.endpoint_id = $2 AND ($3::text[] IS NULL OR d.state = ANY ($3))
      AND ($4::text IS NULL OR (d.created_at, d.id) < (
        SELECT created_at, id FROM webhook_deliveries WHERE workspace_id = $1 AND id = $4
      ))
    ORDER BY d.created_at DESC, d.id DESC LIMIT $5`,
);

/** $1 workspace, $2 endpoint. */
const prepareTest = prepare<{
  eventId: string;
  at: Date;
  userId: string;
  name: string;
  instanceId: string | null;
  instanceName: string | null;
}>(
  'prepare_webhook_test',
  `SELECT nextval(pg_get_serial_sequence('events', 'id')) AS "eventId", now()::timestamptz(3) AS at,
          u.id AS "userId", u.name, i.id AS "instanceId", i.name AS "instanceName"
     FROM webhook_endpoints e
     JOIN users u ON u.workspace_id = e.workspace_id AND u.id = e.user_id
     LEFT JOIN instances i ON i.workspace_id = e.workspace_id AND i.user_id = e.user_id
    WHERE e.workspace_id = $1 AND e.id = $2`,
);

/** $1 workspace, $2 endpoint, $3 delivery, $4 event, $5 when, $6 user, $7 body, $8 actor. */
const addTest = prepare<DeliveryRow>(
  'add_webhook_test',
  `WITH logged AS (
     INSERT INTO events (workspace_id, id, type, actor_id, subject_id, at)
     VALUES ($1, $4, 'webhook.tested', $8, $2, $5)
   ),
   woken AS (
     INSERT INTO webhook_lanes AS l (workspace_id, endpoint_id, room_id, due_at) VALUES ($1, $2, '', now())
     ON CONFLICT (workspace_id, endpoint_id, room_id) DO UPDATE SET due_at = LEAST(l.due_at, EXCLUDED.due_at)
   )
   INSERT INTO webhook_deliveries AS d (workspace_id, id, endpoint_id, event_id, type, user_id, body, created_at)
   VALUES ($1, $3, $2, $4, 'test', $6, $7, $5)
   RETURNING ${deliveryColumns}`,
);

/** SQL that makes deliveries `d` pending and due again, as at first. */
const again = `
        state = 'pending', due_at = now(), settled_at = NULL, problem = NULL,
        failed_at = CASE WHEN d.state = 'pending' THEN d.failed_at END,
        passed_at = CASE WHEN d.state = 'pending' THEN d.passed_at END`;

const wokenBy = (replayed: string) => `
   woken AS (
     INSERT INTO webhook_lanes AS l (workspace_id, endpoint_id, room_id, due_at)
     SELECT DISTINCT workspace_id, endpoint_id, room_id, now() FROM ${replayed} ORDER BY 1, 2, 3
     ON CONFLICT (workspace_id, endpoint_id, room_id) DO UPDATE SET due_at = LEAST(l.due_at, EXCLUDED.due_at)
   )`;

/** $1 workspace, $2 endpoint, $3 delivery. One that is being sent stays as it is. */
const replay = prepare<DeliveryRow & { isVoid: boolean }>(
  'replay_delivery',
  `WITH found AS MATERIALIZED (
     SELECT d.id, d.state = 'cancelled' OR ${voidBecause} IS NOT NULL AS is_void FROM webhook_deliveries d
      WHERE d.workspace_id = $1 AND d.endpoint_id = $2 AND d.id = $3 FOR UPDATE OF d
   ),
   replayed AS (
     UPDATE webhook_deliveries d SET ${again}
       FROM found
      WHERE NOT found.is_void AND d.workspace_id = $1 AND d.id = found.id AND d.state IN ('pending', 'delivered', 'failed')
     RETURNING d.*
   ),${wokenBy('replayed')}
   SELECT found.is_void AS "isVoid", ${deliveryColumns}
     FROM found
     JOIN LATERAL (
       SELECT * FROM replayed
        UNION ALL
       SELECT * FROM webhook_deliveries
        WHERE workspace_id = $1 AND id = found.id AND NOT EXISTS (SELECT FROM replayed)
     ) d ON true`,
);

/** $1 workspace, $2 endpoint, $3 since. */
const replaySince = prepare<{ id: string }>(
  'replay_deliveries_since',
  `WITH replayed AS (
     UPDATE webhook_deliveries d SET ${again}
      WHERE d.workspace_id = $1 AND d.endpoint_id = $2 AND d.created_at >= $3 AND d.state IN ('delivered', 'failed')
        AND ${voidBecause} IS NULL
     RETURNING d.*
   ),${wokenBy('replayed')}
   SELECT id FROM replayed`,
);

/** Webhooks and their deliveries, as administrators see them. */
export function webhookLog(database: Database): WebhookLog {
  return {
    async list(workspaceId, page) {
      const rows = await database.run(listAll, [workspaceId, page.after, page.limit + 1]);
      return pageBefore(rows, page);
    },

    async find(workspaceId, id) {
      const [row] = await database.run(findWebhook, [workspaceId, id]);
      return row ?? null;
    },

    async enable(workspaceId, id, actorId) {
      await database.run(enable, [workspaceId, id, actorId]);
    },

    async deliveries({ workspaceId, id }, status, page) {
      const states = status === 'pending' ? ['pending', 'sending'] : status && [status];
      const rows = await database.run(listDeliveries, [workspaceId, id, states, page.after, page.limit + 1]);
      return pageBefore(rows.map(toDelivery), page);
    },

    async prepareTest({ workspaceId, id }) {
      const [row] = await database.run(prepareTest, [workspaceId, id]);
      if (!row) throw new Error(`Webhook ${id} is gone.`);
      const { eventId, at, userId, name, instanceId, instanceName } = row;
      const instance = instanceId === null ? null : { id: instanceId, name: instanceName ?? '' };
      return { eventId, at, recipient: { userId, name, instance } };
    },

    async addTest({ workspaceId, id: endpointId, userId }, { eventId, at }, id, body, actorId) {
      const values = [workspaceId, endpointId, id, eventId, at, userId, body, actorId];
      const [row] = await database.run(addTest, values);
      return toDelivery(row as DeliveryRow);
    },

    async replay({ workspaceId, id: endpointId }, id) {
      const [row] = await database.run(replay, [workspaceId, endpointId, id]);
      if (!row) return null;
      return row.isVoid ? 'void' : toDelivery(row);
    },

    async replaySince({ workspaceId, id }, since) {
      const rows = await database.run(replaySince, [workspaceId, id, since]);
      return rows.length;
    },
  };
}

function toDelivery({ roomId, state, attempts, ...row }: DeliveryRow): Delivery {
  return {
    ...row,
    roomId: roomId === '' ? null : roomId,
    status: state === 'sending' ? 'pending' : state,
    attempts: attempts.map(({ at, duration, status, answer }) => ({
      at: new Date(at),
      duration,
      status,
      answer: status === null ? null : answer,
      error: errorOf(status, answer),
    })),
  };
}

/** Without a status, the answer's place tells what went wrong. */
function errorOf(status: number | null, answer: string): AttemptError | null {
  if (status === null) return attemptErrors.find((error) => error === answer) ?? 'unreachable';
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}
