import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, imkitPlatform } from '../../support/imkit.ts';
import { addUser } from '../../support/people.ts';

t.test('clients are made and updated', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const workspaceId = await server.store.workspaces.idForHost('');
  const upsert = (body: object) => platform.call('POST', '/admin/clients', body);
  const made = await upsert({
    _id: 'alice',
    nickname: 'Alice',
    email: 'alice@example.com',
    level: { gold: 1 },
    id: 'x',
  });
  t.same(made.body.result, {
    _id: 'alice',
    id: 'alice',
    nickname: 'Alice',
    avatarUrl: '',
    email: 'alice@example.com',
    isRobot: false,
    clientType: 'user',
    appID: workspaceId,
    __v: 0,
    mute: [],
    notificationEnabled: true,
    updatedAt: made.body.result.updatedAt,
    level: { gold: 1 },
  });
  const changes = {
    nickname: '',
    email: '',
    description: 'Hi',
    avatarUrl: 'https://example.com/a.png',
    isRobot: true,
  };
  const updated = await upsert({ _id: 'alice', ...changes, size: 3, notificationEnabled: false });
  const { email, ...result } = updated.body.result;
  t.equal(email, undefined);
  t.match(result, {
    nickname: 'Alice',
    description: 'Hi',
    avatarUrl: 'https://example.com/a.png',
    isRobot: true,
  });
  t.match(result, { level: { gold: 1 }, size: 3, notificationEnabled: false });
  const before = await server.database.prisma.event.count();
  t.equal(
    (await upsert({ _id: 'alice', description: 'Hi', size: 3 })).body.result.updatedAt,
    result.updatedAt,
  );
  t.equal(await server.database.prisma.event.count(), before, 'nothing has changed');
  const sameName = await upsert({ _id: 'ALICE' });
  t.equal(sameName.body.result.nickname, 'ALICE');
  const users = await server.database.prisma.user.findMany({ where: { id: { in: ['alice', 'ALICE'] } } });
  t.equal(new Set(users.map(({ usernameKey }) => usernameKey)).size, 2);
  const issued = await upsert({ _id: 'alice', issueAccessToken: true });
  t.match(issued.body.result, { token: /^ey/, expirationDate: /Z$/, lastLoginTimeMS: Number });
  const bound = await upsert({ _id: 'alice', token: 'of our own', expirationDate: 2_000_000_000_000 });
  t.match(bound.body.result, {
    token: 'of our own',
    expirationDate: new Date(2_000_000_000_000).toISOString(),
  });
});

t.test('what cannot be a client', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const upsert = (body: object) => platform.call('POST', '/admin/clients', body);
  const list = (data: unknown) => platform.call('POST', '/admin/clients/list', { data });
  await list([{ _id: 'bob', email: 'bob@example.com' }]);
  t.match(await upsert({}), { status: 400, body: { error: { code: 'MISSING_PARAMETER' } } });
  for (const body of [
    { _id: '' },
    { _id: 'here' },
    { _id: 'a', email: 'nonsense' },
    { _id: 'a', nickname: 5 },
  ]) {
    t.match(await upsert(body), { status: 400, body: { error: { code: 'INVALID_BODY' } } });
    t.match(await list([{ _id: 'fine' }, body]), { status: 400, body: { error: { code: 'INVALID_BODY' } } });
  }
  t.equal((await upsert({ _id: 'a', token: 'x', expirationDate: 'never' })).status, 400);
  const taken = { status: 409, body: { RC: 409, error: { code: 'USER_EXISTS' } } };
  t.match(await upsert({ _id: 'a', email: 'Bob@example.com' }), taken);
  t.match(await list([{ _id: 'fine' }, { _id: 'a', email: 'bob@example.com' }]), taken);
  await server.database.prisma.user.updateMany({ where: { id: 'bob' }, data: { deletedAt: new Date() } });
  t.match(await list([{ _id: 'fine' }, { _id: 'bob' }]), {
    status: 403,
    body: { error: { code: 'PERMISSION_DENIED' } },
  });
  t.equal((await upsert({ _id: 'bob' })).status, 403);
  t.equal(
    await server.database.prisma.user.count({ where: { id: { in: ['a', 'fine'] } } }),
    0,
    'all or none',
  );
});

