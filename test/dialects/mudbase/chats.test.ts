import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser } from '../../support/mudbase.ts';
import { addRoom, addUser } from '../../support/people.ts';

t.test('chats', async (t) => {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addMudbaseUser(server, 'alice'),
    await addMudbaseUser(server, 'bob'),
    await addMudbaseUser(server, 'carol'),
  ];
  const workspaceId = await server.store.workspaces.idForHost('');
  const create = async (more = {}) =>
    (await alice.call('POST', 'chats', { name: 'Lunch', type: 'group', participants: [bob.userId], ...more }))
      .body.data;

  await t.test('are made with their maker as admin', async (t) => {
    const { status, body } = await alice.call('POST', 'chats', {
      name: '  Café & Kuchen  ',
      type: 'group',
      participants: [bob.userId, bob.userId, alice.userId],
      description: 'What we eat',
      settings: { color: 'red' },
      unknown: 1,
    });
    t.equal(status, 201);
    t.match(body.data, {
      name: '  Café & Kuchen  ',
      type: 'group',
      participants: [alice.userId, bob.userId],
    });
    t.match(body.data._id, /^[0-9a-f]{24}$/);
    const details = await bob.call('GET', `chats/${body.data._id}`);
    t.same(details.body.data, {
      _id: body.data._id,
      name: '  Café & Kuchen  ',
      participants: [
        { userId: alice.userId, role: 'admin' },
        { userId: bob.userId, role: 'member' },
      ],
    });
    const room = await server.database.prisma.room.findFirst({ where: { id: body.data._id } });
    t.match(room, {
      slug: 'Cafe-Kuchen',
      description: 'What we eat',
      visibility: 'private',
      extra: { mudbase: { type: 'group', settings: { color: 'red' } } },
    });
    const events = await server.database.prisma.event.findMany({ where: { roomId: body.data._id } });
    t.match(events, [{ type: 'room.created' }]);
    t.equal(events.length, 1);
  });

  await t.test('may share a title; other dialects tell them apart', async (t) => {
    const made = await Promise.all(Array.from({ length: 5 }, () => create({ name: 'Same' })));
    const rooms = await server.database.prisma.room.findMany({
      where: { id: { in: made.map(({ _id }) => _id) } },
    });
    t.equal(new Set(rooms.map(({ slugKey }) => slugKey)).size, 5);
    t.same(new Set(rooms.map(({ title }) => title)), new Set(['Same']));
    t.match(await create({ name: '🍜' }), { name: '🍜' });
    t.match(await create({ name: 'admin' }), { name: 'admin' });
  });

  await t.test('of two are the one direct room that they have', async (t) => {
    const direct = { type: 'direct', name: 'Alice and Bob' };
    const made = await Promise.all(Array.from({ length: 5 }, () => create(direct)));
    t.equal(new Set(made.map(({ _id }) => _id)).size, 1);
    const again = await bob.call('POST', 'chats', { ...direct, name: 'Us', participants: [alice.userId] });
    t.equal(again.status, 201);
    t.match(again.body.data, { _id: made[0]._id, name: 'Alice and Bob', type: 'direct' });
    for (const participants of [[], [alice.userId], [bob.userId, carol.userId]]) {
      const { status, body } = await alice.call('POST', 'chats', { ...direct, participants });
      t.equal(status, 400);
      t.same(body.details, { participants: 'a direct chat has exactly two participants' });
    }
  });

  await t.test('are refused with what is wrong', async (t) => {
    const good = { name: 'Lunch', type: 'group', participants: [bob.userId] };
    const refusals: [object, string][] = [
      [{ ...good, name: undefined }, 'name'],
      [{ ...good, name: '  ' }, 'name'],
      [{ ...good, name: 1 }, 'name'],
      [{ ...good, name: 'x'.repeat(256) }, 'name'],
      [{ ...good, type: 'party' }, 'type'],
      [{ ...good, participants: 'bob' }, 'participants'],
      [{ ...good, participants: [1] }, 'participants'],
      [{ ...good, participants: ['nobody'] }, 'participants'],
      [{}, 'name'],
    ];
    const before = await server.database.prisma.room.count();
    for (const [body, field] of refusals) {
      const answer = await alice.call('POST', 'chats', body);
      t.equal(answer.status, 400, JSON.stringify(body).slice(0, 80));
      t.match(answer.body, { error: 'Validation failed', code: 'VALIDATION_ERROR' });
      t.type(answer.body.details[field], 'string');
    }
    t.equal(await server.database.prisma.room.count(), before, 'nothing was made');
    const guest = await addMudbaseUser(server, 'guest', ['guest']);
    t.equal((await guest.call('POST', 'chats', good)).status, 403);
  });

  await t.test('do not exist for others', async (t) => {
    const { _id } = await create();
    const unknown = ['nowhere', 'two words and a sentence.', "'; --", '/'].map(encodeURIComponent);
    for (const path of [_id, ...unknown]) {
      const { status, body } = await carol.call('GET', `chats/${path}`);
      t.equal(status, 404, path);
      t.equal(body.code, 'NOT_FOUND');
    }
    t.equal((await carol.call('GET', 'chats/%00')).status, 400);
    const broken = await carol.call('GET', 'chats/%E0%A4%A');
    t.match(broken, { status: 400, body: { code: 'VALIDATION_ERROR' } });
    const elsewhere = '/api/chat/projects/elsewhere/chats';
    t.equal((await alice.call('GET', `${elsewhere}/${_id}`)).status, 404, 'in an unknown project');
    t.equal((await alice.call('GET', elsewhere)).status, 404);
    t.equal((await alice.call('POST', elsewhere, {})).status, 404, 'which comes before the body');
  });

  await t.test('of other dialects have the nearest type, and roles', async (t) => {
    const dave = await addUser(server, 'dave');
    const own = { client: dave, roles: ['owner'] };
    const asBob = { client: { ...dave, userId: bob.userId } };
    const channel = await addRoom(server, 'open', [own, asBob]);
    const group = await addRoom(server, 'closed', [own, asBob], 'private');
    await server.database.prisma.room.updateMany({ where: { id: group }, data: { broadcast: true } });
    const outside = await addRoom(server, 'outside', [own]);
    await dave.post('chat.postMessage', { channel: '@bob', text: 'psst' });
    const { chats } = (await bob.call('GET', 'chats')).body.data;
    const byId = (id: string) => chats.find((chat: { _id: string }) => chat._id === id);
    t.match(byId(channel), { name: 'open', type: 'channel' });
    t.match(byId(group), { name: 'closed', type: 'broadcast' });
    t.match(chats[0], { name: 'DAVE', type: 'direct', lastMessage: { content: 'psst' }, unreadCount: 1 });
    t.equal((await bob.call('GET', `chats/${outside}`)).status, 404, 'a public room one is not in');
    t.match((await bob.call('GET', `chats/${channel}`)).body.data.participants, [
      { userId: dave.userId, role: 'admin' },
      { userId: bob.userId, role: 'member' },
    ]);
  });

  await t.test('name users by linked identities too', async (t) => {
    await server.database.prisma.identity.create({
      data: { workspaceId, dialect: 'mudbase', externalId: 'c-1', userId: carol.userId },
    });
    const { participants } = await create({ participants: ['c-1'] });
    t.same(participants, [alice.userId, carol.userId]);
  });
});

