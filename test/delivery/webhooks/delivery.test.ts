import { Webhook } from 'standardwebhooks';
import t, { type Test } from 'tap';
import { build, type TestServer } from '../../support/build.ts';
import { until } from '../../support/mail.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { addWebhook, startEngine, startSink } from '../../support/webhooks.ts';

/** Alice owns a room that Bob follows; what is sent goes to a sink. */
async function scene(t: Test) {
  const sink = await startSink(t);
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const rooms = [];
  for (const slug of ['news', 'sport'])
    rooms.push(await addRoom(server, slug, [{ client: alice, roles: ['owner'] }, { client: bob }]));
  const [news = '', sport = ''] = rooms;
  const engine = startEngine(server);
  const post = async (roomId: string, text: string) => {
    const { body } = await alice.post('chat.postMessage', { roomId, text });
    engine.nudge();
    return body.message._id as string;
  };
  /** What a path was told, once there is as much of it. */
  const told = async (path: string, count: number) => {
    await until(`${count} at ${path}`, async () => (await sink.log(path)).length >= count);
    return sink.log(path);
  };
  return { sink, server, alice, bob, news, sport, engine, post, told };
}

/** Settled deliveries with what became of them. */
const deliveriesOf = ({ database }: TestServer, endpointId: string) =>
  database.prisma.webhookDelivery.findMany({
    where: { endpointId },
    orderBy: [{ eventId: 'asc' }, { type: 'asc' }],
    include: { log: { orderBy: { number: 'asc' } } },
  });

t.test('who hears of a message, and how it is signed', async (t) => {
  const { sink, server, alice, bob, news, post, told, engine } = await scene(t);
  const secret = 'my-secret-key';
  const events = ['message', 'message.any'];
  await addWebhook(server, bob, `${sink.url}/fast/bob?x=1`, { events, secret });
  await addWebhook(server, alice, `${sink.url}/fast/alice`, { events: ['*'] });
  await post(news, 'hello');

  const [first, second] = await told('/fast/bob', 2);
  t.same([first?.told.event, second?.told.event], ['message', 'message.any'], 'one event may be two');
  t.match(first?.told, { room: news, text: 'hello', seq: 1, id: /^evt_[0-9a-hjkmnp-tv-z]{26}$/ });
  t.not(first?.told.id, second?.told.id);
  const [own] = await told('/fast/alice', 1);
  t.equal(own?.told.event, 'message.any', 'the author hears of it as of their own');
  t.equal(own?.told.id, second?.told.id, 'an event has one id everywhere');
  t.notOk(own?.headers['webhook-signature'], 'without a secret nothing is signed');

  const { headers = {}, text = '' } = first ?? {};
  t.match(headers, {
    'content-type': 'application/json',
    'x-webhook-request-id': headers['webhook-id'],
    'x-webhook-timestamp': /^\d{13}$/,
    'x-webhook-hmac': /^[0-9a-f]{128}$/,
    'x-webhook-hmac-algorithm': 'sha512',
    'x-wawp-signature': /^[0-9a-f]{64}$/,
  });
  const verifier = new Webhook(secret, { format: 'raw' });
  t.same(verifier.verify(text, headers), JSON.parse(text), 'Standard Webhooks verifies it');
  t.throws(() => verifier.verify(`${text} `, headers));
  await engine.stop();
});

t.test('what was before is for nobody, and stopping loses nothing', async (t) => {
  const { sink, server, bob, news, post, told, engine } = await scene(t);
  await post(news, 'before');
  await addWebhook(server, bob, `${sink.url}/fast/bob`);
  await post(news, 'one');
  await engine.stop();
  await post(news, 'two');
  const again = startEngine(server);
  t.same(
    (await told('/fast/bob', 2)).map((request) => request.told.text),
    ['one', 'two'],
  );
  await again.stop();
});

t.test('failures are tried again, in order, and hold back only their room', async (t) => {
  const { sink, server, bob, news, sport, post, told, engine } = await scene(t);
  const retries = { delay: 0, attempts: 100 };
  const { id } = await addWebhook(server, bob, `${sink.url}/503/bob`, { retries });
  const { id: otherId } = await addWebhook(server, bob, `${sink.url}/fast/other`);
  await post(news, 'a1');
  await told('/503/bob', 2);
  await sink.as('/503/bob', 'fast');
  await post(news, 'a2');
  await post(sport, 'b1');
  await until('all is delivered', async () => {
    const all = [...(await deliveriesOf(server, id)), ...(await deliveriesOf(server, otherId))];
    return all.length === 6 && all.every(({ state }) => state === 'delivered');
  });
  const requests = await sink.log('/503/bob');
  const a1 = requests.filter((request) => request.told.text === 'a1');
  t.equal(new Set(a1.map(({ headers }) => headers['webhook-id'])).size, 1, 'one id for all attempts');
  const news1 = requests.filter((request) => request.told.room === news).map((request) => request.told.text);
  t.equal(news1.indexOf('a2'), news1.length - 1, 'what follows waits');
  const [delivery] = await deliveriesOf(server, id);
  t.match(delivery?.log.at(0), { number: 1, status: 503, answer: 'no' });
  t.match(delivery?.log.at(-1), { status: 200, answer: 'ok' });
  t.equal(delivery?.log.length, delivery?.attempts);
  const others = await deliveriesOf(server, otherId);
  t.same(
    others.map(({ state, attempts }) => [state, attempts]),
    [
      ['delivered', 1],
      ['delivered', 1],
      ['delivered', 1],
    ],
  );
  await engine.stop();
});

