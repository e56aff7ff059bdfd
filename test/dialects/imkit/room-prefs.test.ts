import t, { type Test } from 'tap';
import { newId } from '../../../src/core/ids.ts';
import { build, type TestServer } from '../../support/build.ts';
import { asImkit, imkitPlatform, withImkitHeaders } from '../../support/imkit.ts';
import { addRoom, addUser } from '../../support/people.ts';
import type { Client } from '../../support/rocketchat.ts';

const notMember = { status: 403, body: { RC: 403, RM: 'Forbidden', error: { code: 'NOT_ROOM_MEMBER' } } };
const noRoom = { status: 404, body: { RC: 404, RM: 'Room not found', error: { code: 'ROOM_NOT_FOUND' } } };
const noClient = { status: 404, body: { RC: 404, error: { code: 'CLIENT_NOT_FOUND' } } };

async function scene(t: Test) {
  const server = await build(t);
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const lunch = await addRoom(server, 'lunch', [{ client: alice }, { client: bob }]);
  const secret = await addRoom(server, 'secret', [{ client: bob }], 'private');
  const platform = await imkitPlatform(server);
  return {
    server,
    platform,
    lunch,
    secret,
    alice: await asImkit(server, alice),
    bob: await asImkit(server, bob),
    users: { alice, bob },
  };
}

t.test('muting a room', async (t) => {
  const { server, platform, lunch, secret, alice, bob } = await scene(t);
  const workspaceId = await server.store.workspaces.idForHost('');
  await server.database.prisma.room.updateMany({
    where: { id: lunch },
    data: { aliases: { imkit: 'the-lunch' } },
  });
  await server.database.prisma.roomAlias.create({
    data: { workspaceId, dialect: 'imkit', alias: 'the-lunch', roomId: lunch },
  });
  const ways = [
    [alice, (room: string) => `/me/mute/${room}`],
    [platform, (room: string) => `/admin/clients/${alice.userId}/mute/${room}`],
  ] as const;
  for (const [client, path] of ways) {
    for (const room of [lunch, 'the-lunch'])
      t.same((await client.call('POST', path(room))).body.result.mute, ['the-lunch'], 'twice is once');
    t.same((await alice.call('GET', '/me')).body.result.mute, ['the-lunch']);
    t.same((await bob.call('GET', '/me')).body.result.mute, []);
    t.same((await client.call('DELETE', path('the-lunch'))).body.result.mute, []);
    for (const method of ['POST', 'DELETE'] as const) {
      t.match(await client.call(method, path(secret)), notMember);
      t.match(await client.call(method, path('nothing')), noRoom);
      t.equal((await client.call(method, path('%00'))).status, 400);
    }
    t.match(await client.call('DELETE', path(lunch)), {
      status: 400,
      body: { error: { code: 'ROOM_NOT_MUTED' } },
    });
  }
  for (const method of ['POST', 'DELETE'] as const)
    t.match(await platform.call(method, `/admin/clients/nobody/mute/${lunch}`), noClient);
  const changes = await server.database.prisma.event.count({ where: { type: 'roomPrefs.changed' } });
  t.equal(changes, 4, 'an event for each that changed');
});

t.test('own settings of rooms', async (t) => {
  const { lunch, secret, alice, bob } = await scene(t);
  const set = (room: string, body: unknown) => alice.call('POST', `/roomPrefs/${room}`, body);
  const first = await set(lunch, { tags: ['demo'], sticky: 1, tagColors: { demo: 'red' }, nonsense: true });
  t.same(first.body.result, { room: lunch, tags: ['demo'], sticky: 1, tagColors: { demo: 'red' } });
  t.same((await set(lunch, { hidden: true, tags: [] })).body.result.tags, []);
  const parallel = [{ folder: 'work' }, { muted: true }, { translation: 'fr' }];
  await Promise.all(parallel.map((body) => set(lunch, body)));
  const all = {
    room: lunch,
    tags: [],
    sticky: 1,
    tagColors: { demo: 'red' },
    hidden: true,
    folder: 'work',
    muted: true,
    translation: 'fr',
  };
  t.same((await alice.call('GET', '/roomPrefs')).body.result, { totalCount: 1, data: [all] });
  t.same((await alice.call('GET', '/roomPrefs?skip=1&limit=5')).body.result, { totalCount: 1, data: [] });
  t.same((await bob.call('GET', '/roomPrefs')).body.result, { totalCount: 0, data: [] });
  const { folder: _, ...rest } = all;
  for (let i = 0; i < 2; i++)
    t.same((await alice.call('DELETE', `/roomPrefs/${lunch}/folder`)).body.result, rest);
  t.match(await set(lunch, { tags: 'demo' }), { status: 400, body: { error: { code: 'INVALID_TAGS' } } });
  t.equal((await alice.call('DELETE', `/roomPrefs/${lunch}/%00`)).status, 400);
  t.equal((await alice.call('GET', '/roomPrefs?skip=x')).status, 400);
  for (const [room, answer] of [
    [secret, notMember],
    ['nothing', noRoom],
  ] as const) {
    t.match(await set(room, {}), answer);
    t.match(await alice.call('DELETE', `/roomPrefs/${room}/tags`), answer);
  }
});