t.test('the list of chats', async (t) => {
  const server = await build(t);
  const [alice, bob] = [await addMudbaseUser(server, 'alice'), await addMudbaseUser(server, 'bob')];
  const ids: string[] = [];
  for (const name of ['one', 'two', 'three']) {
    const body = { name, type: 'channel', participants: [bob.userId] };
    ids.push((await alice.call('POST', 'chats', body)).body.data._id);
  }
  const [one = '', two = '', three = ''] = ids;
  const list = async (query = '') => (await bob.call('GET', `chats${query}`)).body.data;
  const names = ({ chats }: { chats: { name: string }[] }) => chats.map(({ name }) => name);

  await t.test('has the latest activity first', async (t) => {
    t.same(names(await list()), ['three', 'two', 'one']);
    await alice.call('POST', `chats/${one}/messages`, { type: 'text', content: 'first' });
    const last = await alice.call('POST', `chats/${one}/messages`, { type: 'text', content: 'second' });
    const found = await list();
    t.same(names(found), ['one', 'three', 'two']);
    t.equal(found.total, 3);
    t.same(found.chats[0], {
      _id: one,
      name: 'one',
      type: 'channel',
      lastMessage: { content: 'second' },
      unreadCount: 2,
    });
    t.same(found.chats[1], { _id: three, name: 'three', type: 'channel', unreadCount: 0 });
    await alice.call('DELETE', `chats/${one}/messages/${last.body.data._id}`);
    t.match((await list()).chats[0], { lastMessage: { content: 'first' }, unreadCount: 1 });
  });

  await t.test('shows nothing of what is encrypted', async (t) => {
    await alice.call('POST', `chats/${two}/messages`, { type: 'text', e2ee: { ciphertext: 'x' } });
    t.match((await list()).chats[0], { name: 'two', lastMessage: { content: '' }, unreadCount: 1 });
  });

  await t.test('comes in pages', async (t) => {
    t.same(names(await list('?limit=2')), ['two', 'one']);
    t.same(await list('?limit=2&page=2').then(names), ['three']);
    t.match(await list('?limit=2&page=7'), { chats: [], total: 3 });
    t.equal((await list('?limit=1000000000')).chats.length, 3);
    t.equal((await list('?limit=1e9&page=2147483647')).total, 3);
    for (const query of [
      'limit=-1',
      'limit=0',
      'page=abc',
      'page=0',
      'limit=',
      'page=1.5',
      'page=1&page=2',
    ]) {
      const { status, body } = await bob.call('GET', `chats?${query}`);
      t.equal(status, 400, query);
      t.equal(body.code, 'VALIDATION_ERROR');
    }
  });
});
