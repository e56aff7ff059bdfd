import t, { type Test } from 'tap';
import { build, type TestServer } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';
import type { Client } from '../../support/rocketchat.ts';

interface Scene {
  server: TestServer;
  /** Owns both rooms. */
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
  const owner = { client: alice, roles: ['owner'] };
  const roomId = await addRoom(server, 'lunch', [owner, { client: bob }]);
  const groupId = await addRoom(server, 'secret', [owner], 'private');
  return { server, alice, bob, carol, roomId, groupId };
}

async function send(client: Client, rid: string, msg: string): Promise<string> {
  const { status, body } = await client.post('chat.sendMessage', { message: { rid, msg } });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.message._id;
}

const seen = async (client: Client, msgId: string) =>
  (await client.get('chat.getMessage', { msgId })).body.message;

const eventsOf = async ({ server }: Scene, subjectId: string, prefix: string) => {
  const events = await server.database.prisma.event.findMany({
    where: { subjectId, type: { startsWith: prefix } },
    orderBy: { id: 'asc' },
  });
  return events.map(({ type }) => type);
};

const coded = (error: string, errorType: string, details?: object) => ({
  status: 400,
  body: { success: false, error: `${error} [${errorType}]`, errorType, ...(details && { details }) },
});
const fine = { status: 200, body: { success: true } };
const unknown = coded(
  'The provided "messageId" does not match any existing message.',
  'error-message-not-found',
);
const unnamed = coded('The required "messageId" param is missing.', 'error-messageid-param-not-provided');

type Case = [title: string, client: Client, body: unknown, want: object];

async function refuses(t: Test, path: string, cases: Case[]): Promise<void> {
  for (const [title, client, sent, want] of cases) {
    const { status, body } = await client.post(path, sent);
    t.same({ status, body }, want, `${path} ${title}`);
  }
}

t.test('POST /chat.react', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, groupId } = here;
  const messageId = await send(alice, roomId, 'soup');
  const react = async (client: Client, more: object) => {
    const { status, body } = await client.post('chat.react', { messageId, ...more });
    t.same({ status, body }, fine);
  };
  const reactions = async () => (await seen(alice, messageId)).reactions;

  await react(bob, { emoji: ':smile:' });
  t.same(await reactions(), { ':smile:': { usernames: ['bob'] } });
  await react(alice, { reaction: 'smile' });
  await react(carol, { emoji: '👍' });
  t.same(
    await reactions(),
    { ':smile:': { usernames: ['bob', 'alice'] }, ':👍:': { usernames: ['carol'] } },
    'with or without colons, and from whoever reads the room',
  );
  await react(bob, { emoji: 'smile' });
  t.same((await reactions())[':smile:'], { usernames: ['alice'] }, 'it turns over');
  for (const shouldReact of [true, true, false, false]) await react(bob, { emoji: 'smile', shouldReact });
  for (const client of [alice, carol])
    await react(client, { emoji: client === alice ? 'smile' : '👍', shouldReact: false });
  t.notOk('reactions' in (await seen(alice, messageId)), 'absent when the last one goes');
  t.equal((await eventsOf(here, messageId, 'reaction.')).length, 8, 'one event for each change');

  await t.test('turned over many times at once, counts each', async (t) => {
    const id = await send(alice, roomId, 'race');
    const turn = () => bob.post('chat.react', { messageId: id, emoji: 'x' });
    const answers = await Promise.all(Array.from({ length: 15 }, turn));
    t.same(new Set(answers.map(({ status }) => status)), new Set([200]));
    t.same((await seen(alice, id)).reactions, { ':x:': { usernames: ['bob'] } }, 'an odd number of times');
    const events = await eventsOf(here, id, 'reaction.');
    t.equal(events.length, 15);
    t.equal(events.filter((type) => type === 'reaction.added').length, 8);
  });

  const secret = await send(alice, groupId, 'psst');
  const method = { method: 'setReaction' };
  const emoji = 'smile';
  await refuses(t, 'chat.react', [
    ['nothing', bob, {}, unnamed],
    ['an empty id', bob, { messageId: '', emoji }, unnamed],
    ['an unknown message', bob, { messageId: 'nope', emoji }, unknown],
    [
      'a message that nobody may name',
      bob,
      { messageId: secret, emoji },
      coded('Not Authorized', 'not-authorized', method),
    ],
    [
      'no emoji',
      bob,
      { messageId },
      coded('The required "emoji" param is missing.', 'error-emoji-param-not-provided'),
    ],
    [
      'colons alone',
      bob,
      { messageId, emoji: '::' },
      coded('Invalid emoji provided.', 'error-not-allowed', method),
    ],
    [
      'a book',
      bob,
      { messageId, emoji: 'x'.repeat(9000) },
      coded('Invalid emoji provided.', 'error-not-allowed', method),
    ],
  ]);
  const where = { where: { roomId, userId: bob.userId } };
  await server.database.prisma.membership.updateMany({ ...where, data: { muted: true } });
  const muted = { status: 400, body: { success: false, error: 'You_have_been_muted' } };
  await refuses(t, 'chat.react', [['muted', bob, { messageId, emoji }, muted]]);
  await server.database.prisma.membership.updateMany({ ...where, data: { muted: false } });
  await server.database.prisma.room.updateMany({ where: { id: roomId }, data: { readOnly: true } });
  const readOnly = {
    status: 400,
    body: { success: false, error: "You can't send messages because the room is readonly." },
  };
  await refuses(t, 'chat.react', [['read-only', bob, { messageId, emoji }, readOnly]]);
  await react(alice, { emoji });
});