t.test('settings of a group', async (t) => {
  const { server, platform, lunch, secret, alice, bob } = await scene(t);
  await platform.call('POST', '/admin/groups', { _id: 'support', members: [alice.userId] });
  const workspaceId = await server.store.workspaces.idForHost('');
  const membership = { workspaceId, roomId: lunch, userId: 'support', id: newId(), roles: [] };
  await server.database.prisma.membership.create({ data: membership });
  const path = (room: string, group = 'support') => `/roomPrefs/${room}/group/${group}`;
  for (const client of [alice, platform]) {
    const { body } = await client.call('POST', path(lunch), { tags: ['vip'] });
    t.same(body.result, { room: lunch, tags: ['vip'] });
    const listed = await client.call('GET', '/roomPrefs/group/support');
    t.same(listed.body.result, { totalCount: 1, data: [{ room: lunch, tags: ['vip'] }] });
    t.same((await client.call('DELETE', `${path(lunch)}/tags`)).body.result, { room: lunch });
  }
  t.same((await alice.call('GET', '/roomPrefs')).body.result.data, [], 'not those of the members');
  const denied = { status: 403, body: { RM: 'Access denied', error: { code: 'PERMISSION_DENIED' } } };
  t.match(await bob.call('GET', '/roomPrefs/group/support'), denied);
  t.match(await bob.call('POST', path(lunch), { tags: [] }), denied);
  t.match(await bob.call('DELETE', `${path(lunch)}/tags`), denied);
  t.match(await alice.call('GET', `/roomPrefs/group/${bob.userId}`), noClient, 'a user is no group');
  t.match(await alice.call('POST', path(lunch, 'nobody'), {}), noClient);
  t.match(await alice.call('DELETE', `${path(lunch, 'nobody')}/tags`), noClient);
  t.match(await alice.call('POST', path(secret), {}), notMember);
  t.match(await alice.call('DELETE', `${path('nothing')}/tags`), noRoom);
  t.equal((await alice.call('POST', path(lunch), { tags: [1] })).status, 400);
  t.equal((await alice.call('GET', '/roomPrefs/group/support?limit=-1')).status, 400);
  t.equal((await alice.call('DELETE', `${path(lunch)}/%00`)).status, 400);
});

/** Tags of a room, and messages in it. */
async function fill({ database }: TestServer, roomId: string, tags: string[], author: Client, count: number) {
  await database.prisma.room.updateMany({
    where: { id: roomId },
    data: { extra: { imkit: { roomTags: tags } } },
  });
  for (let i = 0; i < count; i++)
    await author.post('chat.sendMessage', { message: { rid: roomId, msg: `${i}` } });
}

t.test('badges', async (t) => {
  const { server, platform, lunch, alice, bob, users } = await scene(t);
  const dinner = await addRoom(server, 'dinner', [{ client: users.alice }, { client: users.bob }]);
  await users.alice.post('chat.sendMessage', { message: { rid: dinner, msg: 'own' } });
  await fill(server, lunch, ['demo', 'food'], users.bob, 3);
  await fill(server, dinner, ['food'], users.bob, 2);
  await alice.call('POST', `/me/mute/${lunch}`);
  const badge = async (query = '') => (await alice.call('GET', `/me/badge${query}`)).body.result.badge;
  t.equal(await badge(), 5, 'muted rooms count, own messages do not');
  t.equal(await badge('?roomTags=food'), 5);
  t.equal(await badge('?roomTags=food&roomTags=demo'), 3, 'all of the tags');
  t.equal(await badge('?roomTags=none'), 0);
  const byTags = (path: string, body?: object) => alice.call('POST', `/badges/${path}`, body);
  t.same((await byTags('byRoomTags')).body.result, { totalBadge: 5, data: { demo: 3, food: 5 } });
  t.same((await byTags('byRoomTags', { tags: ['demo', 'none'] })).body.result, {
    totalBadge: 3,
    data: { demo: 3, none: 0 },
  });
  const since = { tags: ['food'], beforeTime: Date.now() - 3_600_000 };
  t.same((await byTags('byRoomTagsAndTime', since)).body.result, { totalBadge: 0, data: { food: 0 } });
  t.same((await byTags('byRoomTagsAndTime', { beforeTime: '2100-01-01' })).body.result.totalBadge, 5);
  t.equal((await byTags('byRoomTagsAndTime', { beforeTime: 'noon' })).status, 400);
  t.match(await byTags('byRoomTags', { tags: 'x' }), {
    status: 400,
    body: { error: { code: 'INVALID_TAGS' } },
  });
  t.equal((await alice.call('GET', '/me/badge?roomTags=%00')).status, 400);

  const tokens = [alice, bob, alice].map(({ headers }) => headers['im-authorization']);
  const device = withImkitHeaders(server.app, '', {
    'im-client-key': String(alice.headers['im-client-key']),
  });
  const counts = {
    data: [
      { client: alice.userId, badge: 5 },
      { client: bob.userId, badge: 0 },
    ],
    totalBadge: 5,
  };
  for (const client of [device, platform, alice])
    t.same((await client.call('POST', '/badges', { tokens: [...tokens, 'forged', ''] })).body.result, counts);
  t.same((await device.call('POST', '/badges/', { tokens: [] })).body.result, { data: [], totalBadge: 0 });
  t.match(await device.call('POST', '/badges', {}), {
    status: 400,
    body: { error: { code: 'MISSING_PARAMETER' } },
  });
});
