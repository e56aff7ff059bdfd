import type { RequestListener, Server } from 'node:http';
import type { Limits } from '../limits.ts';
import { createServer } from './node-http.ts';
import { oneByOne } from './pipelining.ts';

/** How often Node looks for connections that are too slow, in milliseconds. */
const connectionsCheckingInterval = 1_000;
/** How often all connections are looked through for idle ones, in milliseconds. */
const closingInterval = 100;

/**
 * The HTTP server within its limits. When there are too many connections, those on which nothing is being asked are
 * closed, so that who comes with a request gets through; who comes in the meantime is sent away.
 */
export function createLimitedServer(
  handler: RequestListener,
  {
    connections,
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
  }: Pick<Limits, 'connections' | 'headersTimeout' | 'requestTimeout' | 'keepAliveTimeout'>,
): Server {
  const timeouts = { headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval };
  const server = createServer(timeouts, oneByOne(handler));
  server.maxConnections = connections;
  let closedAt = 0;
  server.on('drop', () => {
    const now = performance.now();
    if (now - closedAt < closingInterval) return;
    closedAt = now;
    server.closeIdleConnections();
  });
  return server;
}
