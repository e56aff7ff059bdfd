import t from 'tap';
import { build } from '../support/build.ts';
import { asImkit } from '../support/imkit.ts';
import { asMudbase } from '../support/mudbase.ts';
import { addUser } from '../support/people.ts';
import { addChannel, addToChannel, foundingInstance } from '../support/whatsapp.ts';

/** Only IMKit lets the members of a room stand in for an owner who is gone (its sheet, 11.5 and 21). */
t.test('who looks after a room without an owner', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const [imkit, mudbase] = [await asImkit(server, alice), await asMudbase(server, alice)];
  const member = await asImkit(server, bob);
  const made: Record<string, () => Promise<string>> = {
    'a channel of Rocket.Chat': async () =>
      (await alice.post('channels.create', { name: 'open', members: ['bob'] })).body.channel._id,
    'a group of Rocket.Chat': async () =>
      (await alice.post('groups.create', { name: 'closed', members: ['bob'] })).body.group._id,
    'a chat of Mudbase': async () =>
      (await mudbase.call('POST', 'chats', { name: 'Lunch', type: 'group', participants: [bob.userId] })).body
        .data._id,
    'a channel of WhatsApp': async () => {
      const jid = await addChannel(await foundingInstance(server), 'News');
      await addToChannel(server, jid, bob, []);
      return (await prisma.roomAlias.findFirstOrThrow({ where: { alias: jid } })).roomId;
    },
    'a group of IMKit': async () =>
      (await imkit.call('POST', '/rooms/createAndJoin', { name: 'Ours', invitee: bob.userId })).body.result
        ._id,
  };
  for (const [what, make] of Object.entries(made)) {
    await t.test(what, async (t) => {
      const roomId = await make();
      await prisma.membership.updateMany({ where: { roomId }, data: { roles: [] } });
      const open = what === 'a group of IMKit';
      const statusOf = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) =>
        (await member.call(method, path, body)).status;
      const ban = `/blockStatus/room/${roomId}/${alice.userId}`;
      t.equal(await statusOf('PUT', `/rooms/${roomId}`, { name: 'Mine' }), open ? 200 : 403, 'a change');
      t.equal(await statusOf('PUT', `/rooms/${roomId}/bot`, { botState: 'x' }), open ? 200 : 403, 'a bot');
      t.equal(await statusOf('POST', ban), open ? 200 : 403, 'a ban');
      t.equal(await prisma.block.count({ where: { roomId } }), open ? 1 : 0);
      t.equal(await statusOf('DELETE', ban), open ? 200 : 403, 'lifting it');
      await prisma.membership.updateMany({
        where: { roomId, userId: alice.userId },
        data: { roles: ['owner'] },
      });
      if (what !== 'a channel of WhatsApp')
        t.equal(await statusOf('POST', ban), 403, 'and none with an owner');
    });
  }
});
