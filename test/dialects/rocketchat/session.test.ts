import { createHash, randomBytes } from 'node:crypto';
import t from 'tap';
import { build } from '../../support/build.ts';
import { administrator } from '../../support/cluster.ts';
import { addUser } from '../../support/people.ts';
import { anonymous, type Client, signIn, withToken } from '../../support/rocketchat.ts';

const { username, email, password } = administrator;
const digest = createHash('sha256').update(password).digest('hex');

t.test('POST /login takes every form of body', async (t) => {
  const { app } = await build(t);
  const client = anonymous(app);
  const forms = {
    'a name as user': { user: username, password },
    'an address as user': { user: email, password },
    'another case': { user: username.toUpperCase(), password },
    username: { username, password },
    email: { email: email.toUpperCase(), password },
    'user with a name': { user: { username }, password },
    'user with an address': { user: { email }, password },
    digest: { user: username, password: { digest, algorithm: 'sha-256' } },
    'a digest in upper case': { user: username, password: { digest: digest.toUpperCase() } },
    hashed: { user: username, password: { hashed: digest } },
    'a second factor nobody asked for': { user: username, password, code: '123456' },
  };
  for (const [form, body] of Object.entries(forms)) {
    const answer = await client.post('login', body);
    t.equal(answer.status, 200, form);
    t.equal(answer.body.data.me.username, username, form);
    t.equal(answer.body.data.me._id, answer.body.data.userId, form);
    t.match(answer.body.data.authToken, /^[\w-]{43}$/, form);
  }
});

t.test('POST /login resumes a session with its own token', async (t) => {
  const { app } = await build(t);
  const first = await signIn(app);
  const { status, body } = await anonymous(app).post('login', { resume: first.authToken });
  t.equal(status, 200);
  t.equal(body.data.authToken, first.authToken);
  t.equal(body.data.userId, first.userId);
});

t.test('POST /login refuses what it does not know in the words of a sign-in', async (t) => {
  const server = await build(t);
  const client = anonymous(server.app);
  const admin = await signIn(server.app);
  await admin.post('users.create', {
    username: 'idle',
    name: 'Idle',
    email: 'idle@example.com',
    password,
    active: false,
  });
  const unrecognized = {
    success: false,
    status: 'error',
    error: 400,
    message: 'Unrecognized options for login request',
  };
  const incorrect = { success: false, status: 'error', error: 403, message: 'Incorrect password' };
  const unknown = { success: false, status: 'error', error: 'Unauthorized', message: 'Unauthorized' };
  const refusals: [string, object | undefined, object][] = [
    ['no body', undefined, unrecognized],
    ['an empty one', {}, unrecognized],
    ['no password', { user: username }, unrecognized],
    ['no account', { password }, unrecognized],
    ['an empty account', { user: '', username: '', email: '', password }, unrecognized],
    ['an account without a name', { user: {}, password }, unrecognized],
    ['a password without a digest', { user: username, password: { algorithm: 'sha-256' } }, unrecognized],
    ['another digest', { user: username, password: { digest, algorithm: 'md5' } }, unrecognized],
    ['an unknown user', { user: 'nobody', password }, unknown],
    ['an unknown address', { email: 'nobody@example.com', password }, unknown],
    ['a user name of 10 kB', { user: randomBytes(10_000).toString('hex'), password }, unknown],
    ['a wrong password', { user: username, password: 'wrong' }, incorrect],
    ['an empty password', { user: username, password: '' }, incorrect],
    ['a password of 10 kB', { user: username, password: 'x'.repeat(10_000) }, incorrect],
    [
      'a deactivated user',
      { user: 'idle', password },
      {
        success: false,
        status: 'error',
        error: 'error-user-is-not-activated',
        message: 'User is not activated',
      },
    ],
    [
      'a token nobody has',
      { resume: 'x' },
      {
        success: false,
        status: 'error',
        error: 403,
        message: "You've been logged out by the server. Please log in again.",
      },
    ],
  ];
  for (const [what, body, refusal] of refusals) {
    const answer = await client.post('login', body);
    t.equal(answer.status, 401, what);
    t.same(answer.body, refusal, what);
  }
});

