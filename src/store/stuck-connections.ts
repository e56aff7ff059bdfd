import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';

/** How often connections are looked at, in milliseconds. */
const interval = 500;

/**
 * Ends connections that are in use and from which nothing comes any more: the network has lost them, and PostgreSQL's own
 * time limit cannot be heard. One timer looks at all of them, so that a statement costs no timer of its own.
 *
 * @param limit milliseconds of silence
 */
export function endStuckConnections(pool: Pool, limit: number): { stop(): void } {
  const inUse = new Map<PoolClient, { bytesRead: number; heardAt: number }>();
  pool.on('acquire', (client) => inUse.set(client, { bytesRead: -1, heardAt: performance.now() }));
  pool.on('release', (_error, client) => inUse.delete(client));
  const timer = setInterval(() => {
    const now = performance.now();
    for (const [client, heard] of inUse) {
      const { bytesRead } = client.connection.stream as Socket;
      if (bytesRead !== heard.bytesRead) inUse.set(client, { bytesRead, heardAt: now });
      else if (now - heard.heardAt > limit) {
        inUse.delete(client);
        // Its statement fails, and the pool replaces it.
        void client.end();
      }
    }
  }, interval).unref();
  return { stop: () => clearInterval(timer) };
}
