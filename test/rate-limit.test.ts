import t from 'tap';
import { build } from './support/build.ts';
import { addRoom, addUser } from './support/people.ts';
import { anonymous, type Client, signIn, withToken } from './support/rocketchat.ts';

const on = { PARLANCE_RATE_LIMIT: 'on' };

const standing = ({ headers }: Awaited<ReturnType<Client['get']>>) => ({
  limit: Number(headers['x-ratelimit-limit']),
  remaining: Number(headers['x-ratelimit-remaining']),
  reset: Number(headers['x-ratelimit-reset']),
});

t.test('a route takes ten calls a minute from one address', async (t) => {
  const server = await build(t, on);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const start = Date.now();
  for (let i = 1; i <= 10; i++) {
    const answer = await alice.get('me');
    t.equal(answer.status, 200);
    const { limit, remaining, reset } = standing(answer);
    t.same([limit, remaining], [10, 10 - i]);
    t.ok(reset > start + 59_000 && reset <= Date.now() + 60_000, 'when the window ends, in milliseconds');
  }
  const refused = await alice.get('me');
  t.equal(refused.status, 429);
  t.match(
    refused.body.error,
    /^Error, too many requests\. Please slow down\. You must wait \d+ seconds before trying this endpoint again\. \[error-too-many-requests\]$/,
  );
  t.match(refused.body, { success: false, errorType: 'error-too-many-requests' });
  t.same(standing(refused).remaining, 0);
  t.equal((await bob.get('me')).status, 429, 'whoever calls from there');
  t.equal((await alice.get('rooms.get')).status, 200, 'other routes are counted apart');
  const elsewhere = await server.app.inject({
    url: '/api/v1/me',
    headers: { 'x-user-id': alice.userId, 'x-auth-token': alice.authToken },
    remoteAddress: '203.0.113.7',
  });
  t.equal(elsewhere.statusCode, 200, 'and so are other addresses');
  t.equal((await anonymous(server.app).get('me')).status, 401, 'a missing credential comes first');

  const admin = await signIn(server.app);
  for (let i = 0; i < 12; i++) {
    const answer = await admin.get('me');
    t.equal(answer.status, 200, 'administrators are free');
    t.notOk('x-ratelimit-limit' in answer.headers);
  }
});

t.test('operations that look at the credential themselves are limited as well', async (t) => {
  const server = await build(t, on);
  const alice = await addUser(server, 'alice');
  const bot = await addUser(server, 'bot', ['bot']);
  const roomId = await addRoom(server, 'lunch', [{ client: alice }, { client: bot }]);
  const statuses = async (client: Client) => {
    const answers = [];
    for (let i = 0; i < 12; i++) answers.push((await client.get('channels.messages', { roomId })).status);
    return answers;
  };
  const both = await Promise.all([statuses(alice), statuses(alice)]);
  t.equal(both.flat().filter((status) => status === 200).length, 10, 'side by side as well');
  t.same(await statuses(bot), Array(12).fill(200), 'but not those who may pass');
  const forger = withToken(server.app, 'alice', alice.userId, 'forged');
  t.not((await forger.get('channels.messages', { roomId })).status, 200);
});

t.test('POST /users.register is taken once a minute', async (t) => {
  const server = await build(t, on);
  const person = (username: string) => ({
    username,
    name: username,
    email: `${username}@example.com`,
    pass: 'correct horse',
  });
  const nobody = anonymous(server.app);
  const first = await nobody.post('users.register', person('one'));
  t.equal(first.status, 200);
  t.match(standing(first), { limit: 1, remaining: 0 });
  t.equal((await nobody.post('users.register', person('two'))).status, 429);
  t.equal(await server.database.prisma.user.count({ where: { username: 'two' } }), 0);
});

t.test('POST /chat.sendMessage is taken five times a second', async (t) => {
  const server = await build(t, on);
  const alice = await addUser(server, 'alice');
  const bot = await addUser(server, 'bot', ['bot']);
  const rid = await addRoom(server, 'lunch', [{ client: alice }, { client: bot }]);
  const burst = (client: Client, count: number) =>
    Promise.all(
      Array.from({ length: count }, () => client.post('chat.sendMessage', { message: { rid, msg: 'x' } })),
    );
  const answers = await burst(alice, 8);
  t.same(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 429, 429, 429]);
  t.same(new Set((await burst(bot, 8)).map(({ status }) => status)), new Set([200]), 'bots may send many');
  const waits = answers.map(standing).map(({ reset }) => reset - Date.now());
  await new Promise((resolve) => setTimeout(resolve, Math.max(...waits, 0) + 5));
  t.equal((await burst(alice, 1))[0]?.status, 200, 'in the next window');
  t.equal(await server.database.prisma.message.count({ where: { roomId: rid } }), 14);
});

t.test('the settings of the workspace count from the next window on', async (t) => {
  const server = await build(t, on);
  const alice = await addUser(server, 'alice');
  const workspaceId = await server.store.workspaces.idForHost('');
  const set = (id: string, value: number | boolean) =>
    server.database.prisma.setting.upsert({
      where: { workspaceId_id: { workspaceId, id } },
      create: { workspaceId, id, value },
      update: { value },
    });
  await set('rateLimitCalls', 2);
  await set('rateLimitWindow', 300);
  const nextWindow = (reset: number) => new Promise((resolve) => setTimeout(resolve, reset - Date.now() + 5));
  const first = await alice.get('me');
  t.match(standing(first), { limit: 2, remaining: 1 });
  t.equal((await alice.get('me')).status, 200);
  await set('rateLimitEnabled', false);
  const { status, headers } = await alice.get('me');
  t.equal(status, 200, 'a full window lets pass as soon as limits are off');
  t.notOk('x-ratelimit-limit' in headers);
  await nextWindow(standing(first).reset);
  for (let i = 0; i < 5; i++) {
    const answer = await alice.get('me');
    t.equal(answer.status, 200);
    t.notOk('x-ratelimit-limit' in answer.headers);
  }
  await set('rateLimitEnabled', true);
  t.match(standing(await alice.get('me')), { limit: 2 });
});

t.test('a server without limits counts nothing', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  for (let i = 0; i < 12; i++) t.notOk('x-ratelimit-limit' in (await alice.get('me')).headers);
});
