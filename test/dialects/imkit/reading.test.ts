import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient } from '../../support/imkit.ts';
import { addImkitRoom, eventsAbout, say } from '../../support/imkit-rooms.ts';

const refused = (status: number, code: string) => ({ status, body: { RC: status, error: { code } } });

t.test('reading', async (t) => {
  const server = await build(t);
  const [alice, bob, mallory] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'mallory'),
  ];
  const members = [{ client: alice }, { client: bob }];
  const [room, other] = [
    await addImkitRoom(server, 'demo-room', members),
    await addImkitRoom(server, 'other-room', members),
  ];
  const read = (message: unknown, client = bob, of = room) =>
    client.call('PUT', `/rooms/${of}/lastRead`, { message });

  await t.test('goes forward only', async (t) => {
    const [one, two, three] = [
      await say(alice, room, '1'),
      await say(alice, room, '2'),
      await say(alice, room, '3'),
    ];
    await say(alice, other, 'x');
    t.match((await read(two.id)).body, { RC: 0, result: { client: bob.userId, lastRead: two.id, badge: 2 } });
    t.match((await read(one.id)).body.result, { lastRead: two.id, badge: 2 });
    t.match((await read(two.id)).body.result, { lastRead: two.id, badge: 2 });
    t.equal((await eventsAbout(server, room))['room.read'], 1);
    const replies = await Promise.all([one, two, three, three, one].map(({ id }) => read(id)));
    t.ok(replies.every(({ status }) => status === 200));
    t.match((await read(one.id)).body.result, { lastRead: three.id, badge: 1 });
    await say(bob, room, 'my own');
    t.match((await read(three.id)).body.result, { badge: 1 });
  });

  await t.test('a room and the total count alike', async (t) => {
    const id = await addImkitRoom(server, 'counted-room', [
      { client: alice, roles: ['owner'] },
      { client: bob },
    ]);
    const { prisma } = server.database;
    const token = bob.headers['im-authorization'];
    const badge = async () => (await bob.call('GET', '/me/badge')).body.result.badge as number;
    const before = await badge();
    const counts = async () => {
      const { result } = (await bob.call('GET', `/rooms/${id}`)).body;
      const own = result.memberProperties.find(({ client }: { client: string }) => client === bob.userId);
      const { totalBadge } = (await bob.call('POST', '/badges', { tokens: [token] })).body.result;
      const ofRoom = [result.unread, own.badge, (await badge()) - before, totalBadge - before];
      t.equal(new Set(ofRoom).size, 1, ofRoom.join(' '));
      return { unread: result.unread, isMentioned: result.isMentioned };
    };
    const [concealed, deleted, recalled, single] = [
      await say(alice, id, 'concealed', { mentions: [bob.userId] }),
      await say(alice, id, 'deleted for me'),
      await say(alice, id, 'recalled'),
      await say(alice, id, 'read alone'),
    ];
    await say(alice, id, 'plain');
    t.same(await counts(), { unread: 5, isMentioned: true });
    await alice.call('POST', `/messages/${concealed.id}/hidden`);
    t.same(await counts(), { unread: 4, isMentioned: false });
    await bob.call('POST', '/messages/user-delete', { room: id, messages: [deleted.id] });
    t.match(await counts(), { unread: 3 });
    await alice.call('POST', `/rooms/${id}/message`, { _id: recalled.id, messageType: 'recall' });
    t.match(await counts(), { unread: 2 });
    const { workspaceId, seq } = await prisma.message.findFirstOrThrow({ where: { id: single.id } });
    await prisma.messageRead.create({ data: { workspaceId, userId: bob.userId, roomId: id, seq } });
    t.match(await counts(), { unread: 1 });
    t.equal((await read(concealed.id, bob, id)).body.result.badge, before + 1);
    const rooms = (await bob.call('GET', '/rooms?sortUnreadFirst=1')).body.result.data;
    t.equal(
      rooms.reduce((total: number, { unread }: { unread: number }) => total + unread, 0),
      await badge(),
    );
  });

  await t.test('is for members, of messages of the room', async (t) => {
    const { id } = await say(alice, other, 'x');
    t.match(await read(id), refused(404, 'MESSAGE_NOT_FOUND'));
    t.match(await read('nothing'), refused(404, 'MESSAGE_NOT_FOUND'));
    t.match(await read(id, bob, 'nowhere'), refused(404, 'ROOM_NOT_FOUND'));
    t.match(await read(id, mallory, other), refused(403, 'NOT_ROOM_MEMBER'));
    t.match(await read(undefined), refused(400, 'MISSING_PARAMETER'));
    t.match(await read(3), refused(400, 'INVALID_BODY'));
  });

  await t.test('typing is told and forgotten', async (t) => {
    const type = (body: object | undefined, client = bob, of = room) =>
      client.call('POST', `/rooms/${of}/typing`, body);
    const before = await server.database.prisma.event.count();
    t.same((await type({ message: '…' })).body.result, { message: '…', room, sender: bob.userId });
    t.same((await type(undefined)).body.result, { message: '', room, sender: bob.userId });
    t.match(await type({}, mallory), refused(403, 'NOT_ROOM_MEMBER'));
    t.match(await type({}, bob, 'nowhere'), refused(404, 'ROOM_NOT_FOUND'));
    t.match(await type({ message: 3 }), refused(400, 'INVALID_BODY'));
    t.equal(await server.database.prisma.event.count(), before);
  });
});
