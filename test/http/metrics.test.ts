import t from 'tap';
import { ask, askersOf } from '../support/askers.ts';
import { build, type TestServer } from '../support/build.ts';

const on = { PARLANCE_METRICS: 'on' };

async function figures({ app }: TestServer): Promise<Map<string, number>> {
  const { payload } = await app.inject({ url: '/metrics' });
  const lines = payload.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

t.test('what was asked is counted by dialect and operation', async (t) => {
  const server = await build(t, on);
  const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  for (const asker of await askersOf(server)) {
    await ask(url, asker);
    await ask(url, { ...asker, headers: {} });
  }
  const { headers, payload } = await server.app.inject({ url: '/metrics' });
  t.match(headers['content-type'], 'text/plain; version=0.0.4');
  t.match(payload, '# TYPE parlance_request_duration_seconds histogram');
  t.notMatch(payload, 'NaN');
  const found = await figures(server);
  for (const labels of [
    'dialect="rocketchat",operation="me"',
    'dialect="whatsapp",operation="getInstanceByGet"',
    'dialect="parlance",operation="listWorkspaces"',
  ]) {
    t.equal(found.get(`parlance_request_duration_seconds_count{${labels}}`), 2, labels);
    t.equal(found.get(`parlance_request_duration_seconds_bucket{${labels},le="+Inf"}`), 2);
    t.ok((found.get(`parlance_request_duration_seconds_sum{${labels}}`) ?? 0) > 0);
  }
  for (const dialect of ['rocketchat', 'mudbase', 'imkit', 'whatsapp', 'parlance']) {
    t.equal(found.get(`parlance_responses_total{dialect="${dialect}",status="2xx"}`), 1, dialect);
    t.equal(found.get(`parlance_responses_total{dialect="${dialect}",status="4xx"}`), 1);
  }
  t.notMatch(payload, 'channelsCreate', 'what nobody called is left out');
  t.ok((found.get('parlance_database_connections{state="open"}') ?? 0) > 0);
  t.equal(found.get('parlance_database_waiting'), 0);
  t.ok((found.get('parlance_connections') ?? 0) >= 1);
  t.ok((found.get('process_resident_memory_bytes') ?? 0) > 10_000_000);
  t.ok(found.has('nodejs_eventloop_lag_p99_seconds'));
});

t.test('the queues are told as they are', async (t) => {
  const server = await build(t, on);
  const { prisma } = server.database;
  const before = await figures(server);
  t.equal(before.get('parlance_queues_readable'), 1);
  for (const queue of ['mails', 'webhooks'])
    t.equal(before.get(`parlance_queue_pending{queue="${queue}"}`), 0);

  const { workspaceId, id } = await prisma.user.findFirstOrThrow({ where: { username: 'admin' } });
  const mailing = { id: 'm', senderId: id, from: 'a@example.com', subject: 'x', body: 'x' };
  const recipients = ['a', 'b', 'c'].map((userId) => ({ userId }));
  const late = { userId: 'd', dueAt: new Date(Date.now() - 60_000) };
  await prisma.mailing.create({
    data: { workspaceId, ...mailing, recipients: { create: [...recipients, late] } },
  });
  const url = 'https://example.com/';
  await prisma.webhookEndpoint.create({
    data: { workspaceId, id: 'e', userId: id, dialect: 'whatsapp', url, events: ['*'] },
  });
  const delivery = { workspaceId, endpointId: 'e', type: 'x', userId: id, body: '{}' };
  await prisma.webhookDelivery.createMany({
    data: ['pending', 'sending', 'delivered'].map((state, i) => ({
      ...delivery,
      ...{ id: state, eventId: i, state },
    })),
  });
  await prisma.webhookLane.create({
    data: { workspaceId, endpointId: 'e', roomId: '', dueAt: new Date(Date.now() - 30_000) },
  });
  const after = await figures(server);
  const read = (name: string, queue: string) => after.get(`parlance_queue_${name}{queue="${queue}"}`) ?? -1;
  t.same([read('pending', 'mails'), read('due', 'mails')], [4, 1]);
  t.same([read('pending', 'webhooks'), read('due', 'webhooks')], [2, 1]);
  t.ok(read('lag_seconds', 'mails') >= 60 && read('lag_seconds', 'mails') < 90);
  t.ok(read('lag_seconds', 'webhooks') >= 30 && read('lag_seconds', 'webhooks') < 60);
  t.ok(read('pending', 'events') >= 0);

  server.store.backlog.read = () => Promise.reject(new Error('canceling statement due to statement timeout'));
  const without = await figures(server);
  t.equal(without.get('parlance_queues_readable'), 0);
  t.notOk(without.has('parlance_queue_pending{queue="mails"}'));
  t.ok(without.has('process_resident_memory_bytes'), 'the others are there');
});

t.test('figures are for those who may see them', async (t) => {
  const statusOf = async (server: TestServer, headers = {}, remoteAddress = '127.0.0.1') =>
    (await server.app.inject({ url: '/metrics', headers, remoteAddress })).statusCode;
  const off = await build(t, { PARLANCE_METRICS: 'off' });
  t.equal(await statusOf(off), 404);
  const byDefault = await build(t, { PARLANCE_METRICS: '' });
  t.equal(await statusOf(byDefault), 200, 'a program on this machine');
  t.equal(await statusOf(byDefault, {}, '::ffff:127.0.0.1'), 200);
  t.equal(await statusOf(byDefault, {}, '203.0.113.7'), 404);
  for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
    t.equal(await statusOf(byDefault, { [header]: '127.0.0.1' }), 404, `through a proxy: ${header}`);
  const stray = await byDefault.app.inject({ url: '/metrics', headers: { via: 'x' } });
  t.match(stray.json(), { error: 'Not found' });
  const proxied = await build(t, { PARLANCE_METRICS: '', PARLANCE_TRUSTED_PROXIES: '127.0.0.0/8' });
  t.equal(await statusOf(proxied), 404);
  const open = await build(t, on);
  t.equal(await statusOf(open, {}, '203.0.113.7'), 200);
});
