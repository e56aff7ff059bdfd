import type { FastifyInstance } from 'fastify';

/** How the connections to the database are used. */
export interface ConnectionUse {
  total: number;
  idle: number;
  /** Callers that wait for one. */
  waiting: number;
}

/** Whether requests should come here now; a stopping server says no before it stops. */
export interface Readiness {
  stopping: boolean;
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  connections(): ConnectionUse;
}

/** `/health/live`: the process answers. `/health/ready`: it has its store and is not about to stop. */
export function serveHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready =
      !readiness.stopping &&
      (await readiness.ping().then(
        () => true,
        () => false,
      ));
    if (!ready) reply.code(503).header('retry-after', '1');
    return { status: ready ? 'ready' : 'unavailable' };
  });
}
