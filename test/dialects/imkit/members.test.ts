import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, asImkit, imkitPlatform } from '../../support/imkit.ts';
import { addRoom, addUser } from '../../support/people.ts';

t.test('members of IMKit rooms', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  const carol = await addImkitClient(server, 'carol');
  const dave = await addImkitClient(server, 'dave');
  const erin = await addUser(server, 'erin');
  const platform = await imkitPlatform(server);
  const make = async (body: object = {}) =>
    (await alice.call('POST', '/rooms/createAndJoin', { name: 'Demo', ...body })).body.result._id as string;
  const idsIn = ({ body }: { body: { result: { members: { id: string }[] } } }) =>
    body.result.members.map(({ id }) => id);
  const messagesOf = (roomId: string) =>
    prisma.message.findMany({ where: { roomId }, orderBy: { seq: 'asc' } });
  const eventsOf = (roomId: string, type: string) => prisma.event.count({ where: { roomId, type } });
  const notMember = { status: 403, body: { error: { code: 'NOT_ROOM_MEMBER' } } };
  const noClient = { status: 404, body: { error: { code: 'CLIENT_NOT_FOUND' } } };
  const noRoom = { status: 404, body: { error: { code: 'ROOM_NOT_FOUND' } } };

  await t.test('joining is told when that is asked for, and once', async (t) => {
    const id = await make();
    const joined = await bob.call('POST', `/rooms/${id}/join`, { systemMessage: true });
    t.same(idsIn(joined), [alice.userId, bob.userId]);
    t.equal((await bob.call('POST', `/rooms/${id}/join`, { systemMessage: true })).status, 200);
    t.equal((await carol.call('POST', `/rooms/${id}/join`)).status, 200);
    t.match(await messagesOf(id), [{ system: 'joined', authorId: bob.userId }]);
    t.equal(await eventsOf(id, 'member.joined'), 2);
    t.match(await bob.call('POST', '/rooms/nowhere/join'), noRoom);
    t.equal((await bob.call('POST', `/rooms/${id}/join`, { systemMessage: 'yes' })).status, 400);
  });

  await t.test('joining and leaving at once end in one place', async (t) => {
    const id = await make();
    const path = `/rooms/${id}/join`;
    await Promise.all(Array.from({ length: 20 }, () => bob.call('POST', path, { systemMessage: true })));
    t.equal(await prisma.membership.count({ where: { roomId: id } }), 2);
    t.equal((await messagesOf(id)).length, 1);
    const leave = () =>
      bob.call('POST', `/rooms/${id}/delete/members`, { members: [bob.userId], systemMessage: true });
    const left = await Promise.all(Array.from({ length: 20 }, leave));
    t.equal(left.filter(({ status }) => status === 200).length, 1);
    t.ok(left.every(({ status }) => status === 200 || status === 403 || status === 404));
    t.match(await messagesOf(id), [{ system: 'joined' }, { system: 'left' }]);
    t.equal(await eventsOf(id, 'member.left'), 1);
    const { memberCount, lastSeq, messageCount } = await prisma.room.findFirstOrThrow({ where: { id } });
    t.same({ memberCount, lastSeq, messageCount }, { memberCount: 1, lastSeq: 2, messageCount: 2 });
    const quitted = await bob.call('GET', '/rooms/quitted');
    t.match(quitted.body.result.data, [{ _id: id, pref: { tags: [] } }]);
    t.equal((await bob.call('POST', path)).status, 200, 'one may come back');
    t.same((await bob.call('GET', '/rooms/quitted')).body.result.data, []);
  });

  await t.test('several are added with one message', async (t) => {
    const id = await make();
    const add = (body: object) => alice.call('POST', `/rooms/${id}/members`, body);
    const added = await add({ invitees: [bob.userId, erin.userId], systemMessage: true });
    t.same(idsIn(added).sort(), [alice.userId, bob.userId, erin.userId].sort());
    const [message] = await messagesOf(id);
    t.match(message, {
      system: 'membersAdded',
      text: 'bob, erin',
      mentions: [{ name: 'BOB' }, { name: 'ERIN' }],
    });
    t.equal((await add({ invitees: [bob.userId], systemMessage: true })).status, 200);
    t.equal((await messagesOf(id)).length, 1, 'members are passed over');
    const shown = await erin.get('groups.messages', { roomId: id });
    t.match(shown.body.messages, [{ t: 'au', msg: 'bob, erin' }], 'another dialect has its own word');

    const one = await alice.call('POST', `/rooms/${id}/members/${carol.userId}`, { systemMessage: true });
    t.ok(idsIn(one).includes(carol.userId));
    t.match((await messagesOf(id))[1], { system: 'added', text: 'carol' });
    t.equal((await bob.call('POST', `/rooms/${id}/members/${dave.userId}`)).status, 200, 'any member adds');
    t.equal(await eventsOf(id, 'member.added'), 4);

    t.match(await add({ invitees: [dave.userId, 'nobody'] }), noClient);
    t.match(await alice.call('POST', `/rooms/${id}/members/nobody`), noClient);
    for (const body of [{}, { invitees: bob.userId }, { invitees: [1] }, { invitees: ['a\0'] }])
      t.equal((await add(body)).status, 400, JSON.stringify(body));
    t.equal(
      (await alice.call('POST', `/rooms/${id}/members/${bob.userId}`, { systemMessage: 1 })).status,
      400,
    );
    t.equal((await add({ invitees: [] })).status, 200);
    t.match(await alice.call('POST', '/rooms/nowhere/members', { invitees: [] }), noRoom);
    t.match(await alice.call('POST', `/rooms/nowhere/members/${bob.userId}`), noRoom);
    const other = await make();
    t.match(await bob.call('POST', `/rooms/${other}/members`, { invitees: [carol.userId] }), notMember);
    t.match(await bob.call('POST', `/rooms/${other}/members/${carol.userId}`), notMember);
    t.equal(
      (await platform.call('POST', `/rooms/${other}/members`, { invitees: [carol.userId] })).status,
      200,
    );
  });

  await t.test('members are removed, all of them or none', async (t) => {
    const id = await make({ invitee: [bob.userId, carol.userId, dave.userId] });
    const remove = (by: typeof alice, body: object) => by.call('POST', `/rooms/${id}/delete/members`, body);
    t.match(await remove(bob, { members: [carol.userId, erin.userId], systemMessage: true }), noClient);
    t.match(await remove(bob, { members: ['nobody'] }), noClient);
    t.equal(await prisma.membership.count({ where: { roomId: id, leftAt: null } }), 4);
    const removed = await remove(bob, { members: [carol.userId, dave.userId], systemMessage: true });
    t.same(idsIn(removed), [alice.userId, bob.userId]);
    t.match(await messagesOf(id), [{ system: 'membersRemoved', text: 'carol, dave' }]);
    t.equal(await eventsOf(id, 'member.removed'), 2);
    t.match(await remove(carol, { members: [carol.userId] }), notMember);

    await alice.call('POST', `/rooms/${id}/members`, { invitees: [carol.userId] });
    t.equal((await remove(alice, { members: [carol.userId], systemMessage: true })).status, 200);
    t.match((await messagesOf(id))[1], { system: 'removed', text: 'carol' });
    const both = await remove(bob, { members: [bob.userId], systemMessage: true });
    t.same(idsIn(both), [alice.userId], 'leaving shows the room one last time');
    t.match((await messagesOf(id))[2], { system: 'left', text: 'bob' });
    t.equal((await platform.call('DELETE', `/rooms/${id}/members/${alice.userId}`)).status, 200);
    t.equal((await prisma.room.findFirstOrThrow({ where: { id } })).memberCount, 0);

    for (const body of [{}, { members: bob.userId }, { members: [null] }])
      t.equal((await remove(alice, body)).status, 400, JSON.stringify(body));
    t.match(await alice.call('POST', '/rooms/nowhere/delete/members', { members: [] }), noRoom);
    t.match(await alice.call('DELETE', `/rooms/nowhere/members/${bob.userId}`), noRoom);
    t.match(await alice.call('DELETE', `/rooms/${id}/members/${bob.userId}`), notMember);
    t.equal((await alice.call('DELETE', `/rooms/${id}/members/%00`)).status, 400);
  });

  await t.test('a room of another dialect keeps its own rules', async (t) => {
    const id = await addRoom(server, 'cantina', [{ client: erin, roles: ['owner'] }], 'private');
    const eve = await asImkit(server, erin);
    const add = await eve.call('POST', `/rooms/${id}/members`, { invitees: [bob.userId, carol.userId] });
    t.equal(add.status, 200, JSON.stringify(add.body));
    const denied = { status: 403, body: { error: { code: 'INSUFFICIENT_PERMISSION' } } };
    t.match(await bob.call('POST', `/rooms/${id}/delete/members`, { members: [carol.userId] }), denied);
    t.match(await bob.call('POST', `/rooms/${id}/members`, { invitees: [dave.userId] }), denied);
    t.match(await dave.call('POST', `/rooms/${id}/join`), notMember);
    const last = await eve.call('POST', `/rooms/${id}/delete/members`, { members: [erin.userId] });
    t.match(last, { status: 403, body: { error: { code: 'PERMISSION_DENIED' } } }, 'a last owner stays');
  });

  await t.test('members have roles and properties', async (t) => {
    const id = await make({ invitee: [bob.userId, carol.userId] });
    const set = (by: typeof alice, member: string, body: object) =>
      by.call('PUT', `/rooms/${id}/member/${member}`, body);
    const propertiesOf = ({ body }: Awaited<ReturnType<typeof set>>, member: string) =>
      body.result.memberProperties.find(({ client }: { client: string }) => client === member);
    const admin = { property: 'role', value: 'admin' };
    t.match(await set(carol, bob.userId, admin), {
      status: 403,
      body: { error: { code: 'INSUFFICIENT_PERMISSION' } },
    });
    const made = await set(alice, bob.userId, admin);
    t.match(propertiesOf(made, bob.userId), { client: bob.userId, badge: 0, role: 'admin' });
    t.same(made.body.result.managers, [bob.userId]);
    t.equal((await set(alice, bob.userId, admin)).status, 200);
    t.match(await messagesOf(id), [{ system: 'roleAdded', text: 'bob' }], 'told once');
    t.equal((await set(bob, carol.userId, admin)).status, 200, 'an admin makes another');
    const back = await set(alice, bob.userId, { property: 'role', value: 'member' });
    t.equal(propertiesOf(back, bob.userId).role, 'member');
    t.same(back.body.result.managers, [carol.userId]);

    const seat = await set(bob, alice.userId, { property: 'seat', value: { row: 1 } });
    t.same(propertiesOf(seat, alice.userId).seat, { row: 1 });
    await set(bob, alice.userId, { property: 'row', value: null });
    t.equal((await set(bob, alice.userId, { property: 'seat', value: { row: 1 } })).status, 200);
    t.equal(await eventsOf(id, 'member.changed'), 5);
    t.same(
      propertiesOf(await set(bob, alice.userId, { property: '__proto__', value: 1 }), alice.userId).seat,
      { row: 1 },
    );

    for (const body of [
      { property: 'role', value: 'owner' },
      { property: 'role', value: 1 },
      { property: 'badge', value: 1 },
      { property: 'client', value: 'x' },
      { property: 'lastRead', value: 'x' },
      { property: '', value: 1 },
      { property: 'x' },
      { value: 1 },
      { property: 'x', value: 'a\0' },
    ])
      t.equal((await set(alice, bob.userId, body)).status, 400, JSON.stringify(body));
    t.match(await set(alice, dave.userId, { property: 'x', value: 1 }), noClient);
    t.match(await set(alice, 'nobody', { property: 'x', value: 1 }), noClient);
    t.match(await set(dave, bob.userId, { property: 'x', value: 1 }), notMember);
    t.match(
      await alice.call('PUT', `/rooms/nowhere/member/${bob.userId}`, { property: 'x', value: 1 }),
      noRoom,
    );
  });

  await t.test('a linked identity names its user', async (t) => {
    const id = await make();
    const workspaceId = await server.store.workspaces.idForHost('');
    await prisma.identity.create({
      data: { workspaceId, dialect: 'imkit', externalId: 'robert', userId: bob.userId },
    });
    t.same(idsIn(await alice.call('POST', `/rooms/${id}/members/robert`)), [alice.userId, bob.userId]);
  });

  await t.test('a direct room keeps its two', async (t) => {
    const made = await alice.call('POST', '/rooms/createAndJoin', {
      roomType: 'direct',
      invitee: bob.userId,
    });
    const id = made.body.result._id;
    t.equal((await alice.call('POST', `/rooms/${id}/members`, { invitees: [carol.userId] })).status, 400);
    t.equal((await alice.call('POST', `/rooms/${id}/members/${carol.userId}`)).status, 400);
    t.equal((await alice.call('DELETE', `/rooms/${id}/members/${alice.userId}`)).status, 400);
    t.match(await carol.call('POST', `/rooms/${id}/join`), notMember);
  });
});
