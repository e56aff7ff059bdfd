import t, { type Test } from 'tap';
import { build, buildOn, type TestServer } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { type Client, signIn } from '../../support/rocketchat.ts';

interface Scene {
  server: TestServer;
  workspaceId: string;
  alice: Client;
  bob: Client;
  /** In no room. */
  carol: Client;
  /** Alice owns it, Bob is in it. */
  roomId: string;
  /** Of Alice alone. */
  privateId: string;
}

async function scene(t: Test): Promise<Scene> {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addUser(server, 'alice'),
    await addUser(server, 'bob'),
    await addUser(server, 'carol'),
  ];
  const roomId = await addRoom(server, 'lunch', [{ client: alice, roles: ['owner'] }, { client: bob }]);
  const privateId = await addRoom(server, 'secret', [{ client: alice, roles: ['owner'] }], 'private');
  const workspaceId = await server.store.workspaces.idForHost('');
  return { server, workspaceId, alice, bob, carol, roomId, privateId };
}

async function send(client: Client, message: Record<string, unknown>) {
  const { status, body } = await client.post('chat.sendMessage', { message });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.message;
}

const countMessages = ({ server }: Scene) => server.database.prisma.message.count();

const setting = ({ server, workspaceId }: Scene, id: string, value: boolean | number) =>
  server.database.prisma.setting.upsert({
    where: { workspaceId_id: { workspaceId, id } },
    create: { workspaceId, id, value },
    update: { value },
  });

const fail = (error: string) => ({ success: false, error });
const err = (code: string, reason: string, details?: object) => ({
  success: false,
  error: reason ? `${reason} [${code}]` : `[${code}]`,
  errorType: code,
  ...(details && { details }),
});

/** Refusals in a table; none of them writes anything. */
async function refusals(t: Test, scene: Scene, cases: [string, Client, string, unknown, unknown][]) {
  const before = await countMessages(scene);
  for (const [title, client, path, body, want] of cases) {
    const answer = await client.post(path, body);
    t.same({ status: answer.status, body: answer.body }, { status: 400, body: want }, title);
  }
  t.equal(await countMessages(scene), before, 'nothing was written');
}

t.test('POST /chat.postMessage answers with exactly what the vendor answers', async (t) => {
  const { alice, roomId } = await scene(t);
  const { status, body } = await alice.post('chat.postMessage', {
    channel: '#lunch',
    text: '  Soup today  ',
  });
  t.equal(status, 200);
  t.same(Object.keys(body).sort(), ['channel', 'message', 'success', 'ts']);
  t.equal(body.channel, '#lunch', 'the target as it was sent');
  t.equal(typeof body.ts, 'number');
  const { _id, ts, _updatedAt, ...message } = body.message;
  t.match(_id, /^[0-9a-f]{24}$/);
  t.equal(new Date(ts).getTime(), body.ts);
  t.match(_updatedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  t.same(message, {
    alias: '',
    msg: 'Soup today',
    attachments: [],
    parseUrls: true,
    groupable: false,
    u: { _id: alice.userId, username: 'alice', name: 'ALICE' },
    rid: roomId,
    urls: [],
    mentions: [],
    channels: [],
  });
  const old = await alice.post('chat.postMessage', {
    roomId,
    msg: 'Old',
    icon_emoji: ':bread:',
    bot: { i: 1 },
  });
  t.match(old.body.message, { msg: 'Old', emoji: ':bread:', bot: { i: 1 } }, 'members of older clients');
});

t.test('POST /chat.postMessage finds its target in every form', async (t) => {
  const { server, alice, bob, carol, roomId, privateId } = await scene(t);
  const direct = [alice.userId, bob.userId].sort().join('');
  const targets: [Record<string, unknown>, string, string][] = [
    [{ roomId }, roomId, roomId],
    [{ channel: roomId }, roomId, roomId],
    [{ channel: 'lunch' }, 'lunch', roomId],
    [{ channel: '#lunch' }, '#lunch', roomId],
    [{ roomId: 'lunch' }, 'lunch', roomId],
    [{ channel: '#secret' }, '#secret', privateId],
    [{ channel: '@bob' }, '@bob', direct],
    [{ channel: bob.userId }, bob.userId, direct],
    [{ roomId: direct }, direct, direct],
    [{ channel: ['#lunch', '@bob'] }, '#lunch', roomId],
    [{ roomId: [privateId, roomId] }, privateId, privateId],
  ];
  for (const [target, channel, rid] of targets) {
    const { status, body } = await alice.post('chat.postMessage', { ...target, text: 'x' });
    t.same([status, body.channel, body.message?.rid], [200, channel, rid], JSON.stringify(target));
  }
  const { prisma } = server.database;
  const count = (id: string) => prisma.message.count({ where: { roomId: id } });
  t.same([await count(roomId), await count(privateId)], [7, 2], 'each of several targets got it');

  await t.test('joining a public room on the way', async (t) => {
    t.equal((await carol.post('chat.postMessage', { channel: '#lunch', text: 'Hi' })).status, 200);
    const kinds = await prisma.message.findMany({
      where: { roomId, authorId: carol.userId },
      orderBy: { seq: 'asc' },
    });
    t.same(
      kinds.map(({ system, text }) => [system, text]),
      [
        ['joined', 'carol'],
        [null, 'Hi'],
      ],
    );
    t.equal((await carol.post('chat.postMessage', { channel: '#lunch', text: 'Again' })).status, 200);
    t.equal(await prisma.event.count({ where: { actorId: carol.userId, type: 'member.joined' } }), 1);
  });

  await t.test('opening one direct room under parallel calls', async (t) => {
    const second = await buildOn(t, server.databaseUrl);
    const { userId, authToken } = carol;
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? server : second).app.inject({
          method: 'POST',
          url: '/api/v1/chat.postMessage',
          headers: { 'x-user-id': userId, 'x-auth-token': authToken },
          payload: { channel: '@alice', text: `${i}` },
        }),
      ),
    );
    t.same(new Set(answers.map(({ statusCode }) => statusCode)), new Set([200]));
    t.same(
      new Set(answers.map((answer) => answer.json().message.rid)),
      new Set([[alice.userId, carol.userId].sort().join('')]),
    );
    const rooms = await prisma.room.findMany({ where: { visibility: 'direct', creatorId: userId } });
    t.equal(rooms.length, 1);
    t.equal(await count(rooms[0]?.id ?? ''), 12);
    t.equal(rooms[0]?.memberCount, 2);
  });
});

