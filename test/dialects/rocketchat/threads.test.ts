import t, { type Test } from 'tap';
import { build, buildOn, type TestServer } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { anonymous, type Client } from '../../support/rocketchat.ts';

interface Scene {
  server: TestServer;
  alice: Client;
  bob: Client;
  /** Not a member of the private room. */
  carol: Client;
  roomId: string;
  privateId: string;
}

async function scene(t: Test): Promise<Scene> {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addUser(server, 'alice'),
    await addUser(server, 'bob'),
    await addUser(server, 'carol'),
  ];
  const roomId = await addRoom(server, 'lunch', [
    { client: alice, roles: ['owner'] },
    { client: bob },
    { client: carol },
  ]);
  const privateId = await addRoom(
    server,
    'secret',
    [{ client: alice, roles: ['owner'] }, { client: bob }],
    'private',
  );
  return { server, alice, bob, carol, roomId, privateId };
}

async function send(client: Client, message: Record<string, unknown>) {
  const { status, body } = await client.post('chat.sendMessage', { message });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.message;
}

const followers = async (client: Client, msgId: string): Promise<string[] | undefined> =>
  (await client.get('chat.getMessage', { msgId })).body.message.replies;

async function eventsOf({ database }: TestServer, subjectId: string, prefix: string): Promise<string[]> {
  const events = await database.prisma.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
  return events.map(({ type }) => type).filter((type) => type.startsWith(prefix));
}

t.test('following and unfollowing change one relation, once, with one event each', async (t) => {
  const { server, alice, bob, roomId } = await scene(t);
  const root = await send(alice, { rid: roomId, msg: 'Where do we have lunch?' });
  t.equal(root.replies, undefined, 'a plain message has no followers');

  t.same((await bob.post('chat.followMessage', { mid: root._id })).body, { success: true });
  t.same(await followers(alice, root._id), [bob.userId], 'follow adds the caller');
  t.same((await bob.post('chat.followMessage', { mid: root._id })).body, { success: true }, 'again is fine');
  t.same((await bob.post('chat.unfollowMessage', { mid: root._id })).body, { success: true });
  t.same(await followers(alice, root._id), [], 'the member stays, empty');
  t.same(
    (await bob.post('chat.unfollowMessage', { mid: root._id })).body,
    { success: true },
    'again is fine',
  );
  t.same(await eventsOf(server, root._id, 'thread.'), ['thread.followed', 'thread.unfollowed']);
  const { body } = await alice.get('chat.getMessage', { msgId: root._id });
  t.ok(body.message._updatedAt > root._updatedAt, 'readers see that the message changed');
});

t.test('who follows by themselves', async (t) => {
  const { server, alice, bob, carol, roomId } = await scene(t);
  const root = await send(alice, { rid: roomId, msg: 'Where do we have lunch?' });
  const reply = await send(bob, { rid: roomId, tmid: root._id, msg: 'Ask @carol. @all' });
  t.same((await followers(alice, root._id))?.toSorted(), [alice.userId, bob.userId, carol.userId].toSorted());

  await alice.post('chat.unfollowMessage', { mid: reply._id });
  await send(carol, { rid: roomId, tmid: reply._id, msg: 'At the river' });
  t.notOk((await followers(alice, root._id))?.includes(alice.userId), 'the author is not added again');

  for (const client of [bob, carol]) await client.post('chat.unfollowMessage', { mid: root._id });
  await send(bob, { rid: roomId, tmid: root._id, msg: 'So?' });
  t.same(
    (await followers(alice, root._id))?.toSorted(),
    [alice.userId, bob.userId].toSorted(),
    'unless nobody was left',
  );
  const { body } = await alice.get('chat.getMessage', { msgId: root._id });
  t.equal(body.message.tcount, 3);
  t.equal((await eventsOf(server, root._id, 'thread.followed')).length, 5);
});

