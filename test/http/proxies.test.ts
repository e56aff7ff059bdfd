import t from 'tap';
import { foundWorkspace } from '../../src/core/workspaces.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { build, type TestServer } from '../support/build.ts';
import { addUser } from '../support/people.ts';

const proxy = '10.1.2.3';

/** Calls a limited operation until it is refused; how often it went through. */
async function callsOf({ app }: TestServer, headers: Record<string, string>, remoteAddress: string) {
  for (let calls = 0; ; calls++) {
    const { statusCode } = await app.inject({ url: '/api/v1/me', headers, remoteAddress });
    if (statusCode === 429 || calls === 25) return calls;
  }
}

t.test('limits count clients, also those behind a proxy that is trusted', async (t) => {
  const limits = { PARLANCE_RATE_LIMIT: 'on' };
  const server = await build(t, { ...limits, PARLANCE_TRUSTED_PROXIES: '10.0.0.0/8,fd00::/8' });
  const alice = await addUser(server, 'alice');
  const credential = { 'x-user-id': alice.userId, 'x-auth-token': alice.authToken };
  const from = (client: string) => ({ ...credential, 'x-forwarded-for': client });
  t.equal(await callsOf(server, from('203.0.113.1'), proxy), 10);
  t.equal(await callsOf(server, from('203.0.113.2'), proxy), 10, 'another client of the same proxy');
  t.equal(await callsOf(server, from('203.0.113.3'), `::ffff:${proxy}`), 10, 'as IPv6 writes it');
  t.equal(
    await callsOf(server, from('203.0.113.9, 203.0.113.1'), proxy),
    0,
    'what the client claims is nothing',
  );
  t.equal(await callsOf(server, from('203.0.113.1, 10.9.9.9'), proxy), 0, 'a chain of proxies');
  t.equal(await callsOf(server, from('203.0.113.4'), '198.51.100.1'), 10, 'a stranger');
  t.equal(await callsOf(server, from('203.0.113.5'), '198.51.100.1'), 0, 'who may claim what it likes');

  const direct = await build(t, limits);
  const bob = await addUser(direct, 'bob');
  const own = { 'x-user-id': bob.userId, 'x-auth-token': bob.authToken };
  t.equal(await callsOf(direct, { ...own, 'x-forwarded-for': '203.0.113.1' }, proxy), 10);
  t.equal(
    await callsOf(direct, { ...own, 'x-forwarded-for': '203.0.113.2' }, proxy),
    0,
    'by default nobody is',
  );
});

t.test('a workspace is known by its host, also where a trusted proxy names it', async (t) => {
  const { app, store, database } = await build(t, { PARLANCE_TRUSTED_PROXIES: '10.0.0.0/8' });
  const administrator = {
    username: 'admin',
    email: 'admin@example.com',
    password: { text: 'another horse' },
  };
  const theirs = { name: 'Theirs', host: 'theirs.example', isDefault: false, administrator };
  await foundWorkspace(store.workspaces, theirs, founding);
  const register = (username: string, remoteAddress: string) =>
    app.inject({
      ...{ method: 'POST', url: '/api/v1/users.register', remoteAddress },
      headers: { host: 'inner:3000', 'x-forwarded-host': 'theirs.example', 'x-forwarded-proto': 'https' },
      payload: { username, name: username, email: `${username}@example.com`, pass: 'a long password' },
    });
  t.equal((await register('carol', proxy)).statusCode, 200);
  t.equal((await register('dave', '198.51.100.1')).statusCode, 200);
  const homes = await database.prisma.user.findMany({ where: { username: { in: ['carol', 'dave'] } } });
  const homeOf = (name: string) => homes.find(({ username }) => username === name)?.workspaceId;
  t.equal(homeOf('carol'), await store.workspaces.idForHost('theirs.example'));
  t.equal(homeOf('dave'), await store.workspaces.idForHost(''), 'a stranger may not name it');
});
