import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Readiness } from './health.ts';

/** A server to which nobody has come for so many milliseconds is quiet. */
const quiet = 100;
/** Clients that have not gone elsewhere by then do not mean to. */
const longestDrain = 1_500;
const longestWaitForLull = 500;
/** Connections that are still open then are cut: a client may hold one without ever ending its request. */
const longestClose = 1_500;

/**
 * Makes an application stoppable under load. While it drains it is not ready, answers as ever, and asks every client to
 * close its connection, so that hardly anybody is there when the port is closed.
 *
 * @returns what stops it; no request that was received is left without an answer, unless it lasts for seconds
 */
export function stoppable(app: FastifyInstance, readiness: Readiness): () => Promise<void> {
  const { server } = app;
  const arrivals = { count: 0, last: 0 };
  const arrive = () => {
    arrivals.count++;
    arrivals.last = performance.now();
  };
  server.on('connection', arrive);
  server.prependListener('request', (_request, response) => {
    arrive();
    if (readiness.stopping) response.setHeader('connection', 'close');
  });
  return async () => {
    readiness.stopping = true;
    const start = performance.now();
    arrivals.last = start;
    const isBusy = () => performance.now() - arrivals.last < quiet;
    while (isBusy() && performance.now() - start < longestDrain) await delay(20);
    await lull(arrivals);
    const cut = setTimeout(() => server.closeAllConnections(), longestClose);
    // Before anything else, in this turn of the event loop.
    await new Promise((resolve) => server.close(resolve));
    clearTimeout(cut);
    await app.close();
  };
}

/** A turn of the event loop that took no longer has run next to nothing, in milliseconds. */
const emptyTurn = 0.2;

/**
 * Waits for a turn of the event loop in which nobody came and nothing was done. Closing the port resets the connections
 * that the system has taken but the loop has not; at the end of such a turn there are none.
 */
async function lull(arrivals: { count: number }): Promise<void> {
  const start = performance.now();
  let end = start;
  for (let isEmpty = false; !isEmpty && end - start < longestWaitForLull; ) {
    const { count } = arrivals;
    const begin = end;
    await nextTurn();
    end = performance.now();
    isEmpty = arrivals.count === count && end - begin < emptyTurn;
  }
}
