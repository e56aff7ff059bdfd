import t, { type Test } from 'tap';
import { build, type TestServer } from '../../support/build.ts';
import { addUser } from '../../support/people.ts';
import type { Answer } from '../../support/rocketchat.ts';

const notFound =
  'The required "roomId" or "roomName" param provided does not match any channel [error-room-not-found]';

const refused = (errorType: string) => ({ status: 400, body: { success: false, errorType } });
const forbidden = { status: 403, body: { success: false, error: 'unauthorized' } };

const events = ({ database }: TestServer, roomId: string) =>
  database.prisma.event.findMany({ where: { roomId }, orderBy: { id: 'asc' } });
const messages = ({ database }: TestServer, roomId: string) =>
  database.prisma.message.findMany({ where: { roomId }, orderBy: { seq: 'asc' } });
const names = ({ body }: Answer) => body.channels.map(({ name }: { name: string }) => name);

/** Holds the counters of every room to what they count. */
async function counted(t: Test, { database }: TestServer) {
  const { rows } = await database.pool.query(`
    SELECT r.id FROM rooms r
     WHERE r.member_count <> (SELECT count(*) FROM memberships m WHERE m.room_id = r.id AND m.left_at IS NULL)
        OR r.message_count <> (SELECT count(*) FROM messages m WHERE m.room_id = r.id AND NOT m.hidden)
        OR r.last_seq <> (SELECT COALESCE(max(seq), 0) FROM messages m WHERE m.room_id = r.id)`);
  t.same(rows, [], 'counters agree with what they count');
}

t.test('channels.create', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const guest = await addUser(server, 'guest', ['guest']);

  await t.test(
    'POST /channels.create makes a channel with its owner and its members, without a message',
    async (t) => {
      const { status, body } = await alice.post('channels.create', {
        name: 'design',
        members: ['bob', 'nobody', 'ALICE'],
        customFields: { team: 'blue' },
      });
      t.equal(status, 200);
      t.match(body.channel, { t: 'c', name: 'design', fname: 'design', msgs: 0, usersCount: 2, ro: false });
      t.match(body.channel, { u: { _id: alice.userId, username: 'alice' }, customFields: { team: 'blue' } });
      const { subscription } = (await alice.get('subscriptions.getOne', { roomId: body.channel._id })).body;
      t.match(subscription, { roles: ['owner'], unread: 0, alert: false, ls: String, open: true });
      const other = (await bob.get('subscriptions.getOne', { roomId: body.channel._id })).body.subscription;
      t.match(other, { roles: [], unread: 0, alert: false, ls: undefined });
      t.match(await events(server, body.channel._id), [{ type: 'room.created', actorId: alice.userId }]);
      t.same((await events(server, body.channel._id)).length, 1);
    },
  );

  await t.test('POST /channels.create takes readOnly, broadcast, topic and excludeSelf', async (t) => {
    const extraData = { broadcast: true, topic: 'news' };
    const { body } = await alice.post('channels.create', { name: 'news', excludeSelf: true, extraData });
    t.match(body.channel, { ro: true, broadcast: true, topic: 'news', usersCount: 0 });
    const readOnly = await alice.post('channels.create', { name: 'quiet', readOnly: true });
    t.match(readOnly.body.channel, { ro: true, broadcast: undefined });
  });

  await t.test('POST /channels.create refuses what is no name and no list', async (t) => {
    for (const body of [{}, { name: '' }, undefined]) {
      t.match(await alice.post('channels.create', body), {
        status: 400,
        body: { error: 'Param "name" is required' },
      });
    }
    t.match(await alice.post('channels.create', { name: 'x', members: 'bob' }), {
      status: 400,
      body: { error: 'Param "members" must be an array if provided' },
    });
    const members = Array.from({ length: 1001 }, () => 'bob');
    t.match(await alice.post('channels.create', { name: 'x', members }), refused('invalid-params'));
    for (const name of ['de sign', 'admin', 'System', 'x'.repeat(256), 'é']) {
      t.match(await alice.post('channels.create', { name }), {
        status: 400,
        body: {
          error: `${name} is not a valid room name. [error-invalid-room-name]`,
          details: { function: 'RocketChat.getValidRoomName', channel_name: name },
        },
      });
    }
  });

  await t.test(
    'POST /channels.create refuses a name that is taken, and one of an archived channel',
    async (t) => {
      await alice.post('groups.create', { name: 'board' });
      for (const name of ['design', 'DESIGN', 'board', 'general']) {
        t.match(await alice.post('channels.create', { name }), refused('error-duplicate-channel-name'));
      }
      await server.database.prisma.room.updateMany({
        where: { slug: 'quiet' },
        data: { archivedAt: new Date() },
      });
      t.match(await alice.post('channels.create', { name: 'quiet' }), {
        ...refused('error-archived-duplicate-name'),
        body: { error: "There's an archived channel with name quiet [error-archived-duplicate-name]" },
      });
    },
  );

  await t.test('POST /channels.create is forbidden without the permission', async (t) => {
    t.match(await guest.post('channels.create', { name: 'mine' }), forbidden);
  });

  await t.test('POST /channels.create in parallel under one name succeeds once', async (t) => {
    const calls = Array.from({ length: 12 }, () =>
      bob.post('channels.create', { name: 'race', members: ['alice'] }),
    );
    const answers = await Promise.all(calls);
    t.equal(answers.filter(({ status }) => status === 200).length, 1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      t.match(answer, refused('error-duplicate-channel-name'));
    }
    await counted(t, server);
  });
});

