import t from 'tap';
import { build } from '../support/build.ts';
import { asImkit } from '../support/imkit.ts';
import { addImkitRoom, eventsAbout } from '../support/imkit-rooms.ts';
import { asMudbase } from '../support/mudbase.ts';
import { addUser } from '../support/people.ts';
import { addChannel, addInstance, addToChannel, channelPath, foundingInstance } from '../support/whatsapp.ts';

t.test('who is banned from a room writes nothing there, also not over what they wrote', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const owner = await asImkit(server, alice);
  const banned = await asImkit(server, bob);
  const members = [{ client: owner, roles: ['owner'] }, { client: banned }];
  const roomId = await addImkitRoom(server, 'lunch', members);
  const { _id: msgId } = (await bob.post('chat.postMessage', { roomId, text: 'Soup?' })).body.message;
  t.equal((await owner.call('POST', `/blockStatus/room/${roomId}/${bob.userId}`)).status, 200);

  const edited = await bob.post('chat.update', { roomId, msgId, text: 'Cake!' });
  t.match(edited, { status: 400, body: { success: false, error: /error-not-allowed/ } });
  const other = await asMudbase(server, bob);
  const path = `chats/${roomId}/messages/${msgId}`;
  t.match(await other.call('PATCH', path, { content: 'Cake!' }), { status: 403 });
  t.match(await prisma.message.findFirst({ where: { id: msgId } }), { text: 'Soup?', editedAt: null });
  t.notMatch(await eventsAbout(server, msgId), { 'message.edited': 1 });
});

t.test('who is banned from a channel does not react there', async (t) => {
  const server = await build(t);
  const alice = await foundingInstance(server);
  const bob = await addInstance(server, 'Bob');
  const chatId = await addChannel(alice, 'City news');
  await bob.call('POST', channelPath(chatId, '/follow'));
  const { id: messageId } = (await alice.call('POST', 'send/text', { chatId, message: 'Hello' })).body;
  const carol = await addUser(server, 'carol', ['user', 'admin']);
  const roomId = await addToChannel(server, chatId, carol, ['owner']);
  const platform = await asImkit(server, carol);
  t.equal((await platform.call('POST', `/blockStatus/room/${roomId}/${bob.userId}`)).status, 200);
  t.equal((await bob.call('PUT', 'send/reaction', { chatId, messageId, reaction: '👍' })).status, 404);
  t.equal(await server.database.prisma.reaction.count(), 0);
});

t.test('several who ban somebody at once make one ban', async (t) => {
  const server = await build(t);
  const bob = await asImkit(server, await addUser(server, 'bob'));
  const owners = await Promise.all(
    ['alice', 'carol', 'dave'].map(async (name) => asImkit(server, await addUser(server, name))),
  );
  for (const round of ['one', 'two', 'three', 'four', 'five']) {
    const members = [...owners.map((client) => ({ client, roles: ['owner'] })), { client: bob }];
    const roomId = await addImkitRoom(server, round, members);
    const path = `/blockStatus/room/${roomId}/${bob.userId}`;
    const answers = await Promise.all([...owners, ...owners].map((owner) => owner.call('POST', path)));
    t.same(answers.map(({ status }) => status).toSorted(), [200, 409, 409, 409, 409, 409]);
    t.equal(await server.database.prisma.block.count({ where: { roomId } }), 1);
    t.equal(await server.database.prisma.event.count({ where: { roomId, type: 'user.blocked' } }), 1);
  }
});
