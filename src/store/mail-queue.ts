import type { MailContent, MailKey, MailQueue, QueuedMail } from '../core/mail-queue.ts';
import { type Database, prepare } from './database.ts';

interface DueRow extends MailKey {
  state: 'sending' | 'left' | 'cancelled';
  firstAttemptAt: Date;
  name: string;
  email: string;
  createdAt: Date;
  host: string | null;
}

/** No worker has as many connections. A number that PostgreSQL knows when it plans; the one that is asked for it does not. */
const most = 50;

/**
 * The rest of a statement that hands out the recipients of `chosen`. Whether they have left is read here, in the moment
 * in which the mail is handed out. An opt-out also changes the rows that are queued for the user, so that of the two
 * statements one waits for the other: no mail is handed out after an opt-out has answered.
 *
 * @param lease the parameter with the seconds of the lease
 */
const handOut = (lease: string) => `
   fate AS MATERIALIZED (
     SELECT chosen.*, u.name, u.email, u.created_at, w.host,
            CASE WHEN m.cancelled_at IS NOT NULL THEN 'cancelled'
                 WHEN u.deleted_at IS NOT NULL OR u.email IS NULL THEN 'left'
                 WHEN NOT m.test AND EXISTS (
                   SELECT FROM mailing_opt_outs o
                    WHERE o.workspace_id = chosen.workspace_id AND o.user_id = chosen.user_id
                 ) THEN 'left'
                 ELSE 'sending' END AS state
       FROM chosen
       JOIN mailings m ON m.workspace_id = chosen.workspace_id AND m.id = chosen.mailing_id
       JOIN workspaces w ON w.id = chosen.workspace_id
       -- One by one: joined, PostgreSQL might read all users of the workspace for each.
       LEFT JOIN LATERAL (
         SELECT * FROM users WHERE workspace_id = chosen.workspace_id AND id = chosen.user_id LIMIT 1
       ) u ON true
   )
   UPDATE mailing_recipients r
      SET state = fate.state,
          attempts = r.attempts + (fate.state = 'sending')::int,
          first_attempt_at = COALESCE(r.first_attempt_at, CASE WHEN fate.state = 'sending' THEN now() END),
          due_at = CASE WHEN fate.state = 'sending' THEN now() + make_interval(secs => ${lease}) END,
          settled_at = CASE WHEN fate.state <> 'sending' THEN now() END
     FROM fate
    WHERE r.workspace_id = fate.workspace_id AND r.mailing_id = fate.mailing_id AND r.user_id = fate.user_id
      AND r.state IN ('queued', 'sending')
   RETURNING r.workspace_id AS "workspaceId", r.mailing_id AS "mailingId", r.user_id AS "userId", r.attempts AS attempt,
             r.state, r.first_attempt_at AS "firstAttemptAt", fate.name, fate.email, fate.created_at AS "createdAt", fate.host`;

/**
 * $1 to $7 what became of mails, as columns; $8 how many others to look at; $9 seconds of the lease.
 *
 * A mailing is walked along its primary key, from where its cursor stands: what was sent before is never read again. Who
 * holds the cursor hands out, the next one goes on behind. The limit of what is settled lets everything through; by it
 * PostgreSQL knows that it is little, and neither reads the whole table for it nor plans each time anew.
 */