t.test('channels.info, .list and .list.joined', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const guest = await addUser(server, 'guest', ['guest']);
  const nobody = await addUser(server, 'nobody', []);
  for (const name of ['beta', 'Alpha', 'gamma']) await alice.post('channels.create', { name });
  await alice.post('groups.create', { name: 'secret' });

  await t.test('GET /channels.info finds by id and by exact name, archived too', async (t) => {
    await server.database.prisma.room.updateMany({
      where: { slug: 'gamma' },
      data: { archivedAt: new Date() },
    });
    t.match(await bob.get('channels.info', { roomId: 'GENERAL' }), {
      status: 200,
      body: { channel: { _id: 'GENERAL', name: 'general', default: true } },
    });
    t.match((await bob.get('channels.info', { roomName: 'gamma' })).body.channel, { archived: true });
    const missing = [
      {},
      { roomId: 'x' },
      { roomName: 'Gamma' },
      { roomName: 'secret' },
      { roomId: '' },
      { roomId: '\0' },
    ];
    for (const query of missing.slice(0, 5)) {
      t.match(await bob.get('channels.info', query), { status: 400, body: { error: notFound } });
    }
    t.match(await bob.get('channels.info', { roomId: '\0' }), { status: 400 });
    await server.database.prisma.room.updateMany({ where: { slug: 'gamma' }, data: { archivedAt: null } });
  });

  await t.test('GET /channels.list pages and sorts', async (t) => {
    const all = await bob.get('channels.list');
    t.match(all, { status: 200, body: { count: 4, offset: 0, total: 4 } });
    t.same(names(all), ['Alpha', 'beta', 'gamma', 'general'], 'by name, capitals first as by their bytes');
    const page = await bob.get('channels.list', { offset: 1, count: 2, sort: '{"name":-1}' });
    t.same(names(page), ['gamma', 'beta']);
    t.match(page.body, { count: 2, offset: 1, total: 4 });
    t.same(names(await bob.get('channels.list', { sort: '{"usersCount":-1,"name":1}' })).slice(0, 2), [
      'general',
      'Alpha',
    ]);
    t.same(
      names(await bob.get('channels.list', { sort: '{"colour":1}' })),
      names(all),
      'what is unknown is ignored',
    );
    t.match((await bob.get('channels.list', { offset: 9 })).body, { channels: [], count: 0, total: 4 });
    t.equal((await bob.get('channels.list', { count: 0 })).body.count, 4);
  });

  await t.test('GET /channels.list and .list.joined refuse a sort that is none', async (t) => {
    for (const path of ['channels.list', 'channels.list.joined']) {
      for (const sort of ['name', '{"name":2}', '[]', 'null']) {
        t.match(await bob.get(path, { sort }), {
          ...refused('error-invalid-sort'),
          body: {
            error: `Invalid sort parameter provided: "${sort}" [error-invalid-sort]`,
            details: { helperMethod: 'parseJsonQuery' },
          },
        });
      }
    }
  });

  await t.test('GET /channels.list shows some only what they are in, and others nothing', async (t) => {
    t.same(names(await guest.get('channels.list')), []);
    await alice.post('channels.invite', { roomName: 'beta', userId: guest.userId });
    t.same(names(await guest.get('channels.list')), ['beta']);
    t.match(await nobody.get('channels.list'), forbidden);
  });

  await t.test('GET /channels.list.joined lists what the caller is in', async (t) => {
    t.same(names(await alice.get('channels.list.joined')), ['Alpha', 'beta', 'gamma']);
    t.match(await bob.get('channels.list.joined'), { status: 200, body: { channels: [], total: 0 } });
  });
});

