import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, type ImkitClient, imkitPlatform } from '../../support/imkit.ts';
import { addImkitRoom, say } from '../../support/imkit-rooms.ts';

const refused = (status: number, code: string) => ({ status, body: { RC: status, error: { code } } });

t.test('search', async (t) => {
  const server = await build(t);
  const [alice, bob, mallory] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'mallory'),
  ];
  const platform = await imkitPlatform(server);
  const members = [{ client: alice, roles: ['owner'] }, { client: bob }];
  const [room, other, foreign] = [
    await addImkitRoom(server, 'demo-room', members),
    await addImkitRoom(server, 'other-room', members),
    await addImkitRoom(server, 'foreign-room', [{ client: alice }]),
  ];
  const noon = await say(alice, room, 'Lunch at noon');
  const one = await say(bob, other, '100% lunch_at one');
  await say(alice, foreign, 'No lunch for bob');
  await say(alice, room, 'lunch, encrypted', { messageType: 'encrypted' });
  const hidden = await say(alice, room, 'hidden lunch');
  await alice.call('POST', `/messages/${hidden.id}/hidden`);
  const aside = await say(alice, room, 'lunch, not for bob');
  await bob.call('POST', '/messages/user-delete', { room, messages: [aside.id] });
  const recalled = await say(bob, room, 'late lunch');
  await bob.call('POST', `/rooms/${room}/message`, { _id: recalled.id, messageType: 'recall' });

  const find = (q: unknown, client: ImkitClient = bob, path = '/messages') =>
    client.call('GET', `${path}?q=${encodeURIComponent(typeof q === 'string' ? q : JSON.stringify(q))}`);
  const ids = ({ body }: { body: { result: { data: { id: string }[] } } }) =>
    body.result.data.map(({ id }) => id);

  await t.test('of messages by a condition', async (t) => {
    t.same(ids(await find({ _id: { $in: [noon.id, one.id, hidden.id, 'nothing'] } })), [one.id, noon.id]);
    t.same(
      ids(await find({ message: { $regex: '^lunch', $options: 'i' }, sender: alice.userId }, alice)).length,
      3,
    );
    t.match((await find({ messageType: 'recall' })).body.result, {
      totalCount: 1,
      data: [{ id: recalled.id }],
    });
    t.equal((await find('')).body.result.totalCount, 5, 'all that he sees');
    t.equal((await find('', platform)).body.result.totalCount, 7);
    t.same(ids(await find('', mallory)), []);
    t.equal(ids(await bob.call('GET', '/messages?limit=1')).length, 1);
  });

  await t.test('of a room by a condition', async (t) => {
    const path = `/rooms/${room}/messages`;
    t.match((await find({ sender: alice.userId }, bob, path)).body.result, {
      totalCount: 3,
      data: [{ id: aside.id, isDeleted: true }, { messageType: 'encrypted' }, { id: noon.id }],
    });
    const before = `${path}?beforeMessage=${noon.id}&q=${encodeURIComponent('{"sender":"x"}')}`;
    t.same((await bob.call('GET', before)).body.result, { totalCount: 0, data: [] });
    t.match(await bob.call('GET', `${path}?beforeMessage=nothing`), refused(404, 'MESSAGE_NOT_FOUND'));
    t.match(await find({ sender: 'x' }, mallory, path), refused(403, 'NOT_ROOM_MEMBER'));
  });

  await t.test('takes no other query', async (t) => {
    const bad = [
      '{',
      '[]',
      '{"room":"x"}',
      '{"message":{"$where":"1"}}',
      '{"_id":{"$in":3}}',
      '{"$or":[]}',
      '{"message":{"$regex":"(a+)+$"}}',
    ];
    for (const q of bad) {
      t.match(await find(q), refused(400, 'INVALID_QUERY'), q);
      t.match(await find(q, bob, `/rooms/${room}/messages`), refused(400, 'INVALID_QUERY'), q);
    }
    t.match(await bob.call('GET', '/messages?limit=-1'), refused(400, 'INVALID_QUERY'));
  });

  await t.test('by words, the deprecated way', async (t) => {
    const search = (message: unknown, client = bob) => client.call('POST', '/messages/search', { message });
    t.match((await search('LUNCH')).body.result, { totalCount: 2, data: [{ id: one.id }, { id: noon.id }] });
    t.same(ids(await search('100%')), [one.id]);
    t.same(ids(await search('lunch_at')), [one.id], 'no pattern');
    t.same(ids(await search('lunch', mallory)), []);
    t.match(await search(''), refused(400, 'INVALID_BODY'));
    t.match(await search(undefined), refused(400, 'MISSING_PARAMETER'));
  });
});

