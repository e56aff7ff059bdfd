import type { FastifyInstance, FastifyReply } from 'fastify';

/** How often requests are looked at, in milliseconds. */
const interval = 1_000;

/** In milliseconds. */
export interface Deadlines {
  /** For the handler, to answer. */
  handler: number;
  /** For the answer to reach the client, once the handler's time is over. */
  response: number;
}

/** A request that has not been answered to the end. */
interface UnderWay {
  /** Nothing once it has been. */
  reply: FastifyReply | null;
  since: number;
}

declare module 'fastify' {
  interface FastifyReply {
    underWay: UnderWay | null;
  }
}

/**
 * Answers requests that their handler has not answered in time, and cuts clients that do not take their answer. One timer
 * looks at all of them: Fastify's own `handlerTimeout` makes an abort controller and a timer for each request, which cost
 * a third of a hot request here; Node has no limit for a client that reads slowly.
 *
 * @param onLate answers the request; what its handler says later is dropped
 */
export function enforceDeadlines(
  app: FastifyInstance,
  { handler, response }: Deadlines,
  onLate: (reply: FastifyReply) => void,
): void {
  const open = new Set<UnderWay>();
  const end = (request: UnderWay) => {
    open.delete(request);
    // A set that has grown old holds what was deleted from it until its memory is looked through as a whole: the requests
    // of seconds, if it led to them.
    request.reply = null;
  };
  app.decorateReply('underWay', null);
  app.addHook('preHandler', (_request, reply, done) => {
    reply.underWay = { reply, since: performance.now() };
    open.add(reply.underWay);
    done();
  });
  app.addHook('onResponse', (_request, reply, done) => {
    if (reply.underWay) end(reply.underWay);
    done();
  });
  const timer = setInterval(() => {
    const now = performance.now();
    for (const request of open) {
      const { reply, since } = request;
      const age = now - since;
      if (!reply) continue;
      // Nobody hears of the response to a client that went away.
      if (reply.raw.destroyed) end(request);
      else if (age > handler && !reply.sent) onLate(reply);
      else if (age > handler + response) reply.raw.destroy();
    }
  }, interval).unref();
  app.addHook('onClose', async () => clearInterval(timer));
}