const turn = prepare<DueRow>(
  'turn_mail_queue',
  `WITH settled AS (
     UPDATE mailing_recipients r
        SET state = s.state, due_at = s.due_at, problem = COALESCE(s.problem, r.problem),
            settled_at = CASE WHEN s.state <> 'queued' THEN now() END
       FROM (
         SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::timestamptz[], $7::text[])
           AS s (workspace_id, mailing_id, user_id, attempt, state, due_at, problem)
          LIMIT cardinality($1)
       ) s
      WHERE r.workspace_id = s.workspace_id AND r.mailing_id = s.mailing_id AND r.user_id = s.user_id
        AND r.state = 'sending' AND r.attempts = s.attempt
   ),
   cursor AS (
     SELECT workspace_id, mailing_id, user_id FROM mailing_cursors WHERE $8 > 0 ORDER BY moved_at LIMIT 1 FOR UPDATE
   ),
   chosen AS (
     SELECT next.* FROM cursor, LATERAL (
       SELECT r.workspace_id, r.mailing_id, r.user_id FROM mailing_recipients r
        WHERE r.workspace_id = cursor.workspace_id AND r.mailing_id = cursor.mailing_id AND r.user_id > cursor.user_id
          AND r.state = 'queued'
        ORDER BY r.user_id
        LIMIT ${most}
     ) next LIMIT $8
   ),
   reached AS (SELECT max(user_id) AS user_id, count(*) AS number FROM chosen),
   moved AS (
     UPDATE mailing_cursors c SET user_id = reached.user_id, moved_at = now() FROM cursor, reached
      WHERE c.workspace_id = cursor.workspace_id AND c.mailing_id = cursor.mailing_id AND reached.number > 0
   ),
   ended AS (
     DELETE FROM mailing_cursors c USING cursor, reached
      WHERE c.workspace_id = cursor.workspace_id AND c.mailing_id = cursor.mailing_id AND reached.number = 0
   ),${handOut('$9')}`,
);

/** $1 how many to look at; $2 seconds of the lease. */
const retry = prepare<DueRow>(
  'retry_mails',
  `WITH chosen AS (
     SELECT * FROM (
       SELECT r.workspace_id, r.mailing_id, r.user_id FROM mailing_recipients r WHERE r.due_at <= now()
        ORDER BY r.due_at
        LIMIT ${most}
        FOR UPDATE SKIP LOCKED
     ) due LIMIT $1
   ),${handOut('$2')}`,
);

/** $1 to $4 the mails, as columns; $5 seconds of the lease. */
const extend = prepare<never>(
  'extend_mail_leases',
  `UPDATE mailing_recipients r SET due_at = now() + make_interval(secs => $5)
     FROM unnest($1::text[], $2::text[], $3::text[], $4::int[]) AS s (workspace_id, mailing_id, user_id, attempt)
    WHERE r.workspace_id = s.workspace_id AND r.mailing_id = s.mailing_id AND r.user_id = s.user_id
      AND r.state = 'sending' AND r.attempts = s.attempt`,
);

/** $1 workspace, $2 mailing. */
const findContent = prepare<MailContent>(
  'find_mail_content',
  'SELECT "from", subject, body, test FROM mailings WHERE workspace_id = $1 AND id = $2',
);

/** The rows of `mailing_recipients` as a queue. */
export function mailQueue(database: Database): MailQueue {
  return {
    async turn(settlements, limit, lease) {
      const rows = await database.run(turn, [
        ...columnsOf(settlements.map(({ key }) => key)),
        settlements.map(({ state }) => state),
        settlements.map(({ dueAt }) => dueAt),
        settlements.map(({ problem }) => problem),
        limit,
        lease,
      ]);
      return { mails: mailsOf(rows), foundAny: rows.length > 0 };
    },

    async retry(limit, lease) {
      return mailsOf(await database.run(retry, [limit, lease]));
    },

    async extend(mails, lease) {
      await database.run(extend, [...columnsOf(mails), lease]);
    },

    async content(workspaceId, mailingId) {
      const [row] = await database.run(findContent, [workspaceId, mailingId]);
      return row ?? null;
    },
  };
}

function columnsOf(keys: MailKey[]): [string[], string[], string[], number[]] {
  return [
    keys.map(({ workspaceId }) => workspaceId),
    keys.map(({ mailingId }) => mailingId),
    keys.map(({ userId }) => userId),
    keys.map(({ attempt }) => attempt),
  ];
}

function mailsOf(rows: DueRow[]): QueuedMail[] {
  return rows
    .filter(({ state }) => state === 'sending')
    .map(({ state: _, name, email, createdAt, ...mail }) => ({
      ...mail,
      recipient: { name, email, createdAt },
    }));
}
