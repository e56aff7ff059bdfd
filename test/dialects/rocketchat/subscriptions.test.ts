import t from 'tap';
import { openDirectRoom } from '../../../src/core/direct-rooms.ts';
import { newId } from '../../../src/core/ids.ts';
import { hashToken } from '../../../src/core/tokens.ts';
import { directRoomNames } from '../../../src/dialects/rocketchat/preset.ts';
import { build, type TestServer } from '../../support/build.ts';
import { addUser } from '../../support/people.ts';
import type { Client } from '../../support/rocketchat.ts';

const refused = (errorType: string) => ({ status: 400, body: { success: false, errorType } });
const nothingUnread = { unread: 0, userMentions: 0, groupMentions: 0, alert: false, tunread: undefined };

t.test('subscriptions', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const carol = await addUser(server, 'carol');
  const roomId: string = (await alice.post('channels.create', { name: 'design', members: ['bob'] })).body
    .channel._id;
  const ofBob = async (room = roomId) =>
    (await bob.get('subscriptions.getOne', { roomId: room })).body.subscription;
  const events = (type: string) => server.database.prisma.event.count({ where: { type } });
  const read = (rest = {}) => bob.post('subscriptions.read', { rid: roomId, ...rest });

  await t.test(
    'GET /subscriptions.get counts mentions in a channel, and any message as an alert',
    async (t) => {
      await post(server, alice, roomId, 'hello');
      t.match(await ofBob(), { ...nothingUnread, alert: true });
      await post(server, alice, roomId, 'hello @bob');
      await post(server, alice, roomId, 'hello @all');
      await post(server, alice, roomId, 'hello @bob and @here');
      await post(server, alice, roomId, 'hello @carol');
      t.match(await ofBob(), { unread: 3, userMentions: 2, groupMentions: 2, alert: true });
      const { status, body } = await bob.get('subscriptions.get');
      t.equal(status, 200);
      t.same(body.update, [await ofBob()], 'the list tells the same');
      t.match(await subscriptionOf(alice, roomId), nothingUnread, 'the sender has read everything');
    },
  );

  await t.test(
    'POST /subscriptions.read reads the room, and writes one event however often it is called',
    async (t) => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => read()));
      for (const answer of answers) t.match(answer, { status: 200, body: { success: true } });
      t.match(await ofBob(), { ...nothingUnread, open: true, ls: String });
      t.equal(await events('room.read'), 1);
      await bob.post('subscriptions.read', { roomId });
      t.equal(await events('room.read'), 1);
    },
  );

  await t.test('POST /subscriptions.read leaves threads unread unless it is told to read them', async (t) => {
    const rootId = await post(server, bob, roomId, 'a root');
    t.match(await ofBob(), { lr: undefined });
    const replyId = await post(server, alice, roomId, 'a reply to @bob', rootId);
    const reply = await bob.get('chat.getMessage', { msgId: replyId });
    t.match(await ofBob(), {
      unread: 0,
      alert: true,
      lr: reply.body.message.ts,
      tunread: [rootId],
      tunreadUser: [rootId],
      tunreadGroup: undefined,
    });
    await read();
    t.match(await ofBob(), { unread: 0, alert: true, tunread: [rootId] });
    t.match(await read({ readThreads: true }), { status: 200 });
    t.match(await ofBob(), { ...nothingUnread, tunreadUser: undefined });
  });

  await t.test('POST /subscriptions.unread goes back before a message', async (t) => {
    t.match(await bob.post('subscriptions.unread', { roomId }), { status: 200, body: { success: true } });
    t.match(await ofBob(), { unread: 1, alert: true, open: true });
    await read();
    t.match(await ofBob(), nothingUnread);
    const messageId = await post(server, alice, roomId, 'one');
    await post(server, alice, roomId, 'two');
    await read();
    const before = await events('room.unread');
    const calls = Array.from({ length: 8 }, () =>
      bob.post('subscriptions.unread', { firstUnreadMessage: { _id: messageId } }),
    );
    for (const answer of await Promise.all(calls)) t.match(answer, { status: 200 });
    t.equal((await events('room.unread')) - before, 1);
    const { createdAt } = await server.database.prisma.message.findFirstOrThrow({ where: { id: messageId } });
    t.match(await ofBob(), { unread: 1, alert: true, ls: new Date(createdAt.getTime() - 1).toISOString() });
  });

  await t.test('POST /subscriptions.unread refuses', async (t) => {
    const empty = (await bob.post('channels.create', { name: 'empty' })).body.channel._id;
    const nothing = {
      ...refused('error-no-message-for-unread'),
      body: { details: { method: 'unreadMessages', action: 'Unread_messages' } },
    };
    t.match(await bob.post('subscriptions.unread', { roomId: empty }), nothing);
    t.match(await carol.post('subscriptions.unread', { roomId }), nothing, 'a stranger');
    const own = await post(server, bob, roomId, 'mine');
    const byAlice = await post(server, alice, roomId, 'hers');
    for (const _id of [own, 'unknown']) {
      const answer = await bob.post('subscriptions.unread', { firstUnreadMessage: { _id } });
      t.match(answer, {
        ...refused('error-action-not-allowed'),
        body: { details: { method: 'unreadMessages' } },
      });
    }
    t.match(await bob.post('subscriptions.unread', {}), refused('error-action-not-allowed'));
    const stranger = await carol.post('subscriptions.unread', { firstUnreadMessage: { _id: byAlice } });
    t.match(stranger, refused('error-action-not-allowed'));
  });

  await t.test('POST /subscriptions.read refuses outsiders and unknown rooms', async (t) => {
    for (const rid of [roomId, 'unknown']) {
      const answer = await carol.post('subscriptions.read', { rid });
      t.same(answer.body, { success: false, error: 'error-invalid-subscription' });
    }
    t.match(await bob.post('subscriptions.read', {}), refused('invalid-params'));
    t.match(await bob.post('subscriptions.read', { rid: '' }), refused('invalid-params'));
  });

  await t.test('GET /subscriptions.getOne answers null outside and needs a room', async (t) => {
    t.same((await carol.get('subscriptions.getOne', { roomId })).body, { subscription: null, success: true });
    t.match(await carol.get('subscriptions.getOne'), refused('invalid-params'));
  });

  await t.test('every message of others counts in a direct room', async (t) => {
    const caller = await server.store.sessions.callerOf({
      tokenHash: hashToken(alice.authToken),
      key: null,
      userId: alice.userId,
    });
    if (!caller) throw new Error('the session is not good');
    const { room } = await openDirectRoom(server.store.rooms, caller, [bob.userId], directRoomNames);
    const alias = [alice.userId, bob.userId].sort().join('');
    t.match(await ofBob(alias), { open: false, unread: 0, alert: false });
    await post(server, alice, room.id, 'one');
    await post(server, alice, room.id, 'two');
    t.match(await ofBob(alias), { rid: alias, open: true, unread: 2, userMentions: 0, alert: true });
    t.match(await bob.post('subscriptions.read', { rid: alias }), { status: 200 });
    t.match(await ofBob(alias), nothingUnread);
  });

  await t.test('GET /users.info counts unread as GET /subscriptions.get does', async (t) => {
    await bob.post('subscriptions.read', { rid: roomId });
    const send = async (message: object) =>
      (await alice.post('chat.sendMessage', { message: { rid: roomId, ...message } })).body.message._id;
    const gone = await send({ msg: 'gone @bob' });
    await alice.post('chat.delete', { roomId, msgId: gone });
    const tmid = await send({ msg: 'a root for @bob' });
    await send({ msg: 'a reply to @bob', tmid });
    await send({ msg: 'a shown reply to @bob', tmid, tshow: true });
    await send({ msg: 'to @all' });
    await alice.post('chat.postMessage', { channel: '@bob', text: 'here' });
    const marked: string = (await bob.post('channels.create', { name: 'marked' })).body.channel._id;
    await alice.post('channels.join', { roomId: marked });
    await bob.post('subscriptions.unread', { roomId: marked });

    const { update } = (await bob.get('subscriptions.get')).body;
    const { rooms } = (await bob.get('users.info', { userId: bob.userId, includeUserRooms: 'true' })).body
      .user;
    const counts = (rows: { rid: string; unread: number }[]) =>
      Object.fromEntries(rows.map(({ rid, unread }) => [rid, unread]));
    t.same(counts(rooms), counts(update));
    t.match(counts(rooms), { [roomId]: 3, [marked]: 1 });
  });

  await t.test('GET /subscriptions.get takes two statements however many rooms there are', async (t) => {
    for (let index = 0; index < 20; index++) await bob.post('channels.create', { name: `room${index}` });
    const { run } = server.database;
    let statements = 0;
    server.database.run = async (statement, values) => {
      statements++;
      return run(statement, values);
    };
    const { body } = await bob.get('subscriptions.get', { updatedSince: '2020-01-01T00:00:00.000Z' });
    server.database.run = run;
    t.ok(body.update.length > 20);
    t.equal(statements, 2, 'one of them finds the caller');
  });
});

const subscriptionOf = async (client: Client, roomId: string) =>
  (await client.get('subscriptions.getOne', { roomId })).body.subscription;

/** Writes a message and gives its id. */
async function post(
  { store, database }: TestServer,
  by: Client,
  roomId: string,
  text: string,
  threadRootId?: string,
) {
  const { id: workspaceId } = await database.prisma.workspace.findFirstOrThrow({
    where: { isDefault: true },
  });
  const named = [...text.matchAll(/@(\w+)/g)].map(([, name]) => String(name));
  const groups = named.filter((name) => name === 'all' || name === 'here');
  const message = await store.messages.post(workspaceId, {
    ...{
      id: newId(),
      roomId,
      text,
      attachments: [],
      kind: 'text',
      mediaUrl: null,
      replyToId: null,
      extra: {},
      threadShown: false,
    },
    author: { id: by.userId, username: by.username, name: by.username },
    named: { usernames: named, roomSlugs: [], userIds: [], groups: groups as ('all' | 'here')[] },
    threadRootId: threadRootId ?? null,
  });
  if (!message) throw new Error('nothing was written');
  return message.id;
}
