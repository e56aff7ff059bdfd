import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

/**
 * Counts the statements that a database answers while something runs, a server's work in the background included.
 *
 * @param work answers how many requests there were
 * @returns statements a request; of several changes in one transaction, what each has of it
 */
export async function countStatements(client: pg.Client, work: () => Promise<number>): Promise<number> {
  await track(client, 'top');
  await client.query('SELECT pg_stat_statements_reset()');
  const requests = await work();
  const { rows } = await client.query(
    `SELECT sum(calls)::int AS calls FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
      WHERE d.datname = current_database() AND query NOT LIKE '%pg_stat_statements%'`,
  );
  await track(client, 'none');
  return rows[0].calls / requests;
}

/** Counting costs a little, and so is on for moments only. */
async function track(client: pg.Client, what: 'top' | 'none'): Promise<void> {
  await client.query(`ALTER SYSTEM SET pg_stat_statements.track = '${what}'`);
  await client.query('SELECT pg_reload_conf()');
  // Sessions hear of it between two statements.
  await delay(100);
}
