import t from 'tap';
import { build } from '../../support/build.ts';
import { addUser } from '../../support/people.ts';

const notFound =
  'The required "roomId" or "roomName" param provided does not match any group [error-room-not-found]';

const refused = (errorType: string) => ({ status: 400, body: { success: false, errorType } });

t.test('groups', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const guest = await addUser(server, 'guest', ['guest']);
  const admin = await addUser(server, 'root', ['admin', 'user']);

  const made = await alice.post('groups.create', {
    name: 'board',
    members: ['bob', 'BOB', 'bob', 'alice', 'nobody'],
    extraData: { topic: 'money' },
  });
  const roomId: string = made.body.group._id;

  await t.test('POST /groups.create makes a private room', async (t) => {
    t.match(made, {
      status: 200,
      body: { group: { t: 'p', name: 'board', topic: 'money', usersCount: 2, msgs: 0 } },
    });
  });

  await t.test('POST /groups.create refuses', async (t) => {
    t.match(await alice.post('groups.create', {}), { body: { error: 'Body param "name" is required' } });
    t.match(await alice.post('groups.create', { name: 'x', members: 'bob' }), {
      status: 400,
      body: { error: 'Body param "members" must be an array if provided' },
    });
    const members = Array.from({ length: 1001 }, () => 'bob');
    t.match(await alice.post('groups.create', { name: 'x', members }), refused('invalid-params'));
    t.match(await alice.post('groups.create', { name: 'general' }), refused('error-duplicate-channel-name'));
    t.match(await alice.post('groups.create', { name: 'a b' }), refused('error-invalid-room-name'));
    t.match(await guest.post('groups.create', { name: 'mine' }), {
      ...refused('error-not-allowed'),
      body: { details: { method: 'createPrivateGroup' } },
    });
  });

  await t.test('GET /groups.info and .members are for those in it', async (t) => {
    t.match(await bob.get('groups.info', { roomId }), {
      status: 200,
      body: { group: { _id: roomId, name: 'board' } },
    });
    t.match(await bob.get('groups.members', { roomName: 'board' }), {
      status: 200,
      body: { total: 2, members: [{ username: 'alice' }, { username: 'bob' }] },
    });
    for (const path of ['groups.info', 'groups.members']) {
      for (const query of [{ roomId: 'x' }, { roomName: 'general' }, { roomId: 'GENERAL' }]) {
        t.match(await bob.get(path, query), { status: 400, body: { error: notFound } });
      }
      t.match(
        await admin.get(path, { roomId }),
        { status: 400, body: { error: notFound } },
        'administrators are strangers',
      );
      t.match(await bob.get(path), refused('error-room-param-not-provided'));
    }
    t.match(await bob.get('groups.members', { roomId, sort: '1' }), refused('error-invalid-sort'));
  });

  await t.test(
    'GET /groups.members minds that the group is archived, and is forbidden for a broadcast group',
    async (t) => {
      await server.database.prisma.room.updateMany({
        where: { id: roomId },
        data: { archivedAt: new Date() },
      });
      t.match(await bob.get('groups.info', { roomId }), { status: 200, body: { group: { archived: true } } });
      t.match(await bob.get('groups.members', { roomId }), {
        ...refused('error-room-archived'),
        body: { error: 'The private group, board, is archived [error-room-archived]' },
      });
      const data = { archivedAt: null, broadcast: true };
      await server.database.prisma.room.updateMany({ where: { id: roomId }, data });
      t.match(await bob.get('groups.members', { roomId }), { status: 403, body: { error: 'unauthorized' } });
      t.match(await alice.get('groups.members', { roomId }), { status: 200 });
    },
  );

  await t.test('POST /groups.delete is for owners, and works once', async (t) => {
    t.match(await bob.post('groups.delete', { roomId }), {
      ...refused('error-not-allowed'),
      body: { details: { method: 'eraseRoom' } },
    });
    t.match(await admin.post('groups.delete', { roomId }), { status: 400, body: { error: notFound } });
    t.match(await alice.post('groups.delete', {}), refused('error-room-param-not-provided'));
    t.match(await alice.post('groups.delete', { roomName: 'board' }), {
      status: 200,
      body: { success: true },
    });
    t.match(await alice.post('groups.delete', { roomId }), { status: 400, body: { error: notFound } });
    t.match(await alice.post('channels.create', { name: 'board' }), { status: 200 }, 'the name is free');
  });
});
