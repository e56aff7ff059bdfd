import t, { type Test } from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, asImkit, type ImkitClient, imkitPlatform } from '../../support/imkit.ts';
import { addImkitRoom, eventsAbout, say } from '../../support/imkit-rooms.ts';
import { addUser } from '../../support/people.ts';

const refused = (status: number, code: string) => ({ status, body: { RC: status, error: { code } } });

async function scene(t: Test) {
  const server = await build(t);
  const [alice, bob, mallory] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'mallory'),
  ];
  const room = await addImkitRoom(server, 'demo-room', [
    { client: alice, roles: ['owner'] },
    { client: bob },
  ]);
  const list = async (client: ImkitClient) =>
    (await client.call('GET', `/rooms/${room}/messages/v3`)).body.result;
  const idsFor = async (client: ImkitClient) =>
    (await list(client)).data.map((message: { id: string }) => message.id);
  return { server, alice, bob, mallory, room, list, idsFor, platform: await imkitPlatform(server) };
}

t.test('hiding', async (t) => {
  const { server, alice, bob, mallory, room, list, idsFor, platform } = await scene(t);
  const [one, two] = [await say(bob, room, 'one'), await say(alice, room, 'two', { reply: 'x' })];
  const answer = await say(alice, room, 'of course', { reply: one.id });

  await t.test('hides a message from all but those who look after the room', async (t) => {
    const hidden = await alice.call('POST', `/messages/${one.id}/hidden`);
    t.match(hidden, { status: 200, body: { result: { id: one.id, isHidden: true, message: 'one' } } });
    t.same(await idsFor(bob), [answer.id, two.id]);
    t.notHas((await list(bob)).data[0], { reply: {} });
    t.same(await idsFor(alice), [answer.id, two.id, one.id]);
    t.match((await list(platform)).data[2], { isHidden: true });
    t.match(await bob.call('GET', `/rooms/${room}/messages/${one.id}`), refused(404, 'MESSAGE_NOT_FOUND'));
    t.notMatch((await bob.call('GET', '/messages/recent')).body.result.data, [{ id: one.id }]);
    const again = await platform.call('POST', `/messages/${one.id}/hidden`);
    t.equal(again.body.result.updatedAtMS, hidden.body.result.updatedAtMS);
    const shown = await alice.call('DELETE', `/messages/${one.id}/hidden`);
    t.match(shown, { status: 200, body: { result: { isHidden: false } } });
    t.ok(shown.body.result.updatedAtMS > hidden.body.result.updatedAtMS);
    t.same(await idsFor(bob), [answer.id, two.id, one.id]);
    t.match(await eventsAbout(server, one.id), { 'message.concealed': 1, 'message.revealed': 1 });
  });

  await t.test('also in dialects without the word', async (t) => {
    const carol = await addUser(server, 'carol');
    const secret = await addImkitRoom(server, 'secret-room', [{ client: await asImkit(server, carol) }]);
    const { id } = await say(platform, secret, 'not for everybody');
    await platform.call('POST', `/messages/${id}/hidden`);
    const { body } = await carol.get('chat.getMessage', { msgId: id });
    t.match(body.message, { _id: id, t: 'rm', msg: '' });
  });

  await t.test('of all that somebody sent', async (t) => {
    const more = await say(bob, room, 'more');
    const path = '/messages/hide-by-sender-in-room';
    const body = { room, sender: bob.userId };
    t.match((await alice.call('POST', path, body)).body.result, { n: 2, nModified: 2, ok: 1 });
    t.match((await platform.call('POST', path, body)).body.result, { n: 2, nModified: 0, ok: 1 });
    t.same(await idsFor(bob), [answer.id, two.id]);
    t.match((await alice.call('POST', '/messages/unhide-by-sender-in-room', body)).body.result, {
      n: 2,
      nModified: 2,
    });
    t.equal((await idsFor(bob)).length, 4);
    t.match(await eventsAbout(server, more.id), { 'message.concealed': 1, 'message.revealed': 1 });
  });

  await t.test('is for nobody else', async (t) => {
    for (const method of ['POST', 'DELETE'] as const) {
      const hide = (client: ImkitClient, id: string) => client.call(method, `/messages/${id}/hidden`);
      t.match(await hide(bob, one.id), refused(403, 'INSUFFICIENT_PERMISSION'));
      t.match(await hide(mallory, one.id), refused(403, 'NOT_ROOM_MEMBER'));
      t.match(await hide(alice, 'nothing'), refused(404, 'MESSAGE_NOT_FOUND'));
      t.match(await hide(alice, '%00'), { status: 400 });
    }
    for (const path of ['/messages/hide-by-sender-in-room', '/messages/unhide-by-sender-in-room']) {
      const sender = bob.userId;
      t.match(await bob.call('POST', path, { room, sender }), refused(403, 'INSUFFICIENT_PERMISSION'));
      t.match(await mallory.call('POST', path, { room, sender }), refused(403, 'NOT_ROOM_MEMBER'));
      t.match(await alice.call('POST', path, { room: 'nowhere', sender }), refused(404, 'ROOM_NOT_FOUND'));
      t.match(await alice.call('POST', path, { room }), refused(400, 'MISSING_PARAMETER'));
    }
  });
});

