import t, { type Test } from 'tap';
import { build } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';
import type { Client } from '../../support/rocketchat.ts';

async function scene(t: Test) {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addUser(server, 'alice'),
    await addUser(server, 'bob'),
    await addUser(server, 'carol'),
  ];
  return { server, alice, bob, carol };
}

const textsOf = (body: { messages: { msg: string }[] }) => body.messages.map(({ msg }) => msg);
const invalidChannel = { success: false, error: '[invalid-channel]', errorType: 'invalid-channel' };
const forbidden = { success: false, error: 'unauthorized' };
const coded = (error: string, errorType: string, details?: object) => ({
  success: false,
  error: `${error} [${errorType}]`,
  errorType,
  ...(details && { details }),
});

t.test('POST /im.create', async (t) => {
  const { server, alice, bob, carol } = await scene(t);
  const open = async (client: Client, body: object) => {
    const answer = await client.post('im.create', body);
    t.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body.room;
  };
  const rid = [alice.userId, bob.userId].toSorted().join('');
  const { usernames, ...room } = await open(alice, { username: 'bob' });
  t.same(room, { t: 'd', rid, _id: rid });
  t.same(usernames.toSorted(), ['alice', 'bob']);
  const subscription = async (client: Client, roomId: string) =>
    (await client.get('subscriptions.getOne', { roomId })).body.subscription;
  t.match(await subscription(alice, rid), { open: true });
  t.match(await subscription(bob, rid), { open: false }, 'the other side sees it with the first message');

  for (const [client, body] of [
    [bob, { username: 'ALICE' }],
    [alice, { usernames: 'bob' }],
    [alice, { usernames: ' bob , alice,' }],
  ] as const)
    t.equal((await open(client, body)).rid, rid, 'the same people have the same room');

  const three = await open(alice, { usernames: 'bob,carol' });
  t.equal(three.usernames.length, 3);
  t.equal((await open(carol, { usernames: 'alice,bob' })).rid, three.rid);
  const others = await open(alice, { usernames: 'bob,carol', excludeSelf: true });
  t.same(others.usernames.toSorted(), ['bob', 'carol']);
  t.equal((await open(bob, { username: 'carol' })).rid, others.rid);
  const own = await open(alice, { username: 'alice' });
  t.same(own.usernames, ['alice']);
  t.match(own.rid, /^[0-9a-f]{24}$/);
  const at = await Promise.all(Array.from({ length: 8 }, () => open(carol, { username: 'alice' })));
  t.equal(new Set(at.map((each) => each.rid)).size, 1, 'parallel calls get the same');

  const method = { method: 'createDirectMessage' };
  const neither = {
    success: false,
    error:
      "must have required property 'usernames'\n must have required property 'username'\n must match exactly one schema in oneOf [invalid-params]",
    errorType: 'invalid-params',
  };
  const many = Array.from({ length: 8 }, (_, i) => `fellow${i}`);
  for (const name of many) await addUser(server, name);
  const tooMany = coded(
    'You cannot add more than 8 users, including yourself to a direct message',
    'error-direct-message-max-user-exceeded',
    { method: 'createDirectRoom' },
  );
  const guest = await addUser(server, 'guest', ['guest']);
  const cases: [Client, object, object][] = [
    [alice, {}, neither],
    [alice, { username: 'nobody' }, coded('Invalid user', 'error-invalid-user', method)],
    [alice, { usernames: 'bob,nobody' }, coded('Invalid user', 'error-invalid-user', method)],
    [alice, { usernames: ',' }, coded('Invalid user', 'error-invalid-user', method)],
    [alice, { usernames: many.join(',') }, tooMany],
    [alice, { usernames: [...many, 'bob'].join(',') }, tooMany],
    [guest, { username: 'bob' }, coded('Not allowed', 'error-not-allowed', method)],
  ];
  for (const [client, sent, want] of cases) {
    const { status, body } = await client.post('im.create', sent);
    t.same({ status, body }, { status: 400, body: want }, JSON.stringify(sent));
  }
});

