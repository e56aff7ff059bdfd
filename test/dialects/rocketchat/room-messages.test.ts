import t, { type Test } from 'tap';
import { newId } from '../../../src/core/ids.ts';
import { build, type TestServer } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { type Client, signIn } from '../../support/rocketchat.ts';

interface Scene {
  server: TestServer;
  workspaceId: string;
  alice: Client;
  bob: Client;
  /** In no room. */
  carol: Client;
  roomId: string;
  groupId: string;
}

async function scene(t: Test): Promise<Scene> {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addUser(server, 'alice'),
    await addUser(server, 'bob'),
    await addUser(server, 'carol'),
  ];
  const roomId = await addRoom(server, 'lunch', [{ client: alice, roles: ['owner'] }, { client: bob }]);
  const groupId = await addRoom(server, 'secret', [{ client: alice, roles: ['owner'] }], 'private');
  const workspaceId = await server.store.workspaces.idForHost('');
  return { server, workspaceId, alice, bob, carol, roomId, groupId };
}

async function send(client: Client, message: Record<string, unknown>) {
  const { status, body } = await client.post('chat.sendMessage', { message });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.message;
}

/** Fills a room with messages "1", "2", … a second apart, written straight into the store. */
async function fill({ server, workspaceId, alice }: Scene, roomId: string, count: number): Promise<void> {
  const start = Date.UTC(2026, 0, 1);
  await server.database.prisma.message.createMany({
    data: Array.from({ length: count }, (_, i) => ({
      workspaceId,
      id: newId(),
      roomId,
      seq: i + 1,
      authorId: alice.userId,
      text: `${i + 1}`,
      createdAt: new Date(start + i * 1000),
    })),
  });
  await server.database.prisma.room.updateMany({
    where: { workspaceId, id: roomId },
    data: { lastSeq: count, messageCount: count, lastPostSeq: count, lastPostAt: new Date() },
  });
}

const textsOf = (body: { messages: { msg: string }[] }) => body.messages.map(({ msg }) => msg);
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => `${from - i}`);

const notFound = (kind: string) => ({
  success: false,
  error: `The required "roomId" or "roomName" param provided does not match any ${kind} [error-room-not-found]`,
  errorType: 'error-room-not-found',
});
const forbidden = { success: false, error: 'unauthorized' };
const badSort = (raw: string) => ({
  success: false,
  error: `Invalid sort parameter provided: "${raw}" [error-invalid-sort]`,
  errorType: 'error-invalid-sort',
  details: { helperMethod: 'parseJsonQuery' },
});

for (const kind of ['channels', 'groups'] as const) {
  t.test(`GET /${kind}.messages pages`, async (t) => {
    const here = await scene(t);
    const { server, alice, roomId, groupId } = here;
    const room = kind === 'channels' ? roomId : groupId;
    await fill(here, room, 230);
    const list = (query: Record<string, string | number> = {}) =>
      alice.get(`${kind}.messages`, { roomId: room, ...query });

    const first = await list();
    t.same(textsOf(first.body), down(230, 181), 'the newest first, as many as the workspace says');
    t.match(first.body, { count: 50, offset: 0, total: 230, success: true });
    const steps = async () => {
      for (const [query, want] of [
        [{ count: 2 }, ['230', '229']],
        [{ count: 2, offset: 3 }, ['227', '226']],
        [{ count: 3, offset: 228 }, ['2', '1']],
        [{ count: 3, offset: 230 }, []],
        [{ offset: 1e300, count: 1e300 }, []],
        [{ count: 2, offset: 1, sort: '{"ts":1}' }, ['2', '3']],
        [{ count: 1, sort: '{"ts":-1}' }, ['230']],
        [{ count: 1, sort: '{"other":1}' }, ['230']],
      ] as const) {
        const { status, body } = await list(query);
        t.same([status, textsOf(body)], [200, want], JSON.stringify(query));
        t.equal(body.total, 230);
      }
    };
    await steps();
    t.equal((await list({ count: 101 })).body.count, 100, 'at most the ceiling');
    t.equal((await list({ count: 0 })).body.count, 230, 'nothing is everything');
    t.same((await list({ sort: 'ts' })).body, badSort('ts'));
    t.equal((await list({ count: 'many' })).status, 400);
    t.equal((await list({ offset: -1 })).status, 400);
    const byName = await alice.get(`${kind}.messages`, {
      roomName: kind === 'channels' ? 'lunch' : 'secret',
      count: 1,
    });
    t.same(textsOf(byName.body), ['230']);

    const { body } = await list({ count: 1, offset: 100 });
    t.same(textsOf(body), ['130']);
    const victims = await server.database.prisma.message.findMany({
      where: { roomId: room, text: { in: ['200', '150', '1'] } },
    });
    for (const { id } of victims) await alice.post('chat.delete', { roomId: room, msgId: id });
    const deep = await list({ count: 2, offset: 100 });
    t.same([textsOf(deep.body), deep.body.total], [['128', '127'], 227], 'deep, past the deleted ones');
    t.same(textsOf((await list({ count: 2, sort: '{"ts":1}' })).body), ['2', '3']);
    t.same(textsOf((await list({ count: 5, offset: 225 })).body), ['3', '2']);
  });
}

