import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser, type MudbaseClient } from '../../support/mudbase.ts';
import { type Client, withToken } from '../../support/rocketchat.ts';

t.test('reading', async (t) => {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addMudbaseUser(server, 'alice'),
    await addMudbaseUser(server, 'bob'),
    await addMudbaseUser(server, 'carol'),
  ];
  const { prisma } = server.database;
  const bobElsewhere: Client = withToken(server.app, 'bob', bob.userId, bob.token);

  const scene = async (count: number) => {
    const body = { name: 'Lunch', type: 'group', participants: [bob.userId] };
    const chat: string = (await alice.call('POST', 'chats', body)).body.data._id;
    const say = async (client: MudbaseClient): Promise<string> =>
      (await client.call('POST', `chats/${chat}/messages`, { type: 'text', content: 'soup' })).body.data._id;
    const ids: string[] = [];
    for (let n = 0; n < count; n++) ids.push(await say(alice));
    const mark = async (messageIds: unknown) =>
      (await bob.call('POST', `chats/${chat}/messages/read`, { messageIds })).body.data?.modifiedCount;
    const unread = async () => {
      const { chats } = (await bob.call('GET', 'chats')).body.data;
      return chats.find(({ _id }: { _id: string }) => _id === chat).unreadCount;
    };
    const place = async () =>
      (await prisma.membership.findFirstOrThrow({ where: { roomId: chat, userId: bob.userId } })).readSeq;
    const events = () => prisma.event.findMany({ where: { roomId: chat, type: 'messages.read' } });
    const marks = () => prisma.messageRead.count({ where: { roomId: chat } });
    return { chat, ids, say, mark, unread, place, events, marks };
  };

  await t.test('counts what was unread', async (t) => {
    const { ids, say, mark, unread, events } = await scene(4);
    const own = await say(bob);
    t.equal(await unread(), 4, 'writing is not reading');
    t.equal(await mark([ids[1], own, 'nowhere', ids[1]]), 1);
    t.equal(await unread(), 3);
    t.equal(await mark([ids[1]]), 0, 'the second time');
    t.equal(await mark([]), 0);
    t.match(await events(), [{ snapshot: { messageIds: [ids[1]] } }]);
    t.equal((await events()).length, 1, 'one for each change');
    t.equal(await mark(ids), 3);
    t.equal(await unread(), 0);
  });

  await t.test('leaves other chats alone, and what is gone', async (t) => {
    const [here, there] = [await scene(2), await scene(1)];
    t.equal(await here.mark(there.ids), 0);
    await alice.call('DELETE', `chats/${here.chat}/messages/${here.ids[0]}`);
    t.equal(await here.unread(), 1);
    t.equal(await here.mark(here.ids), 1);
    t.equal(await there.unread(), 1);
  });

  await t.test('moves the place up to which all is read, and keeps no marks below it', async (t) => {
    const { chat, ids, say, mark, place, marks, unread } = await scene(5);
    await mark([ids[2], ids[4]]);
    t.equal(await place(), 0);
    t.equal(await marks(), 2);
    await mark([ids[0], ids[1]]);
    t.equal(await place(), 3, 'up to the gap');
    await mark([ids[3]]);
    t.equal(await place(), 5);
    await mark([await say(alice)]);
    t.ok((await marks()) <= 1);
    t.equal(await unread(), 0);
    await bobElsewhere.post('subscriptions.unread', { firstUnreadMessage: { _id: ids[3] } });
    t.equal(await unread(), 3, 'what another dialect makes unread is so here');
    await bobElsewhere.post('subscriptions.read', { rid: chat });
    t.equal(await unread(), 0);
    t.equal(await mark(ids), 0, 'what another dialect read is read here');
  });

  await t.test('counts each message once, however many ask at once', async (t) => {
    const { ids, mark, unread, events } = await scene(12);
    const asks = Array.from({ length: 24 }, (_, n) =>
      mark([ids[n % 12], ids[(n + 3) % 12], ids[(n * 5) % 12]]),
    );
    const counts = await Promise.all(asks);
    t.equal(
      counts.reduce((sum, count) => sum + count, 0),
      12,
    );
    t.equal(await unread(), 0);
    const told = (await events()).flatMap(
      ({ snapshot }) => (snapshot as { messageIds: string[] }).messageIds,
    );
    t.same(told.sort(), ids.toSorted());
  });

  await t.test('looks for the chat before the list', async (t) => {
    const { chat } = await scene(0);
    for (const messageIds of [undefined, null, 'x', 5, {}, [1], [null]]) {
      const path = `chats/${chat}/messages/read`;
      const { status, body } = await bob.call('POST', path, { messageIds });
      t.equal(status, 400, JSON.stringify(messageIds));
      t.same(body.details, { messageIds: 'messageIds must be an array of strings' });
      t.equal((await carol.call('POST', path, { messageIds })).status, 404);
      t.equal((await bob.call('POST', 'chats/nowhere/messages/read', { messageIds })).status, 404);
    }
    t.equal((await bob.call('POST', 'chats/nowhere/messages/read', { messageIds: [] })).status, 404);
  });
});
