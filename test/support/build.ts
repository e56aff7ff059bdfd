import type { FastifyInstance, InjectOptions } from 'fastify';
import pg from 'pg';
import type { Test } from 'tap';
import { buildApp } from '../../src/app.ts';
import type { Store } from '../../src/core/store.ts';
import type { WebhookFormatters } from '../../src/core/webhook-format.ts';
import { webhookFormatters } from '../../src/dialects/index.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { RateLimiter } from '../../src/http/rate-limit.ts';
import { createKeyring } from '../../src/secret.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { clusterUrl, templateDatabase } from './cluster.ts';
import { testConfig, testSecret } from './config.ts';
import { checkReply } from './contract.ts';

export interface TestServer {
  app: FastifyInstance;
  database: Database;
  store: Store;
  databaseUrl: string;
  /** Sends a request into the server without a socket. */
  inject: (options: InjectOptions) => ReturnType<FastifyInstance['inject']> extends infer R ? R : never;
}

let count = 0;

/**
 * A server on a database of its own, copied from the template; both are gone when the test ends.
 *
 * @param changes environment variables that differ from the tests' defaults
 * @param formatters how events are worded, unless as the dialects do
 */
export async function build(
  t: Test,
  changes: Record<string, string> = {},
  formatters: WebhookFormatters = webhookFormatters,
): Promise<TestServer> {
  const databaseUrl = await createDatabase(t);
  return buildOn(t, databaseUrl, changes, formatters);
}

/**
 * A database of its own.
 *
 * @param template what it is copied from; `template1` for an empty one
 */
export async function createDatabase(t: Test, template = templateDatabase): Promise<string> {
  const name = `parlance_${process.pid}_${count++}`;
  await onCluster(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  t.teardown(() => onCluster(`DROP DATABASE ${name} WITH (FORCE)`));
  return clusterUrl(name);
}

/** One more server on a database, as a second node would be. */
export async function buildOn(
  t: Test,
  databaseUrl: string,
  changes: Record<string, string> = {},
  formatters: WebhookFormatters = webhookFormatters,
): Promise<TestServer> {
  const database = openDatabase(databaseUrl, () => undefined);
  const config = testConfig(databaseUrl, changes);
  const keyring = createKeyring(config.secrets ?? [testSecret]);
  const store = createStore(database, keyring);
  const readiness = { stopping: false, ping: async () => void (await database.pool.query('SELECT')) };
  const app = await buildApp({
    services: {
      store,
      config,
      founding,
      keyring,
      limiter: new RateLimiter(),
      formatters,
    },
    observe: checkReply,
    readiness,
  });
  await app.ready();
  t.teardown(async () => {
    await app.close();
    await database.close();
  });
  return { app, database, store, databaseUrl, inject: (options) => app.inject(options) as never };
}

async function onCluster(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: await clusterUrl('postgres') });
  await client.connect();
  await client.query(statement);
  await client.end();
}
