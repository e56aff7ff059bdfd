import t from 'tap';
import { build, type TestServer } from '../support/build.ts';
import { addRoom, addUser } from '../support/people.ts';
import type { Client } from '../support/rocketchat.ts';

/** Runs a call while a user is being deleted, and commits the deletion once the call waits for it. */
async function whileGoing<Result>(
  { database }: TestServer,
  { userId }: Client,
  roomId: string | null,
  call: () => Promise<Result>,
): Promise<Result> {
  const removal = await database.pool.connect();
  try {
    await removal.query('BEGIN');
    await removal.query('SELECT FROM users WHERE id = $1 FOR NO KEY UPDATE', [userId]);
    const result = call();
    await waitingStatement(database);
    // The removal locks rooms after users: a call that held the room already would wait for it for ever.
    if (roomId) await removal.query('SELECT FROM rooms WHERE id = $1 FOR NO KEY UPDATE NOWAIT', [roomId]);
    await removal.query('UPDATE users SET deleted_at = now(), username_key = NULL WHERE id = $1', [userId]);
    await removal.query('COMMIT');
    return await result;
  } finally {
    removal.release();
  }
}

async function waitingStatement({ pool }: TestServer['database']): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    const { rows } = await pool.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nothing waits.');
}

t.test('nobody enters a room who is being deleted', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const alice = await addUser(server, 'alice');
  const roomId = await addRoom(server, 'lunch', [{ client: alice, roles: ['owner'] }]);
  await addUser(server, 'stays');
  const membersOf = async (room: string) => {
    const { memberCount } = await prisma.room.findFirstOrThrow({ where: { id: room } });
    const living = await prisma.membership.findMany({ where: { roomId: room, leftAt: null } });
    t.equal(memberCount, living.length);
    return living.map(({ userId }) => userId);
  };

  const invited = await addUser(server, 'invited');
  const invite = await whileGoing(server, invited, roomId, () =>
    alice.post('channels.invite', { roomId, usernames: ['invited', 'stays'] }),
  );
  t.equal(invite.status, 200);
  t.notOk((await membersOf(roomId)).includes(invited.userId));
  t.equal((await membersOf(roomId)).length, 2);
  t.equal(await prisma.message.count({ where: { roomId, system: 'added' } }), 1, 'and nobody is told so');

  const joining = await addUser(server, 'joining');
  await whileGoing(server, joining, roomId, () => joining.post('channels.join', { roomId }));
  t.notOk((await membersOf(roomId)).includes(joining.userId));

  const first = await addUser(server, 'first');
  const made = await whileGoing(server, first, null, () =>
    alice.post('channels.create', { name: 'design', members: ['first', 'stays'] }),
  );
  t.equal(made.body.channel.usersCount, 2);
  t.notOk((await membersOf(made.body.channel._id)).includes(first.userId));
  const { snapshot } = await prisma.event.findFirstOrThrow({
    where: { type: 'room.created', roomId: made.body.channel._id },
  });
  t.notMatch(JSON.stringify(snapshot), first.userId);

  const addressed = await addUser(server, 'addressed');
  const sent = await whileGoing(server, addressed, null, () =>
    alice.post('chat.postMessage', { channel: '@addressed', text: 'hello' }),
  );
  t.match(sent, { status: 400, body: { errorType: 'invalid-channel' } });
  t.equal(await prisma.room.count({ where: { visibility: 'direct' } }), 0);
});

t.test('removals and entries side by side neither wait for each other nor let anybody stay in', async (t) => {
  const server = await build(t);
  const admin = await addUser(server, 'root', ['admin']);
  const people = await Promise.all(Array.from({ length: 12 }, (_, i) => addUser(server, `user${i}`)));
  const rooms = await Promise.all(
    ['one', 'two', 'three'].map((name) => addRoom(server, name, [{ client: admin, roles: ['owner'] }])),
  );
  const usernames = people.map(({ username }) => username);
  const answers = await Promise.all([
    ...rooms.flatMap((roomId) =>
      [usernames, usernames.toReversed()].map((names) =>
        admin.post('channels.invite', { roomId, usernames: names }),
      ),
    ),
    ...people.slice(0, 6).map(({ userId }) => admin.post('users.delete', { userId })),
  ]);
  t.same(
    answers.map(({ status }) => status).filter((status) => status !== 200),
    [],
  );
  for (const roomId of rooms) {
    const living = await server.database.prisma.membership.count({ where: { roomId, leftAt: null } });
    t.equal(living, 7);
    t.equal((await server.database.prisma.room.findFirstOrThrow({ where: { id: roomId } })).memberCount, 7);
  }
});
