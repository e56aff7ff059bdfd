import t from 'tap';
import type { Presented } from '../../src/core/caller.ts';
import { CoreError } from '../../src/core/errors.ts';
import type { MarkedMessage, MarkRequest } from '../../src/core/marks.ts';
import { pinMessage, unpinMessage } from '../../src/core/pins.ts';
import { maxReactions, react, unreact } from '../../src/core/reactions.ts';
import { type Audience, belongsTo, permissionsDecide } from '../../src/core/room-policy.ts';
import { hashToken } from '../../src/core/tokens.ts';
import { build, type TestServer } from '../support/build.ts';
import { addRoom, addUser } from '../support/people.ts';
import type { Client } from '../support/rocketchat.ts';

const presented = ({ authToken, userId }: Client): Presented => ({
  tokenHash: hashToken(authToken),
  userId,
  key: null,
});

const mark = (client: Client, messageId: string): MarkRequest => ({
  presented: presented(client),
  messageId,
  roomId: null,
  onlyMembers: true,
});

const setPolicy = ({ database }: TestServer, id: string, policy: object) =>
  database.prisma.room.updateMany({ where: { id }, data: { policy } });

const eventsOf = ({ database }: TestServer, subjectId: string) =>
  database.prisma.event.groupBy({
    by: ['type'],
    where: { subjectId },
    _count: true,
    orderBy: { type: 'asc' },
  });

t.test('reactions', async (t) => {
  const server = await build(t);
  const [alice, bob, carol] = [
    await addUser(server, 'alice'),
    await addUser(server, 'bob'),
    await addUser(server, 'carol'),
  ];
  const roomId = await addRoom(server, 'lunch', [{ client: alice }, { client: bob }]);
  const post = async () =>
    (await alice.post('chat.postMessage', { roomId, text: 'soup' })).body.message._id as string;

  await t.test('keep the exact string, in the order in which they came', async (t) => {
    const id = await post();
    const e = (client: Client, reaction: string) =>
      react(server.store.shownReactions, mark(client, id), reaction);
    await e(alice, 'two words');
    await e(bob, '👍');
    const { message, sender } = await e(bob, 'two words');
    t.match(message.reactions, [
      { reaction: 'two words', user: { username: 'alice' } },
      { reaction: '👍', user: { username: 'bob' } },
      { reaction: 'two words', user: { username: 'bob' } },
    ]);
    t.equal(sender.username, 'alice');
    const found = await server.store.messages.find(
      await server.store.workspaces.idForHost(''),
      id,
      alice.userId,
    );
    t.same(found?.reactions, message.reactions, 'what the statement answers is what is stored');
    const left = await unreact(server.store.shownReactions, mark(bob, id), null);
    t.match(left.message.reactions, [{ reaction: 'two words', user: { username: 'alice' } }]);
    t.equal(left.message.reactions?.length, 1);
  });

  await t.test('repeated at once change one relation and write one event', async (t) => {
    const id = await post();
    const all = (change: () => Promise<MarkedMessage>) => Promise.all(Array.from({ length: 20 }, change));
    await all(() => react(server.store.shownReactions, mark(bob, id), 'x'));
    t.match(await eventsOf(server, id), [{ type: 'message.posted' }, { type: 'reaction.added', _count: 1 }]);
    const results = await all(() => unreact(server.store.shownReactions, mark(bob, id), 'x'));
    for (const { message } of results) t.same(message.reactions, [], 'gone for everybody who asked');
    const events = await eventsOf(server, id);
    t.equal(events.find(({ type }) => type === 'reaction.removed')?._count, 1);
  });

  await t.test('of outsiders, beyond the limit and of no length are refused', async (t) => {
    const id = await post();
    const { reactions } = server.store;
    await t.rejects(react(reactions, mark(carol, id), 'x'), new CoreError('notInRoom'));
    await t.rejects(react(reactions, mark(alice, id), ''), new CoreError('reactionInvalid'));
    await t.rejects(react(reactions, mark(alice, id), 'x'.repeat(10_000)), new CoreError('reactionInvalid'));
    await t.rejects(
      react(reactions, { ...mark(alice, id), roomId: 'GENERAL' }, 'x'),
      new CoreError('messageNotFound'),
    );
    await t.rejects(
      react(reactions, { ...mark(alice, id), presented: { ...presented(alice), userId: 'nobody' } }, 'x'),
      new CoreError('unauthenticated'),
    );
    await server.database.pool.query(
      `WITH reacted AS (UPDATE messages SET reacted = true WHERE workspace_id = $1 AND id = $2 RETURNING workspace_id, id)
       INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
       SELECT workspace_id, id, 'r' || n, 'someone' FROM reacted, generate_series(1, ${maxReactions}) n`,
      [await server.store.workspaces.idForHost(''), id],
    );
    await t.rejects(react(reactions, mark(alice, id), 'one more'), new CoreError('tooManyReactions'));
    t.ok(await react(reactions, mark(alice, id), 'r7'), 'one that is there takes others');
  });
});

