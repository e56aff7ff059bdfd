import pg from 'pg';
import type { Test } from 'tap';
import { clusterUrl, templateDatabase } from './cluster.ts';

// Copying a database makes some three hundred files; taking its rows out again does not. So a process keeps the databases
// that its tests are done with.

let count = 0;
const idle: string[] = [];

/** A database as the template is: migrated, with a default workspace. It is emptied and lent again when the test ends. */
export async function borrowDatabase(t: Test): Promise<string> {
  const name = idle.pop() ?? (await copy(templateDatabase));
  t.teardown(async () => {
    await onDatabase(name, 'SELECT seed.restore()');
    idle.push(name);
  });
  return clusterUrl(name);
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
  await client.query(`
    CREATE SCHEMA seed;
    CREATE TABLE seed.tables AS
      SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations';
    CREATE TABLE seed.sequences AS
      SELECT sequencename AS name, last_value FROM pg_sequences WHERE schemaname = 'public';
    DO $$
      DECLARE name text;
      BEGIN
        FOR name IN SELECT tables.name FROM seed.tables LOOP
          EXECUTE format('CREATE TABLE seed.%I AS TABLE public.%I', 'rows_' || name, name);
        END LOOP;
      END;
    $$;
    CREATE FUNCTION seed.restore() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica AS $$
      DECLARE name text;
      BEGIN
        -- A node that was killed may still have a statement under way.
        PERFORM pg_terminate_backend(pid, 5000) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid();
        FOR name IN SELECT tables.name FROM seed.tables LOOP
          EXECUTE format('DELETE FROM public.%I', name);
          EXECUTE format('INSERT INTO public.%I SELECT * FROM seed.%I', name, 'rows_' || name);
        END LOOP;
        PERFORM setval(format('public.%I', sequences.name)::regclass, coalesce(last_value, 1), last_value IS NOT NULL)
          FROM seed.sequences;
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
