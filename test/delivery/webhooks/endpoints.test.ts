import t from 'tap';
import { CoreError } from '../../../src/core/errors.ts';
import { haltInstance, startInstance } from '../../../src/core/instances.ts';
import { joinRoom } from '../../../src/core/memberships.ts';
import { silenceRoom } from '../../../src/core/webhook-fence.ts';
import {
  deleteWebhook,
  listWebhooks,
  replaceWebhooks,
  setWebhook,
  updateWebhook,
  type WebhookDraft,
} from '../../../src/core/webhooks.ts';
import { build } from '../../support/build.ts';
import { unfollow } from '../../support/follows.ts';
import { until } from '../../support/mail.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { testRules } from '../../support/webhook-format.ts';
import { addWebhook, callerFor, startEngine, startSink } from '../../support/webhooks.ts';

const draft = (url: string, changes: Partial<WebhookDraft> = {}): WebhookDraft => ({
  ...{ url, name: '', events: ['message'], retries: null, active: true, secret: null },
  ...changes,
});

t.test('webhooks of a user', async (t) => {
  const server = await build(t);
  const { store, database } = server;
  const alice = await callerFor(server, await addUser(server, 'alice'));
  const bob = await callerFor(server, await addUser(server, 'bob'));
  const url = (n: number) => `https://hook.example/${n}`;

  const retries = { delay: 2, attempts: 15 };
  const first = await setWebhook(
    store,
    alice,
    testRules,
    draft(url(1), { secret: 'key', retries, name: 'One' }),
  );
  t.match(first, { url: url(1), status: 'active', retries, name: 'One', events: ['message'] });
  const replaced = await setWebhook(store, alice, testRules, draft(url(1), { events: ['*'] }));
  t.match(replaced, { id: first.id, events: ['*'], retries: null, name: '' }, 'one address, one webhook');
  const many = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => setWebhook(store, alice, testRules, draft(url(n + 2)))),
  );
  t.equal(many.filter(({ status }) => status === 'fulfilled').length, 2, 'no more than three, also at once');
  t.match(
    many.find(({ status }) => status === 'rejected'),
    { reason: { kind: 'tooManyWebhooks' } },
  );
  t.same(await listWebhooks(store, bob, testRules), [], 'to each their own');

  await updateWebhook(store, alice, testRules, url(1), { secret: 'new key', active: false });
  const kept = async () => database.prisma.webhookEndpoint.findFirstOrThrow({ where: { id: first.id } });
  const { sealedSecret } = await kept();
  t.ok(sealedSecret);
  const list = [{ url: url(1), events: ['message.any'], active: true }];
  await t.rejects(
    replaceWebhooks(store, alice, testRules, [...list, ...list]),
    new CoreError('webhookRepeated', { url: url(1) }),
  );
  const refused = [...list, { url: 'http://10.0.0.1/', events: [], active: true }];
  await t.rejects(
    replaceWebhooks(store, alice, testRules, refused),
    new CoreError('webhookUrlInvalid', { reason: 'address' }),
  );
  const four = [1, 2, 3, 4].map((n) => ({ url: url(n), events: [], active: true }));
  await t.rejects(
    replaceWebhooks(store, alice, testRules, four),
    new CoreError('tooManyWebhooks', { most: 3 }),
  );
  t.equal((await listWebhooks(store, alice, testRules)).length, 3, 'refused lists change nothing');
  const left = await replaceWebhooks(store, alice, testRules, list);
  t.match(left, [{ id: first.id, events: ['message.any'], status: 'active' }]);
  t.same((await kept()).sealedSecret, sealedSecret, 'the secret stays');

  const nobodys = updateWebhook(store, bob, testRules, url(1), { active: false });
  await t.rejects(nobodys, new CoreError('webhookNotFound'));
  const unknown = updateWebhook(store, alice, testRules, url(1), { events: ['channel.read'] });
  await t.rejects(unknown, new CoreError('webhookEventUnknown', { event: 'channel.read' }));
  await deleteWebhook(store, bob, testRules, url(1));
  await deleteWebhook(store, alice, testRules, 'https://hook.example/1');
  await deleteWebhook(store, alice, testRules, url(1));
  t.same(await listWebhooks(store, alice, testRules), []);
  const events = await database.prisma.event.findMany({ where: { type: { startsWith: 'webhook.' } } });
  t.notMatch(JSON.stringify(events.map(({ snapshot }) => snapshot)), 'key');
});

