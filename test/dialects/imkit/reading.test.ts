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
