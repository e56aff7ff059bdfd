import t from 'tap';
import { build } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';

t.test('GET /chat.search', async (t) => {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addUser(server, 'alice'),
    await addUser(server, 'bob'),
    await addUser(server, 'carol'),
  ];
  const members = [{ client: alice, roles: ['owner'] }, { client: bob }];
  const roomId = await addRoom(server, 'lunch', members);
  const groupId = await addRoom(server, 'secret', [{ client: alice }], 'private');
  const ids = new Map<string, string>();
  const write = async (client: typeof alice, msg: string, more = {}) => {
    const { body } = await client.post('chat.sendMessage', { message: { rid: roomId, msg, ...more } });
    ids.set(msg, body.message._id);
    return body.message._id as string;
  };
  await write(alice, 'Tomato soup');
  await write(bob, 'Soups of the day: 50% off');
  await write(alice, 'Das Café hat zu, @bob');
  await write(bob, 'see https://example.com/menu');
  await write(alice, 'two\nlines');
  const file = { title: 'Menu.pdf', description: 'The whole menu', labels: ['food'] };
  await write(bob, 'a file', { attachments: [file] });
  await write(alice, ':) !!!');
  await alice.post('chat.sendMessage', { message: { rid: groupId, msg: 'secret soup' } });
  const gone = await write(bob, 'deleted soup');
  await bob.post('chat.delete', { roomId, msgId: gone });
  const concealed = await write(bob, 'concealed soup');
  const hide = { where: { id: concealed }, data: { concealedAt: new Date() } };
  await server.database.prisma.message.updateMany(hide);
  await bob.post('chat.starMessage', { messageId: ids.get('Tomato soup') });
  await alice.post('chat.starMessage', { messageId: ids.get('two\nlines') });
  await alice.post('chat.pinMessage', { messageId: ids.get('a file') });
  const place = { where: { id: ids.get(':) !!!') ?? '' }, data: { kind: 'location' } };
  await server.database.prisma.message.updateMany(place);
  const old = {
    where: { id: ids.get('Tomato soup') ?? '' },
    data: { createdAt: new Date('2026-03-05T12:00:00Z') },
  };
  await server.database.prisma.message.updateMany(old);

  const file1 = 'a file';
  const link = 'see https://example.com/menu';
  const cafe = 'Das Café hat zu, @bob';
  const soups = 'Soups of the day: 50% off';
  const cases: [string, string[]][] = [
    ['soup', ['Tomato soup']],
    ['SOUP soups', [soups, 'Tomato soup']],
    ['tomat', []],
    ['café', [cafe]],
    ['caf', []],
    ['50%', [soups]],
    ['!!!', [':) !!!']],
    ['/soups?/i', [soups, 'Tomato soup']],
    ['/^Soup/', [soups]],
    ['/two.lines/', []],
    ['/two.lines/s', ['two\nlines']],
    ['/^lines/', []],
    ['/^lines/m', ['two\nlines']],
    ['/\\bday\\b/', [soups]],
    ['from:me soup soups', [soups]],
    ['from:alice SOUP', ['Tomato soup']],
    ['from:nobody', []],
    ['mention:bob', [cafe]],
    ['has:url', [link]],
    ['has:link menu', [link]],
    ['has:star', ['Tomato soup']],
    ['is:pinned', [file1]],
    ['has:pin', [file1]],
    ['has:location', [':) !!!']],
    ['label:food', [file1]],
    ['file-desc:"whole menu"', [file1]],
    ['file-title:menu', [file1]],
    ['before:06/03/2026', ['Tomato soup']],
    ['before:5/3/2026', []],
    ['on:5.3.2026', ['Tomato soup']],
    ['after:04-03-2026 soup', ['Tomato soup']],
    ['after:05/03/2026 soup', []],
    ['order:asc soup soups', ['Tomato soup', soups]],
    ["soup' OR 1=1 --", ['Tomato soup']],
    ['soup\\', ['Tomato soup']],
  ];
  for (const [searchText, want] of cases) {
    const { status, body } = await bob.get('chat.search', { roomId, searchText });
    t.same(
      [status, body.messages?.map(({ msg }: { msg: string }) => msg)],
      [200, want],
      `${searchText} ${status === 200 ? '' : JSON.stringify(body)}`,
    );
    t.same(Object.keys(body).sort(), ['messages', 'success'], 'neither count nor total');
  }
  const paged = await bob.get('chat.search', { roomId, searchText: 'soup soups', count: 1, offset: 1 });
  t.match(paged.body.messages, [{ msg: 'Tomato soup', starred: [{ _id: bob.userId }] }]);

  const refused = {
    success: false,
    error: 'The regular expression cannot be searched for [error-searchText-invalid]',
    errorType: 'error-searchText-invalid',
  };
  const missing = (name: string) => ({
    success: false,
    error: `The required "${name}" query param is missing. [error-${name}-param-not-provided]`,
    errorType: `error-${name}-param-not-provided`,
  });
  const refusals: [Record<string, string>, object][] = [
    [{ roomId: groupId, searchText: 'soup' }, { success: false }],
    [{ roomId: 'nope', searchText: 'soup' }, { success: false }],
    [{ searchText: 'soup' }, missing('roomId')],
    [{ roomId }, missing('searchText')],
    [{ roomId, searchText: '' }, missing('searchText')],
    [{ roomId, searchText: '/(/' }, refused],
    [{ roomId, searchText: '/a{9999}/' }, refused],
    [{ roomId, searchText: `/${'x'.repeat(201)}/` }, refused],
  ];
  for (const [query, want] of refusals) {
    const { status, body } = await carol.get('chat.search', query);
    t.same({ status, body }, { status: 400, body: want }, JSON.stringify(query));
  }
});

t.test('a regular expression that takes too long is given up', async (t) => {
  const { database, store } = await build(t);
  const statement = { name: 'sleep', text: 'SELECT pg_sleep($1)' };
  const start = Date.now();
  await t.rejects(database.runWithin(50, statement, [5]), { code: '57014' });
  t.ok(Date.now() - start < 2_000);
  t.same(await database.runWithin(5_000, statement, [0]), [{ pg_sleep: '' }], 'the connection serves on');
  t.ok(await store.workspaces.idForHost(''));
});
