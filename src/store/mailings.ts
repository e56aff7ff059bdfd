import { Prisma } from '../../generated/prisma/client.ts';
import { pageBefore } from '../core/keyset.ts';
import { type MailingStore, type MailState, mailStates, type NewMailing } from '../core/mailings.ts';
import { type Database, prepare } from './database.ts';
import { conditionOf } from './user-filter.ts';

/**
 * $1 workspace, $2 mailing, $3 actor. A mailing that is through is not cancelled. The cursor goes first: who hands out
 * holds it, and would else wait for rows that are changed here, and be waited for.
 */
const cancelMailing = prepare<never>(
  'cancel_mailing',
  `WITH halted AS (
     DELETE FROM mailing_cursors WHERE workspace_id = $1 AND mailing_id = $2 RETURNING mailing_id
   ),
   changed AS (
     UPDATE mailings m SET cancelled_at = now() FROM (SELECT count(*) FROM halted) AS first
      WHERE m.workspace_id = $1 AND m.id = $2 AND m.cancelled_at IS NULL
        AND EXISTS (
          SELECT FROM mailing_recipients r
           WHERE r.workspace_id = m.workspace_id AND r.mailing_id = m.id AND r.state IN ('queued', 'sending')
        )
     RETURNING m.workspace_id, m.id
   ),
   stopped AS (
     UPDATE mailing_recipients r SET state = 'cancelled', due_at = NULL, settled_at = now()
       FROM changed
      WHERE r.workspace_id = changed.workspace_id AND r.mailing_id = changed.id AND r.state = 'queued'
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id)
   SELECT workspace_id, 'mailing.cancelled', $3, id FROM changed`,
);

/** $1 workspace, $2 mailing. */
const countStates = prepare<{ state: MailState; count: number }>(
  'count_mail_states',
  `SELECT state, count(*)::int AS count FROM mailing_recipients
    WHERE workspace_id = $1 AND mailing_id = $2 GROUP BY state`,
);

/** Mailings and their recipients. */
export function mailingStore(database: Database): MailingStore {
  return {
    async create(mailing, filter) {
      const recipients = await write(
        database,
        mailing,
        Prisma.sql`
        u.email IS NOT NULL AND ${conditionOf(filter)}
        AND NOT EXISTS (
          SELECT FROM mailing_opt_outs o WHERE o.workspace_id = u.workspace_id AND o.user_id = u.id
        )`,
      );
      // Until the database knows how the table has grown, it would plan the workers' statement for an empty one.
      if (recipients > 500) await database.prisma.$executeRaw`ANALYZE mailing_recipients`;
    },

    async createTest(mailing, address) {
      return (await write(database, mailing, Prisma.sql`u.email_key = ${address.toLowerCase()}`)) > 0;
    },

    async list(workspaceId, page) {
      const rows = await database.prisma.mailing.findMany({
        where: { workspaceId, ...(page.after !== null && { id: { gt: page.after } }) },
        orderBy: { id: 'asc' },
        take: page.limit + 1,
      });
      return pageBefore(rows, page);
    },

    async find(workspaceId, id) {
      const mailing = await database.prisma.mailing.findUnique({
        where: { workspaceId_id: { workspaceId, id } },
      });
      if (!mailing) return null;
      const counts = await database.run(countStates, [workspaceId, id]);
      const numbers = mailStates.map((state) => [
        state,
        counts.find((row) => row.state === state)?.count ?? 0,
      ]);
      return { ...mailing, recipients: Object.fromEntries(numbers) };
    },

    async cancel(workspaceId, id, actorId) {
      await database.run(cancelMailing, [workspaceId, id, actorId]);
    },
  };
}

/** One statement, however many recipients. A test that nobody would get is not written. */
async function write(
  { prisma }: Database,
  { workspaceId, id, senderId, from, subject, body, test }: NewMailing,
  condition: Prisma.Sql,
): Promise<number> {
  const [row] = await prisma.$queryRaw<{ recipients: number }[]>`
    WITH chosen AS (
      SELECT u.id FROM users u WHERE u.workspace_id = ${workspaceId} AND u.deleted_at IS NULL AND ${condition}
    ),
    mailing AS (
      INSERT INTO mailings (workspace_id, id, sender_id, "from", subject, body, test)
      SELECT ${workspaceId}, ${id}, ${senderId}, ${from}, ${subject}, ${body}, ${test}
       WHERE NOT ${test} OR EXISTS (SELECT FROM chosen)
      RETURNING workspace_id, id
    ),
    recipients AS (
      INSERT INTO mailing_recipients (workspace_id, mailing_id, user_id)
      SELECT mailing.workspace_id, mailing.id, chosen.id FROM mailing, chosen
      RETURNING user_id
    ),
    cursor AS (
      INSERT INTO mailing_cursors (workspace_id, mailing_id) SELECT workspace_id, id FROM mailing
    ),
    logged AS (
      INSERT INTO events (workspace_id, type, actor_id, subject_id)
      SELECT workspace_id, 'mailing.created', ${senderId}, id FROM mailing
    )
    SELECT count(*)::int AS recipients FROM recipients`;
  return row?.recipients ?? 0;
}
