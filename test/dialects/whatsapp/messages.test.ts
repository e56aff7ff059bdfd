import t, { type Test } from 'tap';
import { build, type TestServer } from '../../support/build.ts';
import { addUser } from '../../support/people.ts';
import {
  addChannel,
  addInstance,
  addToChannel,
  channelPath,
  foundingInstance,
  type WhatsappClient,
} from '../../support/whatsapp.ts';

async function scene(t: Test) {
  const server = await build(t, { PARLANCE_RATE_LIMIT: 'off' });
  const alice = await foundingInstance(server);
  const [bob, carol] = [await addInstance(server, 'Bob'), await addInstance(server, 'Carol')];
  const chatId = await addChannel(alice, 'City news');
  await bob.call('POST', channelPath(chatId, '/follow'));
  const send = async (message: string, more = {}) =>
    (await alice.call('POST', 'send/text', { chatId, message, ...more })).body;
  const history = async (who: WhatsappClient, more = {}) =>
    (await who.call('GET', 'chats/messages', { chatId, ...more })).body;
  return { server, alice, bob, carol, chatId, send, history };
}

const media = { image: 'image/jpeg', pdf: 'application/pdf', video: 'video/mp4', voice: 'audio/ogg' };
const unknown = '120363999999999999@newsletter';

/** Makes a message older than it is. */
async function age({ database }: TestServer, id: string, hours: number) {
  await database.prisma.message.updateMany({
    where: { id },
    data: { createdAt: new Date(Date.now() - hours * 3_600_000) },
  });
}

