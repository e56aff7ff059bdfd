import t, { type Test } from 'tap';
import { newId } from '../../../src/core/ids.ts';
import type { NewMessage } from '../../../src/core/messages.ts';
import { build, type TestServer } from '../../support/build.ts';
import { addImkitClient, imkitPlatform } from '../../support/imkit.ts';
import { addImkitRoom, eventsAbout, say } from '../../support/imkit-rooms.ts';

async function scene(t: Test) {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'carol'),
  ];
  const room = await addImkitRoom(server, 'demo-room', [
    { client: alice, roles: ['owner'] },
    { client: bob },
  ]);
  return { server, alice, bob, carol, room, platform: await imkitPlatform(server) };
}

const setConfig = async ({ database, store }: TestServer, key: string, value: object) => {
  const workspaceId = await store.workspaces.idForHost('');
  await database.prisma.clientConfig.create({ data: { workspaceId, key, value } });
};

const refused = (status: number, code: string) => ({ status, body: { RC: status, error: { code } } });

t.test('sending', async (t) => {
  const { server, alice, bob, carol, room, platform } = await scene(t);
  const send = (client: typeof alice, body: object, to = room) =>
    client.call('POST', `/rooms/${to}/message`, body);

  await t.test('keeps what was sent', async (t) => {
    const text = await say(bob, room, 'Lunch at noon', { roomId: 'stray' });
    t.match(text, { message: 'Lunch at noon', messageType: 'text', room, sender: { id: bob.userId } });
    const reply = await say(alice, room, 'See you', { reply: text.id, mentions: [bob.userId] });
    t.match(reply, { reply: { id: text.id, message: 'Lunch at noon' }, mentions: [bob.userId] });
    t.notHas(await say(alice, room, 'See you', { reply: 'nothing' }), { reply: {} }, 'ignored');
    const image = {
      messageType: 'image',
      originalUrl: 'https://example.com/a.png',
      thumbnailUrl: 'https://example.com/b.png',
      width: 12,
      height: 8.5,
      extra: '{"a":1}',
      images: [{ x: 1 }],
      latitude: null,
    };
    const { latitude: _, ...kept } = image;
    t.match((await send(alice, image)).body.result, { ...kept, message: '' });
    t.match((await send(alice, { message: { any: ['json'] }, messageType: 'my-own' })).body.result, {
      message: { any: ['json'] },
      messageType: 'my-own',
    });
    t.same(Object.keys(await eventsAbout(server, text.id)), ['message.posted']);
  });

  await t.test('is for members, and what it lacks is said', async (t) => {
    t.match(await send(carol, { message: 'x' }), refused(403, 'NOT_ROOM_MEMBER'));
    t.match(await send(alice, { message: 'x' }, 'nowhere'), refused(403, 'NOT_ROOM_MEMBER'));
    t.match(await send(alice, {}), refused(400, 'MISSING_PARAMETER'));
    t.match(await send(alice, { message: null }), refused(400, 'MISSING_PARAMETER'));
    t.match(await send(alice, { messageType: 'recall' }), refused(400, 'MISSING_PARAMETER'));
    t.match(await send(alice, { messageType: 'joinRoom' }), refused(400, 'INVALID_BODY'));
    t.match(await send(alice, { message: 'x', mentions: 'bob' }), refused(400, 'INVALID_BODY'));
    t.match(await send(alice, { message: 'x'.repeat(5001) }), refused(400, 'INVALID_BODY'));
    t.match(await send(alice, { _id: 'nothing', message: 'x' }), refused(404, 'MESSAGE_NOT_FOUND'));
    t.match(await send(alice, { _id: 'nothing', messageType: 'recall' }), refused(404, 'MESSAGE_NOT_FOUND'));
  });

  await t.test('the platform speaks for itself, or in the name of somebody', async (t) => {
    t.match((await send(platform, { message: 'Hello' })).body.result, { sender: null, message: 'Hello' });
    t.match((await send(platform, { message: 'Hi', sender: carol.userId })).body.result, {
      sender: { id: carol.userId },
    });
    t.match(await send(platform, { message: 'Hi', sender: 'nobody' }), { status: 404 });
    t.match((await send(alice, { message: 'Hi', sender: carol.userId })).body.result, {
      sender: { id: alice.userId },
    });
  });

  await t.test('not in a frozen room, nor by the banned, nor between those who blocked', async (t) => {
    const { prisma } = server.database;
    const workspaceId = await server.store.workspaces.idForHost('');
    const frozen = await addImkitRoom(server, 'frozen', [{ client: alice }], 'private', {
      archivedAt: new Date(),
    });
    t.match(await send(alice, { message: 'x' }, frozen), refused(403, 'PERMISSION_DENIED'));
    t.match(await send(platform, { message: 'x' }, frozen), refused(403, 'PERMISSION_DENIED'));
    const direct = await addImkitRoom(server, 'pair', [{ client: alice }, { client: bob }], 'direct');
    const banned = await addImkitRoom(server, 'banned', [{ client: alice }, { client: bob }]);
    for (const roomId of [direct, banned])
      await prisma.block.create({
        data: { workspaceId, roomId, blockeeId: bob.userId, blockerId: alice.userId },
      });
    t.match(await send(bob, { message: 'x' }, direct), refused(403, 'PERMISSION_DENIED'));
    t.match(await send(alice, { message: 'x' }, direct), refused(403, 'PERMISSION_DENIED'));
    t.match(await send(bob, { message: 'x' }, banned), refused(403, 'PERMISSION_DENIED'));
    t.match(await send(alice, { message: 'x' }, banned), { status: 200 });
    const asBob = { room: banned, message: 'x', messageType: 'text', sender: bob.userId };
    t.match(await platform.call('POST', '/messages', asBob), refused(403, 'PERMISSION_DENIED'));
    const batch = { message: 'x', paras: [{ room: banned }] };
    t.match(await bob.call('POST', '/messages/batch', batch), refused(403, 'PERMISSION_DENIED'));
  });

  await t.test('censored words become asterisks, whatever their case', async (t) => {
    await setConfig(server, 'censorship', { keywords: ['darn', 'darn it', '(x', '', 3] });
    const { id, message } = await say(bob, room, 'Darn it, DARN and (x');
    t.equal(message, '*******, **** and **');
    const { body } = await send(bob, { _id: id, message: 'darn' });
    t.equal(body.result.message, '****');
  });
});

