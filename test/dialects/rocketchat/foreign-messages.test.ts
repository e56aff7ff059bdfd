import t from 'tap';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { build } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';

t.test('what other dialects write, as Rocket.Chat shows it', async (t) => {
  const server = await build(t);
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const roomId = await addRoom(server, 'lunch', [{ client: alice, roles: ['owner'] }, { client: bob }]);
  const write = async (data: Prisma.MessageUpdateManyArgs['data']) => {
    const { body } = await bob.post('chat.sendMessage', { message: { rid: roomId, msg: '' } });
    await server.database.prisma.message.updateMany({ where: { id: body.message._id }, data });
    return body.message._id as string;
  };
  const shown = async (id: string) => (await alice.get('chat.getMessage', { msgId: id })).body.message;

  await t.test('media are attachments', async (t) => {
    const mediaUrl = 'https://example.com/files/Soup%20bowl.png?size=1';
    const file = { type: 'file', title: 'Soup bowl.png', title_link: mediaUrl, title_link_download: true };
    const cases: [string, object][] = [
      ['image', { ...file, image_url: mediaUrl }],
      ['video', { ...file, video_url: mediaUrl }],
      ['audio', { ...file, audio_url: mediaUrl }],
      ['file', file],
      ['sticker', file],
    ];
    for (const [kind, want] of cases) {
      const message = await shown(await write({ kind, mediaUrl }));
      t.same([message.msg, message.attachments], ['', [want]], kind);
    }
    const captioned = await shown(await write({ kind: 'image', mediaUrl, text: 'look' }));
    t.match(captioned, { msg: 'look', attachments: [{ image_url: mediaUrl }] });
    const odd = await shown(await write({ kind: 'file', mediaUrl: 'https://example.com/100%' }));
    t.match(odd.attachments, [{ title: '100%' }]);
    const bad = await shown(await write({ kind: 'image', mediaUrl: 'javascript:alert(1)' }));
    t.same([bad.msg, bad.attachments], ['[image]', []], 'but not what a client must not follow');
  });

  await t.test('what has neither text nor medium says what it is', async (t) => {
    t.equal((await shown(await write({ kind: 'sticker' }))).msg, '[sticker]');
    t.equal((await shown(await write({}))).msg, '');
  });

  await t.test('what another dialect keeps for itself stays there', async (t) => {
    const message = await shown(
      await write({ text: 'soup', extra: { imkit: { msg: 'x', stickerColor: 'x' } } }),
    );
    t.notMatch(JSON.stringify(message), 'x"');
  });

  await t.test('an answer quotes its message, as long as that is there', async (t) => {
    const asked = await write({ text: 'soup?', kind: 'image', mediaUrl: 'https://example.com/a.png' });
    const id = await write({ text: 'yes', replyToId: asked });
    const quote = {
      text: 'soup?',
      author_name: 'bob',
      author_icon: '/avatar/bob',
      ts: (await shown(asked)).ts,
      attachments: [{ image_url: 'https://example.com/a.png' }],
    };
    t.match(await shown(id), { msg: 'yes', attachments: [quote] });
    await server.database.prisma.message.updateMany({
      where: { id: asked },
      data: { concealedAt: new Date() },
    });
    t.same((await shown(id)).attachments, [], 'not when it is concealed');
    const second = await write({ text: 'and?' });
    const answer = await write({ text: 'no', replyToId: second });
    await bob.post('chat.delete', { roomId, msgId: second });
    t.same((await shown(answer)).attachments, [], 'nor when it is deleted');
  });

  await t.test('a concealed message stands as deleted', async (t) => {
    const id = await write({ text: 'psst', kind: 'image', mediaUrl: 'https://example.com/secret.png' });
    await bob.post('chat.react', { messageId: id, emoji: 'x' });
    const pin = await alice.post('chat.pinMessage', { messageId: id });
    await server.database.prisma.message.updateMany({ where: { id }, data: { concealedAt: new Date() } });
    const message = await shown(id);
    t.match(message, { t: 'rm', msg: '', urls: [], mentions: [], attachments: [], reactions: {} });
    t.notMatch(JSON.stringify(message), /psst|secret|":x:"/);
    t.same((await shown(pin.body.message._id)).attachments, [], 'also where the server told of it');
    const list = (await alice.get('channels.messages', { roomId })).body;
    t.notMatch(JSON.stringify(list), /psst|secret/);
    await alice.post('chat.unPinMessage', { messageId: id });
    const again = await alice.post('chat.pinMessage', { messageId: id });
    t.notMatch(JSON.stringify(again.body), /psst|secret/);
  });

  await t.test('a recalled message stands as deleted', async (t) => {
    const id = await write({ system: 'messageDeleted', text: '', deletedAt: new Date() });
    t.match(await shown(id), { t: 'rm', msg: '' });
  });

  await t.test('reactions of others get their colons', async (t) => {
    const id = await write({ text: 'soup', reacted: true });
    const { workspaceId } = await server.database.prisma.message.findFirstOrThrow({ where: { id } });
    const reactions = ['👍', ':smile:', 'smile', 'two words'];
    for (const [i, reaction] of reactions.entries()) {
      const at = new Date(Date.UTC(2026, 0, 1, 0, i));
      await server.database.prisma.reaction.create({
        data: {
          workspaceId,
          messageId: id,
          reaction,
          userId: reaction === 'smile' ? alice.userId : bob.userId,
          at,
        },
      });
    }
    t.same((await shown(id)).reactions, {
      ':👍:': { usernames: ['bob'] },
      ':smile:': { usernames: ['bob', 'alice'] },
      ':two words:': { usernames: ['bob'] },
    });
    await bob.post('chat.react', { messageId: id, emoji: ':two words:' });
    t.notOk(':two words:' in (await shown(id)).reactions, 'and can be taken back');
  });
});
