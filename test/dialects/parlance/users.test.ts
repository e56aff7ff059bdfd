import t from 'tap';
import { build } from '../../support/build.ts';
import { actAs, addUser } from '../../support/parlance.ts';

t.test('GET /workspaces/{workspaceId}/users', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);
  const base = `workspaces/${admin.workspaceId}/users`;
  for (const name of ['ann', 'bob', 'cid']) await addUser(server, admin.workspaceId, name);
  const names = (body: { users: { username: string }[] }) =>
    // The workspace's own instance has a number.
    body.users.map(({ username }) => username.replace(/^instance-\d+$/, 'instance'));

  t.test('lists them with their identities', async (t) => {
    for (const identity of [
      { dialect: 'mudbase', externalId: 'b' },
      { dialect: 'imkit', externalId: 'b2' },
      { dialect: 'imkit', externalId: 'b1' },
    ]) {
      await admin.call('POST', `${base}/id-of-bob/identities`, identity);
    }
    const { status, body } = await admin.call('GET', base);
    t.equal(status, 200);
    t.same(new Set(names(body)), new Set(['admin', 'ann', 'bob', 'cid', 'instance', 'rocket.cat']));
    const bob = body.users.find(({ id }: { id: string }) => id === 'id-of-bob');
    t.match(bob, { name: 'bob', email: null, active: true, roles: ['user'] });
    t.match(bob.createdAt, /^\d{4}-\d\d-\d\dT.*Z$/);
    t.same(bob.identities, [
      { dialect: 'imkit', externalId: 'b1' },
      { dialect: 'imkit', externalId: 'b2' },
      { dialect: 'mudbase', externalId: 'b' },
    ]);
  });

  t.test('gives pages of which none is lost or doubled, and leaves out who is deleted', async (t) => {
    await addUser(server, admin.workspaceId, 'gone');
    await server.database.prisma.user.updateMany({
      where: { id: 'id-of-gone' },
      data: { deletedAt: new Date() },
    });
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const { body } = await admin.call('GET', `${base}?limit=2${next ? `&after=${next}` : ''}`);
      t.ok(body.users.length <= 2);
      seen.push(...names(body));
      next = body.next;
    } while (next);
    t.same(seen.sort(), ['admin', 'ann', 'bob', 'cid', 'instance', 'rocket.cat']);
  });

  t.test('shows those of that workspace only', async (t) => {
    const administrator = { username: 'alice', password: 'a long password', email: 'alice@acme.example' };
    const acme = (await admin.call('POST', 'workspaces', { name: 'Acme', administrator })).body;
    t.same(
      new Set(names((await admin.call('GET', `workspaces/${acme.id}/users`)).body)),
      new Set(['alice', 'instance', 'rocket.cat']),
    );
    const own = await actAs(server, acme, 'alice');
    t.equal((await own.call('GET', `workspaces/${acme.id}/users`)).status, 200);
    const stranger = await admin.call('POST', `workspaces/${acme.id}/users/id-of-bob/identities`, {
      dialect: 'imkit',
      externalId: 'z',
    });
    t.equal(stranger.status, 404, 'and nobody is linked across');
  });

  t.test('refuses parameters out of range', async (t) => {
    t.equal((await admin.call('GET', `${base}?limit=0`)).status, 400);
    t.equal((await admin.call('GET', `${base}?after=`)).status, 400);
  });
});

