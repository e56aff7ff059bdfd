import pg from 'pg';
import type { Test } from 'tap';
import { clusterUrl, templateDatabase } from './cluster.ts';

// Copying a database makes some three hundred files; taking its rows out again does not. So a process keeps the databases
// that its tests are done with.

/** A copy of the template, and the connection that returns it to what the template is. */
interface Copy {
  name: string;
  keeper: pg.Pool;
}

let count = 0;
const idle: Copy[] = [];

/**
 * A database as the template is: migrated, with a default workspace. It is emptied and lent again when the test ends; all
 * connections to it end then, but for those that were opened with `lastingUrl`.
 */
export async function borrowDatabase(t: Test): Promise<string> {
  const lent = idle.pop() ?? (await makeCopy());
  t.teardown(async () => {
    await lent.keeper.query('SELECT seed.restore()');
    idle.push(lent);
  });
  return clusterUrl(lent.name);
}

/** The address of a borrowed database for connections that are to outlast its being lent. */
export function lastingUrl(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('application_name', lasting);
  return url.href;
}

const lasting = 'lasting';

async function makeCopy(): Promise<Copy> {
  const name = await copy(templateDatabase);
  const connectionString = lastingUrl(await clusterUrl(name));
  // Without the checks of foreign keys rows may go in any order. A setting of the session, since changing it makes
  // PostgreSQL forget its plans.
  const options = '-c session_replication_role=replica';
  const keeper = new pg.Pool({
    connectionString,
    options,
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  });
  return { name, keeper };
}

/**
 * A database of its own, for tests that change the schema or leave more rows than are quickly deleted.
 *
 * @param template what it is copied from; `template1` for an empty one
 */
export async function createDatabase(t: Test, template = templateDatabase): Promise<string> {
  const name = await copy(template);
  t.teardown(() => onDatabase('postgres', `DROP DATABASE ${name} WITH (FORCE)`));
  return clusterUrl(name);
}

async function copy(template: string): Promise<string> {
  const name = `parlance_${process.pid}_${count++}`;
  await onDatabase('postgres', `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return name;
}

/** Keeps what the template holds now, and teaches its copies to return to it. */
export async function rememberSeed(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE SCHEMA seed');
  const { rows: tables } = await client.query(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const steps: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await client.query(`CREATE TABLE seed."${name}" AS TABLE public."${name}"`);
    steps.push(`DELETE FROM public."${name}";`);
    if (rowCount) steps.push(`INSERT INTO public."${name}" SELECT * FROM seed."${name}";`);
  }
  const { rows: sequences } = await client.query(
    "SELECT sequencename AS name, last_value FROM pg_sequences WHERE schemaname = 'public'",
  );
  for (const { name, last_value } of sequences)
    steps.push(`PERFORM setval('public."${name}"', ${last_value ?? 1}, ${last_value !== null});`);
  await client.query(`
    CREATE FUNCTION seed.restore() RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        -- A node that was killed may still have a statement under way.
        PERFORM pg_terminate_backend(pid, 5000) FROM pg_stat_activity
          WHERE datname = current_database() AND application_name <> '${lasting}';
        ${steps.join('\n')}
      END;
    $$;
  `);
  await client.end();
}

async function onDatabase(database: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: await clusterUrl(database) });
  await client.connect();
  await client.query(statement);
  await client.end();
}