for (const name of ['chat.followMessage', 'chat.unfollowMessage']) {
  const method = name.slice('chat.'.length);
  t.test(`POST /${name} refuses`, async (t) => {
    const { server, alice, carol, privateId } = await scene(t);
    const secret = await send(alice, { rid: privateId, msg: 'A secret' });
    const notAllowed = {
      success: false,
      error: 'not-allowed [error-not-allowed]',
      errorType: 'error-not-allowed',
      details: { method },
    };
    const sentence = 'The required "mid" body param is missing.';
    const missing = { success: false, error: `[${sentence}]`, errorType: sentence };
    const invalid = {
      success: false,
      error: 'Invalid message [error-invalid-message]',
      errorType: 'error-invalid-message',
      details: { method },
    };

    const cases: [string, Client, unknown, number, unknown][] = [
      ['nothing', alice, undefined, 400, missing],
      ['an empty id', alice, { mid: '' }, 400, missing],
      ['an unknown message', alice, { mid: 'nope' }, 400, invalid],
      ['an id of 10 kB', alice, { mid: 'x'.repeat(10_000) }, 400, invalid],
      ['somebody outside the room', carol, { mid: secret._id }, 400, notAllowed],
    ];
    for (const [title, client, body, status, want] of cases) {
      const answer = await client.post(name, body);
      t.same({ status: answer.status, body: answer.body }, { status, body: want }, title);
    }
    for (const body of [undefined, { mid: secret._id }]) {
      const answer = await anonymous(server.app).post(name, body);
      t.equal(answer.status, 401, 'no credential comes before anything else');
      t.match(answer.body, { status: 'error', success: false, message: 'You must be logged in to do this.' });
    }
    const stolen = { ...alice, headers: {} };
    const mixed = await server.app.inject({
      method: 'POST',
      url: `/api/v1/${name}`,
      headers: { 'x-user-id': carol.userId, 'x-auth-token': stolen.authToken },
      payload: {},
    });
    t.equal(mixed.statusCode, 401, "another user's token, although the body is wrong too");

    const workspaceId = await server.store.workspaces.idForHost('');
    await server.database.prisma.setting.create({
      data: { workspaceId, id: 'threadsEnabled', value: false },
    });
    t.same(
      (await alice.post(name, { mid: 'nope' })).body,
      notAllowed,
      'threads are off: before the message is looked up',
    );
    t.same(await eventsOf(server, secret._id, 'thread.'), [], 'nothing was written');
  });
}

t.test('many callers at once', async (t) => {
  const { server, alice, roomId } = await scene(t);
  const second = await buildOn(t, server.databaseUrl);
  const root = await send(alice, { rid: roomId, msg: 'Where?' });
  const fans = await Promise.all(
    Array.from({ length: 10 }, (_, i) => addUser(i % 2 ? second : server, `fan${i}`)),
  );
  await Promise.all(
    fans.flatMap((fan) => [1, 2, 3].map(() => fan.post('chat.followMessage', { mid: root._id }))),
  );
  t.equal((await followers(alice, root._id))?.length, 10);
  t.equal((await eventsOf(server, root._id, 'thread.')).length, 10, 'one event for each real change');
  await Promise.all(
    fans.flatMap((fan) => [1, 2, 3].map(() => fan.post('chat.unfollowMessage', { mid: root._id }))),
  );
  t.same(await followers(alice, root._id), []);
  t.equal((await eventsOf(server, root._id, 'thread.')).length, 20);
});

t.test('parallel replies are ordered, counted and followed', async (t) => {
  const { server, alice, bob, roomId } = await scene(t);
  const root = await send(alice, { rid: roomId, msg: 'Count' });
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      send(i % 2 ? alice : bob, { rid: roomId, tmid: root._id, msg: `${i}` }),
    ),
  );
  const { body } = await alice.get('chat.getMessage', { msgId: root._id });
  t.equal(body.message.tcount, 20);
  t.same(body.message.replies.toSorted(), [alice.userId, bob.userId].toSorted());
  const rows = await server.database.prisma.message.findMany({ where: { roomId }, orderBy: { seq: 'asc' } });
  t.same(
    rows.map(({ seq }) => seq),
    Array.from({ length: 21 }, (_, i) => i + 1),
  );
});