t.test('identities', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);
  const ann = await addUser(server, admin.workspaceId, 'ann');
  const bob = await addUser(server, admin.workspaceId, 'bob');
  const of = (userId: string) => `workspaces/${admin.workspaceId}/users/${userId}/identities`;
  const link = (userId: string, externalId: string, dialect = 'imkit') =>
    admin.call('POST', of(userId), { dialect, externalId });
  const unlink = (userId: string, externalId: string) =>
    admin.call('DELETE', `${of(userId)}/imkit/${encodeURIComponent(externalId)}`);
  const events = async (type: string) =>
    server.database.prisma.event.findMany({
      where: { workspaceId: admin.workspaceId, type },
      orderBy: { id: 'asc' },
    });

  t.test('POST links, once, with one event', async (t) => {
    const { status, body } = await link(ann, 'ann-7');
    t.equal(status, 200);
    t.same(body.identities, [{ dialect: 'imkit', externalId: 'ann-7' }]);
    t.match(await link(ann, 'ann-7'), { status: 200, body });
    t.match(await events('identity.linked'), [
      { actorId: admin.userId, subjectId: ann, snapshot: { dialect: 'imkit', externalId: 'ann-7' } },
    ]);
    t.equal((await events('identity.linked')).length, 1);
  });

  t.test('POST refuses what belongs to another user, in that dialect only', async (t) => {
    const { status, body } = await link(bob, 'ann-7');
    t.equal(status, 409);
    t.equal(body.detail, 'This identity belongs to another user; unlink it there first.');
    t.same(body.errors, [{ detail: 'belongs to another user', pointer: '#/externalId' }]);
    t.equal((await link(bob, 'ann-7', 'mudbase')).status, 200);
  });

  t.test('POST refuses an unknown user, dialect or body', async (t) => {
    const { status, body } = await link('nobody', 'x');
    t.equal(status, 404);
    t.equal(body.detail, 'There is no such user.');
    const wrong = await admin.call('POST', of(ann), { dialect: 'rocketchat', externalId: 7, more: true });
    t.equal(wrong.status, 400);
    t.same(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
      '#/dialect',
      '#/externalId',
      '#/more',
    ]);
    for (const length of [256, 100_000]) {
      const long = await link(ann, 'x'.repeat(length));
      t.equal(long.status, 400);
      t.same(long.body.errors, [
        { detail: 'must NOT have more than 255 characters', pointer: '#/externalId' },
      ]);
    }
    t.equal((await unlink(ann, 'x'.repeat(256))).status, 400);
    const empty = await admin.call('POST', of(ann));
    t.equal(empty.status, 400);
    t.match(empty.body.errors, [{ detail: /dialect/ }]);
    await server.database.prisma.user.updateMany({ where: { id: bob }, data: { deletedAt: new Date() } });
    t.equal((await link(bob, 'bob-9')).status, 404, 'nor one who is deleted');
    await server.database.prisma.user.updateMany({ where: { id: bob }, data: { deletedAt: null } });
  });

  t.test('DELETE unlinks, once, with one event, and touches nobody else', async (t) => {
    await link(ann, 'a/b c%');
    t.equal((await unlink(bob, 'a/b c%')).status, 204);
    t.same(await events('identity.unlinked'), [], 'somebody else still has it');
    for (const _ of [1, 2]) {
      const { status, body, headers } = await unlink(ann, 'a/b c%');
      t.equal(status, 204);
      t.equal(body, null);
      t.notOk(headers['content-type']);
    }
    t.match(await events('identity.unlinked'), [
      { actorId: admin.userId, subjectId: ann, snapshot: { dialect: 'imkit', externalId: 'a/b c%' } },
    ]);
    t.equal((await link(bob, 'a/b c%')).status, 200, 'and it is free again');
    t.equal((await unlink('nobody', 'x')).status, 404);
    const wrong = await admin.call('DELETE', `${of(ann)}/rocketchat/x`);
    t.equal(wrong.status, 400);
  });

  t.test('linked to two users by many callers at once, belong to one', async (t) => {
    for (let round = 0; round < 8; round++) {
      const externalId = `race-${round}`;
      const callers = [ann, bob, ann, bob, bob, ann];
      const answers = await Promise.all(callers.map((userId) => link(userId, externalId)));
      const winners = new Set(callers.filter((_, i) => answers[i]?.status === 200));
      t.equal(winners.size, 1);
      t.equal(answers.filter(({ status }) => status === 409).length, 3);
      const written = (await events('identity.linked')).filter(({ snapshot }) =>
        JSON.stringify(snapshot).includes(`"${externalId}"`),
      );
      t.same(
        written.map(({ subjectId }) => subjectId),
        [...winners],
      );
    }
  });

  t.test('linked and unlinked by many at once, have as many events as changes', async (t) => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, i) => (i % 2 ? link(ann, 'busy') : unlink(ann, 'busy'))),
    );
    t.ok(answers.every(({ status }) => status === 200 || status === 204));
    const busy = async (type: string) =>
      (await events(type)).filter(({ snapshot }) => JSON.stringify(snapshot).includes('"busy"')).length;
    const held = await server.database.prisma.identity.count({
      where: { workspaceId: admin.workspaceId, externalId: 'busy' },
    });
    t.equal((await busy('identity.linked')) - (await busy('identity.unlinked')), held);
    await Promise.all(Array.from({ length: 6 }, () => unlink(ann, 'busy')));
    t.equal((await busy('identity.linked')) - (await busy('identity.unlinked')), 0);
  });
});
