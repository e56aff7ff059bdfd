import { createHash } from 'node:crypto';
import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, asImkit, imkitPlatform } from '../../support/imkit.ts';
import { addRoom, addUser } from '../../support/people.ts';

const md5 = (...ids: string[]) =>
  createHash('md5')
    .update(
      ids
        .map((id) => id.toLowerCase())
        .toSorted()
        .join('_'),
    )
    .digest('hex');

t.test('rooms of IMKit', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const aliceChat = await addUser(server, 'alice');
  const bobChat = await addUser(server, 'bob');
  const alice = await asImkit(server, aliceChat);
  const bob = await asImkit(server, bobChat);
  const carol = await addImkitClient(server, 'carol');
  const platform = await imkitPlatform(server);
  const systemsOf = async (roomId: string) =>
    (await prisma.message.findMany({ where: { roomId }, orderBy: { seq: 'asc' } })).map(
      ({ system }) => system,
    );

  await t.test('a group is made and entered by its owner', async (t) => {
    const { status, body } = await alice.call('POST', '/rooms/createAndJoin', {
      _id: 'demo-room',
      name: 'Demo',
      cover: 'https://pictures.test/1',
      description: 'Where we try things',
      roomTags: ['demo'],
      webhook: 'https://hooks.test',
      extParams: { colour: 'blue' },
      invitee: [bob.userId, bob.userId],
      systemMessage: true,
      'room-type': 'bogus',
    });
    t.equal(status, 200, JSON.stringify(body));
    const { result: room } = body;
    t.match(room, {
      _id: 'demo-room',
      id: 'demo-room',
      name: 'Demo',
      roomType: 'group',
      cover: 'https://pictures.test/1',
      description: 'Where we try things',
      roomTags: ['demo'],
      webhook: 'https://hooks.test',
      extParams: '{"colour":"blue"}',
      owner: { _id: alice.userId },
      managers: [],
      isSuperuser: true,
      unread: 0,
      status: 1,
      opening: 1,
      botMode: false,
    });
    t.same(room.members.map(({ id }: { id: string }) => id).sort(), [alice.userId, bob.userId].sort());
    t.notOk('lastMessage' in room);
    t.same(await systemsOf('demo-room'), ['joined', 'membersAdded']);
    const [stored] = await prisma.room.findMany({ where: { id: 'demo-room' } });
    t.match(stored, { slug: 'Demo', visibility: 'private', lastSeq: 2, messageCount: 2, memberCount: 2 });

    await t.test('again, it is entered as it is', async (t) => {
      const again = await carol.call('POST', '/rooms/createAndJoin', { _id: 'demo-room', name: 'Other' });
      t.match(again.body.result, { _id: 'demo-room', name: 'Demo', isSuperuser: false });
      t.notOk('webhook' in again.body.result, 'which superusers alone see');
      t.equal(again.body.result.members.length, 3);
      t.same(await systemsOf('demo-room'), ['joined', 'membersAdded'], 'and nobody is told');
    });
  });

  await t.test('two rooms of one title have names of their own', async (t) => {
    const ids = new Set();
    for (const _ of [1, 2]) {
      const { body } = await alice.call('POST', '/rooms/createAndJoin', { name: 'Lunch' });
      t.equal(body.result.name, 'Lunch');
      t.match(body.result._id, /^[0-9a-f]{24}$/);
      ids.add(body.result._id);
    }
    t.equal(ids.size, 2);
    const { body } = await alice.call('POST', '/rooms/createAndJoin');
    t.equal(body.result.name, '', 'a room needs no title');
    const odd = await alice.call('POST', '/rooms/createAndJoin', { name: '聊天室' });
    t.equal(odd.body.result.name, '聊天室');
  });

  await t.test('of many who make one room at once, one does', async (t) => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        [alice, bob, carol][i % 3]?.call('POST', '/rooms/createAndJoin', { _id: 'rush', name: 'Rush' }),
      ),
    );
    t.ok(answers.every((answer) => answer?.status === 200));
    t.equal(await prisma.room.count({ where: { title: 'Rush' } }), 1);
    const { memberCount } = await prisma.room.findFirstOrThrow({ where: { id: 'rush' } });
    t.equal(memberCount, 3);
    t.equal(await prisma.membership.count({ where: { roomId: 'rush', leftAt: null } }), 3);
    const owners = await prisma.membership.count({ where: { roomId: 'rush', roles: { has: 'owner' } } });
    t.equal(owners, 1);
    t.equal(await prisma.event.count({ where: { roomId: 'rush', type: 'room.created' } }), 1);
    t.equal(await prisma.event.count({ where: { roomId: 'rush', type: 'member.joined' } }), 2);
  });

  await t.test('the direct room of two is one', async (t) => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        i % 2
          ? alice.call('POST', '/rooms/createAndJoin', { roomType: 'direct', invitee: bob.userId })
          : bob.call('POST', '/rooms/createAndJoin', { roomType: 'direct', invitee: [alice.userId] }),
      ),
    );
    const id = md5(alice.userId, bob.userId);
    t.same([...new Set(answers.map(({ body }) => body.result._id))], [id]);
    t.equal(await prisma.room.count({ where: { visibility: 'direct' } }), 1);
    const { body } = await bob.call('GET', `/rooms/${id}`);
    t.match(body.result, { roomType: 'direct', name: '', members: [{}, {}] });
    t.notOk('owner' in body.result);
    const asked = await platform.call('POST', '/rooms', {
      roomType: 'direct',
      members: [bob.userId, alice.userId],
    });
    t.match(asked.body.result, { _id: id, id, members: [bob.userId, alice.userId], roomType: 'direct' });

    for (const invitee of [undefined, [], [bob.userId, carol.userId], alice.userId]) {
      const wrong = await alice.call('POST', '/rooms/createAndJoin', { roomType: 'direct', invitee });
      t.equal(wrong.status, 400, JSON.stringify(invitee));
    }
  });

  await t.test('a direct room of another dialect has the id of this one', async (t) => {
    const { body } = await aliceChat.post('chat.postMessage', { channel: '@carol', text: 'hello' });
    t.equal(body.success, true);
    const id = md5(alice.userId, carol.userId);
    const list = await carol.call('GET', '/rooms');
    const room = list.body.result.data.find(({ roomType }: { roomType: string }) => roomType === 'direct');
    t.match(room, { _id: id, unread: 1, lastMessage: { message: 'hello', room: id } });
    t.equal((await alice.call('GET', `/rooms/${id}`)).status, 200);
  });

  await t.test('an id that makes two pairs alike names only the first', async (t) => {
    const workspaceId = await server.store.workspaces.idForHost('');
    for (const id of ['Dave', 'dave']) {
      await prisma.user.create({
        data: { workspaceId, id, username: `u-${id}`, name: id, roles: ['user'] },
      });
    }
    const open = async (invitee: string) =>
      (await alice.call('POST', '/rooms/createAndJoin', { roomType: 'direct', invitee })).body.result._id;
    const first = await open('Dave');
    t.equal(first, md5('Dave', alice.userId));
    const second = await open('dave');
    t.not(second, first);
    t.equal(await open('dave'), second);
  });

  await t.test('a server makes rooms for others', async (t) => {
    const { status, body } = await platform.call('POST', '/rooms', {
      _id: 'made',
      name: 'Made',
      members: [bob.userId],
      owner: carol.userId,
      roomTags: ['vip'],
    });
    t.equal(status, 200, JSON.stringify(body));
    t.match(body.result, {
      _id: 'made',
      members: [bob.userId],
      roomTags: ['vip'],
      cover: '',
      roomType: 'group',
    });
    const { result } = (await platform.call('GET', '/rooms/made')).body;
    t.match(result, { owner: { id: carol.userId }, isSuperuser: true, members: [{}, {}] });
    const again = await platform.call('POST', '/rooms', { _id: 'made', name: 'Again' });
    t.equal(again.body.result.name, 'Made');
    t.equal((await alice.call('POST', '/rooms', { name: 'no' })).status, 401, 'clients do not');
    const unknown = await platform.call('POST', '/rooms', { members: ['nobody'] });
    t.match(unknown, { status: 404, body: { error: { code: 'CLIENT_NOT_FOUND' } } });
    t.equal((await platform.call('POST', '/rooms', { owner: 'nobody' })).status, 404);
    t.equal((await platform.call('POST', '/rooms', { roomType: 'direct', members: [] })).status, 400);
  });

  await t.test('nonsense makes no room', async (t) => {
    const before = await prisma.room.count();
    for (const [body, code] of [
      [{ _id: 'ids' }, 'INVALID_BODY'],
      [{ _id: '' }, 'INVALID_BODY'],
      [{ _id: 'x'.repeat(256) }, 'INVALID_BODY'],
      [{ _id: 'a\0b' }, 'INVALID_BODY'],
      [{ name: 7 }, 'INVALID_BODY'],
      [{ roomTags: 'demo' }, 'INVALID_ROOM_TAGS'],
      [{ roomTags: [1] }, 'INVALID_ROOM_TAGS'],
      [{ roomType: 'custom' }, 'INVALID_BODY'],
      [{ invitee: {} }, 'INVALID_BODY'],
      [[], 'INVALID_BODY'],
    ] as const) {
      const answer = await alice.call('POST', '/rooms/createAndJoin', body);
      t.match(answer, { status: 400, body: { RC: 400, error: { code } } }, JSON.stringify(body));
    }
    const unknown = await alice.call('POST', '/rooms/createAndJoin', { invitee: [bob.userId, 'nobody'] });
    t.match(unknown, { status: 404, body: { error: { code: 'CLIENT_NOT_FOUND' } } });
    t.equal(await prisma.room.count(), before);
  });

  await t.test('whoever is not in a room sees nothing of it', async (t) => {
    const roomId = (await alice.call('POST', '/rooms/createAndJoin', { name: 'Secret' })).body.result._id;
    const hidden = await bob.call('GET', `/rooms/${roomId}`);
    t.match(hidden, { status: 403, body: { error: { code: 'NOT_ROOM_MEMBER' } } });
    t.match(await bob.call('GET', '/rooms/nowhere'), {
      status: 404,
      body: { error: { code: 'ROOM_NOT_FOUND' } },
    });
    t.same((await bob.call('GET', `/rooms/${roomId}/exists`)).body.result, { exists: true });
    t.same((await bob.call('GET', '/rooms/nowhere/exists')).body.result, { exists: false });
    t.equal((await bob.call('GET', '/rooms/%00')).status, 400);
    t.equal((await bob.call('GET', '/rooms/%00/exists')).status, 400);
    t.equal((await bob.call('DELETE', '/rooms/%00')).status, 400);
  });

  await t.test('a public room of another dialect is entered, and shown', async (t) => {
    const roomId = await addRoom(server, 'cantina', [{ client: bobChat, roles: ['owner'] }]);
    t.equal((await alice.call('GET', `/rooms/${roomId}`)).status, 403);
    t.equal((await alice.call('POST', '/rooms/createAndJoin', { _id: roomId })).status, 200);
    t.match((await alice.call('GET', `/rooms/${roomId}`)).body.result, {
      name: 'cantina',
      roomType: 'group',
    });
    const closed = await addRoom(server, 'closed', [{ client: bobChat }], 'private');
    t.equal((await alice.call('POST', '/rooms/createAndJoin', { _id: closed })).status, 403);
  });
});
