import t from 'tap';
import type { Presented } from '../../src/core/caller.ts';
import type { Draft } from '../../src/core/drafts.ts';
import type { ErrorKind } from '../../src/core/errors.ts';
import { newId } from '../../src/core/ids.ts';
import { demandPostable, postMessage } from '../../src/core/post-message.ts';
import { hashToken } from '../../src/core/tokens.ts';
import { build } from '../support/build.ts';
import { addRoom, addUser } from '../support/people.ts';

t.test('a message is written at once only where every rule lets it be written', async (t) => {
  const server = await build(t);
  const { store, database } = server;
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const members = [{ client: alice, roles: ['owner'] }, { client: bob }];
  const roomId = await addRoom(server, 'lunch', members);
  const presented: Presented = { tokenHash: hashToken(bob.authToken), userId: bob.userId, key: null };
  const search = { ref: { id: roomId }, dialect: 'rocketchat' };
  const content = () => ({
    ...{
      id: newId(),
      kind: 'text',
      text: 'Hello',
      mediaUrl: null,
      replyToId: null,
      attachments: [],
      extra: {},
    },
    ...{ threadRootId: null, threadShown: false },
  });
  const atOnce = (text = 'Hello', who = presented) =>
    store.messages.postPlainly(who, search, { ...content(), text });
  const { prisma } = database;
  const room = { where: { id: roomId } };
  const { workspaceId } = await prisma.room.findFirstOrThrow(room);
  const membership = { where: { roomId, userId: bob.userId } };
  const untouched = { archivedAt: null, readOnly: false, broadcast: false, deletedAt: null, policy: {} };
  const key = { workspaceId, roomId, blockeeId: bob.userId, blockerId: alice.userId };

  const states: [
    title: string,
    kind: ErrorKind,
    begin: () => Promise<unknown>,
    end?: () => Promise<unknown>,
  ][] = [
    ['archived', 'roomArchived', () => prisma.room.updateMany({ ...room, data: { archivedAt: new Date() } })],
    ['read-only', 'roomReadOnly', () => prisma.room.updateMany({ ...room, data: { readOnly: true } })],
    ['a broadcast', 'roomReadOnly', () => prisma.room.updateMany({ ...room, data: { broadcast: true } })],
    ...['managers', 'owners', 'nobody'].map((post): (typeof states)[number] => [
      `for ${post}`,
      'roomReadOnly',
      () => prisma.room.updateMany({ ...room, data: { policy: { post } } }),
    ]),
    [
      'where they are muted',
      'muted',
      () => prisma.membership.updateMany({ ...membership, data: { muted: true } }),
      () => prisma.membership.updateMany({ ...membership, data: { muted: false } }),
    ],
    [
      'where they are banned',
      'blocked',
      () => prisma.block.create({ data: key }),
      () => prisma.block.deleteMany({ where: key }),
    ],
  ];
  for (const [title, kind, begin, end] of states) {
    t.ok(await atOnce(), 'open');
    await begin();
    t.equal(await atOnce(), null, title);
    const { caller, standing } = await store.rooms.entrance(presented, search);
    if (!caller || !standing) throw new Error('They are known.');
    const refused = t.throws(() => demandPostable(caller, standing), title);
    t.match(refused, { kind });
    await (end ? end() : prisma.room.updateMany({ ...room, data: untouched }));
  }

  await t.test('by a member whose credential is good', async (t) => {
    await prisma.membership.updateMany({ ...membership, data: { leftAt: new Date() } });
    t.equal(await atOnce(), null, 'who has left');
    await prisma.membership.updateMany({ ...membership, data: { leftAt: null } });
    t.equal(await atOnce('x', { ...presented, tokenHash: hashToken('guessed') }), null);
    await prisma.room.updateMany({ ...room, data: { deletedAt: new Date() } });
    t.equal(await atOnce(), null, 'gone');
    await prisma.room.updateMany({ ...room, data: untouched });
  });

  await t.test('as long as the workspace allows, in characters', async (t) => {
    t.ok(await atOnce('😀'.repeat(5_000)));
    t.equal(await atOnce('😀'.repeat(5_001)), null);
    await prisma.setting.create({ data: { workspaceId, id: 'messageMaxLength', value: 3 } });
    t.ok(await atOnce('abc'));
    t.equal(await atOnce('abcd'), null);
    await prisma.setting.deleteMany({});
  });

  await t.test('under an id of its own, whoever comes at once', async (t) => {
    const draft: Draft = { id: newId(), text: 'once' };
    const before = await prisma.message.count({ where: { roomId } });
    const post = () => postMessage(store, presented, 'rocketchat', { id: roomId }, draft);
    const answers = await Promise.all(Array.from({ length: 8 }, post));
    t.equal(new Set(answers.map(({ seq }) => seq)).size, 1, 'all are told of the same message');
    t.equal(await prisma.message.count({ where: { roomId } }), before + 1);
    t.equal(await prisma.event.count({ where: { subjectId: draft.id ?? '' } }), 1);
    const { messageCount, lastSeq } = await prisma.room.findFirstOrThrow(room);
    t.equal(messageCount, lastSeq, 'and nothing is counted twice');
  });
});