t.test('replying, deleting, following and reading side by side', async (t) => {
  const { server, alice, bob, carol, roomId } = await scene(t);
  const second = await buildOn(t, server.databaseUrl);
  const dave = await addUser(second, 'dave');
  const roots: { _id: string }[] = [];
  for (const msg of ['one', 'two']) roots.push(await send(alice, { rid: roomId, msg }));
  const answers: number[] = [];
  const act = async (client: Client, path: string, body: unknown) => {
    const { status, body: answer } = await client.post(path, body);
    answers.push(status);
    return answer;
  };
  const busy = async (client: Client, i: number) => {
    for (let round = 0; round < 12; round++) {
      const mid = roots[(i + round) % 2]?._id;
      const reply = { rid: roomId, tmid: mid, msg: `@carol @bob ${round}`, tshow: round % 3 === 0 };
      const { message } = await act(client, 'chat.sendMessage', { message: reply });
      await act(client, round % 2 ? 'chat.followMessage' : 'chat.unfollowMessage', { mid });
      await act(client, 'subscriptions.read', { rid: roomId, readThreads: true });
      if (round % 2) await act(client, 'chat.delete', { roomId, msgId: message._id });
    }
  };
  await Promise.all([alice, bob, carol, alice, bob, carol].map(busy));
  t.same([...new Set(answers)], [200], "nobody is in anybody's way");

  const { database } = server;
  const room = await database.prisma.room.findFirstOrThrow({ where: { id: roomId } });
  const visible = await database.prisma.message.count({ where: { roomId, hidden: false } });
  t.equal(room.messageCount, visible, 'what is counted agrees with what is there');
  for (const { _id } of roots) {
    const root = await database.prisma.message.findFirstOrThrow({ where: { id: _id } });
    const replies = await database.prisma.message.count({ where: { threadRootId: _id, hidden: false } });
    t.equal(root.replyCount, replies);
    const changes = await eventsOf(server, _id, 'thread.');
    const following = await database.prisma.threadFollow.count({ where: { rootId: _id, following: true } });
    const balance = changes.reduce((sum, type) => sum + (type === 'thread.followed' ? 1 : -1), 0);
    t.equal(balance, following, 'every change of a follow has its event');
  }

  // A root that is deleted while somebody answers it: either the reply was first, or it is refused.
  for (let i = 0; i < 10; i++) {
    const root = await send(alice, { rid: roomId, msg: `short-lived ${i}` });
    const [gone, answered] = await Promise.all([
      alice.post('chat.delete', { roomId, msgId: root._id }),
      dave.post('chat.sendMessage', { message: { rid: roomId, tmid: root._id, msg: 'too late?' } }),
    ]);
    t.equal(gone.status, 200);
    const { hidden, replyCount } = await database.prisma.message.findFirstOrThrow({
      where: { id: root._id },
    });
    t.equal(hidden, answered.status !== 200, 'an answered root leaves a stub');
    t.equal(replyCount, answered.status === 200 ? 1 : 0);
  }
});

