import { jwtVerify, SignJWT } from 'jose';
import t from 'tap';
import { createKeyring } from '../../../src/secret.ts';
import { build, buildOn } from '../../support/build.ts';
import { testSecret } from '../../support/config.ts';
import { addMudbaseUser, openMudbasePair, strangerTo, withMudbaseToken } from '../../support/mudbase.ts';

const password = 'correct horse';
const unauthorized = {
  error: 'Authentication required',
  code: 'UNAUTHORIZED',
  details: 'Valid authentication credentials are required',
};

/** A server with alice, who has registered, since a password takes a while to be hashed. */
async function scene(t: Parameters<typeof build>[0], changes: Record<string, string> = {}) {
  const server = await build(t, changes);
  const nobody = await strangerTo(server);
  const { projectId } = nobody;
  const alice = { email: 'alice@example.com', password, firstName: 'Alice', lastName: 'Archer', projectId };
  const { body } = await nobody.call('POST', '/api/auth/local/register', alice);
  const as = (token: string) => withMudbaseToken(server.app, projectId, body.user.id, token);
  return { server, nobody, projectId, alice, registered: body, as };
}

t.test('sessions begin, go on and end', async (t) => {
  const { server, nobody, projectId, alice, registered, as } = await scene(t);
  const login = (more: object = {}) =>
    nobody.call('POST', '/api/auth/local/login', { email: alice.email, password, projectId, ...more });
  const refresh = (refreshToken: unknown) => nobody.call('POST', '/api/auth/refresh', { refreshToken });
  const open = () => openMudbasePair(server, registered.user.id);
  const statusOf = async (token: string) => (await as(token).call('GET', '/api/auth/session')).status;

  await t.test('POST /api/auth/local/login', async (t) => {
    const { status, body } = await login({ email: 'ALICE@example.com' });
    t.equal(status, 200);
    t.match(body, { message: 'Login successful', expiresIn: 1800 });
    t.same(body.user, {
      id: registered.user.id,
      email: alice.email,
      firstName: 'Alice',
      lastName: 'Archer',
      role: 'member',
      emailVerified: false,
      twoFactorEnabled: false,
    });
    t.equal((await login({ projectId: undefined })).status, 200, 'the project of the host');
    const { body: me } = await as(body.token).call('GET', '/api/users/me');
    t.ok(me.user.lastLogin);

    for (const wrong of [{ password: 'wrong' }, { email: 'bob@example.com' }, { projectId: 'unknown' }]) {
      const refused = await login(wrong);
      t.equal(refused.status, 401, JSON.stringify(wrong));
      t.same(refused.body, unauthorized);
    }
    const details = (answer: { body: { details: unknown } }) => answer.body.details;
    t.same(details(await login({ password: undefined })), { password: 'password is required' });
    t.same(details(await nobody.call('POST', '/api/auth/local/login')), {
      email: 'email is required',
      password: 'password is required',
    });
    for (const wrong of [{ password: 7 }, { email: { $gt: '' } }, { projectId: ['x'] }, { email: '' }])
      t.equal((await login(wrong)).status, 400, JSON.stringify(wrong));
    t.equal((await login({ email: 'a\u0000b' })).status, 400);
    const setActive = (active: boolean) =>
      server.database.prisma.user.updateMany({ where: { id: registered.user.id }, data: { active } });
    await setActive(false);
    t.equal((await login()).status, 403, 'deactivated');
    t.equal(await statusOf(body.token), 401);
    t.equal((await refresh(body.refreshToken)).status, 401, 'nor does the session go on');
    await setActive(true);
  });

  await t.test('the token', async (t) => {
    const [key] = createKeyring([testSecret]).keys('mudbase tokens');
    const { payload, protectedHeader } = await jwtVerify(registered.token, key, { audience: 'mudbase' });
    t.match(payload, { sub: registered.user.id, id: registered.user.id, email: alice.email, scope: 'api' });
    t.equal((payload.exp ?? 0) - (payload.iat ?? 0), 86_400);
    t.match([payload.sid, payload.jti, protectedHeader.kid].map(String), [
      /^[0-9a-f]{24}$/,
      /^.{43}$/,
      /^.{12}$/,
    ]);
    t.equal(protectedHeader.alg, 'HS256');
    t.notMatch(JSON.stringify(payload), key.toString('base64url'));
  });

  await t.test('bad tokens', async (t) => {
    const keyring = createKeyring([testSecret]);
    const [key] = keyring.keys('mudbase tokens');
    const { payload, protectedHeader } = await jwtVerify(registered.token, key);
    const { sub, ...withoutSub } = payload;
    const sign = (claims: object, header: object = {}, signing: Uint8Array = key) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ ...protectedHeader, alg: 'HS256', ...header })
        .sign(signing);
    const [header = '', claims = '', signature = ''] = registered.token.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const past = Math.floor(Date.now() / 1000) - 10;
    const [otherKey] = createKeyring(['another secret that is long enough for it']).keys('mudbase tokens');
    const [foreignUse] = keyring.keys('imkit tokens');
    const tokens: [string, string][] = [
      ['alg none', `${none}.${claims}.`],
      ['alg none, with the signature', `${none}.${claims}.${signature}`],
      ['no signature', `${header}.${claims}.`],
      ['another signature', `${header}.${claims}.${signature.split('').reverse().join('')}`],
      ['changed claims', `${header}.${Buffer.from('{"sub":"admin"}').toString('base64url')}.${signature}`],
      ['another key', await sign(payload, {}, otherKey)],
      ['the key of another purpose', await sign(payload, {}, foreignUse)],
      ['an unknown key', await sign(payload, { kid: 'unknown' })],
      ['another algorithm', await sign(payload, { alg: 'HS512' }, Buffer.concat([key, key]))],
      ['expired', await sign({ ...payload, exp: past })],
      ['without an end', await sign({ ...payload, exp: undefined })],
      ['without sub', await sign(withoutSub)],
      ['without sid', await sign({ ...payload, sid: undefined })],
      ['another audience', await sign({ ...payload, aud: 'imkit' })],
      ['never issued', await sign({ ...payload, jti: 'made up' })],
      ['not a token', 'x'],
      ['dots', '..'],
      ['very long', `${registered.token}${'x'.repeat(10_000)}`],
      ['nothing', ''],
    ];
    for (const [what, token] of tokens) {
      const answer = await as(token).call('GET', 'chats');
      t.equal(answer.status, 401, what);
      t.same(answer.body, unauthorized, what);
      t.equal(answer.headers['www-authenticate'], 'Bearer');
    }
    t.equal(await statusOf(registered.token), 200);
  });

  await t.test('a token ends in the store as well', async (t) => {
    const pair = await open();
    t.equal(await statusOf(pair.token), 200);
    await server.database.prisma.credential.deleteMany({
      where: { userId: registered.user.id, expiresAt: { lt: new Date(Date.now() + 3_600_000) } },
    });
    t.equal(await statusOf(pair.token), 401, 'though it was good a moment ago');
  });

  await t.test('POST /api/auth/refresh', async (t) => {
    const first = await open();
    const second = await refresh(first.refreshToken);
    t.equal(second.status, 200);
    t.match(second.body, { message: 'Token refreshed successfully', expiresIn: 1800 });
    t.not(second.body.token, first.token);
    t.equal(await statusOf(first.token), 200, 'the earlier token lasts until it ends');
    t.equal(await statusOf(second.body.token), 200);
    const third = (await refresh(second.body.refreshToken)).body;
    t.equal(await statusOf(third.token), 200);
    const bystander = await open();

    const stolen = await refresh(first.refreshToken);
    t.equal(stolen.status, 401);
    t.same(stolen.body, { error: 'Invalid or expired refresh token' });
    for (const { token } of [first, second.body, third])
      t.equal(await statusOf(token), 401, 'the family is gone');
    t.equal((await refresh(third.refreshToken)).status, 401);
    t.equal(await statusOf(bystander.token), 200, 'other sessions go on');

    for (const body of [undefined, {}, { refreshToken: '' }, { refreshToken: 7 }, { refreshToken: null }]) {
      const answer = await nobody.call('POST', '/api/auth/refresh', body);
      t.equal(answer.status, 400);
      t.same(answer.body, { error: 'Refresh token is required' });
    }
    for (const token of ['unknown', bystander.token, 'x'.repeat(10_000)])
      t.equal((await refresh(token)).status, 401);
    await server.database.prisma.refreshToken.updateMany({
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    t.equal((await refresh(bystander.refreshToken)).status, 401, 'expired');
  });

  await t.test('of parallel refreshes one wins', async (t) => {
    const second = await buildOn(t, server.databaseUrl);
    for (let round = 0; round < 5; round++) {
      const pair = await open();
      const answers = await Promise.all(
        [server, second, server, second, server, second].map(async ({ app }) =>
          withMudbaseToken(app, projectId, '', '').call('POST', '/api/auth/refresh', {
            refreshToken: pair.refreshToken,
          }),
        ),
      );
      t.same(answers.map(({ status }) => status).sort(), [200, 401, 401, 401, 401, 401]);
    }
  });

  await t.test('a session that ends while it is renewed has ended', async (t) => {
    for (let round = 0; round < 5; round++) {
      const first = await open();
      const second = (await refresh(first.refreshToken)).body;
      const [, , , renewed] = await Promise.all([
        refresh(first.refreshToken),
        as(first.token).call('POST', '/api/auth/logout'),
        as(second.token).call('POST', '/api/auth/local/logout'),
        refresh(second.refreshToken),
      ]);
      for (const { token } of [first, second, renewed.body]) {
        if (token) t.equal(await statusOf(token), 401);
      }
      if (renewed.status === 200) t.equal((await refresh(renewed.body.refreshToken)).status, 401);
    }
  });

  for (const path of ['/api/auth/logout', '/api/auth/local/logout']) {
    await t.test(`POST ${path}`, async (t) => {
      const [one, other] = [await open(), await open()];
      const renewed = (await refresh(one.refreshToken)).body;
      const { status, body } = await as(one.token).call('POST', path);
      t.equal(status, 200);
      t.same(body, { message: 'Logout successful' });
      t.equal(await statusOf(one.token), 401);
      t.equal(await statusOf(renewed.token), 401, 'with all that came of it');
      t.equal((await refresh(renewed.refreshToken)).status, 401);
      t.equal(await statusOf(other.token), 200, 'no other session');
      t.equal((await as(one.token).call('POST', path)).status, 401);
    });
  }

  await t.test('GET /api/auth/local/session', async (t) => {
    const bob = await addMudbaseUser(server, 'bob', ['user', 'admin']);
    const { status, body } = await bob.call('GET', `/api/auth/local/session?projectId=${projectId}`);
    t.equal(status, 200);
    const project = { id: projectId, name: 'Test', role: 'admin' };
    const email = `anonymous_${bob.userId}@anonymous.local`;
    t.same(body, {
      user: { id: bob.userId, email, firstName: 'BOB', lastName: '', project },
      authenticated: true,
    });
    t.equal((await bob.call('GET', '/api/auth/local/session')).status, 200);
    t.equal((await bob.call('GET', '/api/auth/local/session?projectId=')).status, 200);
    t.equal((await bob.call('GET', '/api/auth/local/session?projectId=unknown')).status, 404);
    t.equal((await bob.call('GET', '/api/auth/local/session?projectId=%00')).status, 404);
    t.equal((await bob.call('GET', '/api/auth/local/session?other=%00')).status, 400);
    t.equal((await bob.call('GET', `/api/auth/local/session?projectId=a&projectId=b`)).status, 400);
    t.equal((await nobody.call('GET', '/api/auth/local/session?projectId=unknown')).status, 401);
  });

  await t.test('GET /api/auth/session', async (t) => {
    const { token } = await open();
    const { status, body } = await as(token).call('GET', '/api/auth/session');
    t.equal(status, 200);
    t.match(body, { authenticated: true, user: { _id: registered.user.id, fullName: 'Alice Archer' } });
    t.equal((await nobody.call('GET', '/api/auth/session')).status, 401);
  });
});

