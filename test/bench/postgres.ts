import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbeddedPostgres } from '../../src/store/embedded/index.ts';

const silent = () => undefined;

/** A database of the benchmark's own. */
export interface BenchDatabase {
  url: string;
  client: pg.Client;
  /** Whether the server counts statements: pg_stat_statements is there. */
  counts: boolean;
}

/**
 * Runs something on an empty database that is gone afterwards: on the server that `DATABASE_URL` names, or on an embedded
 * one, which counts statements.
 */
export async function withBenchDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const { DATABASE_URL: given } = process.env;
  return given ? onServer(given, work) : onEmbedded((url) => onServer(url, work));
}

async function onServer<T>(given: string, work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const name = `parlance_bench_${process.pid}`;
  const url = new URL(given);
  url.pathname = `/${name}`;
  return connected(given, async (administrator) => {
    await administrator.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    try {
      return await connected(url.href, async (client) =>
        work({ url: url.href, client, counts: await countsStatements(client) }),
      );
    } finally {
      for (const each of [name, `${name}_copy`])
        await administrator.query(`DROP DATABASE IF EXISTS ${each} WITH (FORCE)`);
    }
  });
}

/** Starts PostgreSQL twice: what is to be preloaded must be known before it starts. */
async function onEmbedded<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parlance-bench-'));
  // PostgreSQL may run under another user, who has to pass through.
  await chmod(folder, 0o711);
  try {
    const first = await openEmbeddedPostgres(path.join(folder, 'data'), silent);
    await connected(first.url(), (client) =>
      client.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`),
    ).finally(first.close);
    const second = await openEmbeddedPostgres(path.join(folder, 'data'), silent);
    return await work(second.url()).finally(second.close);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function countsStatements(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('SHOW shared_preload_libraries');
  if (!String(rows[0].shared_preload_libraries).includes('pg_stat_statements')) return false;
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  // Counting costs a little: it is on for a moment, while nothing is measured.
  await client.query(`ALTER SYSTEM SET pg_stat_statements.track = 'none'`);
  await client.query('SELECT pg_reload_conf()');
  return true;
}

/**
 * Copies a database beside itself; nobody else may be in it meanwhile.
 *
 * @returns the address of the copy, which ends with the database
 */
export async function copyDatabase({ url, client }: BenchDatabase): Promise<string> {
  const copy = new URL(url);
  const name = copy.pathname.slice(1);
  copy.pathname = `/${name}_copy`;
  await client.query(`CREATE DATABASE ${name}_copy TEMPLATE ${name}`);
  return copy.href;
}
