import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Test } from 'tap';
import { buildApp } from '../../src/app.ts';
import type { Store } from '../../src/core/store.ts';
import type { WebhookFormatters } from '../../src/core/webhook-format.ts';
import { webhookFormatters } from '../../src/dialects/index.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { RateLimiter } from '../../src/http/rate-limit.ts';
import type { Services } from '../../src/http/services.ts';
import { createKeyring, type Keyring } from '../../src/secret.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { testConfig, testSecret } from './config.ts';
import { checkReply } from './contract.ts';
import { borrowDatabase, lastingUrl } from './databases.ts';

export interface TestServer {
  app: FastifyInstance;
  database: Database;
  store: Store;
  databaseUrl: string;
  /** Sends a request into the server without a socket. */
  inject: (options: InjectOptions) => ReturnType<FastifyInstance['inject']> extends infer R ? R : never;
}

/**
 * A server on a database that nothing else uses; it is as the template again when the test ends. A server as the tests'
 * defaults have it stays with its database and is lent with it to other tests: starting one, and having PostgreSQL plan all
 * statements once more, would take longer than most tests do.
 *
 * @param changes environment variables that differ from the tests' defaults
 * @param formatters how events are worded, unless as the dialects do
 */
export async function build(
  t: Test,
  changes: Record<string, string> = {},
  formatters: WebhookFormatters = webhookFormatters,
): Promise<TestServer> {
  const databaseUrl = await borrowDatabase(t);
  if (Object.keys(changes).length > 0 || formatters !== webhookFormatters)
    return buildOn(t, databaseUrl, changes, formatters);
  const lent = idle.get(databaseUrl) ?? (await start(databaseUrl, lastingUrl(databaseUrl)));
  idle.delete(databaseUrl);
  t.teardown(() => (isAsLent(lent) ? void idle.set(databaseUrl, lent) : stop(lent)));
  // What a test replaces of its database it replaces for itself.
  const database = { ...lent.database };
  Object.assign(lent.services, fresh(database, lent.services.keyring));
  return toTestServer({ ...lent, database }, databaseUrl);
}

/** One more server on a database, as a second node would be. */
export async function buildOn(
  t: Test,
  databaseUrl: string,
  changes: Record<string, string> = {},
  formatters: WebhookFormatters = webhookFormatters,
): Promise<TestServer> {
  const started = await start(databaseUrl, databaseUrl, changes, formatters);
  t.teardown(() => stop(started));
  return toTestServer(started, databaseUrl);
}

interface Started {
  app: FastifyInstance;
  database: Database;
  services: Services;
}

/** Those that nobody uses, by the address of their database. */
const idle = new Map<string, Started>();

/**
 * @param databaseUrl where the configuration says that the database is
 * @param poolUrl the same for the server's own connections
 */
async function start(
  databaseUrl: string,
  poolUrl: string,
  changes: Record<string, string> = {},
  formatters: WebhookFormatters = webhookFormatters,
): Promise<Started> {
  const config = testConfig(databaseUrl, changes);
  const database = openDatabase(poolUrl, () => undefined, config.limits);
  const keyring = createKeyring(config.secrets ?? [testSecret]);
  const services = { config, founding, keyring, formatters, ...fresh(database, keyring) };
  const ping = async () => void (await database.pool.query('SELECT'));
  const readiness = { stopping: false, ping, connections: database.use };
  const app = await buildApp({ services, observe: checkReply, readiness });
  await app.ready();
  return { app, database, services };
}

async function stop({ app, database }: Started): Promise<void> {
  await app.close();
  await database.close();
}

/** What tests may count in or replace parts of. */
function fresh(database: Database, keyring: Keyring) {
  return { store: createStore(database, keyring), limiter: new RateLimiter() };
}

/** Whether a server has not been closed, does not listen, and has nothing under way. */
function isAsLent({ app, database }: Started): boolean {
  const { pool } = database;
  return (
    !pool.ended && !app.server.listening && pool.idleCount === pool.totalCount && database.use().waiting === 0
  );
}

function toTestServer({ app, database, services: { store } }: Started, databaseUrl: string): TestServer {
  const inject: TestServer['inject'] = (options) => app.inject(options) as never;
  return { app, database, store, databaseUrl, inject };
}