t.test('POST /chat.postMessage refuses', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, privateId } = here;
  const { prisma } = server.database;
  const invalid = err('invalid-channel', '');
  const path = 'chat.postMessage';
  const long = 'x'.repeat(5001);
  const room = (slug: string, change: object, members = [{ client: bob }]) =>
    addRoom(server, slug, members).then(async (id) => {
      await prisma.room.updateMany({ where: { id }, data: change });
      return id;
    });
  const readOnly = await room('read-only', { readOnly: true });
  const broadcast = await room('broadcast', { broadcast: true });
  const archived = await room('archived', { archivedAt: new Date() });
  const ours = await room('managers', { policy: { post: 'managers' } }, [
    { client: bob },
    { client: alice, roles: ['moderator'] } as never,
  ]);
  const members = await room('members', { policy: { post: 'members' } });
  const nobody = await room('nobody', { policy: { post: 'nobody' } }, [
    { client: alice, roles: ['owner'] } as never,
  ]);
  const closed = await room('closed', { policy: { join: 'nobody' } });
  const coded = await room('coded', { joinCode: 'open sesame' });
  const quiet = await room('quiet', {});
  await prisma.membership.updateMany({ where: { roomId: quiet, userId: bob.userId }, data: { muted: true } });
  const notAllowed = fail('error-not-allowed');
  const closedToAll = fail("You can't send messages because the room is readonly.");
  const tooLong = fail('error-message-size-exceeded');

  await refusals(t, here, [
    ['no target', alice, path, { text: 'x' }, invalid],
    ['an empty target', alice, path, { channel: '', text: 'x' }, invalid],
    ['no targets', alice, path, { channel: [], text: 'x' }, invalid],
    ['an unknown room', alice, path, { channel: '#nope', text: 'x' }, invalid],
    ['an unknown user', alice, path, { channel: '@nope', text: 'x' }, invalid],
    ['an unknown anything', alice, path, { roomId: 'nope', text: 'x' }, invalid],
    ['one unknown among several', alice, path, { channel: ['#lunch', '#nope'], text: 'x' }, invalid],
    ['one closed among several', carol, path, { channel: ['#lunch', privateId], text: 'x' }, notAllowed],
    ['one read-only among several', bob, path, { channel: ['#lunch', readOnly], text: 'x' }, closedToAll],
    ['a room that is closed to the caller', carol, path, { roomId: privateId, text: 'x' }, notAllowed],
    ['a long text', alice, path, { roomId, text: long }, tooLong],
    ['a long text in an attachment', alice, path, { roomId, attachments: [{ text: long }] }, tooLong],
    ['a long text to somebody new', alice, path, { channel: '@carol', text: long }, tooLong],
    ['another name', alice, path, { roomId, text: 'x', alias: 'Boss' }, fail('Not enough permission')],
    [
      'another user name',
      alice,
      path,
      { roomId, text: 'x', username: 'boss' },
      fail('Not enough permission'),
    ],
    ['another picture', alice, path, { roomId, text: 'x', avatar: '/a.png' }, fail('Not enough permission')],
    ['a read-only room', bob, path, { roomId: readOnly, text: 'x' }, closedToAll],
    ['a broadcast', bob, path, { roomId: broadcast, text: 'x' }, closedToAll],
    ['a room in which managers post', bob, path, { roomId: ours, text: 'x' }, closedToAll],
    ['a room in which members post', carol, path, { roomId: members, text: 'x' }, closedToAll],
    ['a room in which nobody posts', alice, path, { roomId: nobody, text: 'x' }, closedToAll],
    ['a room that nobody joins', carol, path, { roomId: closed, text: 'x' }, notAllowed],
    [
      'a room with a code',
      carol,
      path,
      { roomId: coded, text: 'x' },
      err('error-code-required', 'Code required', { method: 'joinRoom' }),
    ],
    ['somebody muted', bob, path, { roomId: quiet, text: 'x' }, fail('You_have_been_muted')],
    [
      'an archived room',
      bob,
      path,
      { roomId: archived, text: 'x' },
      err('error-room-archived', 'The channel, archived, is archived'),
    ],
    [
      'custom fields',
      bob,
      path,
      { roomId, text: 'x', customFields: { a: 1 } },
      fail('Custom fields not enabled'),
    ],
    [
      'an unknown thread',
      bob,
      path,
      { roomId, text: 'x', tmid: 'nope' },
      err('error-invalid-message', 'Invalid message', { method: 'sendMessage' }),
    ],
    [
      'a link that is a program',
      alice,
      path,
      { roomId, attachments: [{ title_link: 'javascript:alert(1)' }] },
      fail('Attachment member "title_link" is not valid'),
    ],
  ]);
  t.equal(await prisma.room.count({ where: { visibility: 'direct' } }), 0, 'no direct room was opened');
  t.equal(await prisma.membership.count({ where: { userId: carol.userId } }), 0, 'nothing was joined');

  const admin = await signIn(server.app);
  for (const [client, id] of [
    [admin, readOnly],
    [alice, ours],
    [bob, members],
  ] as const)
    t.equal((await client.post(path, { roomId: id, text: 'x' })).status, 200, `${client.username} may`);
  const bot = await addUser(server, 'builder', ['bot']);
  const built = await bot.post(path, { roomId: privateId, text: 'x', alias: 'Builds' });
  t.equal(built.status, 400, 'not a member');
  const { body } = await bot.post(path, { channel: '#lunch', text: 'x', alias: 'Builds', avatar: '/b.png' });
  t.match(body.message, { alias: 'Builds', avatar: '/b.png', u: { username: 'builder' } });
  const danger = await bot.post(path, { channel: '#lunch', text: 'x', avatar: 'javascript:alert(1)' });
  t.equal(danger.status, 400);
});

