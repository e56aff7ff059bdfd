import { setTimeout as delay } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import type { Journal } from '../journal.ts';
import { checkIndexes } from './indexes.ts';
import { checkInvariants } from './invariants.ts';
import { checkLedger } from './ledger.ts';

/**
 * Holds the database to the journal and to itself, within the transaction of the connection.
 *
 * @returns what is wrong, in words; nothing when all is well
 */
export async function audit(client: ClientBase, journal: Journal): Promise<string[]> {
  return [
    ...(await checkLedger(client, journal)),
    ...(await checkInvariants(client)),
    ...(await checkIndexes(client)),
  ];
}

/** Waits until what a dead server has asked for has come to its end. */
export async function untilQuiet(client: ClientBase): Promise<void> {
  const { rows } = await client.query('SELECT now() AS since');
  for (;;) {
    const { rowCount } = await client.query(
      `SELECT FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND xact_start <= $1`,
      [rows[0].since],
    );
    if (rowCount === 0) return;
    await delay(20);
  }
}
