import t, { type Test } from 'tap';
import { CoreError } from '../../../src/core/errors.ts';
import { newId } from '../../../src/core/ids.ts';
import { setWebhook, updateWebhook } from '../../../src/core/webhooks.ts';
import { build } from '../../support/build.ts';
import { unfollow } from '../../support/follows.ts';
import { until } from '../../support/mail.ts';
import { type AdminClient, actAs, call } from '../../support/parlance.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { testFormatters, testRules } from '../../support/webhook-format.ts';
import { addWebhook, callerFor, startEngine, startSink } from '../../support/webhooks.ts';

/** Bob has a webhook at a sink and follows a room of Alice's. */
async function scene(t: Test) {
  const sink = await startSink(t);
  const server = await build(t, {}, testFormatters);
  const admin = await actAs(server);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const roomId = await addRoom(server, 'news', [{ client: alice, roles: ['owner'] }, { client: bob }]);
  const events = ['message', 'message.any'];
  const { id } = await addWebhook(server, bob, `${sink.url}/fast/bob`, {
    name: 'Bob',
    events,
    secret: 'hidden',
  });
  const webhooks = `workspaces/${admin.workspaceId}/webhooks`;
  return { sink, server, admin, alice, bob, roomId, id, webhooks, log: `${webhooks}/${id}/deliveries` };
}

/** Waits until the log shows what is wanted. */
async function logged(admin: AdminClient, log: string, isSo: (statuses: string[]) => boolean) {
  let deliveries: { id: string; status: string }[] = [];
  await until('the log shows it', async () => {
    ({ deliveries } = (await admin.call('GET', log)).body);
    return isSo(deliveries.map(({ status }) => status));
  });
  // biome-ignore lint/suspicious/noExplicitAny: the contract has checked them
  return deliveries as any[];
}