t.test('POST /chat.pinMessage and /chat.unPinMessage', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, groupId } = here;
  const messageId = await send(bob, roomId, 'soup');
  const ref = await seen(alice, messageId);
  const before = (await alice.get('channels.info', { roomId })).body.channel;

  const { status, body } = await alice.post('chat.pinMessage', { messageId });
  t.equal(status, 200);
  const { _id, ts, _updatedAt, ...told } = body.message;
  t.same(told, {
    rid: roomId,
    t: 'message_pinned',
    msg: '',
    u: { _id: alice.userId, username: 'alice', name: 'ALICE' },
    groupable: false,
    attachments: [
      { text: 'soup', author_name: 'bob', author_icon: '/avatar/bob', ts: ref.ts, attachments: [] },
    ],
  });
  t.same(await seen(bob, _id), body.message, 'the answer is what is stored');
  const listed = await bob.get('channels.messages', { roomId });
  t.same(listed.body.messages[0], body.message, 'and what the room shows');
  const pinned = await seen(bob, messageId);
  t.match(pinned, { pinned: true, pinnedAt: ts, pinnedBy: { _id: alice.userId, username: 'alice' } });
  const after = (await alice.get('channels.info', { roomId })).body.channel;
  t.equal(after.msgs, before.msgs + 1);
  t.same(after.lm, before.lm, 'a system message is no post');
  t.same(
    (await alice.post('chat.pinMessage', { messageId })).body.message,
    pinned,
    'again: the message itself',
  );

  for (const each of [fine, fine]) {
    const answer = await alice.post('chat.unPinMessage', { messageId });
    t.same({ status: answer.status, body: answer.body }, each);
  }
  t.match(await seen(bob, messageId), { pinned: false, pinnedAt: ts, pinnedBy: { username: 'alice' } });
  t.same(await eventsOf(here, messageId, 'message.'), [
    'message.posted',
    'message.pinned',
    'message.unpinned',
  ]);

  await t.test('at once, among others that write', async (t) => {
    const ids = await Promise.all(['a', 'b', 'c', 'd'].map((text) => send(bob, roomId, text)));
    const pin = (id: string) => alice.post('chat.pinMessage', { messageId: id });
    const answers = await Promise.all([
      ...ids.flatMap((id) => [pin(id), pin(id)]),
      ...['e', 'f', 'g'].map((text) => send(bob, roomId, text)),
    ]);
    t.equal(answers.length, 11);
    const rows = await server.database.prisma.message.findMany({
      where: { roomId },
      orderBy: { seq: 'asc' },
    });
    t.equal(rows.filter(({ system }) => system === 'messagePinned').length, 5, 'each pin is told once');
    t.same(
      rows.map(({ seq }) => seq),
      Array.from(rows, (_, i) => i + 1),
      'and has its place',
    );
    const room = await server.database.prisma.room.findFirst({ where: { id: roomId } });
    t.match(room, { lastSeq: rows.length, messageCount: rows.length });
  });

  await t.test('in a room that has one pin at most', async (t) => {
    const id = await addRoom(server, 'sole', [{ client: alice, roles: ['owner'] }]);
    await server.database.prisma.room.updateMany({ where: { id }, data: { policy: { maxPins: 1 } } });
    const [one, two] = [await send(alice, id, 'one'), await send(alice, id, 'two')];
    for (const messageId of [one, two]) {
      t.match((await alice.post('chat.pinMessage', { messageId })).body.message, { t: 'message_pinned' });
    }
    const { body } = await alice.get('chat.getPinnedMessages', { roomId: id });
    t.match(body, { messages: [{ _id: two }], count: 1, offset: 0, total: 1, success: true });
    t.match(await server.database.prisma.room.findFirst({ where: { id } }), { lastSeq: 4, messageCount: 4 });
  });

  const secret = await send(alice, groupId, 'psst');
  for (const method of ['pinMessage', 'unpinMessage']) {
    const notAuthorized = coded('Not Authorized', 'not-authorized', { method });
    await refuses(t, method === 'pinMessage' ? 'chat.pinMessage' : 'chat.unPinMessage', [
      ['nothing', alice, {}, unnamed],
      ['an unknown message', alice, { messageId: 'nope' }, unknown],
      ['an ordinary member', bob, { messageId }, notAuthorized],
      ['somebody outside', carol, { messageId: secret }, notAuthorized],
    ]);
  }
  await server.database.prisma.room.updateMany({ where: { id: roomId }, data: { archivedAt: new Date() } });
  await refuses(t, 'chat.pinMessage', [
    ['archived', alice, { messageId }, coded('Not Authorized', 'not-authorized', { method: 'pinMessage' })],
  ]);
});

