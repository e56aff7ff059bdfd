import type { FastifyInstance, InjectOptions } from 'fastify';
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
import { testConfig, testSecret } from './config.ts';
import { checkReply } from './contract.ts';
import { borrowDatabase } from './databases.ts';

export interface TestServer {
  app: FastifyInstance;
  database: Database;
  store: Store;
  databaseUrl: string;
  /** Sends a request into the server without a socket. */
  inject: (options: InjectOptions) => ReturnType<FastifyInstance['inject']> extends infer R ? R : never;
}

/**
 * A server on a database that nothing else uses; it is as the template again when the test ends.
 *
 * @param changes environment variables that differ from the tests' defaults
 * @param formatters how events are worded, unless as the dialects do
 */
export async function build(
  t: Test,
  changes: Record<string, string> = {},
  formatters: WebhookFormatters = webhookFormatters,
): Promise<TestServer> {
  return buildOn(t, await borrowDatabase(t), changes, formatters);
}

/** One more server on a database, as a second node would be. */
export async function buildOn(
  t: Test,
  databaseUrl: string,
  changes: Record<string, string> = {},
  formatters: WebhookFormatters = webhookFormatters,
): Promise<TestServer> {
  const config = testConfig(databaseUrl, changes);
  const database = openDatabase(databaseUrl, () => undefined, config.limits);
  const keyring = createKeyring(config.secrets ?? [testSecret]);
  const store = createStore(database, keyring);
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
    readiness: {
      stopping: false,
      ping: async () => void (await database.pool.query('SELECT')),
      connections: database.use,
    },
  });
  await app.ready();
  t.teardown(async () => {
    await app.close();
    await database.close();
  });
  return { app, database, store, databaseUrl, inject: (options) => app.inject(options) as never };
}
