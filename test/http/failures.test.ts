import t from 'tap';
import { build, buildOn } from '../support/build.ts';
import { administrator } from '../support/cluster.ts';
import { createDatabase } from '../support/databases.ts';
import { behindDoor } from '../support/door.ts';
import { actAs } from '../support/parlance.ts';
import { anonymous, signIn } from '../support/rocketchat.ts';

const unavailable = {
  rocketchat: {
    success: false,
    error: 'Service temporarily unavailable [error-unavailable]',
    errorType: 'error-unavailable',
  },
  parlance: { type: 'about:blank', title: 'Service Unavailable', status: 503 },
};

t.test('while the database is away every dialect answers 503, and recovers by itself', async (t) => {
  const databaseUrl = await createDatabase(t);
  const door = await behindDoor(t, databaseUrl);
  const server = await buildOn(t, door.url);
  const client = await signIn(server.app);
  const admin = await actAs(server);
  const ready = async () =>
    (await server.inject({ url: '/health/ready' })) as unknown as { statusCode: number };
  t.equal((await ready()).statusCode, 200);
  const callers = await Promise.all([client.get('me'), admin.call('GET', 'workspaces')]);
  t.same(
    callers.map(({ status }) => status),
    [200, 200],
  );

  await door.shut();
  for (const round of ['the connection breaks', 'there is none']) {
    const answers = [
      await client.get('me'),
      await client.post('chat.postMessage', { roomId: 'GENERAL', text: 'lost' }),
      await anonymous(server.app).post('login', {
        user: administrator.username,
        password: administrator.password,
      }),
      await client.get('settings.public'),
    ];
    for (const { status, body, headers } of answers) {
      t.equal(status, 503, round);
      t.match(body, unavailable.rocketchat);
      t.equal(headers['retry-after'], '1');
    }
    const { status, body, headers } = await admin.call('GET', 'workspaces');
    t.equal(status, 503, round);
    t.match(body, unavailable.parlance);
    t.equal(headers['retry-after'], '1');
  }
  t.equal((await ready()).statusCode, 503);
  t.equal(
    ((await server.inject({ url: '/health/live' })) as unknown as { statusCode: number }).statusCode,
    200,
  );

  await door.open();
  t.equal((await client.get('me')).status, 200);
  t.equal((await admin.call('GET', 'workspaces')).status, 200);
  t.equal((await ready()).statusCode, 200);
});

t.test(
  'a request that uses the Prisma client answers 503, too, when the database goes in its middle',
  async (t) => {
    const door = await behindDoor(t, await createDatabase(t));
    const server = await buildOn(t, door.url);
    const client = await signIn(server.app);
    const admin = await actAs(server);
    const { callerOf } = server.store.sessions;
    const newUser = { username: 'x', name: 'x', email: 'x@x.org', password: 'correct horse' };
    const administratorOfNew = { username: 'root', email: 'x@x.org', password: 'correct horse' };
    const calls = [
      ['rocketchat', () => client.get('users.info', { username: 'admin' })],
      ['rocketchat', () => client.post('users.create', newUser)],
      ['parlance', () => admin.call('GET', 'workspaces')],
      ['parlance', () => admin.call('POST', 'workspaces', { name: 'x', administrator: administratorOfNew })],
    ] as const;
    const falls = { shut: door.shut, starting: () => door.turn('starting'), reset: () => door.turn('reset') };
    for (const [how, fall] of Object.entries(falls)) {
      for (const [dialect, call] of calls) {
        server.store.sessions.callerOf = async (presented) => {
          const caller = await callerOf(presented);
          await fall();
          return caller;
        };
        const { status, body } = await call();
        t.equal(status, 503, `${how}: ${JSON.stringify(body)}`);
        t.match(body, unavailable[dialect]);
        server.store.sessions.callerOf = callerOf;
        if (how === 'shut') await door.open();
        else door.turn('let in');
      }
    }
    t.equal((await admin.call('GET', 'workspaces')).body.workspaces?.length ?? 1, 1, 'nothing is half done');
  },
);

t.test('a fault of ours is a 500 in the shape of the dialect, and tells nothing', async (t) => {
  const server = await build(t);
  const client = await signIn(server.app);
  const admin = await actAs(server);
  server.store.sessions.callerOf = async () => {
    throw new Error('internals: SELECT password_verifier');
  };
  const me = await client.get('me');
  t.equal(me.status, 500);
  t.same(me.body, { success: false, error: 'Internal server error' });
  const workspaces = await admin.call('GET', 'workspaces');
  t.equal(workspaces.status, 500);
  t.match(workspaces.body, { title: 'Internal Server Error', status: 500 });
  t.notMatch(JSON.stringify(workspaces.body), /internals|SELECT|stack/);
});