t.test('clients are made by the hundred and listed by page', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const data = Array.from({ length: 120 }, (_, i) => ({
    _id: `c${String(i).padStart(3, '0')}`,
    nickname: `N${i % 10}`,
  }));
  const answers = await Promise.all(
    [1, 2, 3].map(() => platform.call('POST', '/admin/clients/list', { data })),
  );
  for (const { body } of answers) t.same(body, { RC: 0, RM: 'OK', result: { count: 120 } });
  t.equal(
    await server.database.prisma.event.count({
      where: { type: 'user.created', subjectId: { startsWith: 'c' } },
    }),
    120,
  );
  const twice = await platform.call('POST', '/admin/clients/list', {
    data: [
      { _id: 'd', nickname: '1' },
      { _id: 'd', nickname: '2' },
    ],
  });
  t.equal(twice.body.result.count, 2);
  const list = async (query: string) => (await platform.call('GET', `/admin/clients?${query}`)).body.result;
  const everyone = await list('');
  t.equal(everyone.data.length, 50);
  t.equal(everyone.totalCount, 124, 'with the account of the founding instance');
  t.equal((await list('limit=1000')).data.length, 100);
  t.same((await list('skip=120')).data.length, 4);
  t.same((await list('skip=99999999999')).data, []);
  const q = (query: object) => list(`q=${encodeURIComponent(JSON.stringify(query))}`);
  t.match(await q({ _id: 'd' }), { totalCount: 1, data: [{ nickname: '2' }] });
  t.equal((await q({ nickname: { $in: ['N1', 'N2'] }, _id: { $lt: 'c050' } })).totalCount, 10);
  t.equal((await q({ _id: { $regex: '^C00', $options: 'i' } })).totalCount, 10);
  const refused = { status: 400, body: { RM: 'Bad Request', error: { code: 'INVALID_QUERY' } } };
  for (const bad of ['{', '{"$where":"1"}', '{"_id":{"$regex":"(a+)+"}}'])
    t.match(await platform.call('GET', `/admin/clients?q=${encodeURIComponent(bad)}`), refused);
  t.match(await platform.call('GET', '/admin/clients?limit=x'), refused);
});

t.test('groups of users', async (t) => {
  const server = await build(t);
  const platform = await imkitPlatform(server);
  const alice = await addImkitClient(server, 'alice');
  const { userId: bob } = await addUser(server, 'bob');
  const create = (body: object) => platform.call('POST', '/admin/groups', body);
  const made = await create({ _id: 'support', nickname: 'Support', members: [alice.userId, bob, bob] });
  const members = [alice.userId, bob].sort();
  t.match(made.body.result, {
    _id: 'support',
    id: 'support',
    nickname: 'Support',
    avatarUrl: '',
    members,
    clientType: 'group',
  });
  t.match(await create({ _id: 'support' }), {
    status: 409,
    body: { RC: 409, RM: 'Group already exists', error: { code: 'GROUP_ALREADY_EXISTS' } },
  });
  t.equal((await create({ _id: alice.userId })).status, 409);
  const noMember = { status: 404, body: { error: { code: 'CLIENT_NOT_FOUND' } } };
  t.match(await create({ _id: 'x', members: ['nobody'] }), noMember);
  t.match(await create({ _id: 'x', members: ['support'] }), noMember, 'a group of groups');
  t.equal((await create({ members: 'x' })).status, 400);
  t.match((await create({})).body.result, { members: [], id: /^[0-9a-f]{24}$/ });
  const listed = await platform.call('GET', '/admin/groups?limit=1');
  t.equal(listed.body.result.totalCount, 2);
  t.equal(listed.body.result.data.length, 1);
  t.equal((await platform.call('GET', '/admin/groups?skip=x')).status, 400);
  t.equal((await platform.call('GET', '/admin/clients')).body.result.totalCount, 5, 'they are no clients');
});