t.test('GET /channels.messages', async (t) => {
  const { server, workspaceId, alice, bob, carol, roomId, groupId } = await scene(t);
  const root = await send(alice, { rid: roomId, msg: 'root' });
  await send(bob, { rid: roomId, msg: 'reply', tmid: root._id });
  await carol.post('channels.join', { roomId });
  const all = await bob.get('channels.messages', { roomId });
  t.same(textsOf(all.body), ['carol', 'reply', 'root'], 'system messages and replies belong to it');
  t.same(all.body.messages[0].t, 'uj');
  const stranger = await addUser(server, 'stranger');
  t.equal((await stranger.get('channels.messages', { roomId })).status, 200, 'reading needs no joining');

  const guest = await addUser(server, 'guest', ['guest']);
  const bot = await addUser(server, 'bot', ['bot']);
  for (const outsider of [guest, bot]) {
    const { status, body } = await outsider.get('channels.messages', { roomId });
    t.same(
      { status, body },
      { status: 403, body: forbidden },
      `${outsider.username} reads where it has joined`,
    );
  }
  await alice.post('channels.invite', { roomId, userId: bot.userId });
  t.equal((await bot.get('channels.messages', { roomId })).status, 200);

  const cases: [Record<string, string>, unknown][] = [
    [{}, notFound('channel')],
    [{ roomId: '' }, notFound('channel')],
    [{ roomId: 'nope' }, notFound('channel')],
    [{ roomName: 'nope' }, notFound('channel')],
    [{ roomName: 'Lunch' }, notFound('channel')],
    [{ roomId: groupId }, notFound('channel')],
    [{ roomName: 'secret' }, notFound('channel')],
  ];
  for (const [query, want] of cases) {
    const { status, body } = await alice.get('channels.messages', query);
    t.same({ status, body }, { status: 400, body: want }, JSON.stringify(query));
  }
  await server.database.prisma.room.updateMany({ where: { id: roomId }, data: { archivedAt: new Date() } });
  t.equal((await bob.get('channels.messages', { roomId })).status, 200, 'archived is fine');

  await server.database.prisma.setting.create({ data: { workspaceId, id: 'pageSize', value: 2 } });
  t.equal((await bob.get('channels.messages', { roomId })).body.count, 2);
  const empty = await addRoom(server, 'empty', []);
  const nothing = await bob.get('channels.messages', { roomId: empty });
  t.same(nothing.body, { messages: [], count: 0, offset: 0, total: 0, success: true });
});

t.test('GET /channels.history', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, groupId } = here;
  await fill(here, roomId, 60);
  const instant = (n: number) => new Date(Date.UTC(2026, 0, 1) + (n - 1) * 1000).toISOString();
  const history = async (client: Client, query: Record<string, string | number> = {}) =>
    (await client.get('channels.history', { roomId, ...query })).body;

  const first = await history(bob);
  t.same(Object.keys(first).sort(), ['messages', 'success'], 'neither count nor total');
  t.same(textsOf(first), down(60, 11));
  t.same(textsOf(await history(bob, { latest: instant(30), count: 2 })), ['29', '28']);
  t.same(textsOf(await history(bob, { latest: instant(30), inclusive: 'true', count: 2 })), ['30', '29']);
  t.same(textsOf(await history(bob, { oldest: instant(57) })), ['60', '59', '58']);
  t.same(textsOf(await history(bob, { oldest: instant(57), inclusive: 'true' })), down(60, 57));
  t.same(textsOf(await history(bob, { oldest: instant(20), latest: instant(24), count: 2, offset: 1 })), [
    '22',
    '21',
  ]);
  t.same(
    textsOf(await history(bob, { inclusive: 'yes', latest: instant(2) })),
    ['1'],
    'flags are the text true',
  );
  t.equal((await history(bob, { count: 0 })).messages.length, 60);

  const reads = { roomId, userId: bob.userId };
  await server.database.prisma.membership.updateMany({ where: reads, data: { readSeq: 40 } });
  const unread = await history(bob, { unreads: 'true', count: 5 });
  t.equal(unread.firstUnread.msg, '41');
  t.equal(unread.unreadNotLoaded, 15, 'those from 41 to 55');
  const own = await history(alice, { unreads: 'true', count: 5 });
  t.equal(own.unreadNotLoaded, 0, 'nobody has to read their own');
  t.notOk('firstUnread' in own);
  t.equal((await history(carol, { unreads: 'true' })).unreadNotLoaded, 0, 'nor what they never joined');

  const root = await send(alice, { rid: roomId, msg: 'root' });
  await send(bob, { rid: roomId, msg: 'hidden reply', tmid: root._id });
  await send(bob, { rid: roomId, msg: 'shown reply', tmid: root._id, tshow: true });
  t.same(textsOf(await history(bob, { count: 2 })), ['shown reply', 'root']);
  t.same(textsOf(await history(bob, { count: 2, showThreadMessages: 'true' })), [
    'shown reply',
    'hidden reply',
  ]);

  const guest = await addUser(server, 'guest', ['guest']);
  const bot = await addUser(server, 'bot', ['bot']);
  for (const outsider of [guest, bot]) {
    const { status, body } = await outsider.get('channels.history', { roomId });
    t.same({ status, body }, { status: 403, body: forbidden }, `${outsider.username} may not look in`);
  }
  for (const [query, want] of [
    [{}, notFound('channel')],
    [{ roomId: 'nope' }, notFound('channel')],
    [{ roomId: groupId }, notFound('channel')],
  ] as const) {
    const { status, body } = await bob.get('channels.history', query);
    t.same({ status, body }, { status: 400, body: want }, JSON.stringify(query));
  }
  for (const parameter of ['latest', 'oldest']) {
    const { status, body } = await bob.get('channels.history', { roomId, [parameter]: 'yesterday' });
    t.match(
      { status, body },
      { status: 400, body: { success: false, errorType: 'invalid-params' } },
      parameter,
    );
  }
});

