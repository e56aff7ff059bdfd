import { type BacklogStore, mostCounted } from '../core/backlog.ts';
import { type Database, prepare } from './database.ts';

/** Milliseconds. */
const longest = 1_000;

/** Counts the rows of a query, but no more than matter. */
const atMost = (query: string) => `(SELECT count(*)::int FROM (${query} LIMIT ${mostCounted}) counted)`;
const secondsSince = (instant: string) =>
  `COALESCE(GREATEST(extract(epoch FROM now() - (${instant})), 0), 0)::float8`;

const waits = "FROM webhook_deliveries WHERE state IN ('pending', 'sending') AND passed_at IS";
const behind = `
  FROM events, relay_cursors c
 WHERE c.name = 'webhooks' AND (events.transaction, events.id) > (c.transaction, c.event_id)`;

/** Each part walks an index that holds nothing but what waits. */
const readBacklog = prepare<Record<`${'mails' | 'webhooks' | 'events'}${'Pending' | 'Due' | 'Lag'}`, number>>(
  'read_backlog',
  `SELECT ${atMost("SELECT FROM mailing_recipients WHERE state = 'queued'")} AS "mailsPending",
          ${atMost('SELECT FROM mailing_recipients WHERE due_at <= now()')} AS "mailsDue",
          ${secondsSince('SELECT min(due_at) FROM mailing_recipients WHERE due_at IS NOT NULL')} AS "mailsLag",
          ${atMost(`SELECT ${waits} NULL`)} + ${atMost(`SELECT ${waits} NOT NULL`)} AS "webhooksPending",
          ${atMost('SELECT FROM webhook_lanes WHERE due_at <= now()')} AS "webhooksDue",
          ${secondsSince('SELECT min(due_at) FROM webhook_lanes WHERE due_at IS NOT NULL')} AS "webhooksLag",
          ${atMost(`SELECT ${behind}`)} AS "eventsPending",
          ${secondsSince(`SELECT at ${behind} ORDER BY events.transaction, events.id LIMIT 1`)} AS "eventsLag"`,
);

/** The queues, as their indexes show them. */
export function backlogStore(database: Database): BacklogStore {
  return {
    async read() {
      const [row] = await database.runWithin(longest, readBacklog, []);
      if (!row) throw new Error('The backlog is one row.');
      return {
        mails: { pending: row.mailsPending, due: row.mailsDue, lag: row.mailsLag },
        webhooks: { pending: row.webhooksPending, due: row.webhooksDue, lag: row.webhooksLag },
        events: { pending: row.eventsPending, due: row.eventsPending, lag: row.eventsLag },
      };
    },
  };
}
