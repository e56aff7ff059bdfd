import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import t from 'tap';
import { foundWorkspace } from '../../../src/core/workspaces.ts';
import { founding } from '../../../src/dialects/rocketchat/founding.ts';
import { createKeyring } from '../../../src/secret.ts';
import { build, type TestServer } from '../../support/build.ts';
import { testSecret } from '../../support/config.ts';
import { addImkitClient, imkitPlatform, withImkitHeaders } from '../../support/imkit.ts';
import { addUser } from '../../support/people.ts';

const week = 7 * 86_400_000;

/** Whoever has a token, as a client. */
async function holder({ app, store }: TestServer, token: string) {
  const { imkitClientKey } = await store.connections.keys(await store.workspaces.idForHost(''));
  return withImkitHeaders(app, '', { 'im-client-key': imkitClientKey, 'im-authorization': token });
}

async function whoHas(server: TestServer, token: string): Promise<string> {
  const { body } = await (await holder(server, token)).call('GET', '/me');
  return body.result?.id ?? body.error.code;
}

t.test('signing makes the user and a token that clients can read', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const sign = (body: object) => platform.call('POST', '/auths/sign/v2', body);
  const first = await sign({ id: 'alice', nickname: 'Alice', avatarUrl: 'https://example.com/a.png' });
  t.match(first, {
    status: 200,
    body: { RC: 0, RM: 'OK', result: { authType: 'Standalone JWT', id: 'alice' } },
  });
  const { token, exp, expirationDate } = first.body.result;
  t.match(decodeJwt(token), {
    id: 'alice',
    nickname: 'Alice',
    avatarUrl: 'https://example.com/a.png',
    aud: 'imkit',
    exp,
  });
  t.ok(decodeJwt(token).jti && decodeJwt(token).iat);
  t.match(decodeProtectedHeader(token), { alg: 'HS256', kid: /^[0-9a-f]{16}$/ });
  await t.resolves(
    jwtVerify(token, createKeyring([testSecret]).keys('imkit tokens')[0], { audience: 'imkit' }),
  );
  t.equal(new Date(expirationDate).getTime(), exp * 1000);
  t.ok(Math.abs(exp * 1000 - Date.now() - week) < 60_000);
  t.equal(await whoHas(server, token), 'alice');

  const again = await sign({ id: 'alice' });
  t.not(again.body.result.token, token);
  t.equal(again.body.result.nickname, 'Alice', 'what is not given stays');
  t.equal(await whoHas(server, token), 'alice', 'a user has several tokens');
  const bare = await platform.call('POST', '/auths/sign', { id: 'alice', nickname: 'Alice B' });
  t.match(bare.body, { authType: 'Standalone JWT', id: 'alice', nickname: 'Alice B' });
  t.equal(bare.body.RC, undefined);
  t.equal(await server.database.prisma.user.count({ where: { id: 'alice' } }), 1);
  t.equal(
    await server.database.prisma.event.count({ where: { subjectId: 'alice' } }),
    2,
    'made, and renamed',
  );
  const parallel = await Promise.all(
    Array.from({ length: 6 }, () => sign({ id: 'zoë/ 令', nickname: 'Zoë' })),
  );
  t.same(new Set(parallel.map(({ status }) => status)), new Set([200]));
  t.equal(
    await server.database.prisma.event.count({ where: { type: 'user.created', subjectId: 'zoë/ 令' } }),
    1,
  );
});

t.test('who is not signed in', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const { prisma } = server.database;
  const admin = await prisma.user.findFirstOrThrow({ where: { username: 'admin' } });
  const refused = {
    status: 403,
    body: { RC: 403, RM: 'Access denied', error: { code: 'PERMISSION_DENIED' } },
  };
  await platform.call('POST', '/admin/groups', { _id: 'support' });
  const { userId: carol } = await addUser(server, 'carol');
  await prisma.user.updateMany({ where: { id: carol }, data: { active: false } });
  for (const id of [admin.id, 'rocket.cat', 'support', carol]) {
    for (const path of ['/auths/sign', '/auths/sign/v2'])
      t.match(await platform.call('POST', path, { id, nickname: 'X' }), refused, id);
    t.match(await platform.call('POST', '/admin/clients', { _id: id, issueAccessToken: true }), refused, id);
    t.match(await platform.call('PUT', `/admin/clients/${id}/token`, { token: 'x' }), refused, id);
  }
  t.equal(await prisma.user.count({ where: { name: 'X' } }), 0, 'and nothing of them has changed');
  t.equal(await prisma.credential.count({ where: { userId: admin.id } }), 0);
  for (const path of ['/auths/sign', '/auths/sign/v2']) {
    t.match(await platform.call('POST', path, {}), {
      status: 400,
      body: { error: { code: 'MISSING_PARAMETER' } },
    });
    for (const id of ['', 'all', 'é'.repeat(300), 5])
      t.match(await platform.call('POST', path, { id }), {
        status: 400,
        body: { error: { code: 'INVALID_BODY' } },
      });
  }
});

