import type { ClientBase } from 'pg';

/** Makes amcheck callable, away from the tables of the server. */
export async function installAmcheck(client: ClientBase): Promise<void> {
  await client.query(
    'CREATE SCHEMA IF NOT EXISTS amcheck; CREATE EXTENSION IF NOT EXISTS amcheck SCHEMA amcheck',
  );
}

/**
 * What `pg_amcheck --heapallindexed --checkunique` would say of the server's tables: every page of every table is read,
 * and every row looked for in every index. (The embedded PostgreSQL brings the extension along, but not the program.)
 */
export async function checkIndexes(client: ClientBase): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname = 'public'`,
  );
  const complaints: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query(
      `SELECT blkno, offnum, msg FROM amcheck.verify_heapam($1::regclass, check_toast => true) LIMIT 5`,
      [name],
    );
    complaints.push(...rows.map((row) => `table ${name}, block ${row.blkno}, row ${row.offnum}: ${row.msg}`));
    const { rows: indexes } = await client.query<{ name: string }>(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i
         JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
        WHERE i.indrelid = $1::regclass AND a.amname = 'btree' AND i.indisvalid`,
      [name],
    );
    for (const index of indexes) complaints.push(...(await checkIndex(client, index.name)));
  }
  return complaints;
}

/** amcheck complains by an error, which must not end the audit's transaction. */
async function checkIndex(client: ClientBase, name: string): Promise<string[]> {
  await client.query('SAVEPOINT index_check');
  try {
    await client.query(
      `SELECT amcheck.bt_index_check($1::regclass, heapallindexed => true, checkunique => true)`,
      [name],
    );
    return [];
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT index_check');
    return [`index ${name}: ${(error as Error).message}`];
  }
}
