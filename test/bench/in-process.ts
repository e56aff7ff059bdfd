import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { webhookFormatters as formatters } from '../../src/dialects/index.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { RateLimiter } from '../../src/http/rate-limit.ts';
import { createKeyring } from '../../src/secret.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { type Cost, openMeter, typical } from '../support/meter.ts';
import { secret } from './credentials.ts';
import type { LoadRequest } from './loads.ts';

/** What one of some requests, made one after the other, typically takes. */
export type CostOf = (requests: LoadRequest[]) => Promise<Cost>;

/** Runs the application in this process, so that its one connection to PostgreSQL can be asked what it used. */
export async function withMeteredApp<T>(url: string, work: (costOf: CostOf) => Promise<T>): Promise<T> {
  const database = openDatabase(url, console.error);
  const keyring = createKeyring([secret]);
  const store = createStore(database, keyring);
  const environment = { DATABASE_URL: url, PARLANCE_SECRET: secret, PARLANCE_RATE_LIMIT: 'off' };
  const config = readConfig({ ...environment, LOG_LEVEL: 'silent' });
  const services = { store, config, founding, keyring, formatters, limiter: new RateLimiter() };
  const readiness = { stopping: false, ping: async () => undefined, connections: database.use };
  const app = await buildApp({ services, readiness });
  await app.ready();
  const meter = await openMeter(database, url);
  try {
    return await work(async (requests) => {
      const costs: Cost[] = [];
      for (const request of requests) costs.push((await meter.measure(() => call(app, request))).cost);
      return typical(costs);
    });
  } finally {
    await meter.close();
    await app.close();
    await database.close();
  }
}

/** @throws when a call is refused */
async function call(app: FastifyInstance, { method, path: url, headers, body }: LoadRequest): Promise<void> {
  const payload = body === undefined ? {} : { payload: body as object };
  const { statusCode, body: text } = await app.inject({ method, url, headers, ...payload });
  if (statusCode !== 200) throw new Error(`${method} ${url} answers ${statusCode}: ${text}`);
}
