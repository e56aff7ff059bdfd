import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, imkitPlatform } from '../../support/imkit.ts';

t.test('changes of IMKit rooms', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  const carol = await addImkitClient(server, 'carol');
  const dave = await addImkitClient(server, 'dave');
  const platform = await imkitPlatform(server);
  const make = async (body: object = {}) => {
    const made = await alice.call('POST', '/rooms/createAndJoin', {
      name: 'Demo',
      invitee: [bob.userId, carol.userId],
      ...body,
    });
    return made.body.result._id as string;
  };
  const eventsOf = (roomId: string, type: string) => prisma.event.count({ where: { roomId, type } });
  const insufficient = { status: 403, body: { RC: 403, error: { code: 'INSUFFICIENT_PERMISSIONS' } } };

  await t.test('only what is given changes', async (t) => {
    const id = await make({ roomTags: ['a'], cover: 'https://pictures.test/1' });
    const change = {
      name: 'New',
      description: 'Words',
      roomTags: ['b', 'c'],
      webhook: 'https://hooks.test',
      botMode: true,
      extParams: '{"a":1}',
      encrypted: true,
    };
    const { status, body } = await alice.call('PUT', `/rooms/${id}`, change);
    t.equal(status, 200, JSON.stringify(body));
    t.match(body.result, { ...change, cover: 'https://pictures.test/1', opening: 1, status: 1 });
    t.equal(await eventsOf(id, 'room.changed'), 1);
    t.equal((await alice.call('PUT', `/rooms/${id}`, change)).status, 200);
    t.equal((await alice.call('PUT', `/rooms/${id}`, {})).status, 200);
    t.equal(await eventsOf(id, 'room.changed'), 1, 'one event for one change');
    const bot = await platform.call('PUT', `/rooms/${id}/bot`, { botState: 'greeting' });
    t.match(bot.body.result, { botState: 'greeting', botMode: true, name: 'New' });
    t.match((await alice.call('PUT', `/rooms/${id}`, { name: '', description: '' })).body.result, {
      name: '',
      description: '',
    });
  });

  await t.test('superusers change rooms, and the owner hands them on', async (t) => {
    const id = await make();
    t.match(await bob.call('PUT', `/rooms/${id}`, { name: 'Mine' }), insufficient);
    t.match(await bob.call('PUT', `/rooms/${id}/bot`, { botState: 'x' }), insufficient);
    t.match(await dave.call('PUT', `/rooms/${id}`, { name: 'Mine' }), {
      status: 403,
      body: { error: { code: 'NOT_ROOM_MEMBER' } },
    });
    const managed = await alice.call('PUT', `/rooms/${id}`, { managers: [bob.userId] });
    t.same(managed.body.result.managers, [bob.userId]);
    t.equal((await bob.call('PUT', `/rooms/${id}`, { name: 'By a manager' })).status, 200);
    t.match(await bob.call('PUT', `/rooms/${id}`, { owner: bob.userId }), insufficient);
    const handed = await alice.call('PUT', `/rooms/${id}`, { owner: bob.userId, managers: [carol.userId] });
    t.match(handed.body.result, { owner: { id: bob.userId }, managers: [carol.userId], isSuperuser: false });
    t.equal(await eventsOf(id, 'member.changed'), 4);
    const stranger = await bob.call('PUT', `/rooms/${id}`, { owner: dave.userId, name: 'Gone' });
    t.match(stranger, { status: 404, body: { error: { code: 'CLIENT_NOT_FOUND' } } });
    t.equal((await bob.call('PUT', `/rooms/${id}`, { managers: ['nobody'] })).status, 404);
    const { result } = (await bob.call('GET', `/rooms/${id}`)).body;
    t.match(result, { name: 'By a manager', owner: { id: bob.userId } }, 'nothing half done');
  });

  await t.test('where nobody owns a room, any member changes the plain fields', async (t) => {
    const made = await platform.call('POST', '/rooms', { name: 'Free', members: [alice.userId, bob.userId] });
    const id = made.body.result._id;
    t.equal((await bob.call('PUT', `/rooms/${id}`, { name: 'Ours' })).body.result.name, 'Ours');
    t.equal((await bob.call('PUT', `/rooms/${id}/bot`, { botState: 'x' })).status, 200);
    for (const body of [{ status: 0 }, { owner: bob.userId }, { managers: [] }])
      t.match(await bob.call('PUT', `/rooms/${id}`, body), insufficient, JSON.stringify(body));
  });

  await t.test('a frozen room leaves the lists and takes nobody in', async (t) => {
    const id = await make();
    const frozen = await alice.call('PUT', `/rooms/${id}`, { status: 0 });
    t.equal(frozen.body.result.status, 0);
    const listed = async () => (await bob.call('GET', '/rooms/ids')).body.result.data.includes(id) as boolean;
    t.notOk(await listed());
    t.match(await dave.call('POST', `/rooms/${id}/join`), {
      status: 403,
      body: { error: { code: 'PERMISSION_DENIED', message: 'This room is frozen' } },
    });
    t.equal((await alice.call('GET', `/rooms/${id}`)).body.result.status, 0);
    t.equal((await alice.call('PUT', `/rooms/${id}`, { status: 1 })).body.result.status, 1);
    t.ok(await listed());
  });

  await t.test('a closed room takes nobody in', async (t) => {
    const id = await make();
    t.equal((await alice.call('PUT', `/rooms/${id}`, { opening: 0 })).body.result.opening, 0);
    const closed = { status: 403, body: { error: { code: 'PERMISSION_DENIED' } } };
    t.match(await dave.call('POST', `/rooms/${id}/join`), closed);
    t.match(await alice.call('POST', `/rooms/${id}/members`, { invitees: [dave.userId] }), closed);
    t.match(
      await alice.call('POST', `/rooms/${id}/members/${dave.userId}`, { invitationRequired: true }),
      closed,
    );
    t.equal((await alice.call('PUT', `/rooms/${id}`, { opening: 1 })).body.result.opening, 1);
    t.equal((await dave.call('POST', `/rooms/${id}/join`)).status, 200);
  });

  await t.test('nonsense changes nothing', async (t) => {
    const id = await make();
    for (const body of [
      { name: 1 },
      { name: 'x'.repeat(256) },
      { roomTags: {} },
      { opening: 2 },
      { status: '1' },
      { managers: 'bob' },
      { extParams: 1 },
      { owner: null },
      { name: 'a\0' },
    ]) {
      t.equal((await alice.call('PUT', `/rooms/${id}`, body)).status, 400, JSON.stringify(body));
    }
    t.equal((await alice.call('PUT', `/rooms/${id}/bot`, {})).status, 400);
    t.equal((await alice.call('PUT', '/rooms/nowhere', { name: 'x' })).status, 404);
    t.equal((await alice.call('PUT', '/rooms/nowhere/bot', { botState: 'x' })).status, 404);
    t.equal(await eventsOf(id, 'room.changed'), 0);
  });

  await t.test('a deleted room is gone, and its id is free', async (t) => {
    const id = await make({ _id: 'phoenix', name: 'First' });
    const denied = { status: 403, body: { error: { code: 'INSUFFICIENT_PERMISSION' } } };
    t.match(await bob.call('DELETE', `/rooms/${id}`), denied);
    t.same((await alice.call('DELETE', `/rooms/${id}`)).body.result, { n: 1, ok: 1 });
    t.equal((await alice.call('DELETE', `/rooms/${id}`)).status, 404);
    t.equal((await alice.call('GET', `/rooms/${id}`)).status, 404);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        [bob, carol][i % 2]?.call('POST', '/rooms/createAndJoin', { _id: 'phoenix', name: 'Second' }),
      ),
    );
    t.ok(answers.every((answer) => answer?.status === 200));
    t.ok(answers.every((answer) => answer?.body.result._id === 'phoenix'));
    t.equal(await prisma.room.count({ where: { title: 'Second' } }), 1);
    const { result } = (await bob.call('GET', '/rooms/phoenix')).body;
    t.equal(result.name, 'Second');
    t.equal(result.members.length, 2);
    t.equal((await platform.call('DELETE', '/rooms/phoenix')).status, 200, 'the platform may');
  });

  await t.test('a direct room keeps its people', async (t) => {
    const made = await alice.call('POST', '/rooms/createAndJoin', {
      roomType: 'direct',
      invitee: bob.userId,
    });
    const id = made.body.result._id;
    t.equal((await alice.call('PUT', `/rooms/${id}`, { description: 'Us' })).body.result.description, 'Us');
    t.equal((await platform.call('PUT', `/rooms/${id}`, { owner: alice.userId })).status, 400);
    t.equal((await alice.call('DELETE', `/rooms/${id}`)).status, 403);
    t.equal((await platform.call('DELETE', `/rooms/${id}`)).status, 200);
    const again = await alice.call('POST', '/rooms/createAndJoin', {
      roomType: 'direct',
      invitee: bob.userId,
    });
    t.match(again, { status: 200, body: { result: { _id: id } } });
  });
});
