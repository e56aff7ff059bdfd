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

/**
 * $1 to $7 what became of mails, as columns; $8 seconds of the lease. How many others to look at stands in the text, one
 * statement for each number: for a parameter PostgreSQL would plan a tenth of the table, and sort it every time.
 *
 * Whether the recipient has left is read here, in the moment in which the mail is handed out. An opt-out also changes the
 * rows that are queued for the user, so that of the two statements one waits for the other: no mail is handed out after
 * an opt-out has answered. What is settled in this statement is not due in it, even where the lease has ended; a second
 * mail to the same user waits for the next turn.
 */
const turnOf = (limit: number) =>
  prepare<DueRow>(
    `turn_mail_queue_${limit}`,
    `WITH settled AS (
     UPDATE mailing_recipients r
        SET state = s.state, due_at = COALESCE(s.due_at, r.due_at), problem = COALESCE(s.problem, r.problem),
            settled_at = CASE WHEN s.state <> 'queued' THEN now() END
       FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::timestamptz[], $7::text[])
         AS s (workspace_id, mailing_id, user_id, attempt, state, due_at, problem)
      WHERE r.workspace_id = s.workspace_id AND r.mailing_id = s.mailing_id AND r.user_id = s.user_id
        AND r.state = 'sending' AND r.attempts = s.attempt
   ),
   due AS (
     SELECT q.workspace_id, q.mailing_id, q.user_id FROM mailing_recipients q
      WHERE q.state IN ('queued', 'sending') AND q.due_at <= now()
        AND q.user_id <> ALL ($3::text[])
      ORDER BY q.due_at
      LIMIT ${limit}
      FOR UPDATE SKIP LOCKED
   ),
   fate AS (
     SELECT due.*, u.name, u.email, u.created_at, w.host,
            CASE WHEN m.cancelled_at IS NOT NULL THEN 'cancelled'
                 WHEN u.deleted_at IS NOT NULL OR u.email IS NULL THEN 'left'
                 WHEN NOT m.test AND EXISTS (
                   SELECT FROM mailing_opt_outs o WHERE o.workspace_id = due.workspace_id AND o.user_id = due.user_id
                 ) THEN 'left'
                 ELSE 'sending' END AS state
       FROM due
       JOIN mailings m ON m.workspace_id = due.workspace_id AND m.id = due.mailing_id
       JOIN users u ON u.workspace_id = due.workspace_id AND u.id = due.user_id
       JOIN workspaces w ON w.id = due.workspace_id
   )
   UPDATE mailing_recipients r
      SET state = fate.state,
          attempts = r.attempts + (fate.state = 'sending')::int,
          first_attempt_at = COALESCE(r.first_attempt_at, CASE WHEN fate.state = 'sending' THEN now() END),
          due_at = now() + make_interval(secs => $8),
          settled_at = CASE WHEN fate.state <> 'sending' THEN now() END
     FROM fate
    WHERE r.workspace_id = fate.workspace_id AND r.mailing_id = fate.mailing_id AND r.user_id = fate.user_id
   RETURNING r.workspace_id AS "workspaceId", r.mailing_id AS "mailingId", r.user_id AS "userId", r.attempts AS attempt,
             r.state, r.first_attempt_at AS "firstAttemptAt", fate.name, fate.email, fate.created_at AS "createdAt", fate.host`,
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

/** No worker has as many connections. */
const maxLimit = 50;
const turns = Array.from({ length: maxLimit + 1 }, (_, limit) => turnOf(limit));

/** The rows of `mailing_recipients` as a queue. */
export function mailQueue(database: Database): MailQueue {
  return {
    async turn(settlements, limit, lease) {
      const statement = turns[Math.min(limit, maxLimit)] ?? turnOf(0);
      const rows = await database.run(statement, [
        ...columnsOf(settlements.map(({ key }) => key)),
        settlements.map(({ state }) => state),
        settlements.map(({ dueAt }) => dueAt),
        settlements.map(({ problem }) => problem),
        lease,
      ]);
      const mails = rows.filter(({ state }) => state === 'sending').map(toMail);
      return { mails, foundAny: rows.length > 0 };
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

function toMail({ state: _, name, email, createdAt, ...mail }: DueRow): QueuedMail {
  return { ...mail, recipient: { name, email, createdAt } };
}
