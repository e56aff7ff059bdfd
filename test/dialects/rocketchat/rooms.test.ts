import t from 'tap';
import { openDirectRoom } from '../../../src/core/direct-rooms.ts';
import { CoreError } from '../../../src/core/errors.ts';
import { hashToken } from '../../../src/core/tokens.ts';
import { directRoomNames } from '../../../src/dialects/rocketchat/preset.ts';
import { build, type TestServer } from '../../support/build.ts';
import { addUser } from '../../support/people.ts';
import type { Answer, Client } from '../../support/rocketchat.ts';

const refused = (errorType: string) => ({ status: 400, body: { success: false, errorType } });
const ids = (records: { _id: string }[]) => records.map(({ _id }) => _id).sort();

const callerOf = async ({ store }: TestServer, { authToken, userId }: Client) => {
  const caller = await store.sessions.callerOf({ tokenHash: hashToken(authToken), userId, key: null });
  if (!caller) throw new Error('the session is not good');
  return caller;
};

t.test('rooms.get', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const make = async (name: string) =>
    (await alice.post('channels.create', { name, members: ['bob'] })).body.channel._id;
  const [stays, leaves, goes, waits] = [
    await make('stays'),
    await make('leaves'),
    await make('goes'),
    await make('waits'),
  ];

  await t.test('GET /rooms.get lists the rooms of the caller and no others', async (t) => {
    await alice.post('channels.create', { name: 'other' });
    const { status, body } = await bob.get('rooms.get');
    t.equal(status, 200);
    t.same(ids(body.update), [stays, leaves, goes, waits].sort());
    t.same(body.remove, []);
  });

  await t.test('GET /rooms.get tells what has changed and what is gone since', async (t) => {
    const { rows } = await server.database.pool.query('SELECT now() AS now');
    const updatedSince = rows[0].now.toISOString();
    await bob.post('channels.leave', { roomId: leaves });
    await alice.post('channels.delete', { roomId: goes });
    await bob.post('channels.join', { roomId: 'GENERAL' });
    const { body } = await bob.get('rooms.get', { updatedSince });
    t.same(ids(body.update), ['GENERAL']);
    t.same(ids(body.remove), [leaves, goes].sort());
    t.match(body.remove[0]._deletedAt, /^\d{4}-.*Z$/);
    t.notOk((await bob.get('rooms.get')).body.update.some(({ _id }: { _id: string }) => _id === leaves));

    const subscriptions = (await bob.get('subscriptions.get', { updatedSince })).body;
    t.same(
      subscriptions.update.map(({ rid }: { rid: string }) => rid),
      ['GENERAL'],
    );
    t.equal(subscriptions.remove.length, 2);
    t.notOk(ids(subscriptions.remove).includes(leaves), 'subscriptions have ids of their own');
  });

  await t.test('GET /rooms.get and /subscriptions.get refuse what is no date', async (t) => {
    t.match(await bob.get('rooms.get', { updatedSince: 'soon' }), {
      ...refused('error-updatedSince-param-invalid'),
      body: {
        error: 'The "updatedSince" query parameter must be a valid date. [error-updatedSince-param-invalid]',
      },
    });
    t.match(await bob.get('subscriptions.get', { updatedSince: 'soon' }), {
      ...refused('error-roomId-param-invalid'),
      body: { error: 'The "lastUpdate" query parameter must be a valid date. [error-roomId-param-invalid]' },
    });
  });
});

t.test('rooms.info', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const roomId = (await alice.post('groups.create', { name: 'board' })).body.group._id;

  await t.test('GET /rooms.info shows rooms of every kind, and what a discussion belongs to', async (t) => {
    t.match(await alice.get('rooms.info', { roomName: 'board' }), {
      status: 200,
      body: { room: { _id: roomId, t: 'p' } },
    });
    t.match(await alice.get('rooms.info', { roomId: 'GENERAL' }), {
      status: 200,
      body: { room: { t: 'c' }, parent: undefined },
    });
    const id = (await alice.post('channels.create', { name: 'talk' })).body.channel._id;
    await server.database.prisma.room.updateMany({ where: { id }, data: { parentRoomId: 'GENERAL' } });
    t.match(await alice.get('rooms.info', { roomId: id }), {
      body: { room: { prid: 'GENERAL' }, parent: { _id: 'GENERAL', t: 'c', name: 'general' } },
    });
  });

  await t.test('GET /rooms.info refuses', async (t) => {
    t.match(await bob.get('rooms.info'), refused('error-roomid-param-not-provided'));
    t.match(await bob.get('rooms.info', { roomId: 'x' }), refused('error-room-not-found'));
    t.same((await bob.get('rooms.info', { roomId })).body, {
      error: 'not-allowed',
      errorType: 'Not Allowed',
    });
    await server.database.prisma.room.updateMany({ where: { id: roomId }, data: { archivedAt: new Date() } });
    t.match(await alice.get('rooms.info', { roomId }), refused('error-room-archived'));
  });
});

