import t from 'tap';
import { adoptConnectionKeys } from '../../../src/core/connections.ts';
import { build } from '../../support/build.ts';
import { actAs } from '../../support/parlance.ts';
import { signIn } from '../../support/rocketchat.ts';
import {
  addChannel,
  addInstance,
  asInstance,
  callWhatsapp,
  channelPath,
  foundingInstance,
} from '../../support/whatsapp.ts';

t.test('an instance from its making to its end', async (t) => {
  const server = await build(t);
  const alice = await foundingInstance(server);
  const headers = { 'access-token': alice.accessToken };
  const create = (payload?: object) =>
    callWhatsapp(server, 'POST', 'session/create', { headers, ...(payload && { payload }) });

  await t.test('it is made stopped, with an account of its own', async (t) => {
    const { status, body } = await create({ name: 'Bob' });
    t.equal(status, 200);
    t.match(body, {
      instance_id: /^[0-9A-F]{12}$/,
      session_name: /^wawp-\d{8}$/,
      server_name: 'parlance',
      status: 'STOPPED',
    });
    t.match((await create()).body, { status: 'STOPPED' });
    const admin = await signIn(server.app);
    const { users } = (await admin.get('users.list', { count: 50 })).body;
    t.ok(users.some(({ name }: { name: string }) => name === 'Bob'));
  });

  await t.test('it goes through its states, by POST and by GET, and repeating changes nothing', async (t) => {
    const bob = await addInstance(server, 'Bob');
    const events = () =>
      server.database.prisma.event.count({ where: { type: 'instance.status', subjectId: bob.userId } });
    const steps: ['POST' | 'GET', string, string][] = [
      ['POST', 'stop', 'STOPPED'],
      ['GET', 'stop', 'STOPPED'],
      ['GET', 'start', 'WORKING'],
      ['POST', 'start', 'WORKING'],
      ['POST', 'logout', 'SCAN_QR_CODE'],
      ['GET', 'logout', 'SCAN_QR_CODE'],
    ];
    const before = await events();
    for (const [method, step, status] of steps) {
      const answer = await bob.call(method, `session/${step}`);
      t.match(
        answer,
        { status: 200, body: { status, name: /^wawp-/, config: { webhooks: {}, proxy: null } } },
        step,
      );
    }
    t.equal(await events(), before + 3);
    t.match((await bob.call('GET', 'session/info')).body, { status: 'SCAN_QR_CODE', me: null });
    for (const method of ['POST', 'GET'] as const)
      t.match((await bob.call(method, 'session/restart')).body, { status: 'WORKING' });
    const info = (await bob.call('POST', 'session/info')).body;
    t.match(info, {
      instance_id: bob.instanceId,
      status: 'WORKING',
      me: { pushName: 'Bob' },
      engine: { engine: 'GOWS' },
    });
    t.same((await bob.call('GET', 'session/me')).body, info.me);
    const { history } = await server.database.prisma.instance.findFirstOrThrow({
      where: { id: bob.instanceId },
    });
    t.match(history, [{ status: 'WORKING' }, { status: 'STOPPED' }, { status: 'WORKING' }]);
    t.equal((history as unknown[]).length, 3);
  });

  await t.test('its policy is one of those that there are', async (t) => {
    const careful = await alice.call('PATCH', 'session/rate-limit', { policy_slug: 'careful' });
    t.match(careful, {
      status: 200,
      body: { policies: [{ slug: 'careful', limits: { send_message_per_minute: 20 } }] },
    });
    t.same((await alice.call('GET', 'session/rate-limit')).body, careful.body);
    const unknown = await alice.call('PATCH', 'session/rate-limit', { policy_slug: 'reckless' });
    t.match(unknown, { status: 400, body: { message: 'There is no policy "reckless".' } });
    await alice.call('PATCH', 'session/rate-limit', { policy_slug: 'unlimited' });
  });

  await t.test('deleted, it is unknown, and no longer counts among the followers', async (t) => {
    const bob = await addInstance(server, 'Bob');
    const jid = await addChannel(alice, 'City news');
    const own = await addChannel(bob, 'Own');
    await bob.call('POST', channelPath(jid, '/follow'));
    await alice.call('POST', channelPath(own, '/follow'));
    const { status, body } = await bob.call('DELETE', 'session/delete');
    t.match(
      { status, body },
      { status: 200, body: { status: 'DELETED', instance_id: bob.instanceId, name: /^wawp-/ } },
    );
    for (const path of ['session/delete', channelPath(jid)])
      t.match(await bob.call('DELETE', path), { status: 404, body: { code: 'invalid_session' } });
    t.match((await alice.call('GET', channelPath(jid))).body, { subscribersCount: 0 });
    t.match((await alice.call('GET', channelPath(own))).body, { role: 'SUBSCRIBER' }, 'nobody inherits');
    t.match((await create()).status, 200);
  });

  await t.test('there are a hundred at most, also when several come at once', async (t) => {
    const { prisma } = server.database;
    const { workspaceId } = await prisma.instance.findFirstOrThrow();
    const living = await prisma.instance.count({ where: { workspaceId, deletedAt: null } });
    const data = Array.from({ length: 98 - living }, (_, i) => `filler-${i}`);
    await prisma.user.createMany({
      data: data.map((id) => ({ workspaceId, id, username: id, usernameKey: id, name: id, roles: [] })),
    });
    await prisma.instance.createMany({ data: data.map((id) => ({ workspaceId, id, userId: id, name: id })) });
    const answers = await Promise.all([create(), create(), create(), create()]);
    t.same(answers.map(({ status }) => status).toSorted(), [200, 200, 403, 403]);
    t.match(answers.find(({ status }) => status === 403)?.body, { code: 'quota_reached' });
  });
});

t.test("the workspace's own instance follows its connection key", async (t) => {
  const server = await build(t);
  const before = await foundingInstance(server);
  const jid = await addChannel(before, 'City news');
  const workspaceId = await server.store.workspaces.idForHost('');

  await t.test('a rotated key renames it', async (t) => {
    const admin = await actAs(server);
    const { status } = await admin.call(
      'POST',
      `workspaces/${workspaceId}/connections/whatsappInstanceId/rotate`,
    );
    t.equal(status, 200);
    t.equal((await before.call('GET', 'channels')).status, 404);
    const now = await foundingInstance(server);
    t.not(now.instanceId, before.instanceId);
    t.match((await now.call('GET', 'channels')).body, [{ id: jid, role: 'OWNER' }]);
  });

  await t.test('so does one that the operator has chosen', async (t) => {
    const chosen = { whatsappInstanceId: '3EB0BCB2E3D4' };
    for (const _ of [1, 2])
      t.equal(await adoptConnectionKeys(server.store.connections, workspaceId, chosen), null);
    const now = asInstance(server, '3EB0BCB2E3D4', before.accessToken);
    t.match((await now.call('GET', 'channels')).body, [{ id: jid, role: 'OWNER' }]);
  });

  await t.test('where it was deleted, a new key makes a new one', async (t) => {
    await (await foundingInstance(server)).call('DELETE', 'session/delete');
    for (const whatsappInstanceId of ['3EB0BCB2E3D4', '3EB0BCB2E3D6', '3EB0BCB2E3D4', '3EB0BCB2E3D5']) {
      const chosen = { whatsappInstanceId };
      t.equal(await adoptConnectionKeys(server.store.connections, workspaceId, chosen), null);
    }
    const now = asInstance(server, '3EB0BCB2E3D5', before.accessToken);
    t.match((await now.call('GET', 'session/info')).body, { status: 'WORKING' });
    t.same((await now.call('GET', 'channels')).body, []);
  });
});
