import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, imkitPlatform, withImkitHeaders } from '../../support/imkit.ts';
import { addUser } from '../../support/people.ts';

t.test('the profile of the caller', async (t) => {
  const server = await build(t);
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  t.match((await alice.call('GET', '/me')).body.result, {
    id: alice.userId,
    nickname: 'ALICE',
    clientType: 'user',
  });
  const changes = {
    nickname: 'Alice',
    email: 'alice@example.com',
    description: 'Hi',
    avatarUrl: 'https://example.com/a',
  };
  t.match((await alice.call('POST', '/me', { ...changes, isRobot: true, roles: ['admin'] })).body.result, {
    ...changes,
    isRobot: false,
  });
  t.match((await alice.call('POST', '/me', {})).body.result, changes, 'what is not given stays');
  t.match(await bob.call('POST', '/me', { email: 'ALICE@example.com' }), {
    status: 409,
    body: { error: { code: 'USER_EXISTS' } },
  });
  t.match(await bob.call('POST', '/me', { email: 'x' }), {
    status: 400,
    body: { error: { code: 'INVALID_BODY' } },
  });
  const { roles } = await server.database.prisma.user.findFirstOrThrow({ where: { id: alice.userId } });
  t.same(roles, ['user']);
});

t.test('tokens end when their users say so', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  const more = await Promise.all(
    [1, 2, 3].map(async () => {
      const { body } = await platform.call('POST', '/auths/sign/v2', { id: alice.userId });
      return withImkitHeaders(server.app, '', { ...alice.headers, 'im-authorization': body.result.token });
    }),
  );
  const [first, second, third] = more as [typeof alice, typeof alice, typeof alice];
  const ended = await first.call('POST', '/me/logout');
  t.match(ended.body.result, { token: first.headers['im-authorization'], expirationDateMS: Number });
  t.equal((await first.call('GET', '/me')).status, 401);
  const twice = await Promise.all([second.call('POST', '/me/logout/'), second.call('POST', '/me/logout/')]);
  t.same(twice.map(({ status }) => status).sort(), [200, 401], 'once');
  t.equal((await third.call('POST', '/me/logout-others')).body.result.data.length, 1);
  t.same((await third.call('POST', '/me/logout-others')).body.result, { data: [] });
  t.equal((await alice.call('GET', '/me')).status, 401);
  t.equal((await third.call('GET', '/me')).status, 200);
  t.equal((await bob.call('GET', '/me')).status, 200);
  t.equal((await platform.call('POST', '/me/logout')).status, 401, 'an API key is no token');
});

t.test('what clients keep for themselves', async (t) => {
  const server = await build(t);
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  const set = async (key: string, data: unknown) => {
    const { status, body } = await alice.call('POST', `/me/pref/${encodeURIComponent(key)}`, data);
    t.equal(status, 200);
    return body.result;
  };
  const folders = [{ key: 'work', name: 'Work' }];
  t.same(await set('folders-meta', folders), { key: 'folders-meta', data: folders });
  t.same(await set('é/', { children: [] }), { key: 'é/', data: { children: [] } });
  t.same(await set('folders-meta', { a: 1 }), { key: 'folders-meta', data: { a: 1 } });
  await set('folders-meta', { a: 1 });
  const { prisma } = server.database;
  t.equal(await prisma.event.count({ where: { type: 'preference.changed' } }), 3, 'the last changed nothing');
  const get = async (path: string) => (await alice.call('GET', path)).body.result;
  t.same(await get('/me/pref'), [
    { key: 'folders-meta', data: { a: 1 } },
    { key: 'é/', data: { children: [] } },
  ]);
  t.same(await get('/me/pref?key=folders-meta'), { key: 'folders-meta', data: { a: 1 } });
  t.same(await get('/me/pref?key=nothing'), { key: 'nothing', data: null });
  t.same(await get('/me/prefs'), { 'folders-meta': { a: 1 }, 'é/': { children: [] } });
  t.same((await bob.call('GET', '/me/prefs')).body.result, {});
  for (let i = 0; i < 2; i++) t.same((await alice.call('DELETE', '/me/pref/folders-meta')).body.result, {});
  t.equal(await prisma.event.count({ where: { type: 'preference.removed' } }), 1);
  t.same(Object.keys(await get('/me/prefs')), ['é/']);
  const long = `/me/pref/${'x'.repeat(256)}`;
  for (const method of ['POST', 'DELETE'] as const)
    t.match(await alice.call(method, long), { status: 400, body: { error: { code: 'INVALID_QUERY' } } });
  t.equal((await alice.call('GET', '/me/pref?key=%00')).status, 400);
});

t.test('the configuration of the app', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const alice = await addImkitClient(server, 'alice');
  t.same((await alice.call('GET', '/config')).body, { RC: 0, RM: 'OK', result: {} });
  const announcement = { text: 'Good morning', pin: true };
  t.same((await platform.call('POST', '/config', { announcement, own: [1] })).body.result, {
    announcement,
    own: [1],
  });
  const censorship = { keywords: ['rude'] };
  t.same((await platform.call('POST', '/config', { censorship })).body.result, {
    announcement,
    censorship,
    own: [1],
  });
  t.same((await alice.call('GET', '/config')).body.result, { announcement, censorship, own: [1] });
  t.same((await platform.call('DELETE', '/config/own')).body.result, {});
  t.match(await platform.call('DELETE', '/config/own'), {
    status: 404,
    body: { error: { code: 'CONFIG_NOT_FOUND' } },
  });
  t.equal((await platform.call('DELETE', '/config/%00')).status, 400);
  for (const body of [
    [],
    { censorship: { keywords: 'rude' } },
    { announcement: 'x' },
    { ['k'.repeat(256)]: 1 },
  ])
    t.match(await platform.call('POST', '/config', body), {
      status: 400,
      body: { error: { code: 'INVALID_CONFIG_FORMAT' } },
    });
  t.same((await alice.call('GET', '/config')).body.result, { announcement, censorship });
  t.ok(await addUser(server, 'carol'));
});