t.test('webhooks of a workspace', async (t) => {
  const { sink, server, admin, alice, bob, roomId, id, webhooks, log } = await scene(t);
  const engine = startEngine(server);
  const caller = await callerFor(server, bob);

  t.test('GET /webhooks lists them by page, and no secret', async (t) => {
    const { url } = await addWebhook(server, alice, `${sink.url}/fast/alice`, { active: false });
    const first = await admin.call('GET', `${webhooks}?limit=1`);
    t.match(first, {
      status: 200,
      body: {
        webhooks: [
          {
            ...{ id, dialect: 'whatsapp', userId: bob.userId, name: 'Bob', url: `${sink.url}/fast/bob` },
            ...{ events: ['message', 'message.any'], status: 'active', disabledAt: null, failingSince: null },
          },
        ],
        next: id,
      },
    });
    t.notMatch(JSON.stringify(first.body), 'hidden');
    const second = await admin.call('GET', `${webhooks}?limit=1&after=${id}`);
    t.match(second.body, { webhooks: [{ url, status: 'paused', name: null }], next: null });
  });

  t.test('POST /test sends a test event', async (t) => {
    const reply = await admin.call('POST', `${webhooks}/${id}/test`);
    t.match(reply, { status: 202, body: { event: 'test', status: 'pending', roomId: null, attempts: [] } });
    const [delivery] = await logged(admin, log, ([status]) => status === 'delivered');
    t.match(delivery, { id: reply.body.id, eventId: reply.body.eventId, nextAttemptAt: null });
    t.match(delivery.attempts, [{ status: 200, answer: 'ok', error: null, durationMs: Number }]);
    const [request] = await sink.log('/fast/bob');
    t.match(request, {
      headers: { 'webhook-id': delivery.id },
      told: { id: delivery.eventId, event: 'test' },
    });
  });

  t.test('GET /deliveries is newest first, by page and by status; replays keep the id', async (t) => {
    await alice.post('chat.postMessage', { roomId, text: 'one' });
    engine.nudge();
    const all = await logged(
      admin,
      log,
      (statuses) => statuses.length === 3 && !statuses.includes('pending'),
    );
    t.same(new Set(all.slice(0, 2).map(({ event }) => event)), new Set(['message', 'message.any']));
    t.equal(all[2].event, 'test');
    const page = await admin.call('GET', `${log}?limit=2&status=delivered`);
    t.equal(page.body.next, all[1].id);
    t.match((await admin.call('GET', `${log}?after=${page.body.next}`)).body, {
      deliveries: [{ event: 'test' }],
      next: null,
    });
    t.same((await admin.call('GET', `${log}?status=failed`)).body, { deliveries: [], next: null });

    const again = await admin.call('POST', `${log}/${all[0].id}/replay`);
    t.match(again, {
      status: 202,
      body: { id: all[0].id, status: 'pending', roomId, attempts: [{ status: 200 }] },
    });
    const since = all[2].createdAt;
    const many = await admin.call('POST', `${log}/replay`, { since });
    t.equal(many.status, 202);
    t.ok([2, 3].includes(many.body.replayed), 'but for one that may be pending');
    await until(
      'they come again',
      async () => (await sink.log('/fast/bob')).length >= 5 + many.body.replayed - 1,
    );
    const later = await admin.call('POST', `${log}/replay`, { since: new Date(Date.now() + 1e6) });
    t.same(later.body, { replayed: 0 });
    await logged(admin, log, (statuses) => statuses.every((status) => status === 'delivered'));
  });

  t.test('a delivery that was cancelled, or would be, is never sent again', async (t) => {
    await engine.stop();
    await alice.post('chat.postMessage', { roomId, text: 'two' });
    const relay = startEngine(server);
    await sink.as('/fast/bob', '503');
    await logged(admin, log, (statuses) => statuses.length === 5 && statuses[0] === 'pending');
    await until('it failed', async () => (await sink.log('/fast/bob')).at(-1)?.told.text === 'two');
    await unfollow(server.store, caller, { ref: { id: roomId }, dialect: 'whatsapp' });
    const [newest, , third] = await logged(admin, log, ([a, b]) => a === 'cancelled' && b === 'cancelled');
    t.match(newest, { cancelledBecause: 'unfollowed', nextAttemptAt: null });
    for (const delivery of [newest, third]) {
      const reply = await admin.call('POST', `${log}/${delivery.id}/replay`);
      t.match(reply, {
        status: 409,
        body: { detail: 'The delivery was cancelled and is never sent again.' },
      });
    }
    const since = new Date(0).toISOString();
    const { body } = await admin.call('POST', `${log}/replay`, { since });
    t.same(body, { replayed: 1 }, 'but the test event');
    await relay.stop();
  });

  t.test('POST /enable', async (t) => {
    const untouched = await admin.call('POST', `${webhooks}/${id}/enable`);
    t.match(untouched, { status: 200, body: { status: 'active' } });
    const where = { workspaceId_id: { workspaceId: admin.workspaceId, id } };
    const data = { disabledAt: new Date(), failingSince: new Date(), problem: 'failing' };
    await server.database.prisma.webhookEndpoint.update({ where, data });
    const { body } = await admin.call('GET', log);
    const paths = ['test', `deliveries/${body.deliveries.at(-1).id}/replay`, 'deliveries/replay'];
    const refuse = async (detail: string) => {
      for (const path of paths) {
        const since = { since: '2026-01-01T00:00:00Z' };
        const reply = await admin.call(
          'POST',
          `${webhooks}/${id}/${path}`,
          path === 'deliveries/replay' ? since : undefined,
        );
        t.match(reply, { status: 409, body: { detail } }, path);
      }
    };
    await refuse('The webhook is disabled; enable it first.');
    t.match(await admin.call('POST', `${webhooks}/${id}/enable`), {
      status: 200,
      body: { status: 'active', disabledAt: null, failingSince: null },
    });
    await updateWebhook(server.store, caller, testRules, `${sink.url}/fast/bob`, { active: false });
    await refuse('The webhook is paused.');
    await updateWebhook(server.store, caller, testRules, `${sink.url}/fast/bob`, { active: true });
  });

  t.test('refusals', async (t) => {
    const { workspaceId } = admin;
    const since = { since: '2026-01-01T00:00:00Z' };
    const operations: ['GET' | 'POST', string, object?][] = [
      ['GET', ''],
      ['POST', '/ID/enable'],
      ['POST', '/ID/test'],
      ['GET', '/ID/deliveries'],
      ['POST', '/ID/deliveries/x/replay'],
      ['POST', '/ID/deliveries/replay', since],
    ];
    const dave = await actAs(server, { id: workspaceId }, 'bob');
    for (const [method, path, body] of operations) {
      const at = (workspace: string, webhook: string) =>
        `workspaces/${workspace}/webhooks${path.replace('ID', webhook)}`;
      t.match(await call(server.app, method, at(workspaceId, id), body), { status: 401 }, path);
      t.match(await dave.call(method, at(workspaceId, id), body), { status: 403 }, path);
      t.match(await admin.call(method, at('nowhere', id), body), { status: 404 }, path);
      const nul = await admin.call(method, path ? at(workspaceId, 'a%00b') : at('a%00b', ''), body);
      t.match(nul, { status: 400 }, path);
      if (path) t.match(await admin.call(method, at(workspaceId, newId()), body), { status: 404 }, path);
    }
    t.match(await admin.call('POST', `${log}/${newId()}/replay`), { status: 404 });
    for (const query of ['limit=0', 'limit=x', 'status=lost'])
      t.match(await admin.call('GET', `${log}?${query}`), { status: 400 }, query);
    t.match(await admin.call('GET', `${webhooks}?limit=0`), { status: 400 });
    for (const body of [{}, { since: 'yesterday' }, { ...since, more: 1 }])
      t.match(await admin.call('POST', `${log}/replay`, body), { status: 400 }, JSON.stringify(body));
    const twice = {
      name: '',
      events: ['nothing'],
      retries: null,
      active: true,
      secret: null,
      url: 'http://a.example/',
    };
    await t.rejects(setWebhook(server.store, caller, testRules, twice), new CoreError('webhookEventUnknown'));
  });
});