t.test('POST /login does the work of a password for an unknown user too', async (t) => {
  const { app } = await build(t);
  const client = anonymous(app);
  const timed = async (user: string) => {
    const start = performance.now();
    await client.post('login', { user, password: 'wrong' });
    return performance.now() - start;
  };
  await timed('warm-up');
  const known = await timed(username);
  const unknown = await timed('nobody');
  t.ok(
    unknown > known / 4,
    `an unknown user took ${unknown.toFixed()} ms, a known one ${known.toFixed()} ms`,
  );
});

t.test('POST /login is blocked for an account and an address after five failures', async (t) => {
  const { app, database } = await build(t);
  const from = async (remoteAddress: string, body: object) => {
    const response = await app.inject({ method: 'POST', url: '/api/v1/login', remoteAddress, payload: body });
    return { status: response.statusCode, body: response.json() };
  };
  const wrong = { user: username, password: 'wrong' };
  const failures = await Promise.all(Array.from({ length: 5 }, () => from('192.0.2.1', wrong)));
  t.ok(
    failures.every(({ body }) => body.error === 403),
    'five may fail',
  );
  const blocked = await from('192.0.2.1', { user: username.toUpperCase(), password });
  t.equal(blocked.status, 401, 'then the right password does not help');
  t.equal(blocked.body.error, 'error-login-blocked-for-user');
  t.equal(
    (await from('192.0.2.2', { user: username, password })).status,
    200,
    'another address is not blocked',
  );

  await database.prisma.signInFailure.updateMany({ data: { expiresAt: new Date(0) } });
  t.equal(
    (await from('192.0.2.1', { user: username, password })).status,
    200,
    'nor is this one a while later',
  );

  await database.prisma.signInFailure.updateMany({
    where: { subject: 'address 192.0.2.1' },
    data: { failures: 50, expiresAt: new Date(Date.now() + 60_000) },
  });
  const address = await from('192.0.2.1', { user: 'somebody', password });
  t.equal(address.status, 401, 'fifty failures block the address');
  t.equal(address.body.error, 'error-login-blocked-for-ip');
});

t.test('POST /login in parallel gives every caller a token of their own, of which fifty stay', async (t) => {
  const { app, database } = await build(t);
  const sessions = await Promise.all(Array.from({ length: 6 }, () => signIn(app)));
  t.equal(new Set(sessions.map(({ authToken }) => authToken)).size, 6);
  for (const session of sessions) t.equal((await session.get('me')).status, 200);

  const { workspaceId, id } = await database.prisma.user.findFirstOrThrow({ where: { username } });
  const old = Array.from({ length: 60 }, () => new Uint8Array(randomBytes(32)));
  const createdAt = new Date(Date.now() - 60_000);
  await database.prisma.credential.createMany({
    data: old.map((tokenHash) => ({ workspaceId, userId: id, tokenHash, dialect: 'rocketchat', createdAt })),
  });
  const newest = await signIn(app);
  t.equal(await database.prisma.credential.count({ where: { userId: id } }), 50);
  t.equal((await newest.get('me')).status, 200, 'the newest stays');
});

t.test('a credential that is not good is 401 everywhere', async (t) => {
  const server = await build(t);
  const { app, database } = server;
  const admin = await signIn(app);
  const other = await addUser(server, 'other');
  const refused = {
    success: false,
    error: 'You must be logged in to do this.',
    status: 'error',
    message: 'You must be logged in to do this.',
  };
  const calls: [string, Client][] = [
    ['no credential', anonymous(app)],
    ['a token nobody has', withToken(app, 'x', admin.userId, 'x')],
    ['the token of another user', withToken(app, 'x', other.userId, admin.authToken)],
    ['an id nobody has', withToken(app, 'x', 'x'.repeat(10_000), admin.authToken)],
  ];
  for (const [what, client] of calls) {
    for (const path of [
      'me',
      'logout',
      'users.info?username=admin',
      'users.list',
      'settings/Site_Name',
      'permissions.listAll',
    ]) {
      const answer = await client.get(path);
      t.equal(answer.status, 401, `${what}: GET ${path}`);
      t.same(answer.body, refused);
    }
    for (const path of [
      'logout',
      'users.create',
      'users.delete',
      'users.createToken',
      'settings/Site_Name',
      'permissions.update',
    ]) {
      t.equal((await client.post(path)).status, 401, `${what}: POST ${path}`);
    }
  }
  await database.prisma.credential.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  t.equal((await admin.get('me')).status, 401, 'an expired token');
  t.equal(
    (await anonymous(app).post('login', { resume: admin.authToken })).status,
    401,
    'nor can it be resumed',
  );

  await database.prisma.credential.updateMany({ data: { expiresAt: null } });
  await database.prisma.user.updateMany({ where: { username: 'other' }, data: { active: false } });
  t.equal((await other.get('me')).status, 401, 'a deactivated user');
});