t.test('posting', async (t) => {
  const { server, alice, bob, carol, chatId, send, history } = await scene(t);

  await t.test('a text is answered as the message, and seen by others as not theirs', async (t) => {
    const posted = await alice.call('POST', 'send/text', { chatId, message: 'The market opens at nine.' });
    t.equal(posted.status, 200);
    t.match(posted.body, {
      id: /^true_120363\d{12}@newsletter_[0-9a-f]{24}$/,
      from: chatId,
      to: chatId,
      fromMe: true,
      source: 'api',
      body: 'The market opens at nine.',
      hasMedia: false,
      ackName: 'UNKNOWN',
      _data: { Info: { Chat: chatId, ServerID: Number } },
    });
    const [seen] = await history(bob);
    t.match(seen, {
      fromMe: false,
      to: null,
      body: 'The market opens at nine.',
      reactions: {},
      viewCount: 1,
    });
    t.equal(seen.id, posted.body.id.replace('true_', 'false_'));
  });

  await t.test('also all in the query, and as a reply under any of the three ids', async (t) => {
    const root = await send('Is there a market?');
    const { ID, ServerID } = root._data.Info;
    for (const reply_to of [
      root.id,
      `false_${chatId}_${ServerID}`,
      `false_${chatId}_${ServerID}_${ID}`,
      `false_${chatId}_${ID}`,
    ]) {
      const { status, body } = await alice.call('GET', 'send/text', { chatId, message: 'Yes', reply_to });
      t.equal(status, 200);
      t.match(body.replyTo, { id: root.id, participant: null, body: 'Is there a market?' });
    }
    t.match((await history(bob))[0].replyTo, { id: `false_${chatId}_${ID}`, body: 'Is there a market?' });
    t.equal((await send('x', { reply_to: '' })).replyTo, null);
  });

  await t.test('media are kept as links', async (t) => {
    for (const [path, mimetype] of Object.entries(media)) {
      const file = { url: `https://files.example/${path}`, mimetype, filename: path };
      const values = { chatId, file, caption: 'Look', convert: true, asNote: false };
      const { status, body } = await alice.call('POST', `send/${path}`, values);
      t.equal(status, 200, path);
      t.match(body, { body: 'Look', hasMedia: true, media: { ...file, error: null }, mediaUrl: file.url });
      t.match((await history(bob))[0], { media: file });
      const bare = await alice.call('POST', `send/${path}`, { chatId, file: { url: file.url } });
      t.match(bare.body, { body: '', media: { mimetype: null, filename: null } });
    }
  });

  await t.test('polls take one vote of each, or several where they say so', async (t) => {
    const poll = { name: 'When?', options: ['At eight', 'At nine'], multipleAnswers: false };
    const posted = (await alice.call('POST', 'send/poll', { chatId, poll })).body;
    t.match(posted._data.Message.pollCreationMessageV3, { name: 'When?', selectableOptionsCount: 1 });
    const vote = (votes: string[], who = bob) =>
      who.call('POST', 'send/poll-vote', { chatId, pollMessageId: posted.id, votes });
    const votes = () => server.database.prisma.pollVote.findMany();
    t.match((await vote(['At nine'])).body, {
      vote: { selectedOptions: ['At nine'], to: chatId, from: /^999\d{11}@c\.us$/ },
      poll: { from: chatId, fromMe: false, to: null },
    });
    await vote(['At eight']);
    await vote(['At eight']);
    t.match(await votes(), [{ userId: bob.userId, options: [0] }]);
    t.equal((await votes()).length, 1);
    t.equal(await server.database.prisma.event.count({ where: { type: 'poll.voted' } }), 2);
    await vote([]);
    t.same(await votes(), []);
    for (const wrong of [['At ten'], ['At eight', 'At nine']]) t.equal((await vote(wrong)).status, 400);
    t.match(await vote(['At nine'], carol), { status: 403, body: { code: 'not_following' } });
    const text = (await send('no poll')).id;
    const none = await bob.call('POST', 'send/poll-vote', { chatId, pollMessageId: text, votes: ['a'] });
    t.match(none, { status: 404, body: { code: 'message_not_found' } });
  });

  await t.test('a post of Rocket.Chat is an ordinary one, and the other way round', async (t) => {
    const dave = await addUser(server, 'dave');
    const roomId = await addToChannel(server, chatId, dave, ['owner']);
    const posted = await dave.post('chat.postMessage', { roomId, text: 'From the office' });
    t.equal(posted.status, 200);
    t.match((await history(bob))[0], { body: 'From the office', source: 'app', fromMe: false });
    const mine = await send('From the street');
    const { message } = (await dave.get('chat.getMessage', { msgId: mine._data.Info.ID })).body;
    t.match(message, { msg: 'From the street', rid: roomId });
  });

  await t.test('who may not, and what cannot be', async (t) => {
    const posts: [string, Record<string, unknown>][] = [
      ['text', { message: 'x' }],
      ['poll', { poll: { name: 'x', options: ['a', 'b'] } }],
      ...Object.keys(media).map((kind): [string, Record<string, unknown>] => [
        kind,
        { file: { url: 'https://files.example/x' } },
      ]),
    ];
    for (const [path, values] of posts) {
      const post = (who: WhatsappClient, more = {}) =>
        who.call('POST', `send/${path}`, { chatId, ...values, ...more });
      t.match(await post(bob), { status: 403, body: { code: 'not_admin' } }, path);
      t.match(await post(carol), { status: 403, body: { code: 'not_following' } }, path);
      t.match(
        await post(alice, { chatId: unknown }),
        { status: 404, body: { code: 'channel_not_found' } },
        path,
      );
      t.match(
        await post(alice, { chatId: 'x' }),
        { status: 400, body: { code: 'invalid_channel_id' } },
        path,
      );
      const reply = await post(alice, { reply_to: `false_${chatId}_x` });
      t.match(reply, { status: 404, body: { code: 'message_not_found' } }, path);
      t.equal((await post(alice, { chatId: undefined })).status, 400, path);
    }
    const get = (values: Record<string, unknown>) =>
      alice.call('GET', 'send/text', { chatId, message: 'x', ...values });
    t.equal((await get({ message: '' })).status, 400);
    t.equal((await get({ chatId: unknown })).status, 404);
    t.equal((await bob.call('GET', 'send/text', { chatId, message: 'x' })).status, 403);
    const bad: [string, Record<string, unknown>][] = [
      ['text', { message: 'x'.repeat(4097) }],
      ['text', { message: 'a\0b' }],
      ['poll', { poll: { name: 'x', options: ['a'] } }],
      ['poll', { poll: { name: 'x', options: ['a', 'a'] } }],
      ['image', { file: { url: 'javascript:alert(1)' } }],
      ['image', { file: { url: `https://files.example/${'x'.repeat(2048)}` } }],
    ];
    for (const [path, values] of bad)
      t.equal((await alice.call('POST', `send/${path}`, { chatId, ...values })).status, 400);
    t.equal((await alice.call('POST', 'send/text', { chatId, message: 'x'.repeat(5e6) })).status, 413);
  });

  await t.test('a careful instance is told to wait', async (t) => {
    await alice.call('PATCH', 'session/rate-limit', { policy_slug: 'careful' });
    const answers = [];
    for (let i = 0; i < 21; i++)
      answers.push(await alice.call('POST', 'send/text', { chatId, message: `${i}` }));
    t.same(
      answers.slice(0, 20).filter(({ status }) => status !== 200),
      [],
    );
    t.match(answers.at(-1), {
      status: 429,
      body: { code: 'rate_limited' },
      headers: { 'retry-after': /^\d+$/ },
    });
    await alice.call('PATCH', 'session/rate-limit', { policy_slug: 'unlimited' });
    t.equal((await alice.call('POST', 'send/text', { chatId, message: 'x' })).status, 200);
  });
});

