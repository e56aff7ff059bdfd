import { createServer, type RequestListener, type Server } from 'node:http';
import type { Limits } from '../limits.ts';
import { oneByOne } from './pipelining.ts';

/** How often Node looks for connections that are too slow, in milliseconds. */
const connectionsCheckingInterval = 1_000;

/**
 * The HTTP server within its limits. When there are too many connections, those on which nothing is being asked are
 * closed, so that who comes with a request gets through; what comes in the meantime is dropped by the system.
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
  server.on('drop', () => server.closeIdleConnections());
  return server;
}