t.test('POST and GET /logout end the token that was sent, and no other', async (t) => {
  const { app } = await build(t);
  const [first, second, third] = await Promise.all([signIn(app), signIn(app), signIn(app)]);
  const byPost = await first.post('logout');
  t.equal(byPost.status, 200);
  t.same(byPost.body, { status: 'success', data: { message: "You've been logged out!" } });
  const byGet = await second.get('logout');
  t.same([byGet.status, byGet.body], [200, byPost.body]);
  t.equal((await first.post('logout')).status, 401, 'a second time there is nobody');
  t.equal((await second.get('me')).status, 401);
  t.equal((await third.get('me')).status, 200);
});

t.test('GET /me shows the caller with every preference', async (t) => {
  const { app } = await build(t);
  const admin = await signIn(app);
  const { status, body, headers } = await admin.get('me');
  t.equal(status, 200);
  t.equal(headers['content-type'], 'application/json');
  t.match(body, {
    success: true,
    _id: admin.userId,
    username,
    emails: [{ address: email, verified: true }],
    email,
    roles: ['admin', 'user'],
    active: true,
    services: { password: { exists: true } },
    isOAuthUser: false,
  });
  t.match(body.avatarUrl, /^http.*\/avatar\/admin$/);
  t.equal(Object.keys(body.settings.preferences).length, 35);
  t.notMatch(JSON.stringify(body), /argon2/);
});

t.test('GET /api/info tells strangers no more than major and minor', async (t) => {
  const server = await build(t);
  const info = async (client: Client) => {
    const headers = client.authToken ? { 'x-user-id': client.userId, 'x-auth-token': client.authToken } : {};
    return (await server.app.inject({ url: '/api/info', headers })).json();
  };
  const trimmed = await info(anonymous(server.app));
  t.match(trimmed.version, /^\d+\.\d+$/);
  t.notOk('info' in trimmed);
  t.same(await info(await addUser(server, 'alice')), trimmed, 'nor users');
  t.same(await info(withToken(server.app, 'x', 'x', 'x')), trimmed, 'nor who shows a bad token');
  const whole = await info(await signIn(server.app));
  t.match(whole.version, /^\d+\.\d+\.\d+$/);
  t.equal(whole.info.version, whole.version);
});

t.test('POST /login refuses bodies that are no body, and is never at a loss', async (t) => {
  const { app } = await build(t);
  const send = async (payload: string | Buffer) => {
    const headers = { 'content-type': 'application/json' };
    const response = await app.inject({ method: 'POST', url: '/api/v1/login', headers, payload });
    return { status: response.statusCode, body: response.json() };
  };
  const login = (user: string) => `{"user":"${user}","password":"x"}`;
  const cases: [string, string | Buffer, number][] = [
    ['NUL', login('a\\u0000b'), 400],
    ['half a surrogate pair', login('\\ud800'), 400],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from('{"user":"'), Buffer.from([0xff, 0xfe]), Buffer.from('","password":"x"}')]),
      400,
    ],
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000), 400],
    ['a list', '[]', 400],
    ['a list as user', '{"user":[],"password":"x"}', 400],
    ['no JSON', 'user=admin', 401],
    ['__proto__', '{"__proto__":{"user":"admin"},"password":"x"}', 401],
    ['2 MB', login('x'.repeat(2_000_000)), 413],
  ];
  for (const [what, payload, status] of cases) {
    const answer = await send(payload);
    t.equal(answer.status, status, what);
    t.equal(answer.body.success, false, what);
    t.type(answer.body.error, status === 401 ? 'number' : 'string', what);
  }
});
