import type { Webhook } from '../core/webhooks.ts';

/** SQL of the last event of a workspace: what follows it happens from now on. */
export const lastEventOf = (workspace: string) =>
  `COALESCE((SELECT id FROM events WHERE workspace_id = ${workspace} ORDER BY id DESC LIMIT 1), 0)`;

/** What a statement selects to get webhooks as core knows them. It expects `webhook_endpoints` as `e`. */
export const webhookColumns = `
  e.workspace_id AS "workspaceId", e.id, e.user_id AS "userId", e.dialect, e.url, e.name, e.events, e.retries,
  CASE WHEN e.disabled_at IS NOT NULL THEN 'disabled' WHEN e.active THEN 'active' ELSE 'paused' END AS status,
  e.disabled_at AS "disabledAt", CASE WHEN e.disabled_at IS NOT NULL THEN e.problem END AS "disabledBecause",
  e.failing_since AS "failingSince", e.created_at AS "createdAt"`;

/** A row of `webhookColumns`. */
export type WebhookRow = Webhook;

/**
 * SQL of the keys of deliveries that wait to be sent; each of the two indexes has a part of them.
 *
 * @param from what is selected from before the deliveries `d`, with the endpoints `e`
 * @param condition what holds for them
 * @param isWaiting SQL of what counts as waiting
 */
export const waiting = (from: string, condition: string, isWaiting = "d.state = 'pending'") => {
  const part = (passed: string) => `
    SELECT d.workspace_id, d.id FROM ${from}
      JOIN webhook_deliveries d
        ON d.workspace_id = e.workspace_id AND d.endpoint_id = e.id AND d.state IN ('pending', 'sending')
       AND d.passed_at ${passed}
     WHERE (${isWaiting}) AND ${condition}`;
  return `${part('IS NULL')} UNION ALL ${part('IS NOT NULL')}`;
};

/**
 * Cancels what waits to be sent about rooms that were left, as a part of the statement that ends memberships. A bounded
 * number: the rest is void all the same, and whoever meets it in the queue says so.
 *
 * @param ended the part that has the memberships' workspace_id, room_id and user_id
 */
export const cancelledWith = (ended: string) => `
  voided AS (
    ${waiting(
      `${ended} JOIN webhook_endpoints e ON e.workspace_id = ${ended}.workspace_id AND e.user_id = ${ended}.user_id`,
      `d.room_id = ${ended}.room_id`,
    )}
    LIMIT 1000
  ),
  cancelled AS (
    UPDATE webhook_deliveries d SET state = 'cancelled', problem = 'unfollowed', settled_at = now()
      FROM voided
     WHERE d.workspace_id = voided.workspace_id AND d.id = voided.id AND d.state = 'pending'
  )`;
