import { setTimeout as delay } from 'node:timers/promises';
import fastify from 'fastify';
import t from 'tap';
import { enforceDeadlines } from '../../src/http/deadline.ts';
import { callFromOutside } from '../support/callers.ts';
import { leftBehind } from '../support/young.ts';

t.test('a handler that takes too long is answered for, once', async (t) => {
  const app = fastify();
  let late = 0;
  enforceDeadlines(app, { handler: 50, response: 60_000 }, (reply) => {
    late++;
    reply.code(503).send({ late: true });
  });
  app.get('/slow', async (_request, reply) => {
    await delay(2_500);
    return reply.sent ? reply : { late: false };
  });
  app.get('/quick', async () => ({ late: false }));
  t.teardown(() => app.close());

  const [slow, quick] = await Promise.all([app.inject('/slow'), app.inject('/quick')]);
  t.equal(slow.statusCode, 503);
  t.same(slow.json(), { late: true });
  t.equal(quick.statusCode, 200);
  await delay(1_200);
  t.equal(late, 1);
});

t.test('nothing that was answered grows old', async (t) => {
  const app = fastify();
  enforceDeadlines(app, { handler: 60_000, response: 60_000 }, () => undefined);
  app.get('/', async (_request, reply) => {
    await delay(1);
    Object.assign(reply.raw, { ballast: new Array(10_000).fill(0) });
    return 'x';
  });
  t.teardown(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });

  const left = await leftBehind(() => callFromOutside(url, 16, 200));
  t.ok(left < 12, 'of the 256 MB that the requests took', { left });
});