t.test('what fails for a minute is passed', async (t) => {
  const { sink, server, bob, news, post, told, engine } = await scene(t);
  const { id } = await addWebhook(server, bob, `${sink.url}/500/bob`);
  await post(news, 'stuck');
  await told('/500/bob', 1);
  await post(news, 'behind');
  await sink.as('/500/bob', 'fast');
  await until('it waits', async () => (await deliveriesOf(server, id)).length === 2);
  const { pool } = server.database;
  await until('it has failed', async () => (await deliveriesOf(server, id))[0]?.state === 'pending');
  t.equal((await sink.log('/500/bob')).length, 1, 'the second waits for the first');
  await pool.query(`UPDATE webhook_deliveries SET failed_at = failed_at - interval '61 s'`);
  await pool.query('UPDATE webhook_lanes SET due_at = now()');
  const requests = await told('/500/bob', 2);
  t.equal(requests[1]?.told.text, 'behind');
  await until('the gap is told', async () => Boolean((await deliveriesOf(server, id))[0]?.passedAt));
  // Its own next attempt, five minutes later.
  await pool.query(`UPDATE webhook_deliveries SET due_at = now() WHERE state = 'pending'`);
  await pool.query('UPDATE webhook_lanes SET due_at = now()');
  t.equal((await told('/500/bob', 3))[2]?.told.text, 'stuck');
  await engine.stop();
});

t.test('a secret that nobody can open any more holds up nobody else', async (t) => {
  const { sink, server, alice, bob, news, post, engine } = await scene(t);
  const { url } = sink;
  const lost = await addWebhook(server, bob, `${url}/fast/lost`, { secret: 'sealed' });
  const { prisma } = server.database;
  await prisma.webhookEndpoint.update({
    where: { workspaceId_id: { workspaceId: lost.workspaceId, id: lost.id } },
    data: { sealedSecret: new Uint8Array(40) },
  });
  const own = await addWebhook(server, alice, `${url}/fast/alice`, { events: ['*'] });
  await post(news, 'hello');
  await until(
    'the other is told',
    async () => (await deliveriesOf(server, own.id))[0]?.state === 'delivered',
  );
  await until('it is disabled', async () => (await deliveriesOf(server, lost.id))[0]?.state === 'failed');
  const { workspaceId } = lost;
  t.match(await server.store.webhookLog.find(workspaceId, lost.id), {
    status: 'disabled',
    disabledBecause: 'secretUnreadable',
  });
  t.equal(await prisma.event.count({ where: { type: 'webhook.disabled', subjectId: lost.id } }), 1);
  await engine.stop();
});

t.test('what an answer means', async (t) => {
  const { sink, server, bob, news, post, engine } = await scene(t);
  const retries = { delay: 0, attempts: 1 };
  const moved = await addWebhook(server, bob, `${sink.url}/302/bob`, { retries });
  const gone = await addWebhook(server, bob, `${sink.url}/410/bob`);
  const nowhere = await addWebhook(server, bob, 'http://127.0.0.1:1/', { retries });
  await post(news, 'x');
  for (const { id } of [moved, gone, nowhere])
    await until(`${id} fails`, async () => (await deliveriesOf(server, id))[0]?.state === 'failed');
  t.equal((await sink.log('/fast/elsewhere')).length, 0, 'redirects are not followed');
  t.equal((await deliveriesOf(server, moved.id))[0]?.attempts, 2, "the vendor's retries are kept to");
  t.match((await deliveriesOf(server, nowhere.id))[0]?.log, [{ status: null, answer: 'unreachable' }]);
  t.equal((await deliveriesOf(server, gone.id))[0]?.attempts, 1);
  const find = (id: string) => server.database.prisma.webhookEndpoint.findFirstOrThrow({ where: { id } });
  await until('it is disabled', async () => (await find(gone.id)).disabledAt !== null);
  t.match(await find(moved.id), { failingSince: Date, disabledAt: null });

  await server.database.pool.query(
    `UPDATE webhook_endpoints SET failing_since = now() - interval '6 days' WHERE id = $1`,
    [moved.id],
  );
  await post(news, 'y');
  await until('five days of failures disable', async () => (await find(moved.id)).disabledAt !== null);
  await sink.as('/410/bob', 'fast');
  await post(news, 'z');
  t.equal((await sink.log('/410/bob')).length, 1, 'nothing goes to what is disabled');
  await engine.stop();
});