t.test('GET /chat.getPinnedMessages', async (t) => {
  const { server, alice, bob, carol, roomId, groupId } = await scene(t);
  const ids: string[] = [];
  for (const text of ['one', 'two', 'three']) ids.push(await send(bob, roomId, text));
  for (const messageId of ids.toReversed()) await alice.post('chat.pinMessage', { messageId });
  const list = async (query: Record<string, string | number> = {}) =>
    (await bob.get('chat.getPinnedMessages', { roomId, ...query })).body;
  const all = await list();
  t.same(
    all.messages.map(({ msg }: { msg: string }) => msg),
    ['three', 'two', 'one'],
  );
  t.match(all, { count: 3, offset: 0, total: 3, success: true });
  t.match(await list({ offset: 1, count: 1 }), { messages: [{ msg: 'two' }], count: 1, offset: 1, total: 3 });
  t.same(await list({ offset: 3 }), { messages: [], count: 0, offset: 3, total: 3, success: true });
  await bob.post('chat.delete', { roomId, msgId: ids[0] });
  await server.database.prisma.message.updateMany({
    where: { id: ids[1] ?? '' },
    data: { concealedAt: new Date() },
  });
  t.match(await list(), { messages: [{ msg: 'three' }], total: 1 }, 'gone and concealed ones are not there');

  const notAllowed = coded('Not Allowed', 'error-not-allowed');
  const cases: [Client, Record<string, string>, object][] = [
    [carol, { roomId: groupId }, notAllowed],
    [carol, { roomId: 'nope' }, notAllowed],
    [carol, {}, coded('The required "roomId" query param is missing.', 'error-roomId-param-not-provided')],
  ];
  for (const [client, query, want] of cases) {
    const { status, body } = await client.get('chat.getPinnedMessages', query);
    t.same({ status, body }, want, JSON.stringify(query));
  }
});

