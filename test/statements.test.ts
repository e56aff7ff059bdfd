import pg from 'pg';
import t, { type Test } from 'tap';
import { newId } from '../src/core/ids.ts';
import { build, type TestServer } from './support/build.ts';
import { administrator } from './support/cluster.ts';
import { addImkitClient } from './support/imkit.ts';
import { addImkitRoom, say } from './support/imkit-rooms.ts';
import { asMudbase } from './support/mudbase.ts';
import { addRoom, addUser } from './support/people.ts';
import { type Answer, anonymous, type Client } from './support/rocketchat.ts';
import { addChannel, addInstance, channelPath } from './support/whatsapp.ts';

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

/**
 * Counts the statements of a call, once it has been made so that everything is warm.
 *
 * @param undo makes it a change again
 */
async function costs(
  t: Test,
  title: string,
  expected: number,
  call: () => Promise<Answer>,
  undo?: () => Promise<Answer>,
): Promise<void> {
  await call();
  await undo?.();
  statements = [];
  const { status, body } = await call();
  t.match(status, /^20[01]$/, `${title} ${JSON.stringify(body).slice(0, 200)}`);
  const used = statements;
  t.equal(used.length, expected, `${title}: ${used.length} statements`);
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
  const direct = await alice.post('chat.postMessage', { channel: '@bob', text: 'x' });
  const directId: string = direct.body.message.rid;
  return { server, alice, bob, rid, groupId, directId, root };
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
    await alice.post('chat.starMessage', { messageId: body.message._id });
    await alice.post('chat.pinMessage', { messageId: body.message._id });
  }
}

t.test('what goes in one statement, or in few', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, rid, directId, root } = here;
  const message = (more = {}) => ({ message: { rid, msg: 'Hello @bob, see #lunch', ...more } });
  const calls: [string, number, () => Promise<Answer>][] = [
    ['chat.followMessage', 1, () => bob.post('chat.followMessage', { mid: root })],
    ['chat.unfollowMessage', 1, () => bob.post('chat.unfollowMessage', { mid: root })],
    ['channels.messages', 1, () => bob.get('channels.messages', { roomId: rid })],
    ['subscriptions.read', 1, () => bob.post('subscriptions.read', { rid })],
    ['chat.sendMessage', 2, () => alice.post('chat.sendMessage', message())],
    ['chat.sendMessage in a thread', 3, () => alice.post('chat.sendMessage', message({ tmid: root }))],
    ['chat.postMessage', 1, () => alice.post('chat.postMessage', { roomId: rid, text: 'x' })],
    ['chat.postMessage by name', 1, () => alice.post('chat.postMessage', { channel: '#lunch', text: 'x' })],
    [
      'chat.sendMessage that is plain',
      1,
      () => alice.post('chat.sendMessage', { message: { rid, msg: 'x' } }),
    ],
    [
      'chat.sendMessage to one person',
      1,
      () => alice.post('chat.sendMessage', { message: { rid: directId, msg: 'x' } }),
    ],
    ['chat.postMessage to a user', 4, () => alice.post('chat.postMessage', { channel: '@bob', text: 'x' })],
    ['chat.getMessage', 3, () => bob.get('chat.getMessage', { msgId: root })],
    ['channels.info', 3, () => bob.get('channels.info', { roomId: rid })],
    ['chat.react', 1, () => bob.post('chat.react', { messageId: root, emoji: 'x' })],
    ['chat.starMessage', 1, () => bob.post('chat.starMessage', { messageId: root })],
    ['chat.unStarMessage', 1, () => bob.post('chat.unStarMessage', { messageId: root })],
    ['chat.pinMessage', 1, () => alice.post('chat.pinMessage', { messageId: root })],
    ['chat.unPinMessage', 1, () => alice.post('chat.unPinMessage', { messageId: root })],
    ['im.create', 3, () => alice.post('im.create', { username: 'bob' })],
    ['me', 2, () => alice.get('me')],
    [
      'login',
      2,
      () =>
        anonymous(server.app).post('login', {
          user: administrator.username,
          password: administrator.password,
        }),
    ],
  ];
  for (const call of calls) await costs(t, ...call);
});