t.test('channels.join, .invite and .leave', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const carol = await addUser(server, 'carol');
  const guest = await addUser(server, 'guest', ['guest']);
  const channel = (await alice.post('channels.create', { name: 'design' })).body.channel;
  const roomId: string = channel._id;

  await t.test('POST /channels.join by 20 parallel callers of one user joins once', async (t) => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => bob.post('channels.join', { roomId })),
    );
    for (const answer of answers)
      t.match(answer, { status: 200, body: { channel: { usersCount: 2, msgs: 1 } } });
    t.match(await messages(server, roomId), [
      { seq: 1, system: 'joined', text: 'bob', authorId: bob.userId },
    ]);
    const joined = (await events(server, roomId)).filter(({ type }) => type === 'member.joined');
    t.match(joined, [{ actorId: bob.userId, subjectId: bob.userId }]);
    t.equal(joined.length, 1);
    await counted(t, server);
  });

  await t.test('POST /channels.join refuses archived channels, strangers and wrong codes', async (t) => {
    t.match(await carol.post('channels.join', { roomId: 'x' }), { status: 400, body: { error: notFound } });
    t.match(await carol.post('channels.join', {}), { status: 400, body: { error: notFound } });
    t.match(await guest.post('channels.join', { roomId }), {
      ...refused('error-not-allowed'),
      body: { details: { method: 'joinRoom' } },
    });
    await server.database.prisma.room.updateMany({ where: { id: roomId }, data: { joinCode: 'sesame' } });
    t.match(await carol.post('channels.join', { roomId }), refused('error-code-required'));
    t.match(await carol.post('channels.join', { roomId, joinCode: 'open' }), refused('error-code-invalid'));
    t.match(await carol.post('channels.join', { roomId, joinCode: 'sesame' }), {
      status: 200,
      body: { channel: { joinCodeRequired: true, joinCode: undefined } },
    });
    await server.database.prisma.room.updateMany({ where: { id: roomId }, data: { archivedAt: new Date() } });
    t.match(await carol.post('channels.join', { roomId }), {
      ...refused('error-room-archived'),
      body: { error: 'The channel, design, is archived [error-room-archived]' },
    });
    await server.database.prisma.room.updateMany({
      where: { id: roomId },
      data: { archivedAt: null, joinCode: null },
    });
  });

  await t.test('POST /channels.leave ends the membership, and joining again revives it', async (t) => {
    const before = (await carol.get('subscriptions.getOne', { roomId })).body.subscription;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => carol.post('channels.leave', { roomId })),
    );
    t.equal(answers.filter(({ status }) => status === 200).length, 1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      t.match(answer, { ...refused('error-user-not-in-room'), body: { details: { method: 'leaveRoom' } } });
    }
    t.match((await messages(server, roomId)).at(-1), {
      system: 'left',
      text: 'carol',
      authorId: carol.userId,
    });
    t.match((await carol.get('subscriptions.getOne', { roomId })).body, { subscription: null });
    const key = { roomId, userId: carol.userId };
    t.match(await server.database.prisma.membership.findFirst({ where: key }), {
      leftSeq: Number,
      leftAt: Date,
    });
    await counted(t, server);

    t.match(await carol.post('channels.join', { roomId }), { status: 200 });
    t.match((await carol.get('subscriptions.getOne', { roomId })).body.subscription, {
      _id: before._id,
      unread: 0,
    });
    t.equal(await server.database.prisma.membership.count({ where: key }), 1);
    await counted(t, server);
  });

  await t.test('POST /channels.leave holds the last owner back, also when two leave at once', async (t) => {
    t.match(await alice.post('channels.leave', { roomId }), {
      ...refused('error-you-are-last-owner'),
      body: { details: { method: 'leaveRoom' } },
    });
    for (let round = 0; round < 5; round++) {
      const made = (await alice.post('channels.create', { name: `two${round}`, members: ['bob'] })).body
        .channel._id;
      await server.database.prisma.membership.updateMany({
        where: { roomId: made },
        data: { roles: ['owner'] },
      });
      const both = await Promise.all(
        [alice, bob].map((owner) => owner.post('channels.leave', { roomId: made })),
      );
      t.same(both.map(({ status }) => status).sort(), [200, 400]);
    }
    await counted(t, server);
  });

  await t.test('POST /channels.leave obeys the policy of a room that another dialect made', async (t) => {
    const rules = [
      { lastOwnerLeaves: 'roomStays', roles: [[], []] },
      { lastOwnerLeaves: 'anotherIsAppointed', roles: [['owner'], []] },
    ];
    for (const { lastOwnerLeaves, roles } of rules) {
      const members = ['bob', 'carol'];
      const made = (await alice.post('channels.create', { name: lastOwnerLeaves, members })).body.channel._id;
      await server.database.prisma.room.updateMany({
        where: { id: made },
        data: { policy: { lastOwnerLeaves } },
      });
      t.match(await alice.post('channels.leave', { roomId: made }), {
        status: 200,
        body: { channel: { usersCount: 2 } },
      });
      const left = await server.database.prisma.membership.findMany({
        where: { roomId: made, leftAt: null },
        orderBy: { userId: 'asc' },
      });
      t.same(
        left.map((membership) => membership.roles),
        roles,
        lastOwnerLeaves,
      );
    }
    await counted(t, server);
  });

  await t.test('POST /channels.leave needs a channel and the permission', async (t) => {
    t.match(await bob.post('channels.leave', { roomName: 'none' }), {
      status: 400,
      body: { error: notFound },
    });
    t.match(await guest.post('channels.leave', { roomId }), refused('error-not-allowed'));
  });

  await t.test('POST /channels.invite leaves those invited with a fresh mention', async (t) => {
    const dave = await addUser(server, 'dave');
    const calls = Array.from({ length: 10 }, () =>
      alice.post('channels.invite', { roomId, userId: dave.userId }),
    );
    for (const answer of await Promise.all(calls)) t.equal(answer.status, 200);
    const added = (await messages(server, roomId)).filter(({ system }) => system === 'added');
    t.match(added, [{ text: 'dave', authorId: alice.userId }]);
    t.equal(added.length, 1);
    t.match((await dave.get('subscriptions.getOne', { roomId })).body.subscription, {
      ...{ open: true, alert: true, unread: 1, userMentions: 1, groupMentions: 0, roles: [] },
    });
    t.equal((await events(server, roomId)).filter(({ type }) => type === 'member.added').length, 1);
    await counted(t, server);
  });

  await t.test('POST /channels.invite takes every way to name users', async (t) => {
    const third = await addUser(server, 'u3');
    for (const name of ['u1', 'u2', 'u4', 'u5', 'u6']) await addUser(server, name);
    const ways = [
      { username: 'u1' },
      { user: 'u2' },
      { userIds: [third.userId, 'x'] },
      {
        usernames: [...Array.from({ length: 990 }, () => 'U4'), 'u4', 'u5', 'alice'],
        userIds: [third.userId],
      },
    ];
    for (const way of ways)
      t.equal((await alice.post('channels.invite', { roomName: 'design', ...way })).status, 200);
    const { body } = await alice.get('channels.members', { roomId, count: 0, filter: 'u' });
    t.same(
      body.members.map(({ username }: { username: string }) => username),
      ['u1', 'u2', 'u3', 'u4', 'u5'],
    );
    const seqs = (await messages(server, roomId)).map(({ seq }) => seq);
    t.same(
      seqs,
      seqs.map((_, index) => index + 1),
      'the order has no gaps',
    );
    await counted(t, server);
  });

  await t.test('POST /channels.invite refuses', async (t) => {
    t.same((await alice.post('channels.invite', { roomId, username: 'none' })).body, {
      error: 'invalid-user-invite-list',
      errorType: 'Cannot invite if no users are provided',
    });
    t.match(await alice.post('channels.invite', { roomId, userIds: [] }), {
      status: 400,
      body: { success: undefined },
    });
    for (const nobody of [{}, { userId: '' }, { username: '', user: '' }, { email: 7 }]) {
      const answer = await alice.post('channels.invite', { roomId, ...nobody });
      t.match(answer, refused('error-users-params-not-provided'));
    }
    t.match(await alice.post('channels.invite', { userId: 'x' }), { status: 400, body: { error: notFound } });
    for (const list of ['userIds', 'usernames']) {
      const long = { [list]: Array.from({ length: 1001 }, () => 'u6') };
      t.match(await alice.post('channels.invite', { roomId, ...long }), {
        ...refused('invalid-params'),
        body: { error: 'must NOT have more than 1000 items [invalid-params]' },
      });
    }
    t.match(await bob.post('channels.invite', { roomId, username: 'u6' }), {
      ...refused('error-not-allowed'),
      body: { details: { method: 'addUsersToRoom' } },
    });
  });
});