t.test('POST /chat.sendMessage keeps what it is given', async (t) => {
  const { server, alice, bob, roomId, privateId } = await scene(t);
  const message = await send(alice, { _id: 'own-id', rid: roomId, msg: ' spaces stay ' });
  t.match(message, { _id: 'own-id', msg: ' spaces stay ', rid: roomId, u: { username: 'alice' } });
  t.equal((await send(alice, { rid: roomId, text: 'ignored' })).msg, '', 'a missing text is empty');
  t.equal(
    (await send(alice, { _id: '', tmid: '', rid: roomId, msg: 'x' })).tmid,
    undefined,
    'empty is absent',
  );
  const rich = await send(alice, {
    rid: roomId,
    msg: 'See https://example.com/a?b=1, #lunch, #secret, #nope, @BOB, @nobody, @here and a@bob.example',
    emoji: ':smile:',
    groupable: false,
    blocks: [{ type: 'section' }],
    attachments: [
      {
        title: 'Menu',
        title_link: 'https://example.com/menu',
        image_url: '/file-upload/1',
        short: true,
        fields: [{ title: 'a', value: 1 }, { value: { toString: 1 } }, { title: 'none' }],
        actions: [{ url: 'http://example.com' }],
      },
    ],
  });
  t.match(rich, {
    urls: [{ url: 'https://example.com/a?b=1', meta: {} }],
    channels: [{ _id: roomId, name: 'lunch' }],
    emoji: ':smile:',
    groupable: false,
    blocks: [{ type: 'section' }],
    attachments: [{ fields: [{ title: 'a', value: '1' }, { value: '{"toString":1}' }, { value: '' }] }],
  });
  t.same(rich.mentions, [
    { _id: bob.userId, username: 'bob', name: 'BOB', type: 'user' },
    { _id: 'here', username: 'here' },
  ]);
  const { body } = await bob.get('chat.getMessage', { msgId: rich._id });
  t.same(body.message, rich, 'what is answered is what is kept');

  const own = { 'x-bot': { job: 17 }, avatarETag: 'e' };
  const spoofed = {
    u: { _id: bob.userId },
    _updatedAt: 'x',
    pinned: true,
    starred: 1,
    reactions: 1,
    tcount: 9,
    role: 'x',
  };
  const { u, ...marked } = await send(alice, { rid: roomId, msg: 'own', ...own, ...spoofed });
  t.match(marked, own, "a client's own members stay");
  t.equal(u.username, 'alice');
  for (const name of ['pinned', 'starred', 'reactions', 'tcount', 'role'])
    t.notOk(name in marked, `${name} is the server's`);

  const root = await send(alice, { rid: roomId, msg: 'root' });
  const reply = await send(bob, { rid: roomId, msg: 'reply', tmid: root._id });
  const nested = await send(alice, { rid: privateId, msg: 'nested', tmid: reply._id, tshow: true });
  t.match(
    nested,
    { tmid: root._id, tshow: true, rid: roomId },
    "a reply's reply joins the root, in its room",
  );
  t.notOk('tshow' in reply);
  for (const ts of [Date.now() - 30_000, new Date().toISOString(), { $date: Date.now() }]) {
    const sent = await send(alice, { rid: roomId, msg: 'x', ts });
    t.ok(Date.now() - new Date(sent.ts).getTime() < 10_000, "the server's clock counts");
  }
  t.equal(await server.database.prisma.event.count({ where: { type: 'message.posted' } }), 11);
});