t.test('what begins and ends what a webhook gets', async (t) => {
  const sink = await startSink(t);
  const server = await build(t);
  const { store, database } = server;
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const caller = await callerFor(server, bob);
  const { workspaceId, userId } = caller;
  const roomId = await addRoom(server, 'news', [{ client: alice, roles: ['owner'] }, { client: bob }]);
  const search = { ref: { id: roomId }, dialect: 'whatsapp' };
  await addWebhook(server, bob, `${sink.url}/fast/bob`, { events: ['message', 'session.status'] });
  const engine = startEngine(server);
  const post = async (text: string, room = roomId) => {
    await alice.post('chat.postMessage', { roomId: room, text });
    engine.nudge();
  };
  const texts = async () => (await sink.log('/fast/bob')).map(({ told }) => told.text);

  t.test('a follow counts from its own beginning', async (t) => {
    await post('first');
    await until('it is told', async () => (await texts()).length === 1);
    await unfollow(store, caller, search);
    await post('while away');
    await joinRoom(store, caller, search, null);
    await post('back');
    await until('it is told', async () => (await texts()).includes('back'));
    t.same(await texts(), ['first', 'back']);
    const n = await database.prisma.membership.findFirstOrThrow({ where: { roomId, userId } });
    t.equal(n.epoch, 3);
    await Promise.all(Array.from({ length: 5 }, () => unfollow(store, caller, search)));
    await unfollow(store, caller, search);
    const room = await database.prisma.room.findFirstOrThrow({ where: { id: roomId } });
    t.equal(room.memberCount, 1, 'leaving again changes nothing');
    const owner = await callerFor(server, alice);
    await t.rejects(unfollow(store, owner, search), new CoreError('lastOwner'));
    await joinRoom(store, caller, search, null);
  });

  t.test('nothing of rooms goes to who is stopped, nor what was meanwhile', async (t) => {
    await sink.as('/fast/bob', 'never');
    await post('cut off');
    await until('it is on its way', async () => (await texts()).includes('cut off'));
    await database.prisma.instance.create({
      data: { workspaceId, id: 'BOB', userId, name: '12345678', status: 'WORKING' },
    });
    const start = performance.now();
    await haltInstance(store, caller, 'STOPPED');
    t.ok(performance.now() - start < 1_500);
    await sink.as('/fast/bob', 'fast');
    await post('unheard');
    await until('it is told', async () => (await texts()).includes('STOPPED'));
    await startInstance(store, caller);
    await post('heard');
    await until('it is told', async () => (await texts()).includes('heard'));
    t.notMatch((await texts()).join(), 'unheard');
    t.equal((await texts()).filter((text) => text === 'cut off').length, 1);
    const where = { state: 'cancelled', problem: 'stopped' };
    t.ok((await database.prisma.webhookDelivery.count({ where })) >= 1);
  });

  t.test('a pause, a deleted room, a deleted webhook', async (t) => {
    await updateWebhook(store, caller, testRules, `${sink.url}/fast/bob`, { active: false });
    await post('paused');
    await until('it is passed over', async () => {
      const { eventId } = await database.prisma.relayCursor.findFirstOrThrow();
      const last = await database.prisma.event.findFirstOrThrow({ orderBy: { id: 'desc' } });
      return eventId === last.id;
    });
    await updateWebhook(store, caller, testRules, `${sink.url}/fast/bob`, { active: true });
    await post('active');
    await until('it is told', async () => (await texts()).includes('active'));
    t.notMatch((await texts()).join(), 'paused');

    const other = await addRoom(server, 'gone', [{ client: alice, roles: ['owner'] }, { client: bob }]);
    await sink.as('/fast/bob', 'never');
    await post('last words', other);
    await until('it is on its way', async () => (await texts()).includes('last words'));
    await store.rooms.remove(await callerFor(server, alice), other);
    await silenceRoom(store.webhookFence, workspaceId, other);
    const where = { roomId: other };
    t.match(await database.prisma.webhookDelivery.findMany({ where }), [
      { state: 'cancelled', problem: 'roomDeleted' },
    ]);

    await post('to a deleted webhook');
    await until('it is on its way', async () => (await texts()).includes('to a deleted webhook'));
    await deleteWebhook(store, caller, testRules, `${sink.url}/fast/bob`);
    t.equal(await database.prisma.webhookDelivery.count(), 0);
  });

  t.test('a restored database goes on, and what is old goes', async (t) => {
    await addWebhook(server, bob, `${sink.url}/fast/new`, { events: ['message'] });
    await sink.as('/fast/bob', 'fast');
    await engine.stop();
    // As if all had happened in a database with more transactions behind it.
    await database.pool.query('UPDATE events SET transaction = transaction + 1000000000');
    await database.pool.query('UPDATE relay_cursors SET transaction = transaction + 1000000000');
    await alice.post('chat.postMessage', { roomId, text: 'restored' });
    const again = startEngine(server);
    await until('it is told', async () => (await sink.log('/fast/new')).length === 1);
    await again.stop();
    for (const [table, column] of [
      ['events', 'at'],
      ['webhook_deliveries', 'created_at'],
    ])
      await database.pool.query(`UPDATE ${table} SET ${column} = now() - interval '31 days'`);
    t.ok((await store.webhookQueue.purge()) > 10);
    t.equal(await store.webhookQueue.purge(), 0);
    t.equal(await database.prisma.webhookDelivery.count(), 0);
    t.equal(await database.prisma.event.count(), 0);
  });
});
