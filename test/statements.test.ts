import pg from 'pg';
import t, { type Test } from 'tap';
import { newId } from '../src/core/ids.ts';
import { build, type TestServer } from './support/build.ts';
import { administrator } from './support/cluster.ts';
import { addRoom, addUser } from './support/people.ts';
import { type Answer, anonymous, type Client } from './support/rocketchat.ts';

// What an operation costs is how often it goes to the database. These are the figures; they may only fall.

let statements: string[] = [];
const original = pg.Client.prototype.query as (...values: unknown[]) => unknown;
pg.Client.prototype.query = function query(this: unknown, ...values: unknown[]) {
  const [first] = values as [string | { name?: string; text?: string }];
  statements.push(typeof first === 'string' ? first : (first.name ?? first.text ?? ''));
  return original.apply(this, values);
} as typeof pg.Client.prototype.query;
t.teardown(() => {
  pg.Client.prototype.query = original as typeof pg.Client.prototype.query;
});

/** Counts the statements of a call, once it has been made so that everything is warm. */
async function costs(t: Test, title: string, most: number, call: () => Promise<Answer>): Promise<void> {
  await call();
  statements = [];
  const { status, body } = await call();
  t.equal(status, 200, `${title} ${JSON.stringify(body).slice(0, 200)}`);
  const used = statements;
  t.ok(used.length <= most, `${title}: ${used.length} of ${most}`, { used });
}

/** Rooms, people and messages enough for a long page. */
async function scene(t: Test) {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const rid = await addRoom(server, 'lunch', [{ client: alice, roles: ['owner'] }, { client: bob }]);
  const groupId = await addRoom(server, 'secret', [{ client: alice, roles: ['owner'] }], 'private');
  const { body } = await alice.post('chat.sendMessage', { message: { rid, msg: 'root' } });
  const root: string = body.message._id;
  await alice.post('chat.sendMessage', { message: { rid, msg: 'reply', tmid: root } });
  await alice.post('chat.postMessage', { channel: '@bob', text: 'x' });
  return { server, alice, bob, rid, groupId, root };
}

async function addMany({ server, alice, rid }: { server: TestServer; alice: Client; rid: string }) {
  const fellows = [];
  for (let i = 0; i < 40; i++) fellows.push(await addUser(server, `fellow${i}`));
  for (let i = 0; i < 40; i++) {
    const roomId = await addRoom(server, `room${i}`, [{ client: alice }, { client: fellows[i] as Client }]);
    await alice.post('chat.sendMessage', { message: { rid: roomId, msg: 'x' } });
  }
  const { workspaceId } = await server.database.prisma.room.findFirstOrThrow({ where: { id: rid } });
  await server.database.prisma.membership.createMany({
    data: fellows.map(({ userId }) => ({ workspaceId, roomId: rid, userId, id: newId(), roles: [] })),
  });
  for (let i = 0; i < 60; i++) {
    const { body } = await alice.post('chat.sendMessage', { message: { rid, msg: `${i}` } });
    await alice.post('chat.sendMessage', { message: { rid, msg: 'x', tmid: body.message._id } });
  }
}

t.test('what goes in one statement, or in few', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, rid, root } = here;
  const message = (more = {}) => ({ message: { rid, msg: 'Hello @bob, see #lunch', ...more } });
  const calls: [string, number, () => Promise<Answer>][] = [
    ['chat.followMessage', 1, () => bob.post('chat.followMessage', { mid: root })],
    ['chat.unfollowMessage', 1, () => bob.post('chat.unfollowMessage', { mid: root })],
    ['channels.messages', 1, () => bob.get('channels.messages', { roomId: rid })],
    ['subscriptions.read', 1, () => bob.post('subscriptions.read', { rid })],
    ['chat.sendMessage', 3, () => alice.post('chat.sendMessage', message())],
    ['chat.sendMessage in a thread', 4, () => alice.post('chat.sendMessage', message({ tmid: root }))],
    ['chat.postMessage', 3, () => alice.post('chat.postMessage', { roomId: rid, text: 'x' })],
    ['chat.postMessage to a user', 5, () => alice.post('chat.postMessage', { channel: '@bob', text: 'x' })],
    ['chat.getMessage', 3, () => bob.get('chat.getMessage', { msgId: root })],
    ['channels.info', 3, () => bob.get('channels.info', { roomId: rid })],
    ['me', 2, () => alice.get('me')],
    [
      'login',
      5,
      () =>
        anonymous(server.app).post('login', {
          user: administrator.username,
          password: administrator.password,
        }),
    ],
  ];
  for (const [title, most, call] of calls) await costs(t, title, most, call);
});

t.test('no list takes more than two statements, however long it is', async (t) => {
  const here = await scene(t);
  const { server, alice, rid, groupId, root } = here;
  await server.database.prisma.permission.updateMany({
    where: { id: { in: ['administer-rooms', 'read-user-details'] } },
    data: { roles: ['admin', 'user'] },
  });
  const since = { updatedSince: new Date(0).toISOString() };
  const lists: [string, Record<string, string | number>?][] = [
    ['channels.list'],
    ['channels.list.joined'],
    ['rooms.adminRooms'],
    ['rooms.get'],
    ['rooms.get', since],
    ['subscriptions.get'],
    ['subscriptions.get', since],
    ['users.list'],
    ['permissions.listAll'],
    ['settings.public'],
    ['channels.members', { roomId: rid }],
    ['groups.members', { roomId: groupId }],
    ['channels.messages', { roomId: rid }],
    ['groups.messages', { roomId: groupId }],
    ['channels.history', { roomId: rid }],
    ['channels.history', { roomId: rid, unreads: 'true' }],
    ['chat.getThreadsList', { rid }],
    ['chat.syncThreadsList', { rid, ...since }],
    ['chat.getThreadMessages', { tmid: root }],
    ['chat.syncThreadMessages', { tmid: root, ...since }],
  ];
  const run = async (length: string) => {
    for (const [path, query = {}] of lists) {
      const title = `${path} ${Object.keys(query)}, ${length}`;
      await costs(t, title, path === 'channels.messages' ? 1 : 2, () => alice.get(path, query));
    }
  };
  await run('short');
  await addMany(here);
  await run('long');
});