t.test('editing and recalling', async (t) => {
  const { server, alice, bob, carol, room, platform } = await scene(t);
  const change = (client: typeof alice, body: object) => client.call('POST', `/rooms/${room}/message`, body);

  await t.test('an own message is edited', async (t) => {
    const { id, updatedAtMS } = await say(bob, room, 'Lunch at noon');
    const { body } = await change(bob, { _id: id, message: 'Lunch at one' });
    t.match(body.result, { id, message: 'Lunch at one', messageType: 'text', editedAt: String });
    t.ok(body.result.updatedAtMS >= updatedAtMS);
    t.match((await change(bob, { _id: id, extra: { a: 1 } })).body.result, {
      message: 'Lunch at one',
      extra: { a: 1 },
    });
    t.match(await change(alice, { _id: id, message: 'x' }), refused(403, 'INSUFFICIENT_PERMISSION'));
    t.match(await change(platform, { _id: id, message: 'by the platform' }), {
      status: 200,
      body: { result: { sender: { id: bob.userId } } },
    });
    await addImkitRoom(server, 'other', [{ client: bob }]);
    const elsewhere = await bob.call('POST', '/rooms/other/message', { _id: id, message: 'x' });
    t.match(elsewhere, refused(404, 'MESSAGE_NOT_FOUND'));
  });

  await t.test('a recalled message is a stub', async (t) => {
    const { body } = await change(bob, {
      messageType: 'image',
      originalUrl: 'https://example.com/a.png',
      extra: { a: 1 },
    });
    const { id } = body.result;
    await alice.call('POST', `/messages/${id}/reaction`, { reaction: 'like' });
    await alice.call('POST', `/messages/${id}/pin`);
    t.match(await change(carol, { _id: id, messageType: 'recall' }), refused(403, 'NOT_ROOM_MEMBER'));
    const recalls = await Promise.all(
      Array.from({ length: 8 }, () => change(bob, { _id: id, messageType: 'recall' })),
    );
    for (const { status, body } of recalls) {
      t.equal(status, 200);
      t.match(body.result, {
        id,
        message: '',
        messageType: 'recall',
        pinned: false,
        reactions: [],
        reactionCount: 0,
      });
      t.notHas(body.result, { originalUrl: '' });
      t.notHas(body.result, { extra: {} });
      t.equal(body.result.updatedAtMS, recalls[0]?.body.result.updatedAtMS);
    }
    t.equal((await eventsAbout(server, id))['message.deleted'], 1);
    t.match(await change(bob, { _id: id, message: 'x' }), refused(404, 'MESSAGE_NOT_FOUND'));
    const { body: listed } = await alice.call('GET', `/rooms/${room}/messages/v3?limit=1`);
    t.match(listed.result.data, [{ id, messageType: 'recall' }], 'it stays in its place');
  });

  await t.test('by its sender, those who look after the room, and the platform', async (t) => {
    const of = async (client: typeof alice) => (await say(client, room, 'x')).id;
    t.match(
      await change(bob, { _id: await of(alice), messageType: 'recall' }),
      refused(403, 'INSUFFICIENT_PERMISSION'),
    );
    t.match(await change(alice, { _id: await of(bob), messageType: 'recall' }), { status: 200 });
    t.match(await change(platform, { _id: await of(bob), messageType: 'recall' }), { status: 200 });
    const { body } = await change(platform, { message: 'x' });
    t.match(await change(platform, { _id: body.result.id, messageType: 'recall' }), {
      body: { result: { sender: null } },
    });
  });

  await t.test('edits at once leave one of them', async (t) => {
    const { id } = await say(bob, room, 'x');
    const texts = Array.from({ length: 10 }, (_, i) => `text ${i}`);
    const edits = texts.map((message) => change(bob, { _id: id, message }));
    for (const { status } of await Promise.all(edits)) t.equal(status, 200);
    const { body } = await bob.call('GET', `/rooms/${room}/messages/${id}`);
    t.ok(texts.includes(body.result.data[0].message));
    t.equal((await eventsAbout(server, id))['message.edited'], 10);
  });
});

