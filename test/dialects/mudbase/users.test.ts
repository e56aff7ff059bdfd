import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser, openMudbasePair, strangerTo, withMudbaseToken } from '../../support/mudbase.ts';
import { addRoom, addUser } from '../../support/people.ts';

const denied = {
  error: 'Access denied',
  code: 'FORBIDDEN',
  details: 'Insufficient permissions for this action',
};

t.test('users, presence and keys', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const workspaceId = await server.store.workspaces.idForHost('');
  const nobody = await strangerTo(server);
  const { projectId } = nobody;
  const alice = await addMudbaseUser(server, 'alice');
  const bob = await addMudbaseUser(server, 'bob');
  const admin = await addMudbaseUser(server, 'boss', ['user', 'admin']);

  await t.test('GET /api/users/me', async (t) => {
    const { status, body } = await alice.call('GET', '/api/users/me');
    t.equal(status, 200);
    t.match(body.user, {
      _id: alice.userId,
      firstName: 'ALICE',
      lastName: '',
      fullName: 'ALICE',
      role: 'member',
      customRole: null,
      isAnonymous: false,
      org: { _id: projectId, name: 'Test', slug: 'test' },
    });
    t.notOk('avatar' in body.user || 'lastLogin' in body.user);
    t.equal((await nobody.call('GET', '/api/users/me')).status, 401);
    t.equal((await admin.call('GET', '/api/users/me')).body.user.role, 'admin');
    t.equal((await alice.call('DELETE', '/api/users/me')).status, 405);
    t.equal((await alice.call('GET', '/api/users/nobody')).status, 404);
  });

  await t.test('PATCH /api/users/update', async (t) => {
    const update = (body?: unknown) => alice.call('PATCH', '/api/users/update', body);
    const named = await update({ firstName: ' Mary Ann ', lastName: 'Archer' });
    t.equal(named.status, 200);
    t.equal(named.body.message, 'Profile updated successfully');
    t.match(named.body.user, { firstName: 'Mary Ann', lastName: 'Archer', fullName: 'Mary Ann Archer' });
    t.match((await update({ lastName: 'Baker' })).body.user, { firstName: 'Mary Ann', lastName: 'Baker' });
    const avatar = 'https://files.example.com/alice.jpg';
    t.match((await update({ avatar })).body.user, { avatar, fullName: 'Mary Ann Baker' });
    t.notOk('avatar' in (await update({ avatar: '' })).body.user);
    const events = () => prisma.event.count({ where: { type: 'user.updated', subjectId: alice.userId } });
    const before = await events();
    t.equal((await update({})).status, 200);
    t.equal((await update()).status, 200);
    t.equal(await events(), before, 'nothing has changed');
    await Promise.all([update({ firstName: 'Ann' }), update({ lastName: 'Cook' })]);
    t.match((await update({})).body.user, { fullName: 'Ann Cook' }, 'side by side');

    for (const body of [
      { firstName: '' },
      { firstName: 7 },
      { firstName: '<b>' },
      { firstName: 'x'.repeat(300) },
      { lastName: { a: 1 } },
      { avatar: 'x'.repeat(2049) },
      { firstName: 'a\u0000' },
    ]) {
      const refused = await update(body);
      t.equal(refused.status, 400, JSON.stringify(body).slice(0, 40));
      t.equal(refused.body.code, 'VALIDATION_ERROR');
    }
    t.equal((await update({ firstName: ' ', lastName: '' })).status, 400);
    t.match((await update({ role: 'admin', roles: ['admin'], _id: 'x' })).body.user, { role: 'member' });
    t.equal((await nobody.call('PATCH', '/api/users/update', {})).status, 401);
    await prisma.user.updateMany({ where: { id: alice.userId }, data: { name: 'Alice of Rocket' } });
    const { user } = (await alice.call('GET', '/api/users/me')).body;
    t.match(
      user,
      { firstName: 'Alice', lastName: 'of Rocket' },
      'the name is what the other dialects made it',
    );
  });

  await t.test('GET /api/orgs/{orgId}/projects/{projectId}/users', async (t) => {
    const list = (query = '', client = admin, org = projectId, project = projectId) =>
      client.call('GET', `/api/orgs/${org}/projects/${project}/users${query}`);
    const shut = await addUser(server, 'shut');
    await prisma.user.updateMany({ where: { id: shut.userId }, data: { active: false } });
    const { status, body } = await list();
    t.equal(status, 200);
    t.match(body.project, { _id: projectId, name: 'Test' });
    const ids = (answer: { body: { users: { _id: string }[] } }) => answer.body.users.map(({ _id }) => _id);
    t.same(body.users.map((user: { _id: string }) => user._id).slice(-4), [
      alice.userId,
      bob.userId,
      admin.userId,
      shut.userId,
    ]);
    t.equal(body.total, body.users.length);
    t.match(body.users.at(-1), { isActive: false, accountStatus: 'suspended', role: 'member' });
    t.notOk('email' in body.users.at(-1));
    t.notMatch(JSON.stringify(body), /rocket\.cat|argon2/);
    t.notOk(ids(await list('?status=active')).includes(shut.userId));
    t.same(ids(await list('?status=suspended')), [shut.userId]);
    t.same((await list('?status=pending')).body, { users: [], total: 0, project: body.project });
    const refused = await list('', alice);
    t.equal(refused.status, 403);
    t.same(refused.body, denied);
    t.equal((await list('', admin, 'unknown')).status, 404);
    t.equal((await list('', admin, projectId, 'unknown')).status, 404);
    t.equal((await list('', nobody, 'unknown', 'unknown')).status, 401);
    t.equal((await list('?status=%00')).status, 400);
    t.equal((await list('?status=a&status=b')).status, 400);
  });

  const realtime = `/api/realtime/projects/${projectId}`;

  await t.test('POST …/presence', async (t) => {
    const ask = (userIds: unknown, client = alice, base = realtime) =>
      client.call('POST', `${base}/presence`, { userIds });
    const away = await addUser(server, 'away');
    await prisma.identity.create({
      data: { workspaceId, dialect: 'mudbase', externalId: 'bob-elsewhere', userId: bob.userId },
    });
    const { status, body } = await ask([bob.userId, away.userId, 'bob-elsewhere', '__proto__', bob.userId]);
    t.equal(status, 200);
    t.same(Object.keys(body.presence).sort(), ['__proto__', 'bob-elsewhere', away.userId, bob.userId].sort());
    t.match(body.presence[bob.userId], { online: true, lastSeen: /Z$/ });
    t.same(body.presence['bob-elsewhere'], body.presence[bob.userId]);
    t.same(body.presence[away.userId], { online: false }, 'a session of another dialect does not tell');
    t.match(body.timestamp, /Z$/);

    const dora = await addMudbaseUser(server, 'dora');
    const { token, refreshToken } = await openMudbasePair(server, dora.userId);
    await prisma.credential.updateMany({
      where: { userId: dora.userId },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    const { presence } = (await ask([dora.userId])).body;
    t.match(presence[dora.userId], { online: false, lastSeen: /Z$/ });
    t.equal(
      (await withMudbaseToken(server.app, projectId, '', token).call('GET', '/api/users/me')).status,
      401,
    );
    await nobody.call('POST', '/api/auth/refresh', { refreshToken });
    t.match((await ask([dora.userId])).body.presence[dora.userId], { online: true });

    t.same((await ask([])).body.presence, {});
    for (const userIds of [undefined, 'x', {}, [7], [null]]) {
      const refused = await ask(userIds);
      t.equal(refused.status, 400);
      t.same(Object.keys(refused.body.details), ['userIds']);
    }
    t.equal((await ask(Array.from({ length: 5000 }, (_, i) => `nobody-${i}`))).status, 200);
    t.equal((await ask([], nobody)).status, 401);
    t.equal((await ask([], alice, '/api/realtime/projects/unknown')).status, 404);
  });

  await t.test('GET …/active-users', async (t) => {
    const active = async () => (await alice.call('GET', `${realtime}/active-users`)).body;
    const before = await active();
    t.equal(before.count, before.users.length);
    t.match(
      before.users.find(({ userId }: { userId: string }) => userId === bob.userId),
      { connectedAt: /Z$/, socketId: /^[0-9a-f]{24}$/ },
    );
    const pair = await openMudbasePair(server, bob.userId);
    await nobody.call('POST', '/api/auth/refresh', { refreshToken: pair.refreshToken });
    const after = await active();
    t.equal(after.count, before.count + 1, 'a session counts once, however many tokens it has');
    const { sessionId } = pair.session.renewal;
    const mine = after.users.find(({ socketId }: { socketId: string }) => socketId === sessionId);
    await withMudbaseToken(server.app, projectId, '', pair.token).call('POST', '/api/auth/logout');
    t.equal(mine.userId, bob.userId);
    t.equal((await active()).count, before.count);
    t.equal((await nobody.call('GET', `${realtime}/active-users`)).status, 401);
    t.equal((await alice.call('GET', '/api/realtime/projects/unknown/active-users')).status, 404);
    t.equal((await alice.call('GET', `${realtime}/active-users?x=%00`)).status, 400);
  });

  await t.test('PUT …/me/chat-e2ee-key', async (t) => {
    const put = (body?: unknown, client = alice) => client.call('PUT', 'me/chat-e2ee-key', body);
    const identityPublicKey = '3q2+7w==';
    const first = await put({ identityPublicKey });
    t.equal(first.status, 200);
    t.match(first.body, { success: true, data: { identityPublicKey, keyVersion: 1, updatedAt: /Z$/ } });
    t.equal((await put({ identityPublicKey })).body.data.keyVersion, 2);
    t.equal((await put({ identityPublicKey, keyVersion: 7 })).body.data.keyVersion, 7);
    const events = () => prisma.event.count({ where: { type: 'identityKey.published' } });
    const before = await events();
    const again = await put({ identityPublicKey, keyVersion: 7 });
    t.equal(again.body.data.keyVersion, 7);
    t.equal(await events(), before, 'the same again changes nothing');
    const parallel = await Promise.all(Array.from({ length: 5 }, () => put({ identityPublicKey })));
    const versions = parallel.map(({ body }) => body.data.keyVersion).sort((a, b) => a - b);
    t.same(versions, [8, 9, 10, 11, 12]);
    const last = 2 ** 31 - 1;
    t.equal((await put({ identityPublicKey, keyVersion: last })).body.data.keyVersion, last);
    t.equal((await put({ identityPublicKey })).body.data.keyVersion, last, 'the last one stays');
    for (const body of [
      undefined,
      {},
      { identityPublicKey: '' },
      { identityPublicKey: 7 },
      { identityPublicKey: 'x'.repeat(4097) },
      { identityPublicKey, keyVersion: 0 },
      { identityPublicKey, keyVersion: 1.5 },
      { identityPublicKey, keyVersion: 2 ** 31 },
      { identityPublicKey, keyVersion: '1' },
    ])
      t.equal((await put(body)).status, 400, JSON.stringify(body)?.slice(0, 50));
    t.equal((await put({}, nobody)).status, 401);
    const elsewhere = '/api/chat/projects/unknown/me/chat-e2ee-key';
    t.equal((await alice.call('PUT', elsewhere, { identityPublicKey })).status, 404);
  });

  await t.test('GET …/e2ee/participant-keys', async (t) => {
    await bob.call('PUT', 'me/chat-e2ee-key', { identityPublicKey: 'Ym9i' });
    const member = (client: { userId: string }) => ({ client: client as never });
    const chat = await addRoom(server, 'secrets', [member(alice), member(bob), member(admin)], 'private');
    const keys = (client = bob, id = chat) => client.call('GET', `chats/${id}/e2ee/participant-keys`);
    const { status, body } = await keys();
    t.equal(status, 200);
    t.same(
      body.data.map(({ userId }: { userId: string }) => userId).sort(),
      [alice.userId, bob.userId].sort(),
    );
    t.match(
      body.data.find(({ userId }: { userId: string }) => userId === bob.userId),
      {
        identityPublicKey: 'Ym9i',
        keyVersion: 1,
      },
    );
    const empty = await addRoom(server, 'alone', [member(admin)], 'private');
    t.same((await keys(admin, empty)).body.data, []);
    for (const id of [empty, 'unknown', 'The%20message%20id', 'x'.repeat(5000), '%F0%9F%91%8D'])
      t.equal((await keys(bob, id)).status, 404, id.slice(0, 30));
    t.equal((await keys(bob, '%00')).status, 400);
    t.equal((await keys(nobody)).status, 401);
    await prisma.membership.updateMany({ where: { userId: bob.userId }, data: { leftAt: new Date() } });
    t.equal((await keys()).status, 404, 'who has left');
    t.equal((await keys(alice)).body.data.length, 1);
  });
});