t.test('reading threads', async (t) => {
  const { alice, bob, carol, roomId, privateId } = await scene(t);
  const lunch = await send(alice, { rid: roomId, msg: 'Lunch? 50% off' });
  const dinner = await send(alice, { rid: roomId, msg: 'Dinner?' });
  await send(alice, { rid: roomId, msg: 'Not a thread' });
  const replies = [];
  for (const [root, msg] of [
    [lunch, 'one'],
    [dinner, 'two'],
    [lunch, 'three'],
  ]) {
    replies.push(await send(bob, { rid: roomId, tmid: root._id, msg }));
  }

  const list = await carol.get('chat.getThreadsList', { rid: roomId });
  t.same(
    list.body.threads.map(({ msg, tcount }: { msg: string; tcount: number }) => [msg, tcount]),
    [
      ['Lunch? 50% off', 2],
      ['Dinner?', 1],
    ],
    'the latest reply first',
  );
  t.match(list.body, { count: 2, offset: 0, total: 2 });
  const names = async (client: Client, query: Record<string, string | number>) =>
    (await client.get('chat.getThreadsList', { rid: roomId, ...query })).body.threads.map(
      ({ msg }: { msg: string }) => msg,
    );
  t.same(await names(carol, { type: 'following' }), []);
  t.same(await names(alice, { type: 'following' }), ['Lunch? 50% off', 'Dinner?']);
  t.same(await names(alice, { type: 'unread' }), ['Lunch? 50% off', 'Dinner?']);
  t.same(await names(bob, { type: 'unread' }), [], 'own replies are read');
  t.same(
    await names(carol, { text: '50%' }),
    ['Lunch? 50% off'],
    'what is a wildcard in SQL is not one here',
  );
  t.same(await names(carol, { sort: '{"tlm":1}' }), ['Dinner?', 'Lunch? 50% off']);
  t.same(await names(carol, { count: 1, offset: 1 }), ['Dinner?']);

  const messages = await carol.get('chat.getThreadMessages', { tmid: lunch._id });
  t.same(
    messages.body.messages.map(({ msg }: { msg: string }) => msg),
    ['one', 'three'],
    'oldest first, without the root',
  );
  t.match(messages.body, { count: 2, offset: 0, total: 2 });

  const since = new Date().toISOString();
  await bob.post('chat.update', { roomId, msgId: replies[0]._id, text: 'uno' });
  await bob.post('chat.delete', { roomId, msgId: replies[2]._id });
  const changed = await carol.get('chat.syncThreadMessages', { tmid: lunch._id, updatedSince: since });
  t.same(
    changed.body.messages.update.map(({ msg }: { msg: string }) => msg),
    ['uno'],
  );
  t.same(
    changed.body.messages.remove.map(({ _id }: { _id: string }) => _id),
    [replies[2]._id],
  );
  const threads = await carol.get('chat.syncThreadsList', { rid: roomId, updatedSince: since });
  t.same(
    threads.body.threads.update.map(({ msg, tcount }: { msg: string; tcount: number }) => [msg, tcount]),
    [['Lunch? 50% off', 1]],
  );
  t.same(threads.body.threads.remove, []);

  const missing = (sentence: string, errorType: string) => ({
    success: false,
    error: `${sentence} [${errorType}]`,
    errorType,
  });
  const notAllowed = missing('Not Allowed', 'error-not-allowed');
  const noMoment = missing(
    'The required param "updatedSince" is missing.',
    'error-updatedSince-param-invalid',
  );
  const noDate = missing(
    'The "updatedSince" query parameter must be a valid date.',
    'error-updatedSince-param-invalid',
  );
  const noRoom = missing('The required "rid" query param is missing.', 'error-room-id-param-not-provided');
  const noThread = missing('The required "tmid" query param is missing.', 'error-invalid-params');
  const secret = await send(alice, { rid: privateId, msg: 'A secret' });
  const refusals: [string, Record<string, string>, unknown][] = [
    ['chat.getThreadsList', {}, noRoom],
    ['chat.getThreadsList', { rid: 'nope' }, notAllowed],
    ['chat.getThreadsList', { rid: privateId }, notAllowed],
    [
      'chat.getThreadsList',
      { rid: roomId, sort: 'tlm' },
      {
        ...missing('Invalid sort parameter provided: "tlm"', 'error-invalid-sort'),
        details: { helperMethod: 'parseJsonQuery' },
      },
    ],
    ['chat.syncThreadsList', { rid: roomId }, noMoment],
    ['chat.syncThreadsList', { updatedSince: since }, noRoom],
    ['chat.syncThreadsList', { rid: roomId, updatedSince: 'today' }, noDate],
    ['chat.syncThreadsList', { rid: privateId, updatedSince: since }, notAllowed],
    ['chat.getThreadMessages', {}, noThread],
    ['chat.getThreadMessages', { tmid: 'nope' }, missing('Invalid Message', 'error-invalid-message')],
    ['chat.getThreadMessages', { tmid: secret._id }, notAllowed],
    ['chat.syncThreadMessages', { tmid: lunch._id }, noMoment],
    ['chat.syncThreadMessages', { tmid: lunch._id, updatedSince: 'today' }, noDate],
    ['chat.syncThreadMessages', { tmid: secret._id, updatedSince: since }, notAllowed],
  ];
  for (const [path, query, want] of refusals) {
    const { status, body } = await carol.get(path, query);
    t.same({ status, body }, { status: 400, body: want }, `${path} ${JSON.stringify(query)}`);
  }
});
