import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Readiness } from './health.ts';

/** A server that has had no request for so many milliseconds is quiet. */
const quiet = 100;
/** Clients that have not gone elsewhere by then do not mean to. */
const longestDrain = 1_500;
/** Connections that are still open then are cut: a client may hold one without ever ending its request. */
const longestClose = 1_500;

/**
 * Makes an application stoppable under load. While it drains it is not ready, answers as ever, and asks every client to
 * close its connection, so that hardly anybody is talking when the port is closed.
 *
 * @returns what stops it; no request that was received is left without an answer, unless it lasts for seconds
 */
export function stoppable(app: FastifyInstance, readiness: Readiness): () => Promise<void> {
  let lastRequest = 0;
  app.server.prependListener('request', (_request, response) => {
    lastRequest = performance.now();
    if (readiness.stopping) response.setHeader('connection', 'close');
  });
  return async () => {
    readiness.stopping = true;
    const start = performance.now();
    lastRequest = start;
    while (performance.now() - lastRequest < quiet && performance.now() - start < longestDrain)
      await delay(20);
    const cut = setTimeout(() => app.server.closeAllConnections(), longestClose);
    await app.close();
    clearTimeout(cut);
  };
}