t.test('search in several places', async (t) => {
  const server = await build(t);
  const [alice, bob, mallory] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'mallory'),
  ];
  const members = [{ client: alice, roles: ['owner'] }, { client: bob }];
  const tagged = { extra: { imkit: { roomTags: ['work', 'Lunch club'] } } };
  const room = await addImkitRoom(server, 'Lunch (daily)', members, 'private', tagged);
  const other = await addImkitRoom(server, 'other-room', [{ client: alice }]);
  await server.database.prisma.membership.updateMany({
    where: { roomId: room, userId: bob.userId },
    data: { prefs: { imkit: { tags: ['my lunches'], folder: 'food' } } },
  });
  const [one, two] = [await say(alice, room, 'lunch?'), await say(bob, room, 'Lunch!')];
  const image = { messageType: 'image', originalUrl: 'https://example.com/lunch.png' };
  const picture = (await alice.call('POST', `/rooms/${encodeURIComponent(room)}/message`, image)).body.result;
  await say(alice, other, 'lunch elsewhere');
  const search = async (body: object, client = bob) => client.call('POST', '/search', body);

  const { body } = await search({ type: 'messages', keyword: 'lunch' });
  t.match(body.result, { messages: [{ room: { id: room }, messages: [two.id, one.id] }] });
  t.type(body.result.messages[0].room.members[0].id, 'string');
  const types = ['messages', 'files', 'roomName', 'roomMember', 'roomTags', 'roomPrefTags', 'roomPrefFolder'];
  const all = await search({ type: types, keyword: 'LUNCH', room, roomTags: ['work'] });
  t.same(Object.keys(all.body.result), types);
  t.match(all.body.result, {
    files: [{ room: { id: room }, messages: [picture.id] }],
    roomName: [{ id: room }],
    roomMember: [],
    roomTags: [{ id: room }],
    roomPrefTags: [{ id: room }],
    roomPrefFolder: [],
  });
  t.match((await search({ type: ['roomMember', 'roomPrefFolder'], keyword: 'o' })).body.result, {
    roomMember: [{ id: room }],
    roomPrefFolder: [{ id: room }],
  });
  t.equal((await search({ type: 'messages', keyword: 'lunch' }, alice)).body.result.messages.length, 2);
  t.same((await search({ type: 'messages', keyword: 'lunch', roomTags: ['none'] })).body.result, {
    messages: [],
  });
  t.same((await search({ type: ['roomName', 'messages'], keyword: '.*' })).body.result, {
    roomName: [],
    messages: [],
  });
  t.same((await search({ type: 'messages', keyword: 'lunch' }, mallory)).body.result, { messages: [] });

  for (const type of [undefined, 'nothing', [], ['messages', 3], null])
    t.match(await search({ type, keyword: 'x' }), refused(400, 'INVALID_SEARCH_TYPE'));
  t.match(await search({ type: 'messages' }), refused(400, 'MISSING_PARAMETER'));
  t.match(await search({ type: 'messages', keyword: 'x', roomTags: [3] }), refused(400, 'INVALID_ROOM_TAGS'));
  t.match(await search({ type: 'messages', keyword: 'x', limit: -1 }), refused(400, 'INVALID_BODY'));
  t.match(await search({ type: 'messages', keyword: 'x', room: other }), refused(403, 'NOT_ROOM_MEMBER'));
  t.match(await search({ type: 'messages', keyword: 'x', room: 'nowhere' }), refused(403, 'NOT_ROOM_MEMBER'));
});