t.test('rooms.adminRooms', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const admin = await addUser(server, 'root', ['admin', 'user']);
  await alice.post('groups.create', { name: 'board' });
  await alice.post('channels.create', { name: 'design' });
  const talk = (await alice.post('channels.create', { name: 'talk' })).body.channel._id;
  await server.database.prisma.room.updateMany({ where: { id: talk }, data: { parentRoomId: 'GENERAL' } });
  const names = ({ body }: Answer) => body.rooms.map(({ name }: { name: string }) => name);

  await t.test('GET /rooms.adminRooms lists every room, defaults first', async (t) => {
    const all = await admin.get('rooms.adminRooms');
    t.match(all, { status: 200, body: { count: 4, offset: 0, total: 4 } });
    t.same(names(all), ['general', 'board', 'design', 'talk']);
    t.same(names(await admin.get('rooms.adminRooms', { filter: 'ES' })), ['design']);
    t.same(names(await admin.get('rooms.adminRooms?types[]=p')), ['board']);
    t.same(names(await admin.get('rooms.adminRooms?types=c&types=p')), ['general', 'board', 'design']);
    t.same(names(await admin.get('rooms.adminRooms?types[]=discussions')), ['talk']);
    t.same(names(await admin.get('rooms.adminRooms?types[]=teams')), []);
    t.same(names(await admin.get('rooms.adminRooms', { sort: '{"name":-1}', count: 1, offset: 1 })), [
      'general',
    ]);
  });

  await t.test('GET /rooms.adminRooms refuses others and a sort that is none', async (t) => {
    t.match(await alice.get('rooms.adminRooms'), {
      status: 403,
      body: { success: false, error: 'unauthorized' },
    });
    t.match(await admin.get('rooms.adminRooms', { sort: '{' }), refused('error-invalid-sort'));
  });
});

t.test('openDirectRoom', async (t) => {
  const server = await build(t);
  const { store, database } = server;
  const [zoe, bob, carol] = [
    await addUser(server, 'zoe'),
    await addUser(server, 'bob'),
    await addUser(server, 'carol'),
  ];
  const [asZoe, asBob] = [await callerOf(server, zoe), await callerOf(server, bob)];
  const aliasOf = (...people: Client[]) =>
    people
      .map(({ userId }) => userId)
      .sort()
      .join('');
  const alias = aliasOf(zoe, bob);

  await t.test('parallel calls of both sides get one room, known by the ids of both', async (t) => {
    const calls = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? openDirectRoom(store.rooms, asZoe, [bob.userId], directRoomNames)
        : openDirectRoom(store.rooms, asBob, [zoe.userId], directRoomNames),
    );
    const rooms = await Promise.all(calls);
    t.equal(new Set(rooms.map(({ room }) => room.id)).size, 1);
    t.equal(rooms[0]?.room.aliases.rocketchat, alias);
    t.equal(await database.prisma.room.count({ where: { visibility: 'direct' } }), 1);
    t.equal(await database.prisma.event.count({ where: { type: 'room.created' } }), 1);
    t.match((await zoe.get('rooms.info', { roomId: alias })).body.room, {
      ...{
        _id: alias,
        t: 'd',

        uids: [zoe.userId, bob.userId].sort(),
        usersCount: 2,
        name: undefined,
      },
    });
    const { subscription } = (await zoe.get('subscriptions.getOne', { roomId: alias })).body;
    t.match(subscription, { rid: alias, t: 'd', name: 'bob', fname: 'BOB', unread: 0 });
  });

  await t.test('a room that another dialect made gets the alias', async (t) => {
    const made = await openDirectRoom(store.rooms, asZoe, [carol.userId], {
      dialect: 'other',
      aliasOf: () => 'x',
    });
    t.same(made.room.aliases, { other: 'x' });
    const found = await openDirectRoom(store.rooms, asZoe, [carol.userId], directRoomNames);
    t.equal(found.room.id, made.room.id);
    t.equal(found.room.aliases.rocketchat, aliasOf(zoe, carol));
  });

  await t.test('rooms of more, and with oneself, have no alias', async (t) => {
    const three = await openDirectRoom(store.rooms, asZoe, [bob.userId, carol.userId], directRoomNames);
    t.same(three.room.aliases, {});
    t.equal(three.room.members?.length, 3);
    const again = await openDirectRoom(store.rooms, asBob, [carol.userId, zoe.userId], directRoomNames);
    t.equal(again.room.id, three.room.id);
    const own = await openDirectRoom(store.rooms, asZoe, [], directRoomNames);
    t.equal(own.room.memberCount, 1);
    t.match((await zoe.get('subscriptions.getOne', { roomId: own.room.id })).body.subscription, {
      name: 'zoe',
    });
  });

  await t.test('refuses more than eight people, and new rooms without the permission', async (t) => {
    const many = Array.from({ length: 8 }, (_, index) => `u${index}`);
    await t.rejects(
      openDirectRoom(store.rooms, asZoe, many, directRoomNames),
      new CoreError('tooManyMembers'),
    );
    const powerless = { ...asBob, permissions: new Set<string>() };
    await t.rejects(
      openDirectRoom(store.rooms, powerless, [carol.userId], directRoomNames),
      new CoreError('forbidden'),
    );
    t.ok(await openDirectRoom(store.rooms, powerless, [zoe.userId], directRoomNames), 'an old one is found');
  });
});
