import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, type ImkitClient, imkitPlatform } from '../../support/imkit.ts';
import { addImkitRoom, say } from '../../support/imkit-rooms.ts';

const refused = (status: number, code: string) => ({ status, body: { RC: status, error: { code } } });

t.test('lists', async (t) => {
  const server = await build(t);
  const [alice, bob, mallory] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'mallory'),
  ];
  const platform = await imkitPlatform(server);
  const members = [{ client: alice, roles: ['owner'] }, { client: bob }];
  const room = await addImkitRoom(server, 'demo-room', members);
  const sent: { id: string; messageTimeMS: number }[] = [];
  for (let i = 0; i < 8; i++) sent.push(await say(i % 2 ? alice : bob, room, `message ${i}`));
  const ids = sent.map(({ id }) => id);
  const id = (i: number) => ids.at(i) ?? '';
  const get = async (path: string, query: Record<string, string | number> = {}, client: ImkitClient = bob) =>
    client.call('GET', `${path}?${new URLSearchParams(query as Record<string, string>)}`);
  const list = async (query: Record<string, string | number> = {}, client = bob) => {
    const { status, body } = await get(`/rooms/${room}/messages/v3`, query, client);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.result;
  };
  const idsOf = async (query: Record<string, string | number>, client = bob) =>
    (await list(query, client)).data.map((message: { id: string }) => message.id);

  await t.test('the newest come first, in the order in which they were sent', async (t) => {
    t.same(await idsOf({}), ids.toReversed());
    t.same(await idsOf({ limit: 2 }), [id(7), id(6)]);
    t.same(await idsOf({ sortOrder: 'asc', limit: 2 }), [id(0), id(1)]);
    t.same(await idsOf({ limit: 0 }), ids.toReversed());
    t.match(await list({ limit: 1 }), { totalCount: 8, userDeletedIDs: [] });
    t.equal((await idsOf({ limit: 1000000000 })).length, 8);
  });

  await t.test('a pivot is itself in the page, which lies next to it', async (t) => {
    t.same(await idsOf({ beforeMessage: id(4), limit: 3 }), [id(4), id(3), id(2)]);
    t.same(await idsOf({ beforeMessage: id(4), limit: 3, sortOrder: 'asc' }), [id(2), id(3), id(4)]);
    t.same(await idsOf({ afterMessage: id(4), limit: 3, sortOrder: 'asc' }), [id(4), id(5), id(6)]);
    t.same(await idsOf({ afterMessage: id(4), limit: 3 }), [id(6), id(5), id(4)]);
    t.same(await idsOf({ afterMessage: id(2), beforeMessage: id(4) }), [id(4), id(3), id(2)]);
    const unknown = await get(`/rooms/${room}/messages/v3`, { beforeMessage: 'nothing' });
    t.match(unknown, refused(404, 'MESSAGE_NOT_FOUND'));
  });

  await t.test('after a time, in the order of what the time is of', async (t) => {
    const time = sent[4]?.messageTimeMS ?? 0;
    const later = sent.filter(({ messageTimeMS }) => messageTimeMS > time).map((message) => message.id);
    const written = { afterTime: time, timeRangeField: 'messageTime' };
    t.same(await idsOf(written), later.toReversed());
    t.same(await idsOf({ ...written, sortOrder: 'asc' }), later);
    const last = sent.at(-1)?.messageTimeMS ?? 0;
    await bob.call('POST', `/messages/${id(1)}/reaction`, { reaction: 'like' });
    await alice.call('POST', `/messages/${id(3)}/pin`);
    const changed = [id(1), id(3)];
    t.same(await idsOf({ afterTime: last, sortOrder: 'asc' }), changed, 'what was changed since');
    t.same(await idsOf({ afterTime: new Date(last).toISOString() }), changed.toReversed());
    t.same(await idsOf({ afterTime: 0, limit: 3 }), [id(3), id(1), id(7)]);
    t.same(await idsOf({ afterTime: 0, sortOrder: 'asc' }), [
      ...ids.filter((x) => !changed.includes(x)),
      ...changed,
    ]);
    t.same(await idsOf({}), ids.toReversed(), 'the place in the room stays');
    t.same((await get(`/rooms/${room}/count`, { timeInMS: last + 1 })).body.result, { count: 2 });
    t.same((await get(`/rooms/${room}/count`)).body.result, { count: 8 });
    t.same((await get(`/rooms/${room}/count`, { timeInMS: 0 })).body.result, { count: 8 });
  });

  await t.test('around one', async (t) => {
    const around = (query = {}) => get(`/rooms/${room}/messages/${id(3)}`, query);
    const { body } = await around({ before: 2, after: 1 });
    t.match(body.result, {
      totalCount: 8,
      data: [{ id: id(4) }, { id: id(3), pinned: true }, { id: id(2) }, { id: id(1) }],
    });
    t.match((await around()).body.result.data, [{ id: id(3) }]);
    t.match(await around({ before: -1 }), refused(400, 'INVALID_QUERY'));
    t.match(await get(`/rooms/${room}/messages/nothing`), refused(404, 'MESSAGE_NOT_FOUND'));
  });

  await t.test('the deprecated one', async (t) => {
    const { body } = await get(`/rooms/${room}/messages`, { beforeMessage: id(5), limit: 2 });
    t.match(body.result, { totalCount: 8, data: [{ id: id(5) }, { id: id(4) }] });
  });

  await t.test('of all the rooms of the caller, or of everybody', async (t) => {
    const other = await addImkitRoom(server, 'other-room', [{ client: bob }]);
    const { id: latest } = await say(bob, other, 'elsewhere');
    const recent = await get('/messages/recent', { limit: 3 });
    t.match(recent.body.result, {
      count: 3,
      data: [{ id: latest, room: other }, { id: id(7) }, { id: id(6) }],
    });
    t.match((await get('/messages/recent', { limit: 1 }, alice)).body.result.data, [{ id: id(7) }]);
    t.same((await get('/messages/recent', {}, mallory)).body.result, { count: 0, data: [] });

    const all = await get('/admin/messages', { limit: 2 }, platform);
    t.match(all.body.result, { totalCount: 9, data: [{ id: latest }, { id: id(7) }] });
    const [startDate = 0, endDate = 0] = [sent[2]?.messageTimeMS, sent[7]?.messageTimeMS];
    const within = sent.filter(({ messageTimeMS: ms }) => ms >= startDate && ms < endDate);
    const span = await get(
      '/admin/messages',
      { startDate, endDate: new Date(endDate).toISOString() },
      platform,
    );
    t.equal(span.body.result.totalCount, within.length);
    t.same(
      span.body.result.data.map((message: { id: string }) => message.id),
      within.map((m) => m.id).toReversed(),
    );
    t.match(await get('/admin/messages', {}, bob), refused(401, 'INVALID_API_KEY'));
    t.match(await get('/admin/messages', { startDate: 'x' }, platform), refused(400, 'INVALID_QUERY'));
  });

  await t.test('show members only, whatever the list', async (t) => {
    const paths = ['messages/v3', 'messages', `messages/${id(0)}`, 'count'];
    for (const path of paths) {
      t.match(await get(`/rooms/${room}/${path}`, {}, mallory), refused(403, 'NOT_ROOM_MEMBER'), path);
      t.match(await get(`/rooms/nowhere/${path}`), refused(404, 'ROOM_NOT_FOUND'), path);
      t.match(await get(`/rooms/${room}/${path}`, {}, platform), { status: 200 }, path);
    }
  });

  await t.test('bad queries are refused', async (t) => {
    const bad: [string, Record<string, string | number>][] = [
      [`/rooms/${room}/messages/v3`, { limit: -1 }],
      [`/rooms/${room}/messages/v3`, { limit: 'abc' }],
      [`/rooms/${room}/messages/v3`, { sortOrder: 'up' }],
      [`/rooms/${room}/messages/v3`, { timeRangeField: 'x' }],
      [`/rooms/${room}/messages/v3`, { afterTime: 'yesterday' }],
      [`/rooms/${room}/messages/v3`, { afterTime: '99999999999999999' }],
      [`/rooms/${room}/messages`, { limit: -1 }],
      [`/rooms/${room}/count`, { timeInMS: -1 }],
      ['/messages/recent', { limit: 1.5 }],
    ];
    for (const [path, query] of bad)
      t.match(await get(path, query), refused(400, 'INVALID_QUERY'), JSON.stringify(query));
    t.match(await get('/rooms/%00/messages/v3'), { status: 400 });
  });
});