t.test('as a given sender', async (t) => {
  const { alice, carol, room, platform } = await scene(t);
  const post = (body: object, client = platform) => client.call('POST', '/messages', body);
  const message = { room, message: 'Lunch', messageType: 'announcement', sender: carol.userId, push: true };
  t.match(await post(message), {
    status: 200,
    body: { result: { sender: carol.userId, messageType: 'announcement', message: 'Lunch', room } },
  });
  t.match(await post(message, alice), refused(401, 'INVALID_API_KEY'));
  t.match(await post({ ...message, room: 'nowhere' }), refused(404, 'ROOM_NOT_FOUND'));
  t.match(await post({ ...message, sender: 'nobody' }), refused(404, 'CLIENT_NOT_FOUND'));
  t.match(await post({ room, message: 'x' }), refused(400, 'MISSING_PARAMETER'));
  t.match(await post({ ...message, room: 3 }), refused(400, 'INVALID_BODY'));
});

t.test('to many', async (t) => {
  const { server, alice, bob, carol, room, platform } = await scene(t);
  const send = (body: object, client = platform) => client.call('POST', '/messages/batch', body);
  const messages = async (batchID: string) =>
    (await platform.call('GET', `/messages/batch?batchID=${batchID}`)).body.result;

  await t.test('each gets a message of its own', async (t) => {
    const { body } = await send({
      message: 'Hello $name$ of $town$',
      extra: { greeting: ['$name$'] },
      sender: alice.userId,
      paras: [
        { receiver: bob.userId, $name$: 'Bob', $town$: 'Bonn' },
        { room, receiver: 'ignored', $name$: 'all' },
        { receiver: carol.userId },
      ],
    });
    t.match(body, { RC: 0, result: { count: 3 } });
    const { count, data } = await messages(body.result.batchID);
    t.equal(count, 3);
    t.match(data, [
      { message: 'Hello Bob of Bonn', extra: { greeting: ['Bob'] }, sender: { id: alice.userId } },
      { message: 'Hello all of $town$', room },
      { message: 'Hello $name$ of $town$', batchID: body.result.batchID },
    ]);
    const direct = await bob.call('GET', `/rooms/${data[0].room}/messages/v3`);
    t.match(direct.body.result.data, [{ id: data[0].id }]);
    t.match(data[0].room, /^[0-9a-f]{32}$/, 'the md5 of the two');
  });

  await t.test('nothing is sent unless all can be', async (t) => {
    const before = await server.database.prisma.message.count();
    t.match(
      await send({ message: 'x', paras: [{ room }, { room: 'nowhere' }] }),
      refused(404, 'ROOM_NOT_FOUND'),
    );
    t.match(
      await send({ message: 'x', paras: [{ room }, { receiver: 'nobody' }] }),
      refused(404, 'CLIENT_NOT_FOUND'),
    );
    t.match(
      await send({ message: '$x$', paras: [{ room, $x$: 'y'.repeat(6000) }] }),
      refused(400, 'INVALID_BODY'),
    );
    t.match(await send({ message: 'x', paras: [{}] }), refused(400, 'MISSING_PARAMETER'));
    t.match(await send({ message: 'x', paras: [] }), refused(400, 'INVALID_BODY'));
    t.match(await send({ message: 'x', paras: [{ room }] }, carol), refused(403, 'NOT_ROOM_MEMBER'));
    t.equal(await server.database.prisma.message.count(), before);
  });

  await t.test('a batch is written once, and as a whole', async (t) => {
    const { store, database } = server;
    const workspaceId = await store.workspaces.idForHost('');
    const messageTo = (roomId: string, text: string): NewMessage => ({
      ...{ id: newId(), roomId, text, kind: 'text', mediaUrl: null, replyToId: null, extra: {} },
      author: { id: alice.userId, username: 'alice', name: 'ALICE' },
      named: { usernames: [], roomSlugs: [], groups: [], userIds: [] },
      ...{ attachments: [], threadRootId: null, threadShown: false },
    });
    const before = await database.prisma.room.findFirstOrThrow({ where: { id: room } });
    const lost = [messageTo(room, 'one'), messageTo('gone', 'two')];
    t.equal(await store.batches.write(workspaceId, 'lost', lost), false);
    t.same(await messages('lost'), { count: 0, data: [] });
    t.same(await database.prisma.room.findFirstOrThrow({ where: { id: room } }), before);
    const kept = [messageTo(room, 'one'), messageTo(room, 'two')];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => store.batches.write(workspaceId, 'kept', kept)),
    );
    t.ok(answers.every((written) => written));
    t.match(await messages('kept'), { count: 2, data: [{ message: 'one' }, { message: 'two' }] });
    const after = await database.prisma.room.findFirstOrThrow({ where: { id: room } });
    t.equal(after.messageCount, before.messageCount + 2);
    const subjectId = { in: kept.map(({ id }) => id) };
    t.equal(await database.prisma.event.count({ where: { subjectId, type: 'message.posted' } }), 2);
  });

  await t.test('batches into the same rooms do not stand in each other’s way', async (t) => {
    const other = await addImkitRoom(server, 'other-room', [{ client: alice }]);
    const rooms = [{ room }, { room: other }];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => send({ message: 'x', paras: i % 2 ? rooms : rooms.toReversed() })),
    );
    t.ok(answers.every(({ status }) => status === 200));
    t.equal(await server.database.prisma.message.count({ where: { roomId: other } }), 20);
  });

  await t.test('a batch is listed to the platform', async (t) => {
    t.same(await messages('unknown'), { count: 0, data: [] });
    t.match(await platform.call('GET', '/messages/batch'), refused(400, 'MISSING_PARAMETER'));
    t.match(await alice.call('GET', '/messages/batch?batchID=x'), refused(401, 'INVALID_API_KEY'));
  });
});
