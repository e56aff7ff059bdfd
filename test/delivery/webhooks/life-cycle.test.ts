import t, { type Test } from 'tap';
import { newId } from '../../../src/core/ids.ts';
import { webhookFormatters } from '../../../src/dialects/index.ts';
import { build, type TestServer } from '../../support/build.ts';
import { until } from '../../support/mail.ts';
import { addUser } from '../../support/people.ts';
import { startEngine, startSink } from '../../support/webhooks.ts';
import {
  addChannel,
  addInstance,
  addToChannel,
  channelPath,
  foundingInstance,
  type WhatsappClient,
} from '../../support/whatsapp.ts';

const open = { PARLANCE_WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8' };

/** A webhook of an instance. */
const hook = (who: WhatsappClient, url: string, events = ['message']) =>
  who.call('POST', 'webhook/set', { url, events });

/** Deliveries that are not settled. */
const left = ({ database }: TestServer, where: object) =>
  database.prisma.webhookDelivery.count({ where: { ...where, state: { in: ['pending', 'sending'] } } });

t.test('an instance that is stopped and started', async (t) => {
  const server = await build(t, open);
  const { store, database } = server;
  const alice = await foundingInstance(server);
  const bob = await addInstance(server, 'Bob');
  const chatId = await addChannel(alice, 'City news');
  await bob.call('POST', channelPath(chatId, '/follow'));
  await hook(bob, 'http://127.0.0.1:9/');
  const { userId } = bob;

  await t.test('whatever comes at once, its webhooks wait exactly while it does not work', async (t) => {
    for (let round = 0; round < 10; round++) {
      await Promise.all([
        ...['stop', 'start', 'stop', 'start', 'restart'].map((step) => bob.call('POST', `session/${step}`)),
        hook(bob, `http://127.0.0.1:9/${round % 5}`),
      ]);
      const { status } = await database.prisma.instance.findFirstOrThrow({ where: { userId } });
      const endpoints = await database.prisma.webhookEndpoint.findMany({ where: { userId } });
      t.ok(
        endpoints.every(({ suspended }) => suspended === (status !== 'WORKING')),
        `round ${round}: ${status}`,
      );
    }
    await bob.call('POST', 'session/start');
  });

  await t.test('what the relay wrote while it stopped is not sent when it works again', async (t) => {
    await alice.call('POST', 'send/text', { chatId, message: 'before' });
    await bob.call('POST', 'session/stop');
    await bob.call('POST', 'session/start');
    const event = await database.prisma.event.findFirstOrThrow({ where: { type: 'message.posted' } });
    const { id: endpointId, workspaceId } = await database.prisma.webhookEndpoint.findFirstOrThrow({
      where: { userId },
    });
    const roomId = event.roomId ?? '';
    const { epoch } = await database.prisma.membership.findFirstOrThrow({ where: { roomId, userId } });
    const key = { workspaceId, endpointId, roomId };
    await database.prisma.webhookDelivery.create({
      data: { ...key, id: newId(), eventId: event.id, type: 'message', userId, epoch, body: '{}' },
    });
    await database.prisma.webhookLane.create({ data: { ...key, dueAt: new Date() } });
    const claim = await store.webhookQueue.claim('one', { most: 9, allowance: () => 9, saturated: [] });
    t.same(claim.runs, []);
    t.match(await database.prisma.webhookDelivery.findMany({ where: { userId } }), [
      { state: 'cancelled', problem: 'stopped' },
    ]);
  });

  await t.test('what a dead worker was sending about a room that was left is cancelled', async (t) => {
    const key = { type: 'message', userId };
    await database.prisma.webhookDelivery.updateMany({
      where: key,
      data: { state: 'sending', worker: 'dead', leaseUntil: new Date(Date.now() - 1000), problem: null },
    });
    await bob.call('POST', channelPath(chatId, '/unfollow'));
    await database.prisma.webhookLane.updateMany({ data: { dueAt: new Date() } });
    const claim = () => store.webhookQueue.claim('one', { most: 9, allowance: () => 9, saturated: [] });
    await claim();
    t.match(await database.prisma.webhookDelivery.findMany({ where: key }), [{ state: 'cancelled' }]);
    t.ok((await claim()).nextIn > 0, 'and nobody looks for it any more');
  });
});

t.test('a quick stop and start are both told', async (t) => {
  const server = await build(t, open);
  const sink = await startSink(t);
  await foundingInstance(server);
  const bob = await addInstance(server, 'Bob');
  await hook(bob, `${sink.url}/fast/bob`, ['session.status']);
  for (const step of ['stop', 'start']) await bob.call('POST', `session/${step}`);
  const engine = startEngine(server, undefined, webhookFormatters);
  t.teardown(() => engine.stop());
  const states = async () => (await sink.log('/fast/bob')).map(({ text }) => JSON.parse(text).payload.status);
  await until('both are told', async () => (await states()).length >= 2);
  t.same(await states(), ['STOPPED', 'WORKING']);
});

t.test('instances that are deleted at once', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const alice = await foundingInstance(server);
  const channels = await Promise.all(['a', 'b', 'c'].map((name) => addChannel(alice, name)));
  const leaving = await Promise.all(Array.from({ length: 6 }, (_, i) => addInstance(server, `I${i}`)));
  await Promise.all(
    leaving.flatMap((one) => channels.map((id) => one.call('POST', channelPath(id, '/follow')))),
  );

  await t.test('get in nobody’s way, and each goes once', async (t) => {
    const answers = await Promise.all([
      ...leaving.flatMap((one) => [one, one].map((twice) => twice.call('DELETE', 'session/delete'))),
      ...channels.toReversed().map((chatId) => alice.call('POST', 'send/text', { chatId, message: 'x' })),
      ...leaving.map((one) => one.call('POST', channelPath(channels[1] ?? '', '/unfollow'))),
    ]);
    t.same(
      answers.filter(({ status }) => status !== 200 && status !== 404).map(({ body }) => body),
      [],
    );
    const deletions = answers.slice(0, 12).filter(({ status }) => status === 200);
    t.equal(deletions.length, 6);
    t.equal(await prisma.event.count({ where: { type: 'instance.deleted' } }), 6);
    for (const id of channels)
      t.match((await alice.call('GET', channelPath(id))).body, { subscribersCount: 0 });
  });

  await t.test('an admin inherits a channel, and nobody else does', async (t) => {
    const owner = await addInstance(server, 'Owner');
    const [one, other] = [await addChannel(owner, 'One'), await addChannel(owner, 'Other')];
    const carol = await addInstance(server, 'Carol');
    for (const id of [one, other]) await alice.call('POST', channelPath(id, '/follow'));
    const roomId = await addToChannel(server, one, carol as never, ['moderator']);
    t.equal((await owner.call('DELETE', 'session/delete')).status, 200);
    t.match((await carol.call('GET', channelPath(one))).body, { role: 'OWNER' });
    t.match((await alice.call('GET', channelPath(other))).body, { role: 'SUBSCRIBER' });
    t.equal(await prisma.event.count({ where: { type: 'member.promoted', roomId } }), 1);
  });
});