t.test('reacting and reading', async (t) => {
  const { server, alice, bob, carol, chatId, send, history } = await scene(t);
  const post = await send('Hello');
  const react = (who: WhatsappClient, reaction: string, messageId = post.id) =>
    who.call('PUT', 'send/reaction', { chatId, messageId, reaction });

  await t.test('one reaction of each, the last one', async (t) => {
    t.match((await react(bob, '👍')).body, {
      fromMe: true,
      to: chatId,
      reaction: { text: '👍', messageId: post.id.replace('true', 'false') },
    });
    const events = () => server.database.prisma.event.count({ where: { type: { startsWith: 'reaction.' } } });
    const before = await events();
    await react(bob, '👍');
    t.equal(await events(), before, 'the same again changes nothing');
    await react(bob, '❤️');
    await react(alice, '❤️');
    t.match(await history(bob), [{ reactions: { '❤️': 2 } }]);
    t.same((await history(bob))[0].reactions, { '❤️': 2 });
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((reaction) => react(bob, reaction)));
    const { '❤️': hearts, ...rest } = (await history(bob))[0].reactions;
    t.same([hearts, ...Object.values(rest)], [1, 1], 'also of several at once');
    t.match((await react(bob, '')).body.reaction, { text: '' });
    t.equal((await react(bob, '')).status, 200);
    t.same((await history(bob))[0].reactions, { '❤️': 1 });
    t.match(await react(carol, '👍'), { status: 403, body: { code: 'not_following' } });
  });

  await t.test('messages that are none, of another channel or malformed', async (t) => {
    const other = await addChannel(alice, 'Other');
    const elsewhere = (await alice.call('POST', 'send/text', { chatId: other, message: 'x' })).body;
    for (const id of [
      'x',
      `false_${chatId}_x`,
      `false_${chatId}_9`,
      elsewhere.id,
      `false_${chatId}_${'9'.repeat(20)}`,
    ])
      t.match(await react(bob, '👍', id), { status: 404, body: { code: 'message_not_found' } }, id);
    const forged = `false_${chatId}_${elsewhere._data.Info.ID}`;
    t.equal((await react(bob, '👍', forged)).status, 404);
    t.equal((await react(bob, 'x'.repeat(65))).status, 400);
    const nowhere = { chatId: unknown, messageId: post.id, reaction: 'x' };
    t.equal((await bob.call('PUT', 'send/reaction', nowhere)).status, 404);
  });

  await t.test('a message takes so many different reactions', async (t) => {
    const { workspaceId } = await server.database.prisma.instance.findFirstOrThrow();
    const data = Array.from({ length: 100 }, (_, i) => ({
      ...{ workspaceId, messageId: post._data.Info.ID, reaction: `r${i}`, userId: `u${i}` },
    }));
    await server.database.prisma.reaction.createMany({ data });
    t.match(await react(bob, 'one more'), { status: 400, body: { code: 'invalid_parameter' } });
    t.equal((await react(bob, 'r7')).status, 200);
    await server.database.prisma.reaction.deleteMany({ where: { userId: { startsWith: 'u' } } });
  });

  await t.test('seen clears what is unread', async (t) => {
    const done = await bob.call('POST', 'send/seen', { chatId, messageIds: [post.id] });
    t.same(done.body, { status: 'success', message: 'Chat marked as seen' });
    const own = await server.database.prisma.membership.findFirstOrThrow({ where: { userId: bob.userId } });
    t.ok(own.readSeq >= post._data.Info.ServerID);
    t.equal((await bob.call('POST', 'send/seen', { chatId: unknown })).status, 404);
    t.equal((await bob.call('POST', 'send/seen', {})).status, 400);
    t.equal((await carol.call('POST', 'send/seen', { chatId })).status, 403);
  });

  await t.test('each member’s view counts once, the public’s never', async (t) => {
    const fresh = await send('News');
    const preview = async () =>
      (await carol.call('GET', channelPath(chatId, '/messages/preview'), { limit: 1 })).body[0];
    t.match(await preview(), { viewCount: 0, message: { body: 'News', fromMe: false } });
    await Promise.all([history(bob), history(bob), history(bob)]);
    t.match((await history(bob))[0], { viewCount: 1 });
    t.match(await preview(), { viewCount: 1 });
    t.match((await alice.call('POST', 'messages/get', { chatId, messageId: fresh.id })).body, {
      body: 'News',
      viewCount: 2,
      fromMe: true,
    });
    t.equal((await carol.call('GET', channelPath(chatId, '/messages/preview'), { limit: 201 })).status, 400);
  });

  await t.test('pages go from the newest, without system messages', async (t) => {
    await send('Later');
    const all = await history(bob);
    t.same(
      all.map(({ body }: { body: string }) => body),
      ['Later', 'News', 'Hello'],
    );
    t.match(await history(bob, { limit: 1, offset: 1 }), [{ body: 'News' }]);
    t.same(await history(bob, { offset: 99 }), []);
    for (const bad of [{ limit: 0 }, { offset: -1 }, { limit: 'x' }, { chatId: 'x' }])
      t.equal((await bob.call('GET', 'chats/messages', { chatId, ...bad })).status, 400);
    t.equal((await bob.call('GET', 'chats/messages', { chatId: unknown })).status, 404);
  });

  await t.test('each reader is counted once, whoever reads at once', async (t) => {
    const channel = await addChannel(alice, 'Busy');
    const readers = [bob, carol, await addInstance(server, 'Dora'), await addInstance(server, 'Emil')];
    for (const reader of readers) await reader.call('POST', channelPath(channel, '/follow'));
    for (let i = 0; i < 12; i++) await alice.call('POST', 'send/text', { chatId: channel, message: `${i}` });
    const read = (reader: WhatsappClient) => reader.call('GET', 'chats/messages', { chatId: channel });
    const pages = await Promise.all([...readers, ...readers, ...readers].map(read));
    for (const { status } of pages) t.equal(status, 200);
    const counts = (await read(bob)).body.map(({ viewCount }: { viewCount: number }) => viewCount);
    t.same(
      counts,
      Array.from({ length: 12 }, () => readers.length),
    );
  });

  await t.test('who has left sees what was there, without counts; strangers nothing (U9, U11)', async (t) => {
    await bob.call('POST', channelPath(chatId, '/unfollow'));
    const late = await send('After');
    const seen = await history(bob);
    t.same(
      seen.map(({ body }: { body: string }) => body),
      ['Later', 'News', 'Hello'],
    );
    t.notOk(seen.some((message: object) => 'viewCount' in message || 'reactions' in message));
    t.same(await history(carol), []);
    const get = (who: WhatsappClient, messageId: string) =>
      who.call('POST', 'messages/get', { chatId, messageId });
    t.equal((await get(bob, late.id)).status, 404);
    t.equal((await get(bob, post.id)).status, 200);
    t.equal((await get(carol, post.id)).status, 404);
    t.equal((await bob.call('POST', 'messages/get', { chatId })).status, 400);
    const { prisma } = server.database;
    const { roomId, seq } = await prisma.message.findFirstOrThrow({ where: { id: late._data.Info.ID } });
    t.equal(await prisma.messageView.count({ where: { roomId, seq, userId: bob.userId } }), 0);
    t.match((await bob.call('GET', channelPath(chatId, '/messages/preview'))).body[0], {
      message: { body: 'After' },
    });
  });
});

