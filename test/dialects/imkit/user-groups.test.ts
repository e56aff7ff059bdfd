import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, asImkit, type ImkitClient, imkitPlatform } from '../../support/imkit.ts';
import { say } from '../../support/imkit-rooms.ts';
import { addUser } from '../../support/people.ts';
import { signIn } from '../../support/rocketchat.ts';

t.test('rooms that users reach through a group', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const bobChat = await addUser(server, 'bob');
  const alice = await addImkitClient(server, 'alice');
  const bob = await asImkit(server, bobChat);
  const carol = await addImkitClient(server, 'carol');
  const dave = await addImkitClient(server, 'dave');
  const platform = await imkitPlatform(server);
  await platform.call('POST', '/admin/groups', { _id: 'support', members: [bob.userId, carol.userId] });
  await platform.call('POST', '/admin/groups', { _id: 'sales', members: [carol.userId, dave.userId] });
  const make = async (body: object = {}): Promise<string> =>
    (await alice.call('POST', '/rooms/createAndJoin', { name: 'Help', ...body })).body.result._id;
  const bringIn = (roomId: string, ...invitees: string[]) =>
    alice.call('POST', `/rooms/${roomId}/members`, { invitees });
  const takeOut = (roomId: string, ...members: string[]) =>
    alice.call('POST', `/rooms/${roomId}/delete/members`, { members });
  const peopleIn = async (roomId: string) =>
    (await prisma.membership.findMany({ where: { roomId, leftAt: null } }))
      .map(({ userId }) => userId)
      .sort();
  const who = (...ids: string[]) => ids.toSorted();
  const reads = async (client: ImkitClient, roomId: string) =>
    (await client.call('GET', `/rooms/${roomId}/messages/v3`)).status === 200;
  /** The room's count is that of its memberships. */
  const countHolds = async (roomId: string) => {
    const { memberCount } = await prisma.room.findFirstOrThrow({ where: { id: roomId } });
    t.equal(memberCount, (await peopleIn(roomId)).length);
  };

  await t.test('are theirs for every purpose', async (t) => {
    const id = await make({ _id: 'help', invitee: ['support'], systemMessage: true });
    const listed = async (client: ImkitClient) =>
      (await client.call('GET', '/rooms/ids')).body.result.data as string[];
    t.same(await listed(bob), [id]);
    t.same(await listed(dave), []);
    await say(alice, id, 'Hello?');
    t.equal((await bob.call('GET', '/me/badge')).body.result.badge, 1);
    t.match((await bob.call('GET', '/rooms')).body.result.data, [
      { _id: id, unread: 1, lastMessage: { message: 'Hello?' } },
    ]);
    t.match((await bob.call('GET', `/rooms/${id}/messages/v3`)).body.result, { totalCount: 3 });
    const sent = await say(bob, id, 'Here I am');
    t.match(sent.sender, { _id: bob.userId });
    await bob.call('PUT', `/rooms/${id}/lastRead`, { message: sent._id });
    t.equal((await bob.call('GET', '/me/badge')).body.result.badge, 0);
    t.equal((await bobChat.get('groups.messages', { roomId: id })).status, 200, 'in any dialect');
    t.notOk(await reads(dave, id));
    const where = { roomId: id, type: 'room.created' };
    const { snapshot } = await prisma.event.findFirstOrThrow({ where });
    t.same(
      (snapshot as { memberIds: string[] }).memberIds.toSorted(),
      who(alice.userId, bob.userId, carol.userId, 'support'),
    );
    await countHolds(id);
  });

  await t.test('show the group in their place', async (t) => {
    const { result } = (await bob.call('GET', '/rooms/help')).body;
    t.same(
      result.members.map(({ id, clientType }: { id: string; clientType: string }) => [id, clientType]).sort(),
      [
        [alice.userId, 'user'],
        ['support', 'group'],
      ].sort(),
    );
    t.equal(result.memberProperties.length, 2);
  });

  await t.test('begin and end with the group', async (t) => {
    const id = await make();
    await bringIn(id, 'support');
    t.same(await peopleIn(id), who(alice.userId, bob.userId, carol.userId, 'support'));
    const added = { where: { roomId: id, type: 'member.added' } };
    t.equal(await prisma.event.count(added), 3, 'an event for each');
    await bringIn(id, 'support');
    t.equal(await prisma.event.count(added), 3, 'and none the second time');
    t.equal((await takeOut(id, 'support')).status, 200);
    t.same(await peopleIn(id), [alice.userId]);
    t.notOk(await reads(bob, id));
    t.equal(await prisma.event.count({ where: { roomId: id, type: 'member.removed' } }), 3);
    t.match(await takeOut(id, 'support'), { status: 404 });
    await bringIn(id, 'support');
    t.ok(await reads(bob, id));
    await countHolds(id);
  });

  await t.test('stay with those who are there through another group, or by themselves', async (t) => {
    const id = await make({ invitee: [bob.userId] });
    await bringIn(id, 'support');
    await bringIn(id, 'sales');
    await bringIn(id, dave.userId);
    await takeOut(id, 'support');
    t.same(await peopleIn(id), who(alice.userId, bob.userId, carol.userId, dave.userId, 'sales'));
    await takeOut(id, 'sales');
    t.same(await peopleIn(id), who(alice.userId, bob.userId, dave.userId), 'dave was added meanwhile');
    await countHolds(id);
  });

  await t.test('can be left by each for themselves', async (t) => {
    const id = await make({ invitee: 'support' });
    t.equal((await bob.call('POST', `/rooms/${id}/delete/members`, { members: [bob.userId] })).status, 200);
    t.notOk(await reads(bob, id));
    t.ok(await reads(carol, id));
    await countHolds(id);
  });

  await t.test('do not open to the banned', async (t) => {
    const id = await make();
    await alice.call('POST', `/blockStatus/room/${id}/${bob.userId}`);
    await bringIn(id, 'support');
    t.same(await peopleIn(id), who(alice.userId, carol.userId, 'support'));
  });

  await t.test('are entered one by one where the group is only invited', async (t) => {
    const id = await make({ invitee: 'sales', invitationRequired: true });
    t.same(await peopleIn(id), [alice.userId]);
    const { result } = (await dave.call('GET', '/rooms/invitations')).body;
    t.match(result, { totalCount: 1, data: [{ room: { _id: id } }] });
    t.equal((await alice.call('GET', `/rooms/${id}/invitations`)).body.result.totalCount, 2);
    t.equal((await dave.call('POST', `/rooms/${id}/join`)).status, 200);
    t.same(await peopleIn(id), who(alice.userId, dave.userId));
  });

  await t.test('are made by a server, or direct', async (t) => {
    const made = (await platform.call('POST', '/rooms', { members: ['support', dave.userId] })).body.result;
    t.same(made.members, ['support', dave.userId], 'as they were sent');
    t.ok(await reads(bob, made._id));
    const direct = await alice.call('POST', '/rooms/createAndJoin', {
      roomType: 'direct',
      invitee: 'support',
    });
    const { _id: id, roomType, members } = direct.body.result;
    t.equal(roomType, 'direct');
    t.equal(members.length, 2);
    await say(alice, id, 'Anybody?');
    t.ok(await reads(carol, id));
    const again = await alice.call('POST', '/rooms/createAndJoin', {
      roomType: 'direct',
      invitee: 'support',
    });
    t.equal(again.body.result._id, id);
  });

  await t.test('hold when many change them at once', async (t) => {
    const id = await make();
    for (let round = 0; round < 5; round++) {
      await Promise.all([
        ...['support', 'sales', carol.userId].map((name) => bringIn(id, name)),
        ...['support', 'sales'].map((name) => takeOut(id, name)),
        bringIn(id, 'sales'),
        takeOut(id, 'sales'),
      ]);
      const people = await peopleIn(id);
      t.ok(people.includes(carol.userId), 'who was added is in');
      t.equal(
        people.includes(bob.userId),
        people.includes('support'),
        'who comes with a group is there with it',
      );
      t.equal(people.includes(dave.userId), people.includes('sales'));
      await countHolds(id);
      await takeOut(id, ...people.filter((name) => name !== alice.userId));
    }
  });

  await t.test('end when the group is deleted', async (t) => {
    const id = await make({ invitee: 'support' });
    await bringIn(id, 'sales');
    const admin = await signIn(server.app);
    t.equal((await admin.post('users.delete', { userId: 'support' })).status, 200);
    t.same(await peopleIn(id), who(alice.userId, carol.userId, dave.userId, 'sales'));
    t.notOk(await reads(bob, 'help'));
    await countHolds(id);
    await countHolds('help');
  });
});
