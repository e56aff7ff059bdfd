import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, asImkit, imkitPlatform } from '../../support/imkit.ts';
import { addUser } from '../../support/people.ts';

t.test('blocks and bans of IMKit', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const aliceChat = await addUser(server, 'alice');
  const bobChat = await addUser(server, 'bob');
  const alice = await asImkit(server, aliceChat);
  const bob = await asImkit(server, bobChat);
  const carol = await addImkitClient(server, 'carol');
  const platform = await imkitPlatform(server);
  /** Whether a message goes; what stops it is the block and nothing else. */
  const post = async (by: typeof aliceChat, channel: string) => {
    const { body } = await by.post('chat.postMessage', { channel, text: 'hello' });
    if (!body.success) t.match(body.error, /error-not-allowed/);
    return body.success as boolean;
  };
  const already = { status: 409, body: { error: { code: 'USER_ALREADY_BLOCKED' } } };
  const self = { status: 400, body: { RC: 400, error: { code: 'SELF_BLOCK_FORBIDDEN' } } };
  const notFound = { status: 404, body: { error: { code: 'BLOCK_NOT_FOUND' } } };

  await t.test('a block stops both directions, and is lifted', async (t) => {
    const path = `/blockStatus/my/${bob.userId}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => alice.call('POST', path)));
    const [made] = answers.filter(({ status }) => status === 200);
    t.equal(answers.filter(({ status }) => status === 409).length, 19);
    const roomId = made?.body.result.room;
    t.match(made?.body.result, { blockee: { id: bob.userId }, blocker: alice.userId });
    t.match(await alice.call('POST', path), already);
    t.equal(await prisma.event.count({ where: { type: 'user.blocked' } }), 1);
    const room = (await alice.call('GET', `/rooms/${roomId}`)).body.result;
    t.equal(room._id, roomId);
    t.ok(room.didBlockAtMS > 0);
    t.notOk('wasBlockedAt' in room);
    t.ok((await bob.call('GET', `/rooms/${roomId}`)).body.result.wasBlockedAt);
    t.notOk(await post(aliceChat, '@bob'));
    t.notOk(await post(bobChat, '@alice'));
    const group = await alice.call('POST', '/rooms/createAndJoin', { invitee: bob.userId });
    t.ok(await post(bobChat, group.body.result._id), 'groups are untouched');
    const list = await alice.call('GET', '/blockStatus/my');
    t.match(list.body.result.data, [
      { blockee: { id: bob.userId }, room: { _id: roomId, roomType: 'direct' } },
    ]);
    t.same((await bob.call('GET', '/blockStatus/my')).body.result.data, []);

    t.equal((await bob.call('POST', `/blockStatus/my/${alice.userId}`)).status, 200, 'each for themselves');
    const lifted = await alice.call('DELETE', path);
    t.match(lifted.body.result, { blockee: { id: bob.userId }, room: roomId });
    t.notOk(await post(aliceChat, '@bob'), 'the other block still stands');
    t.equal((await bob.call('DELETE', `/blockStatus/my/${alice.userId}`)).status, 200);
    t.ok(await post(aliceChat, '@bob'));
    t.match(await alice.call('DELETE', path), notFound);
    t.equal(await prisma.event.count({ where: { type: 'user.unblocked' } }), 2);
  });

  await t.test('whom one cannot block', async (t) => {
    t.match(await alice.call('POST', `/blockStatus/my/${alice.userId}`), self);
    const unknown = { status: 404, body: { RM: 'User not found', error: { code: 'USER_NOT_FOUND' } } };
    t.match(await alice.call('POST', '/blockStatus/my/nobody'), unknown);
    t.match(await alice.call('DELETE', '/blockStatus/my/nobody'), notFound);
    t.match(await alice.call('DELETE', `/blockStatus/my/${carol.userId}`), notFound);
    t.equal((await alice.call('POST', '/blockStatus/my/%00')).status, 400);
    t.equal((await alice.call('DELETE', '/blockStatus/my/%00')).status, 400);
  });

  await t.test('the banned neither write nor come in', async (t) => {
    const made = await alice.call('POST', '/rooms/createAndJoin', { name: 'Demo', invitee: [bob.userId] });
    const id = made.body.result._id;
    const path = `/blockStatus/room/${id}/${bob.userId}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => alice.call('POST', path)));
    t.equal(answers.filter(({ status }) => status === 200).length, 1);
    t.match(await platform.call('POST', path), already, 'one ban for the whole group');
    t.notOk(await post(bobChat, id));
    t.ok(await post(aliceChat, id));
    await bob.call('POST', `/rooms/${id}/delete/members`, { members: [bob.userId] });
    const denied = {
      status: 403,
      body: { error: { code: 'PERMISSION_DENIED', message: 'You are blocked' } },
    };
    t.match(await bob.call('POST', `/rooms/${id}/join`), denied);
    t.match(await bob.call('POST', '/rooms/createAndJoin', { _id: id }), denied);
    const added = await alice.call('POST', `/rooms/${id}/members`, { invitees: [bob.userId, carol.userId] });
    t.equal(added.body.result.members.length, 2, 'nor does anybody bring them in');
    await alice.call('POST', `/rooms/${id}/members/${bob.userId}`, { invitationRequired: true });
    t.equal((await bob.call('GET', '/rooms/invitations')).body.result.totalCount, 0);

    const bans = await carol.call('GET', `/blockStatus/room/${id}`);
    t.match(bans.body.result.data, [
      { blockee: { id: bob.userId }, blocker: { id: alice.userId }, room: id },
    ]);
    t.match((await alice.call('GET', '/blockStatus/my')).body.result.data, [{ room: { _id: id } }]);
    const lifted = await platform.call('DELETE', path);
    t.match(lifted.body.result, { blockee: { id: bob.userId }, blocker: alice.userId, room: id });
    t.match(await alice.call('DELETE', path), notFound);
    t.equal((await bob.call('POST', `/rooms/${id}/join`)).status, 200);
  });

  await t.test('who bans, and whom', async (t) => {
    const owned = (await alice.call('POST', '/rooms/createAndJoin', { invitee: [bob.userId] })).body.result
      ._id;
    const ban = (by: typeof alice, room: string, blockee: string) =>
      by.call('POST', `/blockStatus/room/${room}/${blockee}`);
    const denied = { status: 403, body: { error: { code: 'INSUFFICIENT_PERMISSION' } } };
    t.match(await ban(bob, owned, alice.userId), denied);
    t.match(await bob.call('DELETE', `/blockStatus/room/${owned}/${alice.userId}`), denied);
    t.match(await ban(carol, owned, bob.userId), {
      status: 403,
      body: { error: { code: 'NOT_ROOM_MEMBER' } },
    });
    t.equal((await carol.call('GET', `/blockStatus/room/${owned}`)).status, 403);
    t.match(await ban(alice, owned, alice.userId), self);
    const unknown = { status: 404, body: { error: { code: 'ROOM_OR_USER_NOT_FOUND' } } };
    t.match(await ban(alice, owned, 'nobody'), unknown);
    t.match(await ban(alice, 'nowhere', bob.userId), unknown);
    t.match(await alice.call('DELETE', `/blockStatus/room/nowhere/${bob.userId}`), unknown);
    t.equal((await alice.call('GET', '/blockStatus/room/nowhere')).status, 404);
    t.equal((await alice.call('GET', '/blockStatus/room/%00')).status, 400);
    t.equal((await alice.call('DELETE', `/blockStatus/room/${owned}/%00`)).status, 400);
    const free = await platform.call('POST', '/rooms', { members: [alice.userId, bob.userId] });
    t.equal((await ban(bob, free.body.result._id, alice.userId)).status, 200, 'where nobody owns, anybody');
    const direct = await alice.call('POST', '/rooms/createAndJoin', {
      roomType: 'direct',
      invitee: bob.userId,
    });
    t.match(await ban(alice, direct.body.result._id, bob.userId), denied);
  });
});