t.test('stars', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, groupId } = here;
  const ids: string[] = [];
  for (const text of ['one', 'two', 'three']) ids.push(await send(alice, roomId, text));
  const [one = '', two = '', three = ''] = ids;
  const change = async (client: Client, path: string, messageId: string) => {
    const { status, body } = await client.post(path, { messageId });
    t.same({ status, body }, fine, path);
  };
  const list = async (client: Client, query: Record<string, string | number> = {}) =>
    (await client.get('chat.getStarredMessages', { roomId, ...query })).body;

  for (const id of [two, one, three, three]) await change(bob, 'chat.starMessage', id);
  await change(alice, 'chat.starMessage', one);
  t.same((await seen(bob, one)).starred, [{ _id: bob.userId }], 'nobody sees the stars of others');
  t.same((await seen(alice, two)).starred, []);
  const every = (await bob.get('channels.messages', { roomId })).body.messages;
  t.same(
    every.map(({ starred }: { starred: object[] }) => starred.length),
    [1, 1, 1],
    'lists show them too',
  );
  const { body: info } = await alice.get('channels.info', { roomId });
  t.same(info.channel.lastMessage.starred, []);

  const texts = ({ messages }: { messages: { msg: string }[] }) => messages.map(({ msg }) => msg);
  t.same(texts(await list(bob)), ['three', 'two', 'one']);
  t.same(texts(await list(bob, { sort: '{"ts":1}', count: 2 })), ['one', 'two']);
  t.match(await list(bob, { offset: 1, count: 1 }), {
    messages: [{ msg: 'two' }],
    count: 1,
    offset: 1,
    total: 3,
  });
  t.same(texts(await list(alice)), ['one']);
  for (const id of [two, two]) await change(bob, 'chat.unStarMessage', id);
  t.same((await seen(bob, two)).starred, [], 'the member stays, empty');
  await alice.post('chat.delete', { roomId, msgId: three });
  t.match(await list(bob), { messages: [{ msg: 'one' }], count: 1, total: 1 }, 'a deleted one is gone');
  t.same(await eventsOf(here, two, 'message.'), ['message.posted', 'message.starred', 'message.unstarred']);

  await change(carol, 'chat.starMessage', one);
  t.same((await seen(carol, one)).starred, [], 'who is not in the room stars nothing');
  const secret = await send(alice, groupId, 'psst');
  await change(carol, 'chat.starMessage', secret);
  t.equal(await server.database.prisma.star.count({ where: { userId: carol.userId } }), 0);

  await t.test('at once write one row and one event', async (t) => {
    const id = await send(alice, roomId, 'race');
    await Promise.all(Array.from({ length: 10 }, () => bob.post('chat.starMessage', { messageId: id })));
    t.same(await eventsOf(here, id, 'message.star'), ['message.starred']);
  });

  const missing = coded('The required "messageId" param is required.', 'error-messageid-param-not-provided');
  for (const path of ['chat.starMessage', 'chat.unStarMessage']) {
    await refuses(t, path, [
      ['nothing', bob, {}, missing],
      ['an unknown message', bob, { messageId: 'nope' }, unknown],
    ]);
  }
  const notAllowed = { status: 400, body: { success: false, error: 'error-not-allowed' } };
  const cases: [Record<string, string>, object][] = [
    [{ roomId: groupId }, notAllowed],
    [{ roomId: 'nope' }, notAllowed],
    [{}, coded('The required "roomId" query param is missing.', 'error-invalid-params')],
  ];
  for (const [query, want] of cases) {
    const { status, body } = await carol.get('chat.getStarredMessages', query);
    t.same({ status, body }, want, JSON.stringify(query));
  }
});
