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
  const inUse = new Set<PoolClient>();
  pool.on('acquire', (client) => inUse.add(client));
  pool.on('release', (_error, client) => inUse.delete(client));
  /** What had been read of each when something last came, and when that was found. */
  let heard = new Map<PoolClient, { bytesRead: number; at: number }>();
  const timer = setInterval(() => {
    const now = performance.now();
    const before = heard;
    heard = new Map();
    for (const client of inUse) {
      const socket = client.connection.stream as Socket;
      const known = before.get(client);
      const last = known?.bytesRead === socket.bytesRead ? known : { bytesRead: socket.bytesRead, at: now };
      heard.set(client, last);
      // Its statement fails, and the pool replaces it.
      if (now - last.at > limit) socket.destroy();
    }
  }, interval).unref();
  return { stop: () => clearInterval(timer) };
}