t.test('pins', async (t) => {
  const server = await build(t);
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const roomId = await addRoom(server, 'lunch', [{ client: alice, roles: ['owner'] }, { client: bob }]);
  const post = async (text: string) =>
    (await bob.post('chat.postMessage', { roomId, text })).body.message._id as string;
  const [one, two] = [await post('one'), await post('two')];
  const { pins } = server.store;

  await t.test('any number where the policy sets none', async (t) => {
    const { message } = await pinMessage(pins, mark(alice, one));
    t.match(message.pin, { active: true, by: { username: 'alice' } });
    await pinMessage(pins, mark(alice, two));
    t.equal(await server.database.prisma.pin.count({ where: { roomId } }), 2);
    await t.rejects(unpinMessage(pins, mark(bob, one)), new CoreError('forbidden'));
    const unpinned = await unpinMessage(pins, mark(alice, one));
    t.match(unpinned.message.pin, { active: false, at: message.pin?.at });
    const again = await unpinMessage(pins, mark(alice, one));
    t.same(again.message.updatedAt, unpinned.message.updatedAt, 'nothing changed');
    await unpinMessage(pins, mark(alice, two));
    t.match(await eventsOf(server, one), [
      { type: 'message.pinned', _count: 1 },
      { type: 'message.posted', _count: 1 },
      { type: 'message.unpinned', _count: 1 },
    ]);
  });

  await t.test('one where the policy says so, whoever comes at once', async (t) => {
    await setPolicy(server, roomId, { ...permissionsDecide, pin: 'members', maxPins: 1 });
    const ids = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(post));
    await Promise.all(
      ids.flatMap((id) => [pinMessage(pins, mark(bob, id)), pinMessage(pins, mark(alice, id))]),
    );
    const pinned = await server.database.prisma.message.findMany({ where: { roomId, pinned: true } });
    t.equal(pinned.length, 1);
    const room = await server.database.prisma.room.findFirst({ where: { id: roomId } });
    t.equal(room?.solePinId, pinned[0]?.id);
    const events = await server.database.prisma.event.findMany({ where: { roomId, subjectId: { in: ids } } });
    const count = (type: string) => events.filter((event) => event.type === type).length;
    t.equal(count('message.pinned') - count('message.unpinned'), 1, 'each change has its event');
    await unpinMessage(pins, mark(bob, pinned[0]?.id ?? ''));
    t.equal((await server.database.prisma.room.findFirst({ where: { id: roomId } }))?.solePinId, null);
  });

  await t.test('go with their message', async (t) => {
    const id = await post('wrong');
    await pinMessage(pins, mark(bob, id));
    await bob.post('chat.delete', { roomId, msgId: id });
    t.equal((await server.database.prisma.room.findFirst({ where: { id: roomId } }))?.solePinId, null);
    await t.rejects(pinMessage(pins, mark(bob, id)), new CoreError('messageNotFound'));
  });
});

t.test('a key of the workspace', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const roomId = await addRoom(server, 'secret', [{ client: alice }], 'private');
  const { message } = (await alice.post('chat.postMessage', { roomId, text: 'psst' })).body;
  const workspaceId = await server.store.workspaces.idForHost('');
  const keys = await server.store.connections.keys(workspaceId);
  const hash = hashToken(keys.imkitApiKey);

  await t.test('acts as the platform, which sees every room', async (t) => {
    const platform: Presented = { tokenHash: null, userId: null, key: { kind: 'imkitApiKey', hash } };
    const caller = await server.store.sessions.callerOf(platform);
    t.match(caller, { workspaceId, userId: 'rocket.cat', tokenHash: null });
    const request = { ...mark(alice, message._id), presented: platform };
    t.match((await pinMessage(server.store.pins, request)).message.pin, { active: true });
  });

  await t.test('is none where it is another kind, and does not stand for a token', async (t) => {
    const { sessions } = server.store;
    const asClient: Presented = { tokenHash: null, userId: null, key: { kind: 'imkitClientKey', hash } };
    t.equal(await sessions.callerOf(asClient), null);
    t.same(await sessions.credentialFacts(asClient), { tokenValid: false, key: 'unknown' });
    const clientKey = hashToken(keys.imkitClientKey);
    const twice: Presented = {
      tokenHash: clientKey,
      userId: null,
      key: { kind: 'imkitClientKey', hash: clientKey },
    };
    t.equal(await sessions.callerOf(twice), null);
    t.same(await sessions.credentialFacts(twice), { tokenValid: false, key: 'own' });
    const good: Presented = { ...presented(alice), key: { kind: 'imkitClientKey', hash: clientKey } };
    t.equal((await sessions.callerOf(good))?.userId, alice.userId);
  });
});

t.test('audiences mean the same in SQL and in core', async (t) => {
  const { database } = await build(t);
  const audiences: Audience[] = ['permitted', 'members', 'managers', 'owners', 'nobody'];
  const parts = [null, [], ['owner'], ['moderator'], ['leader']];
  for (const audience of audiences) {
    for (const roles of parts) {
      for (const permissions of [[], ['pin-messages'], ['administer-rooms']]) {
        const { rows } = await database.pool.query('SELECT belongs_to($1, $2, $3, $4) AS answer', [
          ...[
            audience,
            roles,
            permissions.includes('pin-messages'),
            permissions.includes('administer-rooms'),
          ],
        ]);
        const part = { membership: roles && { roles }, permissions: new Set(permissions) };
        t.equal(
          rows[0].answer,
          belongsTo(audience, part, ['pin-messages']),
          `${audience} ${roles} ${permissions}`,
        );
      }
    }
  }
});