t.test("Mudbase's operations go in one statement, or in few", async (t) => {
  const here = await scene(t);
  const { server, rid, root } = here;
  const alice = await asMudbase(server, here.alice);
  const bob = await asMudbase(server, here.bob);
  const chat = `chats/${rid}`;
  const send = () => alice.call('POST', `${chat}/messages`, { type: 'text', content: 'x' });
  const react = (method: 'POST' | 'DELETE') => () =>
    bob.call(method, `${chat}/messages/${root}/reactions`, { emoji: 'x' });
  const run = async (title: string) => {
    const calls: [string, number, () => Promise<Answer>][] = [
      ['add reaction', 1, react('POST')],
      ['remove reaction', 1, react('DELETE')],
      ['messages', 1, () => bob.call('GET', `${chat}/messages?limit=100`)],
      ['read', 1, () => bob.call('POST', `${chat}/messages/read`, { messageIds: [root] })],
      ['chats', 3, () => alice.call('GET', 'chats?limit=100')],
      ['chat', 3, () => alice.call('GET', chat)],
      ['send', 3, send],
    ];
    for (const [name, expected, call] of calls) await costs(t, `${name}, ${title}`, expected, call);
  };
  await run('short');
  await addMany(here);
  await run('long');
});

t.test('no list takes more than two statements, however long it is', async (t) => {
  const here = await scene(t);
  const { server, alice, rid, groupId, directId, root } = here;
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
    ['chat.getPinnedMessages', { roomId: rid }],
    ['chat.getStarredMessages', { roomId: rid }],
    ['chat.search', { roomId: rid, searchText: 'root reply 1' }],
    ['im.list'],
    ['im.messages', { username: 'bob' }],
    ['im.messages', { roomId: directId }],
    ['im.history', { roomId: directId, unreads: 'true' }],
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

t.test('IMKit', async (t) => {
  const server = await build(t);
  const [alice, bob] = [await addImkitClient(server, 'alice'), await addImkitClient(server, 'bob')];
  const room = await addImkitRoom(server, 'demo-room', [
    { client: alice, roles: ['owner'] },
    { client: bob },
  ]);
  const { id } = await say(bob, room, 'root');
  for (let i = 0; i < 50; i++)
    await bob.call('POST', `/messages/${(await say(alice, room, 'x', { reply: id })).id}/reaction`, {
      reaction: 'like',
    });
  const calls: [string, number, () => Promise<Answer>][] = [
    ['pin', 1, () => alice.call('POST', `/messages/${id}/pin`)],
    ['unpin', 1, () => alice.call('DELETE', `/messages/${id}/pin`)],
    ['react', 1, () => bob.call('POST', `/messages/${id}/reaction`, { reaction: 'like' })],
    ['revoke', 1, () => bob.call('DELETE', `/messages/${id}/reaction?reaction=like`)],
    ['lastRead', 1, () => bob.call('PUT', `/rooms/${room}/lastRead`, { message: id })],
    ['hide', 1, () => alice.call('POST', `/messages/${id}/hidden`)],
    ['unhide', 1, () => alice.call('DELETE', `/messages/${id}/hidden`)],
    ['pinned', 1, () => bob.call('GET', `/rooms/${room}/pined-messages`)],
    ['send', 2, () => bob.call('POST', `/rooms/${room}/message`, { message: 'x' })],
    ['v3, with answers', 1, () => bob.call('GET', `/rooms/${room}/messages/v3?limit=50`)],
  ];
  for (const call of calls) await costs(t, ...call);
});

t.test('WhatsApp', async (t) => {
  const server = await build(t);
  const [alice, bob] = [await addInstance(server, 'alice'), await addInstance(server, 'bob')];
  const chatId = await addChannel(alice, 'News');
  for (let i = 0; i < 50; i++) await alice.call('POST', 'send/text', { chatId, message: `${i}` });
  const follow = () => bob.call('POST', channelPath(chatId, '/follow'));
  const unfollow = () => bob.call('POST', channelPath(chatId, '/unfollow'));
  const calls: [string, number, call: () => Promise<Answer>, undo?: () => Promise<Answer>][] = [
    ['follow', 1, follow, unfollow],
    ['messages', 1, () => bob.call('GET', 'chats/messages', { chatId })],
    ['unfollow', 2, unfollow, follow],
  ];
  for (const call of calls) await costs(t, ...call);
});
