import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser, type MudbaseClient } from '../../support/mudbase.ts';
import { addRoom, addUser } from '../../support/people.ts';

const e2ee = { version: 1, scheme: 'mudbase-e2ee-v1', ciphertext: '3q2+7w==', nonce: 'AAECAwQFBgc=' };

t.test('messages', async (t) => {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addMudbaseUser(server, 'alice'),
    await addMudbaseUser(server, 'bob'),
    await addMudbaseUser(server, 'carol'),
  ];
  const { prisma } = server.database;
  const create = async (type = 'group'): Promise<string> => {
    const body = { name: 'Lunch', type, participants: [bob.userId] };
    return (await alice.call('POST', 'chats', body)).body.data._id;
  };
  const chatId = await create();
  const send = (client: MudbaseClient, body: object, chat = chatId) =>
    client.call('POST', `chats/${chat}/messages`, body);
  const say = async (client: MudbaseClient, content: string, chat = chatId): Promise<string> =>
    (await send(client, { type: 'text', content }, chat)).body.data._id;
  const list = async (query = '', chat = chatId) =>
    (await bob.call('GET', `chats/${chat}/messages${query}`)).body.data;
  const stored = (id: string) => prisma.message.findFirstOrThrow({ where: { id } });

  await t.test('are sent and listed, newest first', async (t) => {
    const chat = await create();
    const { status, body } = await send(alice, { type: 'text', content: 'Hello', unknown: 1 }, chat);
    t.equal(status, 201);
    t.match(body, {
      success: true,
      data: { _id: /^[0-9a-f]{24}$/, content: 'Hello', sender: alice.userId, createdAt: /Z$/ },
    });
    await say(bob, 'Hi', chat);
    const { messages, total } = await list('', chat);
    t.equal(total, 2);
    t.match(messages[0], { content: 'Hi', sender: { _id: bob.userId, firstName: 'BOB' } });
    t.same(messages[1], {
      _id: body.data._id,
      content: 'Hello',
      sender: { _id: alice.userId, firstName: 'ALICE' },
      createdAt: body.data.createdAt,
    });
  });

  await t.test('are of seven kinds, and may answer and mention', async (t) => {
    const answered = await say(alice, 'Who comes?');
    const url = 'https://files.example.com/river.jpg';
    for (const type of ['text', 'image', 'video', 'audio', 'file', 'location', 'contact']) {
      const { status, body } = await send(bob, {
        type,
        content: url,
        replyTo: answered,
        mentions: [alice.userId, carol.userId, 'nobody'],
      });
      t.equal(status, 201, type);
      t.equal(body.data.content, url);
      t.match(await stored(body.data._id), {
        kind: type,
        replyToId: answered,
        threadRootId: null,
        mediaUrl: ['image', 'video', 'audio', 'file'].includes(type) ? url : null,
        mentions: [{ id: alice.userId }],
      });
    }
    t.equal(
      (await send(bob, { type: 'image', content: 'A river', replyTo: null, mentions: [] })).status,
      201,
    );
  });

  await t.test('may be encrypted, and then nothing is said of them', async (t) => {
    const { status, body } = await send(alice, { type: 'text', e2ee, content: 'left out' });
    t.equal(status, 201);
    t.equal(body.data.content, '');
    t.match(await stored(body.data._id), { text: '', extra: { mudbase: { e2ee } } });
    t.equal((await list()).messages[0].content, '');
  });

  await t.test('are refused with what is wrong', async (t) => {
    const elsewhere = await say(alice, 'there', await create());
    const refusals: [object, string, RegExp][] = [
      [{}, 'type', /required/],
      [{}, 'content', /required/],
      [{ type: 'poem', content: 'x' }, 'type', /one of/],
      [{ type: 'text', content: '' }, 'content', /required/],
      [{ type: 'text', content: 5 }, 'content', /string/],
      [{ type: 'text', content: 'x'.repeat(5001) }, 'content', /5000/],
      [{ type: 'image', content: `https://x.example/${'x'.repeat(6000)}` }, 'content', /5000/],
      [{ type: 'image', e2ee }, 'e2ee', /type text/],
      [{ type: 'text', e2ee: 'x' }, 'e2ee', /ciphertext/],
      [{ type: 'text', e2ee: { ciphertext: 1 } }, 'e2ee', /ciphertext/],
      [{ type: 'text', content: 'x', replyTo: elsewhere }, 'replyTo', /of this chat/],
      [{ type: 'text', content: 'x', replyTo: 'nowhere' }, 'replyTo', /of this chat/],
      [{ type: 'text', content: 'x', replyTo: 5 }, 'replyTo', /of this chat/],
      [{ type: 'text', content: 'x', mentions: 'alice' }, 'mentions', /array/],
      [{ type: 'text', content: 'x', mentions: [1] }, 'mentions', /array/],
    ];
    const before = await prisma.message.count();
    for (const [body, field, sentence] of refusals) {
      const answer = await send(alice, body);
      t.equal(answer.status, 400, JSON.stringify(body).slice(0, 80));
      t.match(answer.body.details, { [field]: sentence });
    }
    t.equal(await prisma.message.count(), before);
    for (const body of [{}, { type: 'text', content: 'x' }]) {
      t.equal((await send(carol, body)).status, 404, 'not a participant');
      t.equal((await send(alice, body, 'nowhere')).status, 404);
    }
  });

  await t.test('in broadcasts come from admins', async (t) => {
    const chat = await create('broadcast');
    t.equal((await send(alice, { type: 'text', content: 'News' }, chat)).status, 201);
    for (const body of [{ type: 'text', content: 'Me too' }, {}])
      t.equal((await send(bob, body, chat)).status, 403);
    const [news] = (await list('', chat)).messages;
    const reacted = await bob.call('POST', `chats/${chat}/messages/${news._id}/reactions`, { emoji: '👍' });
    t.equal(reacted.status, 200, 'all may react');
    const open = await create('channel');
    t.equal((await send(bob, { type: 'text', content: 'Hi' }, open)).status, 201);
  });

  await t.test('are edited by their senders', async (t) => {
    const id = await say(alice, 'Helo');
    const edit = (client: MudbaseClient, target: string, body: object, chat = chatId) =>
      client.call('PATCH', `chats/${chat}/messages/${encodeURIComponent(target)}`, body);
    const { status, body } = await edit(alice, id, { content: 'Hello' });
    t.equal(status, 200);
    t.match(body, { success: true, data: { _id: id, content: 'Hello', editedAt: /Z$/ } });
    t.same(Object.keys(body.data), ['_id', 'content', 'editedAt']);
    t.same((await edit(alice, id, { content: 'Hello' })).body, body, 'the same words change nothing');
    t.equal(await prisma.event.count({ where: { subjectId: id, type: 'message.edited' } }), 1);
    for (const [wrong, field] of [
      [{}, 'content'],
      [{ content: '' }, 'content'],
      [{ content: 1 }, 'content'],
      [{ content: 'x'.repeat(5001) }, 'content'],
      [{ content: 'x', e2ee }, 'e2ee'],
      [{ e2ee }, 'content'],
    ] as const) {
      const refused = await edit(alice, id, wrong);
      t.equal(refused.status, 400, JSON.stringify(wrong).slice(0, 60));
      t.type(refused.body.details[field], 'string');
    }
    for (const any of [{ content: 'Mine' }, {}]) {
      t.equal((await edit(bob, id, any)).status, 403, 'not the sender');
      t.equal((await edit(carol, id, any)).status, 404);
      t.equal((await edit(alice, 'a whole sentence', any)).status, 404);
      t.equal((await edit(alice, id, any, await create())).status, 404, 'of another chat');
    }
    const theirs = await say(bob, 'Mine');
    t.equal((await edit(alice, theirs, { content: 'Yours' })).status, 403, 'admins do not edit');
  });

  await t.test('that are encrypted stay so', async (t) => {
    const id = (await send(alice, { type: 'text', e2ee })).body.data._id;
    const edit = (body: object) => alice.call('PATCH', `chats/${chatId}/messages/${id}`, body);
    const changed = { ...e2ee, ciphertext: 'AAAA' };
    const { status, body } = await edit({ e2ee: changed });
    t.equal(status, 200);
    t.match(body.data, { _id: id, content: '', isE2ee: true, e2ee: changed });
    for (const wrong of [{ content: 'x' }, { content: 'x', e2ee }, { e2ee: {} }, {}])
      t.equal((await edit(wrong)).status, 400, JSON.stringify(wrong));
  });

  await t.test('with a file have another one after an edit', async (t) => {
    const id = (await send(alice, { type: 'image', content: 'https://x.example/1.png' })).body.data._id;
    const edit = async (content: string) =>
      (await alice.call('PATCH', `chats/${chatId}/messages/${id}`, { content })).body.data.content;
    t.equal(await edit('https://x.example/2.png'), 'https://x.example/2.png');
    t.equal((await stored(id)).mediaUrl, 'https://x.example/2.png');
    t.equal(await edit('A river'), 'A river');
    t.equal(await edit('https://x.example/3.png'), 'https://x.example/3.png');
  });

  await t.test('are deleted by their senders and by admins', async (t) => {
    const remove = (client: MudbaseClient, id: string, chat = chatId) =>
      client.call('DELETE', `chats/${chat}/messages/${encodeURIComponent(id)}`);
    const { total } = await list();
    const [mine, theirs] = [await say(alice, 'mine'), await say(bob, 'theirs')];
    t.equal((await remove(bob, mine)).status, 403);
    t.equal((await remove(carol, mine)).status, 404);
    t.equal((await remove(alice, 'nowhere at all')).status, 404);
    t.equal((await remove(alice, mine, await create())).status, 404);
    t.same((await remove(alice, theirs)).body, { message: 'Message deleted successfully' });
    t.equal((await remove(alice, theirs)).status, 404, 'the second time');
    const answers = await Promise.all(Array.from({ length: 5 }, () => remove(alice, mine)));
    t.same(answers.map(({ status }) => status).sort(), [200, 404, 404, 404, 404]);
    t.equal((await list()).total, total);
    t.equal((await alice.call('PATCH', `chats/${chatId}/messages/${mine}`, { content: 'x' })).status, 404);
    t.equal((await alice.call('DELETE', `chats/${chatId}/messages/%00`)).status, 400);
  });

  await t.test('are listed by page and moment', async (t) => {
    const chat = await create();
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push(await say(alice, `${n}`, chat));
    await alice.call('POST', `chats/${chat}/participants`, { userId: carol.userId });
    await alice.call('DELETE', `chats/${chat}/messages/${ids[3]}`);
    await prisma.message.updateMany({ where: { id: ids[5] ?? '' }, data: { concealedAt: new Date() } });
    const at = async (n: number) => encodeURIComponent((await stored(ids[n] ?? '')).createdAt.toISOString());
    const contents = async (query: string) => {
      const { messages, total } = await list(query, chat);
      return [messages.map(({ content }: { content: string }) => content).join(''), total];
    };
    t.same(
      await contents(''),
      ['64210', 5],
      'what is deleted, concealed or a report is neither given nor counted',
    );
    t.same(await contents('?limit=2'), ['64', 5]);
    t.same(await contents('?limit=2&page=2'), ['21', 5]);
    t.same(await contents('?limit=2&page=9'), ['', 5]);
    t.same(await contents('?limit=1e9'), ['64210', 5]);
    t.same(await contents('?page=99999999999999999999'), ['', 5]);
    t.same(await contents(`?before=${await at(2)}`), ['10', 2], 'the moment itself apart');
    t.same(await contents(`?after=${await at(2)}`), ['64', 2]);
    t.same(await contents(`?after=${await at(0)}&before=${await at(6)}&limit=2`), ['42', 3]);
    t.same(await contents('?before=2001-01-01'), ['', 0]);
    for (const query of [
      'limit=-1',
      'limit=0',
      'page=abc',
      'page=0',
      'limit=',
      'page=1.5',
      'before=soon',
      'after=',
    ]) {
      const { status, body } = await bob.call('GET', `chats/${chat}/messages?${query}`);
      t.equal(status, 400, query);
      t.type(body.details[query.split('=')[0] ?? ''], 'string');
      const elsewhere = await bob.call('GET', `chats/nowhere/messages?${query}`);
      t.equal(elsewhere.status, 404, 'the chat comes first');
    }
    t.equal((await bob.call('GET', 'chats/%00/messages')).status, 400);
  });

  await t.test('of other dialects show what there is to show', async (t) => {
    const dave = await addUser(server, 'dave');
    const room = await addRoom(server, 'mixed', [
      { client: dave },
      { client: { ...dave, userId: bob.userId } },
    ]);
    const root = (await dave.post('chat.sendMessage', { message: { rid: room, msg: 'root' } })).body.message
      ._id;
    await dave.post('chat.sendMessage', { message: { rid: room, msg: 'reply', tmid: root } });
    await dave.post('chat.sendMessage', { message: { rid: room, msg: 'sticker' } });
    await prisma.message.updateMany({ where: { text: 'sticker' }, data: { kind: 'sticker', text: '' } });
    const { messages, total } = await list('', room);
    t.same(
      messages.map(({ content }: { content: string }) => content),
      ['[sticker]', 'reply', 'root'],
    );
    t.equal(total, 3);
  });
});