t.test('a linked identity signs in its user', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const { userId } = await addUser(server, 'bob');
  const workspaceId = await server.store.workspaces.idForHost('');
  await server.database.prisma.identity.create({
    data: { workspaceId, dialect: 'imkit', externalId: 'b-1', userId },
  });
  const { body } = await platform.call('POST', '/auths/sign/v2', { id: 'b-1' });
  t.equal(body.result.id, userId);
  t.equal(await whoHas(server, body.result.token), userId);
  const bound = await platform.call('PUT', '/admin/clients/b-1/token', { token: 'of b-1' });
  t.equal(bound.body.result.client, userId);
});

t.test('tokens of the operator are bound and revoked', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  const bind = (id: string, body: object) => platform.call('PUT', `/admin/clients/${id}/token`, body);
  const revoke = (id: string, body?: object) => platform.call('DELETE', `/admin/clients/${id}/token/`, body);
  const random = await platform.call('GET', '/auths/token?size=16');
  const { token } = random.body.result;
  t.match(token, /^[0-9a-f]{32}$/);
  t.equal((await platform.call('GET', '/auths/token?size=1')).status, 400);
  t.equal(await whoHas(server, token), 'INVALID_TOKEN', 'it is nobody’s yet');

  const expirationDate = new Date(Date.now() + 60_000).toISOString();
  const bound = await bind(alice.userId, { token, expirationDate });
  const end = { expirationDate, expirationDateMS: Date.parse(expirationDate) };
  t.same(bound.body.result, { token, client: alice.userId, ...end });
  t.equal(await whoHas(server, token), alice.userId);
  t.equal((await bind(alice.userId, { token, expirationDate: Date.now() - 1 })).status, 200);
  t.equal(await whoHas(server, token), 'INVALID_TOKEN', 'only the end has moved');
  t.equal((await bind(alice.userId, { token: `Bearer ${token}` })).status, 200);
  t.equal(await whoHas(server, token), alice.userId);
  const conflict = {
    status: 409,
    body: { RC: 409, RM: 'Token conflict', error: { code: 'TOKEN_CONFLICT' } },
  };
  t.match(await bind(bob.userId, { token }), conflict);
  t.match(await platform.call('POST', '/admin/clients', { _id: bob.userId, token }), conflict);
  const missing = { status: 404, body: { RM: 'Client not found', error: { code: 'CLIENT_NOT_FOUND' } } };
  t.match(await bind('nobody', { token }), missing);
  t.match(await bind(alice.userId, {}), { status: 400, body: { error: { code: 'MISSING_PARAMETER' } } });
  t.match(await bind(alice.userId, { token, expirationDate: 'soon' }), { status: 400 });

  const listed = await platform.call('GET', '/auths/tokens?limit=2');
  t.equal(listed.body.result.totalCount, 4, 'with that of the founding instance');
  t.equal(listed.body.result.data.length, 2);
  t.match(listed.body.result.data[0], { client: alice.userId, expirationDateMS: Number });
  t.notOk(JSON.stringify(listed.body).includes(token));
  t.same((await platform.call('GET', '/auths/tokens?skip=9')).body.result, { totalCount: 4, data: [] });
  t.equal((await platform.call('GET', '/auths/tokens?skip=-1')).status, 400);

  const tokenNotFound = { status: 404, body: { RM: 'Token not found', error: { code: 'TOKEN_NOT_FOUND' } } };
  t.match(await revoke(bob.userId, { token }), tokenNotFound);
  const one = await revoke(alice.userId, { token });
  t.match(one.body.result, {
    data: [{ token }],
    success: true,
    revokedTokens: 1,
    message: 'Token revoked successfully',
  });
  t.equal(await whoHas(server, token), 'INVALID_TOKEN');
  t.equal((await alice.call('GET', '/me')).status, 200, 'the others hold');
  t.match(await revoke(alice.userId, { token }), tokenNotFound);
  t.match((await revoke(alice.userId)).body.result, { revokedTokens: 1, success: true });
  t.equal((await alice.call('GET', '/me')).status, 401);
  t.match((await revoke(alice.userId)).body.result, { data: [], revokedTokens: 0 });
  t.match(await revoke('nobody'), missing);
  t.equal((await revoke(alice.userId, { token: 5 })).status, 400);
});

t.test('one token is one user’s, in all workspaces', async (t) => {
  const server = await build(t);
  const administrator = {
    username: 'admin',
    email: 'admin@example.com',
    password: { text: 'correct horse' },
  };
  const { id } = await foundWorkspace(
    server.store.workspaces,
    { name: 'Other', host: 'other.example', isDefault: false, administrator },
    founding,
  );
  const { imkitApiKey } = await server.store.connections.keys(id);
  const platforms = [
    await imkitPlatform(server),
    withImkitHeaders(server.app, '', { 'im-api-key': imkitApiKey }),
  ];
  await Promise.all(platforms.map((platform) => platform.call('POST', '/admin/clients', { _id: 'alice' })));
  for (const token of ['one', 'two', 'three']) {
    const bound = await Promise.all(
      platforms.map((platform) => platform.call('PUT', '/admin/clients/alice/token', { token })),
    );
    t.same(bound.map(({ status }) => status).sort(), [200, 409], token);
  }
});