t.test('POST /chat.sendMessage writes an id once', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, privateId } = here;
  const second = await buildOn(t, server.databaseUrl);
  const ids = ['a', 'b', 'c'];
  const answers = await Promise.all(
    ids.flatMap((_id) =>
      [0, 1, 2, 3, 4, 5].map((i) =>
        (i % 2 ? server : second).app.inject({
          method: 'POST',
          url: '/api/v1/chat.sendMessage',
          headers: { 'x-user-id': alice.userId, 'x-auth-token': alice.authToken },
          payload: { message: { _id, rid: roomId, msg: `${_id} ${i}` } },
        }),
      ),
    ),
  );
  t.same(new Set(answers.map(({ statusCode }) => statusCode)), new Set([200]));
  for (const _id of ids) {
    const texts = answers.map((answer) => answer.json().message).filter((message) => message._id === _id);
    t.equal(new Set(texts.map(({ msg }) => msg)).size, 1, 'everybody is told of the one that was written');
  }
  t.equal(await countMessages(here), 3);
  t.equal(await server.database.prisma.event.count({ where: { type: 'message.posted' } }), 3);
  const room = await server.database.prisma.room.findFirst({ where: { id: roomId } });
  t.match(room, { lastSeq: 3, messageCount: 3, lastPostSeq: 3 });
  t.match((await send(alice, { _id: 'a', rid: roomId, msg: 'late' })).msg, /^a \d$/);

  await send(alice, { _id: 'hidden', rid: privateId, msg: 'A secret' });
  await alice.post('chat.delete', { roomId, msgId: 'b' });
  await refusals(t, here, [
    [
      'an id of a room that is closed to the caller',
      bob,
      'chat.sendMessage',
      { message: { _id: 'hidden', rid: roomId, msg: 'x' } },
      fail('error-not-allowed'),
    ],
    [
      'an id of a deleted message',
      alice,
      'chat.sendMessage',
      { message: { _id: 'b', rid: roomId, msg: 'x' } },
      err('error-invalid-message', 'Invalid message', { method: 'sendMessage' }),
    ],
    [
      'an id that is too long',
      carol,
      'chat.sendMessage',
      { message: { _id: 'x'.repeat(256), rid: roomId } },
      fail('The id is too long.'),
    ],
  ]);
});

