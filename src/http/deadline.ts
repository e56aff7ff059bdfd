import type { FastifyInstance, FastifyReply } from 'fastify';

/** How often requests are looked at, in milliseconds. */
const interval = 1_000;

/**
 * Answers requests that their handler has not answered in time. One timer looks at all of them: Fastify's own
 * `handlerTimeout` makes an abort controller and a timer for each request, which cost a third of a hot request here.
 *
 * @param limit in milliseconds
 * @param onLate answers the request; what its handler says later is dropped
 */
export function enforceDeadline(
  app: FastifyInstance,
  limit: number,
  onLate: (reply: FastifyReply) => void,
): void {
  const open = new Map<FastifyReply, number>();
  app.addHook('preHandler', (_request, reply, done) => {
    open.set(reply, performance.now());
    done();
  });
  app.addHook('onResponse', (_request, reply, done) => {
    open.delete(reply);
    done();
  });
  const timer = setInterval(() => {
    const late = performance.now() - limit;
    for (const [reply, since] of open) {
      // They stand in the order in which they were begun.
      if (since > late) return;
      open.delete(reply);
      if (!reply.sent) onLate(reply);
    }
  }, interval).unref();
  app.addHook('onClose', async () => clearInterval(timer));
}
