import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, type ImkitClient, imkitPlatform } from '../../support/imkit.ts';
import { addImkitRoom, eventsAbout, say } from '../../support/imkit-rooms.ts';

const refused = (status: number, code: string) => ({ status, body: { RC: status, error: { code } } });

t.test('reactions', async (t) => {
  const server = await build(t);
  const [alice, bob, mallory] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'mallory'),
  ];
  const platform = await imkitPlatform(server);
  const room = await addImkitRoom(server, 'demo-room', [
    { client: alice, roles: ['owner'] },
    { client: bob },
  ]);
  const react = (client: ImkitClient, id: string, reaction: unknown) =>
    client.call('POST', `/messages/${id}/reaction`, { reaction });
  const revoke = (client: ImkitClient, id: string, query = '') =>
    client.call('DELETE', `/messages/${id}/reaction${query}`);

  await t.test('are added once each, and taken back one by one or all', async (t) => {
    const { id, updatedAtMS } = await say(alice, room, 'x');
    const first = await react(bob, id, 'like');
    t.match(first.body, {
      RC: 0,
      result: { id, reactions: [{ client: bob.userId, reaction: 'like' }], reactionCount: 1 },
    });
    t.ok(first.body.result.updatedAtMS > updatedAtMS);
    t.equal((await react(bob, id, 'like')).body.result.updatedAtMS, first.body.result.updatedAtMS);
    await react(bob, id, '👍🏽');
    t.equal((await react(alice, id, 'two words')).body.result.reactionCount, 3);
    t.match((await revoke(bob, id, '?reaction=like')).body.result, {
      reactions: [{ reaction: '👍🏽' }, { client: alice.userId }],
      reactionCount: 2,
    });
    t.match(
      (await revoke(bob, id, '?reaction=like')).body.result,
      { reactionCount: 2 },
      'which is not there',
    );
    t.same((await revoke(bob, id)).body.result.reactions, [{ client: alice.userId, reaction: 'two words' }]);
    t.match(await eventsAbout(server, id), { 'reaction.added': 3, 'reaction.removed': 2 });
    t.match(await react(platform, id, 'like'), { status: 200 });
  });

  await t.test('at once make one change', async (t) => {
    const { id } = await say(alice, room, 'x');
    const twenty = Array.from({ length: 20 });
    for (const { status, body } of await Promise.all(twenty.map(() => react(bob, id, 'like'))))
      t.match({ status, count: body.result.reactionCount }, { status: 200, count: 1 });
    for (const { status, body } of await Promise.all(twenty.map(() => revoke(bob, id))))
      t.match({ status, count: body.result.reactionCount }, { status: 200, count: 0 });
    t.match(await eventsAbout(server, id), { 'reaction.added': 1, 'reaction.removed': 1 });
  });

  await t.test('are for members, and have their limits', async (t) => {
    const { id } = await say(alice, room, 'x');
    t.match(await react(mallory, id, 'like'), refused(403, 'NOT_ROOM_MEMBER'));
    t.match(await revoke(mallory, id), refused(403, 'NOT_ROOM_MEMBER'));
    t.match(await react(bob, 'nothing', 'like'), refused(404, 'MESSAGE_NOT_FOUND'));
    t.match(await revoke(bob, 'nothing'), refused(404, 'MESSAGE_NOT_FOUND'));
    t.match(await react(bob, id, undefined), refused(400, 'MISSING_PARAMETER'));
    t.match(await react(bob, id, ''), refused(400, 'INVALID_BODY'));
    t.match(await react(bob, id, 3), refused(400, 'INVALID_BODY'));
    t.match(await react(bob, id, 'x'.repeat(10_000)), refused(400, 'INVALID_BODY'));
    t.match(await revoke(bob, id, '?reaction=%00'), refused(400, 'INVALID_BODY'));
    const many = await Promise.all(Array.from({ length: 101 }, (_, i) => react(bob, id, `r${i}`)));
    t.ok(many.every(({ status }) => status === 200 || status === 400));
    t.match(await react(bob, id, 'one more'), refused(400, 'INVALID_BODY'));
  });

  await t.test('a hidden message is not there for those who do not see it', async (t) => {
    const { id } = await say(alice, room, 'x');
    await alice.call('POST', `/messages/${id}/hidden`);
    t.match(await react(bob, id, 'like'), refused(404, 'MESSAGE_NOT_FOUND'));
    t.match(await react(alice, id, 'like'), { status: 200, body: { result: { isHidden: true } } });
  });
});