t.test('POST /chat.sendMessage refuses', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, privateId } = here;
  await server.database.prisma.membership.updateMany({
    where: { roomId, userId: bob.userId },
    data: { muted: true },
  });
  const readOnly = await addRoom(server, 'news', [{ client: bob }]);
  await server.database.prisma.room.updateMany({ where: { id: readOnly }, data: { readOnly: true } });
  const secret = await send(alice, { rid: privateId, msg: 'A secret' });
  const path = 'chat.sendMessage';
  const method = { method: 'sendMessage' };
  const of = (message: unknown) => ({ message });
  const bad = (member: string) => fail(`Attachment member "${member}" is not valid`);
  const outOfSync = err('error-message-ts-out-of-sync', 'Message timestamp is out of sync', method);
  const tooLong = err('error-message-size-exceeded', 'Message size exceeds Message_MaxAllowedSize', method);
  const program = 'javascript:alert(1)';
  const cases: [string, Client, string, unknown, unknown][] = [
    ['nothing', alice, path, {}, err('error-invalid-params', 'The "message" parameter must be provided.')],
    ['no room', alice, path, of({ msg: 'x' }), fail("The 'rid' property on the message object is missing.")],
    [
      'an empty room',
      alice,
      path,
      of({ rid: '', msg: 'x' }),
      fail("The 'rid' property on the message object is missing."),
    ],
    ['an unknown room', alice, path, of({ rid: 'nope', msg: 'x' }), fail('error-invalid-room')],
    ['a name for a room', alice, path, of({ rid: 'lunch', msg: 'x' }), fail('error-invalid-room')],
    [
      'a room that is closed to the caller',
      carol,
      path,
      of({ rid: privateId, msg: 'x' }),
      fail('error-not-allowed'),
    ],
    [
      'a thread that is closed to the caller',
      carol,
      path,
      of({ rid: roomId, msg: 'x', tmid: secret._id }),
      fail('error-not-allowed'),
    ],
    [
      'a thread that is unknown',
      alice,
      path,
      of({ rid: roomId, msg: 'x', tmid: 'nope' }),
      err('error-invalid-message', 'Invalid message', method),
    ],
    [
      'tshow alone',
      alice,
      path,
      of({ rid: roomId, msg: 'x', tshow: true }),
      err('invalid-params', 'tshow provided but missing tmid', method),
    ],
    ['a clock that is slow', alice, path, of({ rid: roomId, ts: Date.now() - 61_000 }), outOfSync],
    [
      'a clock that is fast',
      alice,
      path,
      of({ rid: roomId, ts: new Date(Date.now() + 65_000).toISOString() }),
      outOfSync,
    ],
    ['a clock that is none', alice, path, of({ rid: roomId, ts: { toString: 1 } }), outOfSync],
    ['a long text', alice, path, of({ rid: roomId, msg: 'x'.repeat(5001) }), tooLong],
    [
      'a system message',
      alice,
      path,
      of({ rid: roomId, t: 'uj' }),
      fail("Cannot send system messages using 'chat.sendMessage'"),
    ],
    ['another name', alice, path, of({ rid: roomId, alias: 'Boss' }), fail('Not enough permission')],
    ['custom fields', alice, path, of({ rid: roomId, customFields: {} }), fail('Custom fields not enabled')],
    ['somebody muted', bob, path, of({ rid: roomId, msg: 'x' }), fail('You_have_been_muted')],
    [
      'a read-only room',
      bob,
      path,
      of({ rid: readOnly, msg: 'x' }),
      fail("You can't send messages because the room is readonly."),
    ],
    [
      'an unknown member',
      alice,
      path,
      { message: { rid: roomId }, extra: 1 },
      err('invalid-params', 'must NOT have additional properties'),
    ],
    ['a message that is a list', alice, path, of([1]), err('invalid-params', 'must be object')],
    ...[
      'author_link',
      'author_icon',
      'title_link',
      'thumb_url',
      'image_url',
      'audio_url',
      'video_url',
      'message_link',
    ].map((name): [string, Client, string, unknown, unknown] => [
      name,
      alice,
      path,
      of({ rid: roomId, attachments: [{ [name]: program }] }),
      bad(name),
    ]),
    [
      'an action',
      alice,
      path,
      of({ rid: roomId, attachments: [{ actions: [{ url: program }] }] }),
      bad('actions.url'),
    ],
    [
      'a link within',
      alice,
      path,
      of({ rid: roomId, attachments: [{ attachments: [{ title_link: program }] }] }),
      bad('title_link'),
    ],
    [
      'another host',
      alice,
      path,
      of({ rid: roomId, attachments: [{ image_url: '//evil.example' }] }),
      bad('image_url'),
    ],
    ['a switch', alice, path, of({ rid: roomId, attachments: [{ short: 'yes' }] }), bad('short')],
    ['fields', alice, path, of({ rid: roomId, attachments: [{ fields: {} }] }), bad('fields')],
  ];
  await refusals(t, here, cases);
  const emoji = '\u{1F600}'.repeat(5000);
  t.equal(
    (await send(alice, { rid: roomId, msg: emoji })).msg,
    emoji,
    'characters are counted, not halves of them',
  );
  await setting(here, 'threadsEnabled', false);
  const off = await alice.post(path, of({ rid: roomId, msg: 'x', tmid: 'nope' }));
  t.same(off.body, err('error-not-allowed', 'not-allowed', method), 'threads are off');
});

