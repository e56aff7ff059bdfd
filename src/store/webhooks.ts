import type { WebhookChanges, WebhookDraft, WebhookStore } from '../core/webhooks.ts';
import type { Keyring } from '../secret.ts';
import { type Database, prepare } from './database.ts';
import { lockInstance } from './instance-rows.ts';
import { lastEventOf, type WebhookRow, webhookColumns } from './webhook-rows.ts';

/** $1 workspace, $2 user, $3 dialect. */
const listWebhooks = prepare<WebhookRow>(
  'list_webhooks',
  `SELECT ${webhookColumns} FROM webhook_endpoints e
    WHERE e.workspace_id = $1 AND e.user_id = $2 AND e.dialect = $3 ORDER BY e.created_at, e.id`,
);

/** $1 workspace, $2 user. Their webhooks are counted and changed one caller after the other. */
const lockOwner = prepare<never>(
  'lock_webhook_owner',
  'SELECT FROM users WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE',
);

/** What becomes of an endpoint that is set to $11: one that begins again gets what happens from now on. */
const begunAgain = (active: string) => `
        active = ${active},
        since_event_id = CASE WHEN ${active} AND NOT (e.active AND e.disabled_at IS NULL)
                              THEN ${lastEventOf('$1')} ELSE e.since_event_id END,
        failing_since = CASE WHEN ${active} AND e.disabled_at IS NOT NULL THEN NULL ELSE e.failing_since END,
        problem = CASE WHEN ${active} AND e.disabled_at IS NOT NULL THEN NULL ELSE e.problem END,
        disabled_at = CASE WHEN ${active} THEN NULL ELSE e.disabled_at END,
        updated_at = now()`;

/** What waits for an endpoint is looked at, and its event is written. */
const lookedAt = (type: string) => `
   woken AS (
     UPDATE webhook_lanes l SET due_at = now()
       FROM saved WHERE l.workspace_id = saved.workspace_id AND l.endpoint_id = saved.id
   ),
   logged AS (
     INSERT INTO events (workspace_id, type, actor_id, subject_id)
     SELECT workspace_id, '${type}', user_id, id FROM saved
   )
   SELECT ${webhookColumns} FROM saved e`;

/**
 * $1 workspace, $2 user, $3 dialect, $4 how many at most, $5 id, $6 address, $7 name, $8 events, $9 sealed secret,
 * $10 retries, $11 active. The webhooks of an instance that does not work wait until it does.
 */
const putWebhook = prepare<WebhookRow>(
  'put_webhook',
  `WITH saved AS (
     INSERT INTO webhook_endpoints AS e
       (workspace_id, user_id, dialect, id, url, name, events, sealed_secret, retries, active, since_event_id, suspended)
     SELECT $1, $2, $3, $5, $6, $7, $8, $9, $10, $11, ${lastEventOf('$1')},
            EXISTS (SELECT FROM instances WHERE workspace_id = $1 AND user_id = $2 AND status <> 'WORKING')
      WHERE $4 > (SELECT count(*) FROM webhook_endpoints
                   WHERE workspace_id = $1 AND user_id = $2 AND dialect = $3 AND url <> $6)
     ON CONFLICT (workspace_id, user_id, url) DO UPDATE
       SET name = EXCLUDED.name, events = EXCLUDED.events, sealed_secret = EXCLUDED.sealed_secret,
           retries = EXCLUDED.retries, ${begunAgain('EXCLUDED.active')}
     RETURNING *
   ),${lookedAt('webhook.set')}`,
);

/** $1 workspace, $2 user, $3 dialect, $4 address; new values or null: $5 name, $6 events, $9 retries, $10 active; whether they change: $7 secret, to $8, and $11 retries. */
const changeWebhook = prepare<WebhookRow>(
  'change_webhook',
  `WITH saved AS (
     UPDATE webhook_endpoints e
        SET name = COALESCE($5, e.name), events = COALESCE($6, e.events),
            sealed_secret = CASE WHEN $7 THEN $8 ELSE e.sealed_secret END,
            retries = CASE WHEN $11 THEN $9::jsonb ELSE e.retries END,${begunAgain('COALESCE($10, e.active)')}
      WHERE e.workspace_id = $1 AND e.user_id = $2 AND e.dialect = $3 AND e.url = $4
     RETURNING *
   ),${lookedAt('webhook.changed')}`,
);

/** $1 workspace, $2 endpoint. */
const retireWebhook = prepare<never>(
  'retire_webhook',
  'UPDATE webhook_endpoints SET active = false, updated_at = now() WHERE workspace_id = $1 AND id = $2',
);

/** $1 workspace and what says which. */
const removing = (name: string, which: string) =>
  prepare<never>(
    name,
    `WITH gone AS (DELETE FROM webhook_endpoints WHERE workspace_id = $1 AND ${which} RETURNING *)
     INSERT INTO events (workspace_id, type, actor_id, subject_id)
     SELECT workspace_id, 'webhook.removed', user_id, id FROM gone`,
  );

/** $2 endpoint. */
const removeWebhook = removing('remove_webhook', 'id = $2');

/** $2 user. */
const removeWebhooks = removing('remove_webhooks', 'user_id = $2');

/** Webhooks as their dialects' clients know them. */
export function webhookStore(database: Database, keyring: Keyring): WebhookStore {
  const sealed = (secret: string | null | undefined) =>
    secret === null || secret === undefined || secret === '' ? null : keyring.seal('webhook secrets', secret);
  return {
    list({ workspaceId, userId }, dialect) {
      return database.run(listWebhooks, [workspaceId, userId, dialect]);
    },

    put(
      { workspaceId, userId },
      { dialect, most },
      id,
      { url, name, events, secret, retries, active }: WebhookDraft,
    ) {
      return database.transaction(async (run) => {
        await run(lockOwner, [workspaceId, userId]);
        await run(lockInstance, [workspaceId, userId]);
        const values = [
          workspaceId,
          userId,
          dialect,
          most,
          id,
          url,
          name,
          events,
          sealed(secret),
          retries,
          active,
        ];
        const [saved] = await run(putWebhook, values);
        return saved ?? null;
      });
    },

    async change({ workspaceId, userId }, dialect, url, changes: WebhookChanges) {
      const { name, events, secret, retries, active } = changes;
      const [saved] = await database.run(changeWebhook, [
        ...[workspaceId, userId, dialect, url, name ?? null, events ?? null],
        ...[secret !== undefined, sealed(secret), retries ?? null, active ?? null, retries !== undefined],
      ]);
      return saved ?? null;
    },

    async retire({ workspaceId, id }) {
      await database.run(retireWebhook, [workspaceId, id]);
    },

    async remove({ workspaceId, id }) {
      await database.run(removeWebhook, [workspaceId, id]);
    },

    async removeAll({ workspaceId, userId }) {
      await database.run(removeWebhooks, [workspaceId, userId]);
    },
  };
}
