import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser, type MudbaseClient } from '../../support/mudbase.ts';
import { addRoom, addUser } from '../../support/people.ts';

t.test('participants', async (t) => {
  const server = await build(t);
  const [alice, bob, carol, dave] = [
    await addMudbaseUser(server, 'alice'),
    await addMudbaseUser(server, 'bob'),
    await addMudbaseUser(server, 'carol'),
    await addMudbaseUser(server, 'dave'),
  ];
  const { prisma } = server.database;
  const workspaceId = await server.store.workspaces.idForHost('');
  const create = async (participants = [bob], type = 'group'): Promise<string> => {
    const body = { name: 'Lunch', type, participants: participants.map(({ userId }) => userId) };
    return (await alice.call('POST', 'chats', body)).body.data._id;
  };
  const add = (by: MudbaseClient, chat: string, body: object) =>
    by.call('POST', `chats/${chat}/participants`, body);
  const remove = (by: MudbaseClient, chat: string, body: object) =>
    by.call('DELETE', `chats/${chat}/participants`, body);
  const rolesIn = async (chat: string) => {
    const members = await prisma.membership.findMany({ where: { roomId: chat, leftAt: null } });
    return Object.fromEntries(members.map(({ userId, roles }) => [userId, roles]));
  };
  const typesIn = async (roomId: string) => {
    const events = await prisma.event.findMany({ where: { roomId }, orderBy: { id: 'asc' } });
    return events.map(({ type }) => type);
  };

  await t.test('are added by admins', async (t) => {
    const chat = await create();
    const { status, body } = await add(alice, chat, { userId: carol.userId });
    t.equal(status, 200);
    t.match(body, {
      success: true,
      data: {
        participants: [
          { userId: alice.userId, role: 'admin', addedAt: String },
          { userId: bob.userId, role: 'member' },
          { userId: carol.userId, role: 'member' },
        ],
      },
    });
    t.equal(body.data.participants.length, 3);
    t.same((await add(alice, chat, { userId: carol.userId })).body, body, 'again changes nothing');
    const asAdmin = await add(alice, chat, { userId: dave.userId, role: 'admin' });
    t.match(asAdmin.body.data.participants[3], { userId: dave.userId, role: 'admin' });
    t.same(await typesIn(chat), ['room.created', 'member.added', 'member.added']);
  });

  await t.test('change their role where one is given', async (t) => {
    const chat = await create();
    await add(alice, chat, { userId: bob.userId, role: 'admin' });
    await add(bob, chat, { userId: alice.userId, role: 'member' });
    await add(bob, chat, { userId: alice.userId, role: 'member' });
    t.same(await rolesIn(chat), { [alice.userId]: [], [bob.userId]: ['owner'] });
    t.same(await typesIn(chat), ['room.created', 'member.roleAdded', 'member.roleRemoved']);
    const last = await add(bob, chat, { userId: bob.userId, role: 'member' });
    t.match(last, { status: 403, body: { code: 'FORBIDDEN' } }, 'somebody stays admin');
    await add(bob, chat, { userId: alice.userId, role: 'admin' });
    await Promise.all([
      add(bob, chat, { userId: alice.userId, role: 'member' }),
      add(alice, chat, { userId: bob.userId, role: 'member' }),
    ]);
    t.equal(Object.values(await rolesIn(chat)).flat().length, 1, 'also when two demote each other');
  });

  await t.test('are looked for in the order 404, 403, 400', async (t) => {
    const chat = await create();
    for (const change of [add, remove]) {
      t.equal((await change(carol, chat, {})).status, 404, 'not a participant');
      t.equal((await change(alice, 'nowhere', {})).status, 404);
      const { status, body } = await change(alice, chat, {});
      t.equal(status, 400);
      t.same(body.details, { userId: 'userId is required' });
      t.equal((await change(alice, chat, { userId: 5 })).status, 400);
    }
    t.equal((await add(bob, chat, {})).status, 403, 'no admin');
    t.equal((await remove(bob, chat, { userId: alice.userId })).status, 403);
    t.equal((await remove(bob, chat, { userId: carol.userId })).status, 404, 'not there');
    t.equal((await remove(alice, chat, { userId: 'nobody' })).status, 404);
    t.same((await add(alice, chat, { userId: 'nobody' })).body.details, {
      userId: 'userId must be a user of the project',
    });
    t.same((await add(alice, chat, { userId: bob.userId, role: 'owner' })).body.details, {
      role: 'role must be admin or member',
    });
  });

  await t.test('are fixed in direct chats', async (t) => {
    const chat = await create([dave], 'direct');
    for (const change of [add, remove]) {
      const { status, body } = await change(alice, chat, { userId: dave.userId });
      t.equal(status, 400);
      t.same(body.details, { userId: 'a direct chat has exactly two participants' });
    }
  });

  await t.test('are removed by admins and by themselves', async (t) => {
    const chat = await create([bob, carol]);
    await alice.call('POST', `chats/${chat}/messages`, { type: 'text', content: 'soup' });
    const { status, body } = await remove(alice, chat, { userId: bob.userId });
    t.equal(status, 200);
    t.same(body, { message: 'Participant removed successfully' });
    t.equal((await bob.call('GET', `chats/${chat}/messages`)).status, 404, 'what was said is closed to them');
    t.equal((await remove(alice, chat, { userId: bob.userId })).status, 404, 'the second time');
    t.equal((await remove(carol, chat, { userId: carol.userId })).status, 200);
    t.same(await typesIn(chat), ['room.created', 'message.posted', 'member.removed', 'member.left']);
    await add(alice, chat, { userId: bob.userId });
    t.same(await rolesIn(chat), { [alice.userId]: ['owner'], [bob.userId]: [] });
    const room = await prisma.room.findFirst({ where: { id: chat } });
    t.equal(room?.memberCount, 2);
  });

  await t.test('have an admin after the last one has left', async (t) => {
    const chat = await create([]);
    await add(alice, chat, { userId: carol.userId });
    await add(alice, chat, { userId: bob.userId });
    await remove(alice, chat, { userId: alice.userId });
    t.same(await rolesIn(chat), { [carol.userId]: ['owner'], [bob.userId]: [] }, 'who was there longest');
    const [event] = await prisma.event.findMany({ where: { roomId: chat, type: 'member.left' } });
    t.match(event?.snapshot, { newOwnerId: carol.userId });
  });

  await t.test('have an admin however many leave at once', async (t) => {
    for (let round = 0; round < 8; round++) {
      const chat = await create([bob, carol, dave]);
      const leavers = [alice, bob, carol];
      await Promise.all(leavers.map((client) => remove(client, chat, { userId: client.userId })));
      t.same(await rolesIn(chat), { [dave.userId]: ['owner'] });
    }
  });

  await t.test('change once however often it is asked', async (t) => {
    const chat = await create([]);
    await Promise.all(Array.from({ length: 8 }, () => add(alice, chat, { userId: bob.userId })));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => remove(alice, chat, { userId: bob.userId })),
    );
    t.same(answers.map(({ status }) => status).sort(), [200, ...Array(7).fill(404)]);
    t.same(await typesIn(chat), ['room.created', 'member.added', 'member.removed']);
  });

  await t.test('of a Rocket.Chat room obey its rules', async (t) => {
    const owner = await addUser(server, 'erin');
    const asMember = { client: { ...owner, userId: bob.userId }, roles: ['moderator'] };
    const room = await addRoom(server, 'closed', [{ client: owner, roles: ['owner'] }, asMember], 'private');
    t.equal((await add(bob, room, { userId: carol.userId })).status, 200, 'a moderator takes in');
    t.equal(
      (await add(bob, room, { userId: carol.userId, role: 'admin' })).status,
      403,
      'but makes no owners',
    );
    t.equal((await add(carol, room, { userId: dave.userId })).status, 403);
    t.equal((await remove(bob, room, { userId: carol.userId })).status, 200);
    t.equal((await remove(bob, room, { userId: owner.userId })).status, 403, 'its last owner stays');
    await prisma.identity.create({
      data: { workspaceId, dialect: 'mudbase', externalId: 'd-1', userId: dave.userId },
    });
    t.equal((await add(bob, room, { userId: 'd-1' })).status, 200);
    t.equal((await remove(bob, room, { userId: 'd-1' })).status, 200, 'under a linked identity');
  });
});