t.test('POST /chat.update', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, privateId, workspaceId } = here;
  const own = await send(bob, { rid: roomId, msg: 'Soup', emoji: ':bread:' });
  const path = 'chat.update';
  const same = await bob.post(path, { roomId, msgId: own._id, text: 'Soup' });
  t.same(same.body, { success: true, message: own }, 'the same text changes nothing');
  const edited = await bob.post(path, { roomId, msgId: own._id, text: 'Salad for @alice in #lunch' });
  t.match(edited.body.message, {
    _id: own._id,
    msg: 'Salad for @alice in #lunch',
    ts: own.ts,
    emoji: ':bread:',
    mentions: [{ username: 'alice' }],
    channels: [{ name: 'lunch' }],
    editedBy: { _id: bob.userId, username: 'bob' },
    editedAt: String,
  });
  const byOwner = await alice.post(path, { roomId, msgId: own._id, text: 'Bread' });
  t.match(byOwner.body.message, { msg: 'Bread', u: { username: 'bob' }, editedBy: { username: 'alice' } });
  t.same(
    (
      await server.database.prisma.event.findMany({ where: { subjectId: own._id }, orderBy: { id: 'asc' } })
    ).map(({ type, actorId }) => [type, actorId]),
    [
      ['message.posted', bob.userId],
      ['message.edited', bob.userId],
      ['message.edited', alice.userId],
    ],
  );

  const others = await send(alice, { rid: roomId, msg: 'Mine' });
  const secret = await send(alice, { rid: privateId, msg: 'A secret' });
  const gone = await send(bob, { rid: roomId, msg: 'Gone' });
  await bob.post('chat.delete', { roomId, msgId: gone._id });
  await server.database.prisma.message.create({
    data: {
      workspaceId,
      id: 'system',
      roomId,
      seq: 99,
      authorId: alice.userId,
      system: 'joined',
      text: 'alice',
    },
  });
  const action = { method: 'updateMessage', action: 'Message_editing' };
  const notAllowed = err('error-action-not-allowed', 'Message editing not allowed', action);
  const unknown = (id: string) => fail(`No message found with the id of "${id}".`);
  await refusals(t, here, [
    ["somebody else's message", bob, path, { roomId, msgId: others._id, text: 'x' }, notAllowed],
    ['a system message', alice, path, { roomId, msgId: 'system', text: 'x' }, notAllowed],
    ['an unknown message', bob, path, { roomId, msgId: 'nope', text: 'x' }, unknown('nope')],
    ['a deleted message', bob, path, { roomId, msgId: gone._id, text: 'x' }, unknown(gone._id)],
    [
      'a message out of reach',
      carol,
      path,
      { roomId: privateId, msgId: secret._id, text: 'x' },
      unknown(secret._id),
    ],
    [
      'another room',
      alice,
      path,
      { roomId: privateId, msgId: own._id, text: 'x' },
      fail('The room id provided does not match where the message is from.'),
    ],
    [
      'a long text',
      bob,
      path,
      { roomId, msgId: own._id, text: 'x'.repeat(5001) },
      err('error-message-size-exceeded', 'Message size exceeds Message_MaxAllowedSize', {
        method: 'sendMessage',
      }),
    ],
    [
      'custom fields',
      bob,
      path,
      { roomId, msgId: own._id, text: 'x', customFields: {} },
      fail('Custom fields not enabled'),
    ],
    [
      'no text',
      bob,
      path,
      { roomId, msgId: own._id },
      err('invalid-params', "must have required property 'text'"),
    ],
  ]);
  await server.database.prisma.message.updateMany({
    where: { id: own._id },
    data: { createdAt: new Date(Date.now() - 120_000) },
  });
  await setting(here, 'messageEditWindow', 1);
  const late = await bob.post(path, { roomId, msgId: own._id, text: 'late' });
  t.same(
    late.body,
    err('error-message-editing-blocked', 'Message editing is blocked', { method: 'updateMessage' }),
  );
  await setting(here, 'messageEditWindow', 3);
  t.equal((await bob.post(path, { roomId, msgId: own._id, text: 'in time' })).status, 200);
  await setting(here, 'messageEditing', false);
  t.same(
    (await bob.post(path, { roomId, msgId: own._id, text: 'x' })).body,
    notAllowed,
    'own, editing is off',
  );
  t.equal((await alice.post(path, { roomId, msgId: own._id, text: 'x' })).status, 200, 'owners may');
});

