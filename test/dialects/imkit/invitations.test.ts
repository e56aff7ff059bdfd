import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, imkitPlatform } from '../../support/imkit.ts';

t.test('invitations of IMKit', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  const carol = await addImkitClient(server, 'carol');
  const dave = await addImkitClient(server, 'dave');
  const platform = await imkitPlatform(server);
  const make = async (body: object = {}) =>
    (await alice.call('POST', '/rooms/createAndJoin', { name: 'Demo', ...body })).body.result._id as string;
  const eventsOf = (roomId: string, type: string) => prisma.event.count({ where: { roomId, type } });
  const mine = async (by: typeof alice) =>
    (await by.call('GET', '/rooms/invitations')).body.result.data.map(
      ({ room }: { room: { _id: string } }) => room._id,
    );
  const notMember = { status: 403, body: { error: { code: 'NOT_ROOM_MEMBER' } } };
  const noRoom = { status: 404, body: { error: { code: 'ROOM_NOT_FOUND' } } };

  await t.test('an invited user comes in by accepting', async (t) => {
    const id = await make({ invitee: [bob.userId], invitationRequired: true });
    const { result } = (await bob.call('GET', '/rooms/invitations')).body;
    t.match(result, {
      totalCount: 1,
      data: [
        { inviter: { id: alice.userId }, room: { _id: id, name: 'Demo', members: [{ id: alice.userId }] } },
      ],
    });
    t.notOk('invitee' in result.data[0]);
    t.same((await bob.call('GET', '/rooms')).body.result.data, [], 'pending ones are not listed');
    t.match(await bob.call('GET', `/rooms/${id}`), notMember);

    const denied = { status: 403, body: { error: { code: 'PERMISSION_DENIED' } } };
    t.match(await carol.call('POST', `/rooms/${id}/join`), denied, 'nobody else comes in');
    const joins = await Promise.all(Array.from({ length: 20 }, () => bob.call('POST', `/rooms/${id}/join`)));
    t.ok(joins.every(({ status }) => status === 200));
    t.equal(await eventsOf(id, 'member.joined'), 1);
    t.same(await mine(bob), []);
    await bob.call('POST', `/rooms/${id}/delete/members`, { members: [bob.userId] });
    t.match(await bob.call('POST', `/rooms/${id}/join`), denied, 'an invitation is used up');
  });

  await t.test('members invite, once', async (t) => {
    const id = await make({ invitee: bob.userId });
    const invite = (invitees: string[]) =>
      bob.call('POST', `/rooms/${id}/members`, { invitees, invitationRequired: true });
    const answers = await Promise.all(Array.from({ length: 20 }, () => invite([carol.userId, alice.userId])));
    t.ok(answers.every(({ status }) => status === 200));
    t.equal(await eventsOf(id, 'invitation.created'), 1);
    await bob.call('POST', `/rooms/${id}/members/${dave.userId}`, { invitationRequired: true });
    const { result } = (await alice.call('GET', `/rooms/${id}/invitations`)).body;
    t.match(result, {
      totalCount: 2,
      data: [
        { inviter: { id: bob.userId }, invitee: { id: carol.userId } },
        { invitee: { id: dave.userId } },
      ],
    });
    t.equal((await platform.call('GET', `/rooms/${id}/invitations`)).body.result.totalCount, 2);
    t.match(await carol.call('GET', `/rooms/${id}/invitations`), notMember);
    t.match(await carol.call('GET', '/rooms/nowhere/invitations'), noRoom);
    t.equal((await invite(['nobody'])).status, 404);
    const added = await alice.call('POST', `/rooms/${id}/members`, { invitees: [carol.userId] });
    t.equal(added.body.result.members.length, 3);
    t.same(await mine(carol), [], 'adding settles the invitation');
  });

  await t.test('the app asks for them where neither the room nor the call says otherwise', async (t) => {
    const configure = (invitationRequired: boolean) =>
      platform.call('POST', '/config', { invitationRequired });
    const statusOf = async (by: typeof alice, id: string) =>
      (await by.call('POST', `/rooms/${id}/join`)).status;
    const membersOf = async (id: string) =>
      (await alice.call('GET', `/rooms/${id}`)).body.result.members.length as number;
    const before = await make();
    await configure(true);
    const [open, silent] = [await make({ invitationRequired: false }), await make({ invitee: bob.userId })];
    const refused = await bob.call('POST', `/rooms/${before}/join`);
    t.match(refused, { status: 403, body: { error: { code: 'PERMISSION_DENIED' } } }, 'of older rooms too');
    t.equal(await membersOf(silent), 1, 'whom the maker names is invited');
    t.equal(await statusOf(carol, silent), 403);
    t.equal(await statusOf(bob, silent), 200);
    await alice.call('POST', `/rooms/${silent}/members`, { invitees: [carol.userId] });
    await alice.call('POST', `/rooms/${silent}/members/${dave.userId}`, { invitationRequired: false });
    t.equal(await membersOf(silent), 3, 'a call decides for itself');
    t.equal(await statusOf(carol, silent), 200);
    t.equal(await statusOf(bob, open), 200, 'a room does, too');
    await alice.call('POST', `/rooms/${open}/members`, { invitees: [carol.userId] });
    t.equal(await membersOf(open), 3);
    t.equal((await bob.call('POST', '/rooms/createAndJoin', { _id: before })).status, 403);
    t.equal(
      (await platform.call('POST', `/rooms/${before}/join`)).status,
      200,
      'nobody invites the platform',
    );

    const closed = await make({ invitationRequired: true });
    await configure(false);
    t.equal(await statusOf(bob, before), 200);
    t.equal(await statusOf(bob, closed), 403);
    await alice.call('POST', `/rooms/${closed}/members`, { invitees: [bob.userId] });
    t.equal(await membersOf(closed), 1);
    await bob.call('DELETE', `/rooms/${closed}/invitations`);
  });

  await t.test('declining takes back one of them', async (t) => {
    const [first, second] = [await make(), await make()];
    for (const id of [first, second])
      await alice.call('POST', `/rooms/${id}/members/${carol.userId}`, { invitationRequired: true });
    const declined = await carol.call('DELETE', `/rooms/${first}/invitations`);
    t.match(declined.body.result, { totalCount: 1, data: [{ room: { _id: second } }] });
    t.equal((await carol.call('DELETE', `/rooms/${first}/invitations`)).status, 200);
    t.equal(await eventsOf(first, 'invitation.declined'), 1);
    t.match(await carol.call('DELETE', '/rooms/nowhere/invitations'), noRoom);
    await alice.call('DELETE', `/rooms/${second}`);
    t.same(await mine(carol), [], 'a deleted room invites nobody');
  });

  await t.test('cancelling is told', async (t) => {
    const id = await make();
    await alice.call('POST', `/rooms/${id}/members`, {
      invitees: [bob.userId, carol.userId, dave.userId],
      invitationRequired: true,
    });
    const cancel = (invitees: unknown, by = alice) =>
      by.call('POST', `/rooms/${id}/delete/invitations`, { invitees });
    const cancelled = await cancel([bob.userId, carol.userId]);
    t.match(cancelled.body.result, { totalCount: 1, data: [{ invitee: { id: dave.userId } }] });
    t.equal((await cancel([bob.userId])).status, 200);
    const messages = await prisma.message.findMany({ where: { roomId: id } });
    t.match(messages, [{ system: 'invitationsCancelled', text: 'bob, carol' }]);
    t.equal(messages.length, 1);
    t.equal(await eventsOf(id, 'invitation.cancelled'), 2);
    const last = await alice.call('DELETE', `/rooms/${id}/invitations/${dave.userId}`);
    t.same(last.body.result, { totalCount: 0, data: [] });

    for (const invitees of [undefined, bob.userId, [1], ['a\0']])
      t.equal((await cancel(invitees)).status, 400, JSON.stringify(invitees));
    t.equal((await cancel(['nobody'])).status, 404);
    t.match(await cancel([], bob), notMember);
    t.match(await bob.call('DELETE', `/rooms/${id}/invitations/${bob.userId}`), notMember);
    t.match(await alice.call('POST', '/rooms/nowhere/delete/invitations', { invitees: [] }), noRoom);
    t.match(await alice.call('DELETE', `/rooms/nowhere/invitations/${bob.userId}`), noRoom);
    t.equal((await alice.call('DELETE', `/rooms/${id}/invitations/%00`)).status, 400);
    t.equal((await alice.call('GET', '/rooms/%00/invitations')).status, 400);
    t.equal((await alice.call('DELETE', '/rooms/%00/invitations')).status, 400);
  });
});
