import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { build } from '../../support/build.ts';
import { testSecret } from '../../support/config.ts';
import { until } from '../../support/mail.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { addWebhook, startNode, startSink } from '../../support/webhooks.ts';

t.test('a node that is killed loses nothing, and no log tells a secret', async (t) => {
  const sink = await startSink(t);
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const members = [{ client: alice, roles: ['owner'] }, { client: bob }];
  const rooms = await Promise.all([1, 2, 3, 4].map((n) => addRoom(server, `room${n}`, members)));
  const secret = 'a secret of a webhook';
  await addWebhook(server, bob, `${sink.url}/fast/bob`, { secret, retries: { delay: 1, attempts: 50 } });
  const [doomed, heir] = await Promise.all([
    startNode(t, server.databaseUrl),
    startNode(t, server.databaseUrl),
  ]);

  const acknowledged: string[] = [];
  let isPosting = true;
  const posting = rooms.map(async (roomId, room) => {
    for (let n = 0; isPosting; n++) {
      const text = `${room} ${n}`;
      if (await heir.post(alice, roomId, text)) acknowledged.push(text);
      await delay(2);
    }
  });
  await until('it runs', async () => (await sink.log('/fast/bob')).length > 40);
  await doomed.kill('SIGKILL');
  const inFlight = await server.database.prisma.webhookDelivery.count({ where: { state: 'sending' } });
  await delay(300);
  isPosting = false;
  await Promise.all(posting);
  await until('all is delivered', async () => {
    const left = await server.database.prisma.webhookDelivery.count({
      where: { state: { not: 'delivered' } },
    });
    const told = new Set((await sink.log('/fast/bob')).map((request) => request.told.text));
    return left === 0 && acknowledged.every((text) => told.has(text));
  });

  const log = await sink.log('/fast/bob');
  const ids = log.map(({ headers }) => headers['webhook-id']);
  const repeated = ids.length - new Set(ids).size;
  t.ok(
    repeated <= inFlight,
    `${repeated} of ${acknowledged.length} came twice, ${inFlight} were on their way`,
  );
  const seen = new Set<string>();
  const order = log.filter(({ told }) => !seen.has(told.id) && seen.add(told.id));
  for (const roomId of rooms) {
    const places = order.filter(({ told }) => told.room === roomId).map(({ told }) => told.seq ?? 0);
    t.same(
      places,
      places.toSorted((a, b) => a - b),
      `${places.length} messages of a room came in its order`,
    );
  }

  const output = doomed.output() + heir.output();
  t.match(output, 'chat.postMessage', 'requests are logged');
  for (const hidden of [secret, testSecret, alice.authToken, '/fast/bob']) t.notMatch(output, hidden);
  const { sealedSecret } = await server.database.prisma.webhookEndpoint.findFirstOrThrow();
  t.notMatch(Buffer.from(sealedSecret ?? []).toString('latin1'), secret, 'nor is it kept as it is');
  await heir.kill('SIGTERM');
});