t.test('the secret can be rotated', async (t) => {
  const { server, projectId, registered } = await scene(t);
  const newer = 'a newer secret that is good enough for a test';
  const both = await buildOn(t, server.databaseUrl, { PARLANCE_SECRET: `${newer},${testSecret}` });
  const only = await buildOn(t, server.databaseUrl, { PARLANCE_SECRET: newer });
  // It reads nothing that is sealed under the secret.
  const path = `/api/realtime/projects/${projectId}/active-users`;
  const session = async ({ app }: typeof server, token: string) =>
    (await withMudbaseToken(app, projectId, '', token).call('GET', path)).status;
  t.equal(await session(both, registered.token), 200, 'tokens of the older secret go on');
  const renewed = await withMudbaseToken(both.app, '', '', '').call('POST', '/api/auth/refresh', {
    refreshToken: registered.refreshToken,
  });
  t.equal(await session(only, renewed.body.token), 200, 'new ones are of the newer');
  t.equal(await session(only, registered.token), 401);
  t.equal(await session(server, renewed.body.token), 401);
});

t.test('sign-ins fail only so often', async (t) => {
  const { nobody, alice, projectId } = await scene(t);
  const guess = (guessed: string) =>
    nobody.call('POST', '/api/auth/local/login', { email: alice.email, password: guessed, projectId });
  const answers = await Promise.all(Array.from({ length: 6 }, () => guess('wrong')));
  t.match(answers.map(({ status }) => status).sort(), [401, 401, 401, 401, 401, /401|429/]);
  const blocked = await guess(password);
  t.equal(blocked.status, 429);
  t.match(blocked.body, { error: 'Rate limit exceeded', code: 'RATE_LIMITED', retryAfter: Number });
  t.equal(blocked.headers['retry-after'], String(blocked.body.retryAfter));
});
