import pg from 'pg';
import { retention, type WebhookQueue } from '../core/webhook-queue.ts';
import type { Keyring } from '../secret.ts';
import { type Database, prepare } from './database.ts';
import { claimDeliveries } from './webhook-claims.ts';
import { interrupts } from './webhook-fence.ts';
import { rebaseRelay, relayEvents } from './webhook-relay.ts';
import { settlements } from './webhook-settle.ts';

/** Oldest first, endpoint by endpoint; attempts and all go with their delivery. */
const purgeDeliveries = prepare<{ id: string }>(
  'purge_deliveries',
  `DELETE FROM webhook_deliveries d
    USING (
      SELECT old.workspace_id, old.id FROM webhook_endpoints e
       CROSS JOIN LATERAL (
         SELECT d.workspace_id, d.id FROM webhook_deliveries d
          WHERE d.workspace_id = e.workspace_id AND d.endpoint_id = e.id
            AND d.created_at < now() - interval '${retention} days'
          ORDER BY d.created_at LIMIT 1000
       ) old
       LIMIT 1000
    ) old
    WHERE d.workspace_id = old.workspace_id AND d.id = old.id
   RETURNING d.id`,
);

/** Only what the relay has read. */
const purgeEvents = prepare<{ id: string }>(
  'purge_events',
  `DELETE FROM events v
    USING (
      SELECT workspace_id, id, at FROM events
       WHERE (transaction, id) <= (SELECT transaction, event_id FROM relay_cursors WHERE name = 'webhooks')
       ORDER BY transaction, id LIMIT 1000
    ) old
    WHERE v.workspace_id = old.workspace_id AND v.id = old.id AND old.at < now() - interval '${retention} days'
   RETURNING v.id`,
);

const pauseBeforeReconnecting = 1_000;

/** The rows of `webhook_deliveries` as a queue. */
export function webhookQueue(database: Database, keyring: Keyring): WebhookQueue {
  const settling = settlements(database);
  return {
    ...settling,
    relay: (dialects, types, limit, word) => relayEvents(database, dialects, types, limit, word),

    async claim(worker, demand) {
      const { broken, ...claim } = await claimDeliveries(database, keyring, worker, demand);
      if (broken.length > 0) await settling.judge(broken);
      return claim;
    },

    async rebase() {
      await database.run(rebaseRelay, []);
    },

    listen(interrupt) {
      let closed = false;
      let client: pg.Client | null = null;
      let timer: NodeJS.Timeout | undefined;
      const again = () => {
        client = null;
        if (!closed) timer = setTimeout(connect, pauseBeforeReconnecting);
      };
      const connect = () => {
        const next = new pg.Client({ ...database.pool.options, statement_timeout: 0 });
        client = next;
        next.on('notification', ({ payload }) => interrupt(JSON.parse(payload ?? '{}')));
        next.on('error', () => undefined);
        next.once('end', again);
        next
          .connect()
          .then(() => next.query(`LISTEN ${interrupts}`))
          // The connection's end says the rest. Until then, leases that are not prolonged stop what has to stop.
          .catch(() => next.end());
      };
      connect();
      return {
        async close() {
          closed = true;
          clearTimeout(timer);
          await client?.end().catch(() => undefined);
        },
      };
    },

    async purge() {
      const deliveries = await database.run(purgeDeliveries, []);
      const events = await database.run(purgeEvents, []);
      return deliveries.length + events.length;
    },
  };
}
