import t from 'tap';
import { newId } from '../../../src/core/ids.ts';
import { build } from '../../support/build.ts';
import { addImkitClient, asImkit, imkitPlatform } from '../../support/imkit.ts';
import { addUser } from '../../support/people.ts';

t.test('lists of IMKit rooms', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const aliceChat = await addUser(server, 'alice');
  const bobChat = await addUser(server, 'bob');
  const alice = await asImkit(server, aliceChat);
  const bob = await asImkit(server, bobChat);
  const carol = await addImkitClient(server, 'carol');
  const platform = await imkitPlatform(server);
  for (const [id, body] of Object.entries({
    one: { name: 'Alpha', roomTags: ['x', 'y'], invitee: bob.userId },
    two: { name: 'Beta', roomTags: ['y'], invitee: bob.userId },
    three: { name: 'Gamma' },
  })) {
    await alice.call('POST', '/rooms/createAndJoin', { _id: id, ...body });
  }
  await alice.call('POST', '/rooms/createAndJoin', { roomType: 'direct', invitee: bob.userId });
  const post = (by: typeof aliceChat, roomId: string, text: string) =>
    by.post('chat.postMessage', { roomId, text });
  await post(bobChat, 'two', 'hello @alice');
  await post(bobChat, 'two', 'and again');
  await post(aliceChat, 'one', 'mine');
  const list = async (query: Record<string, string> = {}, by = alice) => {
    const answer = await by.call('GET', `/rooms?${new URLSearchParams(query)}`);
    t.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body.result;
  };
  const names = async (query: Record<string, string>) =>
    (await list(query)).data.map(({ name }: { name: string }) => name);

  await t.test('a room has everything of its list', async (t) => {
    const { totalCount, data } = await list();
    t.equal(totalCount, 4);
    t.same(
      data.map(({ name }: { name: string }) => name),
      ['Alpha', 'Beta', '', 'Gamma'],
      'the last message first, then the newest room',
    );
    const beta = data[1];
    t.match(beta, {
      unread: 2,
      isMentioned: true,
      lastMessage: { message: 'and again', sender: { id: bob.userId }, room: 'two' },
      isSuperuser: true,
    });
    const propertyOf = (room: typeof beta, id: string) =>
      room.memberProperties.find(({ client }: { client: string }) => client === id);
    t.same(propertyOf(beta, alice.userId), { client: alice.userId, badge: 2 });
    t.same(propertyOf(beta, bob.userId), {
      client: bob.userId,
      badge: 0,
      lastRead: beta.lastMessage._id,
    });
    t.match(data[0], { unread: 0, isMentioned: false, lastMessage: { message: 'mine' } });
    t.match(propertyOf(data[0], bob.userId), { badge: 1 });
    const read = await aliceChat.post('subscriptions.read', { rid: 'two' });
    t.equal(read.status, 200);
    const { result } = (await alice.call('GET', '/rooms/two')).body;
    t.match(result, { unread: 0, isMentioned: false });
    t.match(propertyOf(result, alice.userId), { badge: 0, lastRead: beta.lastMessage._id });
  });

  await t.test('a last message that answers comes with what it answers', async (t) => {
    const made = await alice.call('POST', '/rooms/createAndJoin', { invitee: carol.userId });
    const { _id: id } = made.body.result;
    const say = async (by: typeof alice, body: object) =>
      (await by.call('POST', `/rooms/${id}/message`, body)).body.result;
    const asked = await say(alice, { message: 'Lunch?' });
    const answered = await say(carol, { message: 'Yes', reply: asked._id });
    const shown = (await carol.call('GET', `/rooms/${id}`)).body.result.lastMessage;
    t.match(shown, { _id: answered._id, reply: { _id: asked._id, message: 'Lunch?' } });
    t.equal(shown.reply.sender._id, alice.userId);
    await alice.call('DELETE', `/rooms/${id}`);
  });

  await t.test('whoever administers rooms is a superuser of theirs', async (t) => {
    const admin = await asImkit(server, await addUser(server, 'root', ['admin']));
    const made = await alice.call('POST', '/rooms/createAndJoin', { invitee: [bob.userId, admin.userId] });
    const { _id: id } = made.body.result;
    const isSuperuser = async (by: typeof alice) =>
      (await by.call('GET', `/rooms/${id}`)).body.result.isSuperuser as boolean;
    t.same([await isSuperuser(alice), await isSuperuser(bob), await isSuperuser(admin)], [true, false, true]);
    const said = await bob.call('POST', `/rooms/${id}/message`, { message: 'x' });
    t.equal((await admin.call('POST', `/messages/${said.body.result._id}/hidden`)).status, 200);
    await alice.call('DELETE', `/rooms/${id}`);
  });

  await t.test('pages, orders and times', async (t) => {
    t.same(await names({ sort: 'name' }), ['', 'Alpha', 'Beta', 'Gamma']);
    t.same(await names({ sort: '-name' }), ['Gamma', 'Beta', 'Alpha', '']);
    t.same(await names({ sort: 'createdTime', skip: '1', limit: '2' }), ['Beta', 'Gamma']);
    t.same(await names({ sort: '-lastMessage  -createdTime', limit: '1' }), ['Alpha']);
    const past = await list({ skip: '99999999999', limit: '99999999999' });
    t.same(past, { totalCount: 4, data: [] });
    t.same(await names({ updatedAfter: '2100-01-01' }), []);
    t.equal((await names({ updatedAfter: '1640073600000' })).length, 4);
    const { lastPostAt } = await prisma.room.findFirstOrThrow({ where: { id: 'two' } });
    t.same(await names({ updatedAfter: lastPostAt?.toISOString() ?? '' }), ['Alpha']);
    await post(bobChat, 'three', 'x');
    const first = await list({ sortUnreadFirst: '1', sort: 'name' }, bob);
    t.same(
      first.data.map(({ name }: { name: string }) => name),
      ['Alpha', '', 'Beta'],
    );
  });

  await t.test('conditions', async (t) => {
    const named = (q: object) => names({ q: JSON.stringify(q), sort: 'name' });
    t.same(await named({ roomTags: { $in: ['x'] } }), ['Alpha']);
    t.same(await named({ roomTags: { $all: ['y'] } }), ['Alpha', 'Beta']);
    t.same(await named({ roomType: 'direct' }), ['']);
    t.same(await named({ roomType: 'group', name: { $regex: '^b', $options: 'i' } }), ['Beta']);
    t.same(await named({ members: bob.userId, roomType: 'group' }), ['Alpha', 'Beta']);
    t.same(await named({ _id: { $in: ['one', 'three'] } }), ['Alpha', 'Gamma']);
    t.same(await named({ name: { $gte: 'B', $lt: 'C' } }), ['Beta']);
    await prisma.membership.updateMany({
      where: { roomId: 'one', userId: alice.userId },
      data: { prefs: { imkit: { tags: ['demo'], folder: 'work', muted: true } } },
    });
    const preferred = (pref: object) => names({ pref: JSON.stringify(pref) });
    t.same(await preferred({ tags: { $in: ['demo'] } }), ['Alpha']);
    t.same(await preferred({ folder: 'work', muted: true }), ['Alpha']);
    const [room] = (await list({ pref: '{"muted":true}' })).data;
    t.match(room, { muted: true, pref: { room: 'one', tags: ['demo'], folder: 'work', muted: true } });
  });

  await t.test('nonsense', async (t) => {
    for (const query of [
      { q: '{' },
      { q: '[]' },
      { q: '{"webhook":"x"}' },
      { q: '{"$where":"1"}' },
      { q: '{"name":{"$regex":"(a+)+"}}' },
      { pref: '{"name":1}' },
      { sort: 'members' },
      { sort: '--name' },
      { sort: 'name name name name' },
      { updatedAfter: 'yesterday' },
      { updatedAfter: '99999999999999999' },
      { skip: '-1' },
      { limit: '-1' },
      { limit: '1.5' },
      { limit: 'x' },
    ] as Record<string, string>[]) {
      const answer = await alice.call('GET', `/rooms?${new URLSearchParams(query)}`);
      t.match(answer, { status: 400, body: { error: { code: 'INVALID_QUERY' } } }, JSON.stringify(query));
    }
    t.equal((await alice.call('GET', '/rooms/ids?skip=-1')).status, 400);
  });

  await t.test('ids alone', async (t) => {
    const { result } = (await alice.call('GET', '/rooms/ids?limit=2&skip=1')).body;
    t.equal(result.totalCount, 4);
    t.equal(result.data.length, 2);
    const all = (await platform.call('GET', '/rooms/ids')).body.result;
    t.ok(all.data.includes('GENERAL'), 'the platform sees every room');
    t.equal((await platform.call('GET', '/rooms')).body.result.totalCount, all.totalCount);
    t.same((await carol.call('GET', '/rooms')).body.result, { totalCount: 0, data: [] });
  });

  await t.test('a page costs as many statements with many rooms as with one', async (t) => {
    const count = async (limit: number) => {
      const { run } = server.database;
      let statements = 0;
      server.database.run = (...call) => {
        statements++;
        return run(...call) as never;
      };
      await list({ limit: String(limit) });
      server.database.run = run;
      return statements;
    };
    t.equal(await count(1), 5, 'the credential, the ids and three parts');
    const workspaceId = await server.store.workspaces.idForHost('');
    for (const title of Array.from({ length: 30 }, (_, i) => `Room ${i}`)) {
      const id = newId();
      await prisma.room.create({
        data: { workspaceId, id, title, visibility: 'private', creatorId: alice.userId, policy: {} },
      });
      await prisma.membership.create({
        data: { workspaceId, roomId: id, userId: alice.userId, id: newId(), roles: [] },
      });
    }
    t.equal(await count(0), 5);
  });
});