t.test('GET /im.list', async (t) => {
  const { server, alice, bob, carol } = await scene(t);
  await addRoom(server, 'lunch', [{ client: alice }]);
  t.same((await alice.get('im.list')).body, { ims: [], count: 0, offset: 0, total: 0, success: true });
  await alice.post('chat.postMessage', { channel: '@bob', text: 'Psst' });
  await carol.post('im.create', { username: 'alice' });
  await carol.post('im.create', { username: 'bob' });
  const { body } = await alice.get('im.list', { sort: '{"lm":-1}' });
  t.match(body, { count: 2, offset: 0, total: 2, success: true });
  t.match(body.ims[0], { t: 'd', usersCount: 2, msgs: 1, lastMessage: { msg: 'Psst' } });
  t.same(body.ims[0].uids.toSorted(), [alice.userId, bob.userId].toSorted());
  t.notOk('name' in body.ims[0]);
  t.match((await alice.get('im.list', { offset: 1, count: 1 })).body, { count: 1, offset: 1, total: 2 });
  const refused = await alice.get('im.list', { sort: 'name' });
  t.match(refused, { status: 400, body: { errorType: 'error-invalid-sort' } });
});

t.test('GET /im.messages', async (t) => {
  const { server, alice, bob, carol } = await scene(t);
  const roomId = await addRoom(server, 'lunch', [{ client: alice }]);
  for (const text of ['one', 'two', 'three']) await alice.post('chat.postMessage', { channel: '@bob', text });
  const rid = [alice.userId, bob.userId].toSorted().join('');
  const { body } = await bob.get('im.messages', { roomId: rid });
  t.same(textsOf(body), ['three', 'two', 'one']);
  t.match(body, { messages: [{ rid }], count: 3, offset: 0, total: 3, success: true });
  const byName = await bob.get('im.messages', { username: 'alice', sort: '{"ts":1}', offset: 1, count: 1 });
  t.same(textsOf(byName.body), ['two']);
  t.match((await bob.get('im.messages', { username: 'alice', sort: 'ts' })).body, {
    errorType: 'error-invalid-sort',
  });

  const cases: [Client, Record<string, string>, number, object][] = [
    [carol, { roomId: rid }, 403, forbidden],
    [alice, { roomId }, 400, invalidChannel],
    [alice, { roomId: 'nope' }, 400, invalidChannel],
    [alice, { username: 'nobody' }, 400, invalidChannel],
    [alice, { username: 'carol' }, 400, invalidChannel],
    [
      alice,
      {},
      400,
      coded('Query param "roomId" or "username" is required', 'error-room-param-not-provided'),
    ],
  ];
  for (const [client, query, status, want] of cases) {
    const answer = await client.get('im.messages', query);
    t.same({ status: answer.status, body: answer.body }, { status, body: want }, JSON.stringify(query));
  }
});

t.test('GET /im.history', async (t) => {
  const { server, alice, bob, carol } = await scene(t);
  const roomId = await addRoom(server, 'lunch', [{ client: alice }]);
  const rid = (await alice.post('im.create', { username: 'bob' })).body.room.rid;
  const send = async (msg: string, more = {}) =>
    (await alice.post('chat.sendMessage', { message: { rid, msg, ...more } })).body.message;
  const root = await send('one');
  await send('reply', { tmid: root._id });
  const two = await send('two');
  const history = async (query = {}) => (await bob.get('im.history', { roomId: rid, ...query })).body;
  t.same(textsOf(await history()), ['two', 'one'], 'replies are left out');
  t.same(textsOf(await history({ showThreadMessages: 'true', count: 2 })), ['two', 'reply']);
  t.same(textsOf(await history({ latest: two.ts })), ['one']);
  t.match(await history({ unreads: 'true', count: 1 }), {
    messages: [{ msg: 'two' }],
    firstUnread: { msg: 'one' },
    unreadNotLoaded: 1,
    success: true,
  });
  const cases: [Client, Record<string, string>, number, object][] = [
    [carol, { roomId: rid }, 403, forbidden],
    [alice, { roomId }, 400, invalidChannel],
    [alice, { roomId: 'nope' }, 400, invalidChannel],
    [alice, {}, 400, coded('Query param "roomId" is required', 'error-room-param-not-provided')],
  ];
  for (const [client, query, status, want] of cases) {
    const answer = await client.get('im.history', query);
    t.same({ status: answer.status, body: answer.body }, { status, body: want }, JSON.stringify(query));
  }
});