t.test('deleting for oneself', async (t) => {
  const { alice, bob, mallory, room, list, idsFor } = await scene(t);
  const ids: string[] = [];
  for (let i = 0; i < 4; i++) ids.push((await say(alice, room, `${i}`)).id);
  const [first = '', second = ''] = ids;
  const remove = (messages: unknown, client = bob, from = room) =>
    client.call('POST', '/messages/user-delete', { room: from, messages });

  const { body } = await remove([first, 'nothing', second, first]);
  t.match(body.result, { n: 2, nModified: 2, ok: 1, room, totalCount: 2, messages: [first, second] });
  t.match((await remove([first])).body.result, { n: 1, nModified: 0, messages: [first] });
  const seen = await list(bob);
  t.same(seen.userDeletedIDs, [second, first]);
  t.match(seen.data[3], { id: first, isDeleted: true });
  t.same((await list(alice)).userDeletedIDs, []);
  const listed = await bob.call('GET', `/messages/user-delete?room=${room}`);
  t.match(listed.body.result, { totalCount: 2, data: [{ message: second }, { message: first }] });

  const all = await bob.call('POST', '/messages/user-delete/all-in-room', { room });
  t.match(all.body.result, { n: 4, nModified: 2, ok: 1, room, totalCount: 4, messages: ids });
  const { id: later } = await say(alice, room, 'later');
  t.same((await list(bob)).userDeletedIDs, ids.toReversed());
  t.same(await idsFor(bob), [later, ...ids.toReversed()]);
  const parallel = await Promise.all(Array.from({ length: 8 }, () => remove([later])));
  t.equal(
    parallel.reduce((sum, reply) => sum + reply.body.result.nModified, 0),
    1,
  );

  for (const path of ['/messages/user-delete', '/messages/user-delete/all-in-room']) {
    t.match(await mallory.call('POST', path, { room, messages: [] }), refused(403, 'NOT_ROOM_MEMBER'));
    t.match(await bob.call('POST', path, { room: 'nowhere', messages: [] }), refused(404, 'ROOM_NOT_FOUND'));
    t.match(await bob.call('POST', path, {}), refused(400, 'MISSING_PARAMETER'));
  }
  t.match(await remove('x'), refused(400, 'INVALID_BODY'));
  t.match(await mallory.call('GET', `/messages/user-delete?room=${room}`), refused(403, 'NOT_ROOM_MEMBER'));
  t.match(await bob.call('GET', '/messages/user-delete?room=nowhere'), refused(404, 'ROOM_NOT_FOUND'));
  t.match(await bob.call('GET', '/messages/user-delete'), refused(400, 'MISSING_PARAMETER'));
});

t.test('deleting for everyone', async (t) => {
  const { server, alice, bob, mallory, room, idsFor, platform } = await scene(t);
  const remove = (client: ImkitClient, id: string, from = room) =>
    client.call('DELETE', `/rooms/${from}/messages/${id}`);
  const { id } = await say(bob, room, 'x');
  await alice.call('POST', `/messages/${id}/pin`);
  const kept = await say(bob, room, 'kept');

  t.match(await remove(bob, id), refused(403, 'INSUFFICIENT_PERMISSION'), 'not even by its sender');
  t.match(await remove(mallory, id), refused(403, 'NOT_ROOM_MEMBER'));
  t.match(await remove(alice, 'nothing'), refused(404, 'MESSAGE_NOT_FOUND'));
  t.match(await remove(alice, id, 'nowhere'), refused(404, 'ROOM_NOT_FOUND'));
  t.match(await remove(alice, '%00'), { status: 400 });
  const { body } = await remove(alice, id);
  t.match(body, {
    RC: 0,
    RM: 'Message deleted successfully',
    result: { deletedCount: 1, roomID: room, messageID: id, deletedBy: alice.userId, deletedAt: String },
  });
  t.match(await remove(alice, id), refused(404, 'MESSAGE_NOT_FOUND'));
  t.same(await idsFor(bob), [kept.id]);
  t.same((await bob.call('GET', `/rooms/${room}/pined-messages`)).body.result, { totalCount: 0, data: [] });

  const last = await say(bob, room, 'y');
  await alice.call('POST', `/messages/${kept.id}/pin`);
  const all = await remove(platform, '_all');
  t.match(all.body, {
    RM: 'All messages deleted successfully',
    result: { deletedCount: 2, messageID: '_all' },
  });
  t.match((await remove(alice, '_all')).body.result, { deletedCount: 0 });
  t.same(await idsFor(bob), []);
  t.same((await bob.call('GET', `/rooms/${room}/pined-messages`)).body.result, { totalCount: 0, data: [] });
  t.same((await bob.call('GET', `/rooms/${room}/count`)).body.result, { count: 0 });
  t.match(await eventsAbout(server, room), { 'room.cleared': 1 });
  for (const gone of [id, kept.id, last.id])
    t.match(await eventsAbout(server, gone), { 'message.deleted': 1 }, 'each is told as deleted, once');
});