t.test('channels.members', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  await addUser(server, 'zoe');
  const members = ['bob', 'zoe'];
  const roomId = (await alice.post('channels.create', { name: 'design', members })).body.channel._id;
  await server.database.prisma.user.updateMany({
    where: { username: 'bob' },
    data: { status: 'online', nickname: 'Bobby' },
  });
  await server.database.prisma.user.updateMany({ where: { username: 'zoe' }, data: { status: 'away' } });
  const found = async (query: Record<string, string | number>) =>
    (await bob.get('channels.members', { roomId, ...query })).body.members.map(
      ({ username }: { username: string }) => username,
    );

  await t.test('GET /channels.members pages, sorts and filters', async (t) => {
    const { status, body } = await bob.get('channels.members', { roomId });
    t.equal(status, 200);
    t.match(body, { count: 3, offset: 0, total: 3 });
    t.match(body.members[1], {
      _id: bob.userId,
      username: 'bob',
      name: 'BOB',
      nickname: 'Bobby',
      status: 'online',
    });
    t.same(await found({ sort: '{"username":-1}' }), ['zoe', 'bob', 'alice']);
    t.same(await found({ offset: 1, count: 1 }), ['bob']);
    t.same(await found({ filter: 'BOB' }), ['bob']);
    t.same(await found({ filter: '%' }), []);
    t.match(await bob.get('channels.members', { roomId, sort: 'x' }), refused('error-invalid-sort'));
    t.match(await bob.get('channels.members'), { status: 400, body: { error: notFound } });
  });

  await t.test('GET /channels.members takes status in every form of a list', async (t) => {
    const forms = ['status=online', 'status[]=online', 'status[0]=online', 'status%5B%5D=online'];
    for (const form of forms) {
      const { body } = await bob.get(`channels.members?roomId=${roomId}&${form}`);
      t.match(body, { count: 1, total: 1, members: [{ username: 'bob' }] }, form);
    }
    for (const form of ['status[]=online&status[]=away', 'status=online&status=away']) {
      t.equal((await bob.get(`channels.members?roomId=${roomId}&${form}`)).body.total, 2, form);
    }
  });

  await t.test('GET /channels.members of a broadcast channel needs a permission of its own', async (t) => {
    await alice.post('channels.create', { name: 'news', members, extraData: { broadcast: true } });
    t.match(await bob.get('channels.members', { roomName: 'news' }), forbidden);
    t.match(await alice.get('channels.members', { roomName: 'news' }), { status: 200, body: { total: 3 } });
  });
});

t.test('channels.delete', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const roomId = (await alice.post('channels.create', { name: 'design', members: ['bob'] })).body.channel._id;

  await t.test('POST /channels.delete is for owners', async (t) => {
    t.match(await bob.post('channels.delete', { roomId }), {
      ...refused('error-not-allowed'),
      body: { details: { method: 'eraseRoom' } },
    });
    t.match(await alice.post('channels.delete', {}), { status: 400, body: { error: notFound } });
  });

  await t.test('POST /channels.delete works once, also in parallel, and frees the name', async (t) => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => alice.post('channels.delete', { roomId })),
    );
    t.equal(answers.filter(({ status }) => status === 200).length, 1);
    for (const answer of answers.filter(({ status }) => status !== 200))
      t.match(answer, { body: { error: notFound } });
    t.equal((await events(server, roomId)).filter(({ type }) => type === 'room.deleted').length, 1);
    t.match(await alice.get('channels.info', { roomId }), { status: 400 });
    t.match(await alice.post('channels.create', { name: 'design' }), { status: 200 });
  });
});