/** A delivery to Bob's webhook, which never answers, is on its way. */
async function underWay(t: Test) {
  const server = await build(t, open);
  const sink = await startSink(t);
  const engine = startEngine(server, undefined, webhookFormatters);
  t.teardown(() => engine.stop());
  const alice = await foundingInstance(server);
  const bob = await addInstance(server, 'Bob');
  const chatId = await addChannel(alice, 'City news');
  await bob.call('POST', channelPath(chatId, '/follow'));
  await hook(bob, `${sink.url}/never/bob`);
  for (const message of ['one', 'two']) await alice.call('POST', 'send/text', { chatId, message });
  engine.nudge();
  await until('it is on its way', async () => (await sink.log('/never/bob')).length === 1);
  const admin = await addUser(server, 'admin2', ['admin', 'user']);
  return { server, bob, chatId, admin };
}

t.test('nothing is on its way about a room that Rocket.Chat deleted', async (t) => {
  const { server, chatId, admin } = await underWay(t);
  const roomId = await addToChannel(server, chatId, admin, ['owner']);
  t.equal((await admin.post('channels.delete', { roomId })).status, 200);
  t.equal(await left(server, { roomId }), 0);
  const where = { state: 'cancelled', problem: 'roomDeleted' };
  t.equal(await server.database.prisma.webhookDelivery.count({ where }), 2);
});

t.test('nothing is on its way to a user who was deleted', async (t) => {
  const { server, bob, admin } = await underWay(t);
  const { statuses, restore } = watchSettlements(server);
  t.equal((await admin.post('users.delete', { userId: bob.userId })).status, 200);
  restore();
  t.ok(statuses.includes('released'), 'its worker has broken it off before the answer');
  t.equal(await server.database.prisma.webhookEndpoint.count({ where: { userId: bob.userId } }), 0);
});

/** What becomes of deliveries while somebody watches. */
function watchSettlements({ store }: TestServer) {
  const statuses: string[] = [];
  const { settle } = store.webhookQueue;
  store.webhookQueue.settle = (worker, all) => {
    statuses.push(...all.map(({ state }) => state));
    return settle(worker, all);
  };
  return {
    statuses,
    restore() {
      store.webhookQueue.settle = settle;
    },
  };
}