t.test('GET /groups.messages refuses', async (t) => {
  const { server, alice, bob, roomId, groupId } = await scene(t);
  const neither = {
    success: false,
    error: 'The parameter "roomId" or "roomName" is required [error-room-param-not-provided]',
    errorType: 'error-room-param-not-provided',
  };
  const cases: [Client, Record<string, string>, unknown][] = [
    [alice, {}, neither],
    [alice, { roomId: 'nope' }, notFound('group')],
    [alice, { roomId }, notFound('group')],
    [bob, { roomId: groupId }, notFound('group')],
    [bob, { roomName: 'secret' }, notFound('group')],
    [await signIn(server.app), { roomId: groupId }, notFound('group')],
  ];
  const check = async () => {
    for (const [client, query, want] of cases) {
      const { status, body } = await client.get('groups.messages', query);
      t.same({ status, body }, { status: 400, body: want }, `${client.username} ${JSON.stringify(query)}`);
    }
  };
  await check();
  await server.database.prisma.room.updateMany({ where: { id: groupId }, data: { archivedAt: new Date() } });
  const { body } = await alice.get('groups.messages', { roomId: groupId });
  t.same(body, {
    success: false,
    error: 'The private group, secret, is archived [error-room-archived]',
    errorType: 'error-room-archived',
  });
  await check();
});

t.test('a room shows its last message', async (t) => {
  const { server, alice, bob, carol, roomId, groupId } = await scene(t);
  const shown = async (client: Client = bob) =>
    (await client.get('channels.info', { roomId })).body.channel as {
      lastMessage: Record<string, unknown>;
      lm: string;
    };
  t.notOk('lastMessage' in (await shown()), 'a new room has none');
  const first = await send(alice, { rid: roomId, msg: 'first' });
  const second = await send(bob, { rid: roomId, msg: 'second' });
  t.same((await shown()).lastMessage, second);
  t.equal((await shown()).lm, second.ts);
  await send(alice, { rid: roomId, msg: 'reply', tmid: first._id });
  await carol.post('channels.join', { roomId });
  t.same((await shown()).lastMessage, second, 'neither replies nor what the server says');
  const reply = await send(alice, { rid: roomId, msg: 'shown', tmid: first._id, tshow: true });
  t.equal((await shown()).lastMessage?._id, reply._id, 'but replies that are shown');
  for (const { _id } of [reply, second]) await alice.post('chat.delete', { roomId, msgId: _id });
  t.match((await shown()).lastMessage, { _id: first._id, tcount: 1 }, 'a deleted one gives way');

  const secret = await send(alice, { rid: groupId, msg: 'A secret' });
  await alice.post('chat.postMessage', { channel: '@bob', text: 'Psst' });
  const lists: [string, string][] = [
    ['channels.list', 'channels'],
    ['channels.list.joined', 'channels'],
    ['rooms.get', 'update'],
  ];
  const texts: Record<string, unknown> = {};
  for (const [path, member] of lists) {
    const { body } = await alice.get(path);
    texts[path] = body[member].map((room: { lastMessage?: { msg: string } }) => room.lastMessage?.msg).sort();
  }
  t.same(texts, {
    'channels.list': ['first', undefined],
    'channels.list.joined': ['first'],
    'rooms.get': ['A secret', 'Psst', 'first'],
  });
  t.same((await alice.get('groups.info', { roomId: groupId })).body.group.lastMessage, secret);
  t.same((await alice.get('rooms.info', { roomId: groupId })).body.room.lastMessage, secret);
  const direct = [alice.userId, bob.userId].sort().join('');
  t.match((await bob.get('rooms.info', { roomId: direct })).body.room, {
    _id: direct,
    lastMessage: { msg: 'Psst', rid: direct },
  });
  const guest = await addUser(server, 'guest', ['guest']);
  t.notOk('lastMessage' in (await shown(guest)), 'not to those who may not read it');
  const admin = await signIn(server.app);
  const { body } = await admin.get('rooms.adminRooms');
  t.notMatch(JSON.stringify(body), /A secret|Psst/, 'administration is not reading');
});