t.test('POST /chat.delete', async (t) => {
  const here = await scene(t);
  const { server, alice, bob, carol, roomId, privateId } = here;
  const path = 'chat.delete';
  const own = await send(bob, { rid: roomId, msg: 'Soup' });
  const { status, body } = await bob.post(path, { roomId, msgId: own._id });
  t.equal(status, 200);
  const { ts, ...rest } = body;
  t.match(ts, /^\d{13}$/, 'digits as text');
  const u = { _id: bob.userId, username: 'bob', name: 'BOB' };
  t.same(rest, { _id: own._id, message: { _id: own._id, rid: roomId, u }, success: true });
  const unknown = (id: string) => fail(`No message found with the id of "${id}".`);
  t.same((await bob.post(path, { roomId, msgId: own._id })).body, unknown(own._id), 'the second time');
  t.same((await bob.get('chat.getMessage', { msgId: own._id })).body, { success: false });

  const root = await send(alice, {
    rid: roomId,
    msg: 'Root of @bob https://example.com',
    attachments: [{ text: 'a' }],
  });
  const replies = [];
  for (const msg of ['one', 'two']) replies.push(await send(bob, { rid: roomId, msg, tmid: root._id }));
  await bob.post(path, { roomId, msgId: replies[0]._id });
  const show = async () => (await bob.get('chat.getMessage', { msgId: root._id })).body.message;
  t.match(
    await show(),
    { tcount: 1, replies: [alice.userId, bob.userId] },
    'the count falls, followers stay',
  );
  await alice.post(path, { roomId, msgId: root._id });
  const stub = await show();
  t.match(stub, { t: 'rm', msg: '', editedBy: { username: 'alice' }, editedAt: String, tcount: 1 });
  t.same([stub.urls, stub.mentions, stub.attachments, stub.reactions], [[], [], [], {}]);
  t.same((await alice.post(path, { roomId, msgId: root._id })).body, unknown(root._id), 'a stub is gone');
  await bob.post(path, { roomId, msgId: replies[1]._id });
  t.equal((await show()).tcount, 0, 'the count stays, and is zero');
  const room = await server.database.prisma.room.findFirst({ where: { id: roomId } });
  t.match(room, { lastSeq: 4, messageCount: 1 });

  const doomed = await send(bob, { rid: roomId, msg: 'x' });
  const race = await Promise.all(
    Array.from({ length: 6 }, (_, i) => (i % 2 ? alice : bob).post(path, { roomId, msgId: doomed._id })),
  );
  t.same(
    race.map((answer) => answer.status).sort(),
    [200, 400, 400, 400, 400, 400],
    'once under parallel calls',
  );
  t.equal(
    await server.database.prisma.event.count({ where: { subjectId: doomed._id, type: 'message.deleted' } }),
    1,
  );

  const mine = await send(alice, { rid: roomId, msg: 'x' });
  const secret = await send(alice, { rid: privateId, msg: 'A secret' });
  const action = { method: 'deleteMessage', action: 'Delete_message' };
  const notAllowed = err('error-action-not-allowed', 'Not allowed', action);
  await refusals(t, here, [
    ["somebody else's message", bob, path, { roomId, msgId: mine._id }, notAllowed],
    [
      'in the name of somebody else',
      bob,
      path,
      { roomId, msgId: mine._id, asUser: true },
      fail(
        'Unauthorized. You must have the permission "force-delete-message" to delete other\'s message as them.',
      ),
    ],
    [
      'another room',
      alice,
      path,
      { roomId: privateId, msgId: mine._id },
      fail('The room id provided does not match where the message is from.'),
    ],
    ['a message out of reach', carol, path, { roomId: privateId, msgId: secret._id }, unknown(secret._id)],
    ['no message', alice, path, { roomId }, err('invalid-params', "must have required property 'msgId'")],
  ]);

  await t.test('who may', async (t) => {
    const moderator = await addUser(server, 'moderator');
    const guest = await addUser(server, 'guest', ['guest']);
    const hall = await addRoom(server, 'hall', [
      { client: alice, roles: ['owner'] },
      { client: moderator, roles: ['moderator'] },
      { client: bob },
      { client: guest },
    ]);
    const admin = await signIn(server.app);
    const tries: [Client, Client, boolean][] = [
      [bob, bob, true],
      [guest, guest, false],
      [bob, guest, false],
      [moderator, bob, true],
      [alice, moderator, true],
      [admin, alice, true],
    ];
    const attempt = async (actor: Client, author: Client, more = {}) => {
      const { _id } = await send(author, { rid: hall, msg: 'x' });
      return (await actor.post(path, { roomId: hall, msgId: _id, ...more })).status === 200;
    };
    for (const [actor, author, allowed] of tries)
      t.equal(await attempt(actor, author), allowed, `${actor.username} deletes for ${author.username}`);
    t.equal(await attempt(moderator, bob, { asUser: true }), false, 'moderators do not force');
    t.equal(await attempt(alice, bob, { asUser: true }), true);
    const last = await server.database.prisma.event.findFirst({
      where: { type: 'message.deleted' },
      orderBy: { id: 'desc' },
    });
    t.equal(last?.actorId, bob.userId, 'in the name of the author');
    await setting(here, 'messageDeleting', false);
    t.equal(await attempt(bob, bob), false, 'deleting is off');
    t.equal(await attempt(alice, bob), true, 'but not for those who force');
    await setting(here, 'messageDeleting', true);
    await setting(here, 'messageDeleteWindow', 1);
    const { _id } = await send(bob, { rid: hall, msg: 'old' });
    const createdAt = new Date(Date.now() - 61_000);
    await server.database.prisma.message.updateMany({ where: { id: _id }, data: { createdAt } });
    t.same((await bob.post(path, { roomId: hall, msgId: _id })).body, notAllowed, 'too late');
    await setting(here, 'showDeletedMessages', true);
    t.equal(await attempt(bob, bob), true);
    const stubs = await server.database.prisma.message.count({
      where: { roomId: hall, system: 'messageDeleted', hidden: false },
    });
    t.equal(stubs, 1, 'a stub, since the workspace shows them');
  });
});

t.test('GET /chat.getMessage', async (t) => {
  const { alice, carol, roomId, privateId } = await scene(t);
  const message = await send(alice, { rid: roomId, msg: 'Soup' });
  t.same((await carol.get('chat.getMessage', { msgId: message._id })).body, { message, success: true });
  const secret = await send(alice, { rid: privateId, msg: 'A secret' });
  const missing = fail('The "msgId" query parameter must be provided.');
  const cases: [Record<string, string>, unknown][] = [
    [{}, missing],
    [{ msgId: '' }, missing],
    [{ msgId: 'nope' }, { success: false }],
    [{ msgId: secret._id }, err('error-not-allowed', 'Not allowed', { method: 'getSingleMessage' })],
  ];
  for (const [query, want] of cases) {
    const { status, body } = await carol.get('chat.getMessage', query);
    t.same({ status, body }, { status: 400, body: want }, JSON.stringify(query));
  }
});