t.test('editing and deleting', async (t) => {
  const { server, alice, bob, carol, chatId, send, history } = await scene(t);
  const edit = (who: WhatsappClient, messageId: string, text: string) =>
    who.call('PUT', 'messages/edit', { chatId, messageId, text });
  const remove = (who: WhatsappClient, messageId: string) =>
    who.call('DELETE', 'messages/delete', { chatId, messageId });

  await t.test('a post is edited for 15 minutes', async (t) => {
    const post = await send('The market opens at eigth.');
    t.match(await edit(alice, post.id, 'At nine.'), { status: 200, body: { id: post.id, body: 'At nine.' } });
    const events = () => server.database.prisma.event.count({ where: { type: 'message.edited' } });
    await edit(alice, post.id, 'At nine.');
    t.equal(await events(), 1, 'the same words change nothing');
    t.match((await history(bob))[0], { body: 'At nine.', source: 'api' });
    t.match(await edit(bob, post.id, 'x'), { status: 403, body: { code: 'not_admin' } });
    t.match(await edit(alice, post.id, ''), { status: 400 });
    t.match(await edit(alice, `false_${chatId}_x`, 'x'), { status: 404 });
    await age(server, post._data.Info.ID, 0.26);
    t.match(await edit(alice, post.id, 'x'), { status: 403, body: { code: 'edit_window_expired' } });
  });

  await t.test('a post is deleted for everybody, and again without harm', async (t) => {
    const post = await send('Wrong');
    t.match(await remove(bob, post.id), { status: 403, body: { code: 'not_admin' } });
    t.match(await remove(carol, post.id), { status: 403, body: { code: 'not_following' } });
    for (const _ of [1, 2]) {
      const { status, body } = await remove(alice, post.id);
      t.same({ status, body }, { status: 200, body: { status: 'success', message: 'Message deleted' } });
    }
    t.equal(await server.database.prisma.event.count({ where: { type: 'message.deleted' } }), 1);
    t.notOk((await history(bob)).some(({ body }: { body: string }) => body === 'Wrong'));
    t.equal((await edit(alice, post.id, 'x')).status, 404);
    t.equal((await alice.call('POST', 'messages/get', { chatId, messageId: post.id })).status, 404);
    t.equal((await remove(alice, `false_${chatId}_x`)).status, 404);
    for (const values of [{}, { chatId }])
      t.equal((await alice.call('DELETE', 'messages/delete', values)).status, 400);
  });

  await t.test('after 48 hours it goes for this instance alone', async (t) => {
    const post = await send('Old');
    await age(server, post._data.Info.ID, 49);
    t.equal((await remove(alice, post.id)).status, 200);
    t.equal((await remove(alice, post.id)).status, 200);
    const has = async (who: WhatsappClient) =>
      (await history(who)).some(({ body }: { body: string }) => body === 'Old');
    t.same([await has(alice), await has(bob)], [false, true]);
  });
});
