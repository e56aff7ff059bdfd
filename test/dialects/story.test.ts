import t from 'tap';
import { build } from '../support/build.ts';
import { asImkit, imkitPlatform } from '../support/imkit.ts';
import { asMudbase } from '../support/mudbase.ts';
import { addUser } from '../support/people.ts';
import { signIn } from '../support/rocketchat.ts';

/** One room and one message, seen and changed through three APIs; `src/dialects/README.md` says how they map. */
t.test('what one dialect writes, the others read and undo', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const [imkit, mudbase] = [await asImkit(server, alice), await asMudbase(server, bob)];
  const platform = await imkitPlatform(server);

  const invitee = [bob.userId, admin.userId];
  const room = (await imkit.call('POST', '/rooms/createAndJoin', { _id: 'lunch', name: 'Lunch', invitee }))
    .body.result;
  t.match(room, { _id: 'lunch', roomType: 'group', owner: { _id: alice.userId } });
  const posted = (await imkit.call('POST', '/rooms/lunch/message', { message: 'Soup?' })).body.result;
  const messageId: string = posted._id;
  const path = `chats/lunch/messages/${messageId}/reactions`;

  await t.test('a Mudbase participant reads and reacts', async (t) => {
    const listed = await mudbase.call('GET', 'chats/lunch/messages');
    t.match(listed.body.data.messages, [{ _id: messageId, content: 'Soup?', sender: { _id: alice.userId } }]);
    const reacted = await mudbase.call('POST', path, { emoji: '👍' });
    t.same(reacted.body.data, [{ emoji: '👍', users: [bob.userId] }]);
  });

  await t.test('the Rocket.Chat administrator sees the reaction and pins', async (t) => {
    const { message } = (await admin.get('chat.getMessage', { msgId: messageId })).body;
    t.match(message, { msg: 'Soup?', rid: 'lunch', reactions: { ':👍:': { usernames: ['bob'] } } });
    t.equal((await admin.post('chat.pinMessage', { messageId })).status, 200);
    const { result } = (await imkit.call('GET', '/rooms/lunch/pined-messages')).body;
    t.match(result, { totalCount: 1, data: [{ _id: messageId, pinned: true, reactionCount: 1 }] });
  });

  await t.test("IMKit's unpin is seen by Rocket.Chat", async (t) => {
    const { status, body } = await imkit.call('DELETE', `/messages/${messageId}/pin`);
    t.equal(status, 200);
    t.match(body.result, { pinned: false, reactions: [{ client: bob.userId, reaction: '👍' }] });
    const { message } = (await admin.get('chat.getMessage', { msgId: messageId })).body;
    t.match(message, { pinned: false, pinnedBy: { _id: admin.userId } });
  });

  await t.test('Mudbase takes the reaction back, and it is gone everywhere', async (t) => {
    t.same((await mudbase.call('DELETE', path, { emoji: '👍' })).body, { success: true, data: [] });
    t.notOk((await admin.get('chat.getMessage', { msgId: messageId })).body.message.reactions);
    const { data } = (await platform.call('GET', '/rooms/lunch/messages/v3')).body.result;
    const shown = data.find(({ _id }: { _id: string }) => _id === messageId);
    t.match(shown, { reactions: [], reactionCount: 0, pinned: false });
  });

  await t.test('a direct room is one row with three names', async (t) => {
    const direct = (
      await imkit.call('POST', '/rooms/createAndJoin', { roomType: 'direct', invitee: bob.userId })
    ).body.result;
    const created = (await admin.get('im.list')).body;
    t.same(created.ims, [], 'it is between the two alone');
    const chat = await mudbase.call('POST', 'chats', {
      name: 'x',
      type: 'direct',
      participants: [alice.userId],
    });
    const im = (await bob.post('im.create', { username: 'alice' })).body.room;
    t.equal(im._id, [alice.userId, bob.userId].toSorted().join(''));
    await bob.post('chat.postMessage', { roomId: im._id, text: 'psst' });
    const read = await imkit.call('GET', `/rooms/${direct._id}/messages/v3`);
    t.match(read.body.result.data, [{ message: 'psst', room: direct._id }]);
    const listed = await mudbase.call('GET', `chats/${chat.body.data._id}/messages`);
    t.match(listed.body.data.messages, [{ content: 'psst' }]);
    t.equal(await server.database.prisma.room.count({ where: { visibility: 'direct' } }), 1);
  });
});
