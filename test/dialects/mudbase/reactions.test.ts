import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser, type MudbaseClient, withMudbaseToken } from '../../support/mudbase.ts';

const notFound = {
  error: 'Resource not found',
  code: 'NOT_FOUND',
  details: 'The requested resource could not be found',
};

t.test('reactions', async (t) => {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addMudbaseUser(server, 'alice'),
    await addMudbaseUser(server, 'bob'),
    await addMudbaseUser(server, 'carol'),
  ];
  const workspaceId = await server.store.workspaces.idForHost('');
  const body = { name: 'Lunch', type: 'group', participants: [bob.userId] };
  const chatId: string = (await alice.call('POST', 'chats', body)).body.data._id;
  const send = async () =>
    (await alice.call('POST', `chats/${chatId}/messages`, { type: 'text', content: 'soup' })).body.data
      ._id as string;
  const pathOf = (id: string) => `chats/${chatId}/messages/${encodeURIComponent(id)}/reactions`;
  const add = (client: MudbaseClient, id: string, emoji: unknown) =>
    client.call('POST', pathOf(id), { emoji });
  const remove = (client: MudbaseClient, id: string, emoji: unknown) =>
    client.call('DELETE', pathOf(id), { emoji });
  const eventsOf = async (subjectId: string, type: string) =>
    server.database.prisma.event.findMany({ where: { subjectId, type }, orderBy: { id: 'asc' } });

  await t.test('are any string, kept as it was sent', async (t) => {
    const id = await send();
    const e = 'e\u0301';
    t.same((await add(alice, id, 'thumbs up')).body.data, [{ emoji: 'thumbs up', users: [alice.userId] }]);
    await add(bob, id, '👍');
    await add(bob, id, e);
    await add(bob, id, '\u00e9');
    const { status, body } = await add(bob, id, 'thumbs up');
    t.equal(status, 200);
    t.same(body, {
      success: true,
      data: [
        { emoji: 'thumbs up', users: [alice.userId, bob.userId] },
        { emoji: '👍', users: [bob.userId] },
        { emoji: e, users: [bob.userId] },
        { emoji: '\u00e9', users: [bob.userId] },
      ],
    });
    t.same((await add(bob, id, 'thumbs up')).body, body, 'again changes nothing');
    t.equal((await eventsOf(id, 'reaction.added')).length, 5);
  });

  await t.test('are taken back by those who made them', async (t) => {
    const id = await send();
    await add(alice, id, 'thumbs up');
    await add(bob, id, 'thumbs up');
    await add(bob, id, '👍');
    const { status, body } = await remove(alice, id, 'thumbs up');
    t.equal(status, 200);
    t.same(body, {
      success: true,
      data: [
        { emoji: 'thumbs up', count: 1, users: [bob.userId] },
        { emoji: '👍', count: 1, users: [bob.userId] },
      ],
    });
    t.same((await remove(alice, id, 'thumbs up')).body, body, 'again changes nothing');
    t.same((await remove(alice, id, '👍')).body, body, 'those of others stay');
    t.same((await remove(alice, id, 'x'.repeat(10_000))).body, body, 'nobody has such a one');
    t.equal((await eventsOf(id, 'reaction.removed')).length, 1);
    await remove(bob, id, 'thumbs up');
    t.same((await remove(bob, id, '👍')).body, { success: true, data: [] });
  });

  await t.test('need an emoji, and a message before it', async (t) => {
    const id = await send();
    for (const method of ['POST', 'DELETE'] as const) {
      for (const payload of [
        '',
        '{}',
        '{"emoji":""}',
        '{"emoji":null}',
        '{"emoji":5}',
        '{"emoji":["a"]}',
        '{',
        '[]',
        '7',
      ]) {
        const response = await server.app.inject({
          method,
          url: `/api/chat/projects/${alice.projectId}/${pathOf(id)}`,
          headers: { authorization: `Bearer ${alice.token}`, 'content-type': 'application/json' },
          payload,
        });
        t.equal(response.statusCode, 400, `${method} ${payload}`);
        t.match(response.json(), {
          error: 'Validation failed',
          code: 'VALIDATION_ERROR',
          details: { emoji: /^emoji (is required|must be a string)$/ },
        });
      }
      const gone = await send();
      await alice.call('DELETE', `chats/${chatId}/messages/${gone}`);
      for (const target of [
        gone,
        'nowhere',
        'This is the message that I mean.',
        "'; DROP TABLE reactions; --",
      ]) {
        for (const emoji of ['x', undefined]) {
          const answer = await alice.call(method, pathOf(target), { emoji });
          t.equal(answer.status, 404, `${method} ${target}`);
          t.same(answer.body, notFound);
        }
      }
      const elsewhere = `chats/elsewhere/messages/${id}/reactions`;
      t.equal((await alice.call(method, elsewhere, { emoji: 'x' })).status, 404);
      t.equal((await carol.call(method, pathOf(id), { emoji: 'x' })).status, 404, 'not a participant');
      t.equal((await carol.call(method, pathOf(id), {})).status, 404);
      const nobody = withMudbaseToken(server.app, alice.projectId, '', 'nothing');
      t.equal((await nobody.call(method, pathOf('nowhere'), {})).status, 401);
    }
  });

  await t.test('have limits, and say so', async (t) => {
    const id = await send();
    t.same((await add(alice, id, 'x'.repeat(10_000))).body.details, {
      emoji: 'emoji has 1 to 200 characters',
    });
    t.equal((await add(alice, 'nowhere', 'x'.repeat(10_000))).status, 404);
    const answers = [];
    for (let from = 0; from < 1000; from += 50) {
      const some = Array.from({ length: 50 }, (_, n) => add(bob, id, `r${from + n}`));
      answers.push(...(await Promise.all(some)));
    }
    const accepted = answers.filter(({ status }) => status === 200).length;
    t.ok(accepted >= 100 && accepted < 150, `${accepted} were accepted`);
    const refused = answers.at(-1);
    t.equal(refused?.status, 400);
    t.same(refused?.body.details, { emoji: 'a message takes 100 different emoji' });
    t.equal((await remove(bob, id, 'r0')).body.data.length, accepted - 1);
  });

  await t.test('are for those whom the room lets react', async (t) => {
    const id = await send();
    await server.database.prisma.membership.updateMany({
      where: { roomId: chatId, userId: bob.userId },
      data: { muted: true },
    });
    for (const method of ['POST', 'DELETE'] as const) {
      for (const emoji of ['x', undefined])
        t.equal((await bob.call(method, pathOf(id), { emoji })).status, 403, method);
    }
    await server.database.prisma.membership.updateMany({
      where: { roomId: chatId, userId: bob.userId },
      data: { muted: false },
    });
  });

  await t.test('removed twice at once are one change and one event', async (t) => {
    const id = await send();
    for (let round = 0; round < 10; round++) {
      await add(bob, id, '👍');
      const answers = await Promise.all([remove(bob, id, '👍'), remove(bob, id, '👍')]);
      for (const { status, body } of answers) {
        t.equal(status, 200);
        t.same(body.data, []);
      }
      t.equal((await eventsOf(id, 'reaction.removed')).length, round + 1);
    }
  });

  await t.test('toggled by many at once end as their last events say', async (t) => {
    const id = await send();
    const people: MudbaseClient[] = [];
    for (let n = 0; n < 20; n++) {
      const client = await addMudbaseUser(server, `toggler${n}`);
      await alice.call('POST', `chats/${chatId}/participants`, { userId: client.userId });
      people.push(client);
    }
    const toggles = Array.from({ length: 200 }, (_, n) => {
      const client = people[n % 20] as MudbaseClient;
      return Math.random() < 0.5 ? add(client, id, '👍') : remove(client, id, '👍');
    });
    for (const { status } of await Promise.all(toggles)) t.equal(status, 200);
    const events = await server.database.prisma.event.findMany({
      where: { subjectId: id, type: { startsWith: 'reaction.' } },
      orderBy: { id: 'asc' },
    });
    const kept = await server.database.prisma.reaction.findMany({ where: { workspaceId, messageId: id } });
    for (const { userId } of people) {
      const own = events.filter(({ actorId }) => actorId === userId).map(({ type }) => type);
      t.equal(
        kept.some((reaction) => reaction.userId === userId),
        own.at(-1) === 'reaction.added',
      );
      t.same(
        own,
        own.map((_, n) => (n % 2 === 0 ? 'reaction.added' : 'reaction.removed')),
        'each is a change',
      );
    }
  });
});
