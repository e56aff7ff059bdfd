import t from 'tap';
import { build, type TestServer } from '../../support/build.ts';
import { actAs } from '../../support/parlance.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { anonymous, type Client, signIn } from '../../support/rocketchat.ts';

const password = 'correct horse';
const newUser = (username: string, rest: object = {}) => ({
  username,
  name: username,
  email: `${username}@example.com`,
  password,
  ...rest,
});

const coded = (code: string, reason: string, details?: unknown) => ({
  success: false,
  error: `${reason} [${code}]`,
  errorType: code,
  ...(details !== undefined && { details }),
});
const method = 'insertOrUpdateUser';

const events = ({ database }: TestServer, type: string) =>
  database.prisma.event.findMany({ where: { type } });
const general = ({ database }: TestServer) =>
  database.prisma.room.findFirstOrThrow({ where: { id: 'GENERAL' } });

t.test('POST /users.create makes a user who can sign in and is in the default rooms', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const before = await general(server);
  const { status, body } = await admin.post(
    'users.create',
    newUser('Alice', {
      roles: ['user', 'bot'],
      verified: true,
      bio: 'Hello',
      nickname: 'Al',
      statusText: 'here',
      requirePasswordChange: true,
      customFields: { team: 'blue' },
    }),
  );
  t.equal(status, 200);
  t.match(body.user, {
    username: 'Alice',
    emails: [{ address: 'Alice@example.com', verified: true }],
    roles: ['user', 'bot'],
    type: 'user',
    status: 'offline',
    active: true,
    bio: 'Hello',
    nickname: 'Al',
    statusText: 'here',
    requirePasswordChange: true,
    customFields: { team: 'blue' },
    settings: {},
  });
  const alice = await signIn(server.app, 'alice', password);
  t.equal(alice.userId, body.user._id);
  t.match((await alice.get('me')).body, { requirePasswordChange: true, customFields: { team: 'blue' } });
  t.equal((await general(server)).memberCount, before.memberCount + 1);
  const where = { userId: alice.userId, roomId: 'GENERAL', leftAt: null };
  t.equal(await server.database.prisma.membership.count({ where }), 1);
  t.same(
    (await events(server, 'user.created')).map(({ actorId, subjectId }) => [actorId, subjectId]),
    [[admin.userId, alice.userId]],
  );
  t.equal((await events(server, 'member.joined')).length, 1);

  const loner = await admin.post(
    'users.create',
    newUser('loner', { joinDefaultChannels: false, setRandomPassword: true }),
  );
  t.same(loner.body.user.roles, ['user'], 'an ordinary user where no role is named');
  t.equal(loner.body.user.requirePasswordChange, true);
  t.equal((await general(server)).memberCount, before.memberCount + 1);
  t.equal(
    (await anonymous(server.app).post('login', { user: 'loner', password })).status,
    401,
    'a random password',
  );
});

t.test('POST /users.create refuses', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const bob = await addUser(server, 'bob');
  await admin.post('users.create', newUser('taken'));
  const users = await server.database.prisma.user.count();
  const notAllowed = (reason: string, action: string) =>
    coded('error-action-not-allowed', reason, { method, action });
  const required = (field: string) =>
    coded('error-the-field-is-required', `The field ${field} is required`, { method, field });
  const blocked = (field: string) =>
    coded('error-blocked-username', `${field} is blocked and can't be used!`, {
      method: 'checkUsernameAvailability',
      field,
    });
  const unavailable = (field: string) =>
    coded('error-field-unavailable', `${field} is already in use :(`, { method, field });
  const invalid = (input: string) =>
    coded('error-input-is-not-a-valid-field', `${input} is not a valid username`, {
      method,
      input,
      field: 'Username',
    });
  const address = (email: string) =>
    coded('error-invalid-email', `Invalid email ${email}`, {
      function: 'RocketChat.validateEmailDomain',
      email,
    });
  const long = 'x'.repeat(10_000);

  const refusals: [string, object, object][] = [
    ['without a name', { username: 'x' }, coded('invalid-params', "must have required property 'name'")],
    [
      'of an unknown role',
      newUser('x', { roles: ['user', 'king'] }),
      notAllowed('The field Roles consist invalid role id', 'Assign_role'),
    ],
    [
      'of a role for rooms',
      newUser('x', { roles: ['owner'] }),
      notAllowed('The field Roles consist invalid role id', 'Assign_role'),
    ],
    ['with an empty name', newUser('x', { name: ' ' }), required('Name')],
    ['with an empty user name', newUser('x', { username: '' }), required('Username')],
    ['with an empty password', newUser('x', { password: '' }), required('Password')],
    [
      'with a bad name',
      newUser('x', { name: '<b>' }),
      { success: false, error: 'Name contains invalid characters' },
    ],
    ['with a bad user name', newUser('x', { username: 'a b' }), invalid('a b')],
    ['with a user name of 10 kB', newUser('x', { username: long }), invalid(long)],
    ['called all', newUser('All', { email: 'x@example.com' }), blocked('All')],
    ['called system', newUser('system'), blocked('system')],
    ['called admin', newUser('ADMIN'), blocked('ADMIN')],
    ['whose user name is taken', newUser('TAKEN', { email: 'x@example.com' }), unavailable('TAKEN')],
    [
      'whose address is taken',
      newUser('x', { email: 'Taken@Example.com' }),
      unavailable('Taken@Example.com'),
    ],
    ['whose address is none', newUser('x', { email: 'x' }), address('x')],
    [
      'whose address is 10 kB',
      newUser('x', { email: `${long}@example.com` }),
      address(`${long}@example.com`),
    ],
    [
      'with a password of 10 kB',
      newUser('x', { password: long }),
      coded('error-password-policy-not-met', "The password does not meet the server's policy"),
    ],
    [
      'with a long bio',
      newUser('x', { bio: 'x'.repeat(261) }),
      coded('error-bio-size-exceeded', 'Bio size exceeds 260 characters', { method: 'saveUserProfile' }),
    ],
    [
      'with a long nickname',
      newUser('x', { nickname: 'x'.repeat(121) }),
      coded('error-nickname-size-exceeded', 'Nickname size exceeds 120 characters', {
        method: 'saveUserProfile',
      }),
    ],
  ];
  for (const [what, body, refusal] of refusals) {
    const answer = await admin.post('users.create', body);
    t.equal(answer.status, 400, `a user ${what}`);
    t.same(answer.body, refusal, what);
  }
  const denied = await bob.post('users.create', newUser('x'));
  t.equal(denied.status, 400);
  t.same(denied.body, notAllowed('Adding user is not allowed', 'Adding_user'));

  await admin.post('permissions.update', { permissions: [{ _id: 'create-user', roles: ['admin', 'user'] }] });
  const usurper = await bob.post('users.create', newUser('x', { roles: ['admin'] }));
  t.same(usurper.body, notAllowed('Assigning admin is not allowed', 'Assign_admin'));
  t.equal(await server.database.prisma.user.count(), users, 'nobody came of it');
});

t.test('POST /users.create in parallel gives a name once', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const before = await general(server);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      admin.post('users.create', newUser('twin', { email: `twin${i}@example.com` })),
    ),
  );
  t.same(answers.map(({ status }) => status).sort(), [200, 400, 400, 400, 400, 400]);
  t.equal((await general(server)).memberCount, before.memberCount + 1);
  const others = await Promise.all(
    Array.from({ length: 4 }, (_, i) => admin.post('users.create', newUser(`u${i}`))),
  );
  t.ok(others.every(({ status }) => status === 200));
  t.equal((await general(server)).memberCount, before.memberCount + 5, 'every one is counted');
});

t.test('POST /users.register signs up, as far as the settings allow', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const stranger = anonymous(server.app);
  const register = (username: string, rest: object = {}) =>
    stranger.post('users.register', { username, email: `${username}@example.com`, pass: password, ...rest });

  const { status, body } = await register('carol', { name: 'Carol', customFields: { team: 'red' } });
  t.equal(status, 200);
  t.match(body.user, { type: 'user', status: 'offline', active: true, name: 'Carol', username: 'carol' });
  const carol = await signIn(server.app, 'carol', password);
  t.same((await carol.get('me')).body.roles, ['user']);
  t.equal((await register('dave')).body.user.name, 'dave', 'who gives no name is called by the user name');

  const refusals: [string, object, object][] = [
    ['carol', { email: 'x@example.com' }, { success: false, error: 'Username is already in use' }],
    ['x', { email: 'carol@example.com' }, coded('403', 'Email already exists.')],
    ['a b', {}, { success: false, error: 'The username provided is not valid' }],
    ['x', { name: 'a/b' }, { success: false, error: 'Name contains invalid characters' }],
    [
      'x',
      { email: '' },
      coded('error-invalid-email', 'Invalid email ', {
        function: 'RocketChat.validateEmailDomain',
        email: '',
      }),
    ],
    ['x', { pass: undefined }, coded('invalid-params', "must have required property 'pass'")],
  ];
  for (const [username, rest, refusal] of refusals) {
    const answer = await register(username, rest);
    t.equal(answer.status, 400);
    t.same(answer.body, refusal);
  }

  await admin.post('settings/Accounts_RegistrationForm', { value: 'Secret URL' });
  const secret = coded('error-user-registration-secret', 'User registration is only allowed via Secret URL', {
    method: 'registerUser',
  });
  t.same((await register('x')).body, secret);
  t.same((await register('x', { secret: '' })).body, secret, 'a secret that was never set fits nobody');
  await admin.post('settings/Accounts_RegistrationForm_SecretURL', { value: 's3cret' });
  t.same((await register('x', { secret: 'other' })).body, secret);
  t.equal((await register('erin', { secret: 's3cret' })).status, 200);

  await admin.post('settings/Accounts_RegistrationForm', { value: 'Disabled' });
  const disabled = await register('x', { secret: 's3cret' });
  t.same(
    [disabled.status, disabled.body],
    [
      400,
      coded('error-user-registration-disabled', 'User registration is disabled', { method: 'registerUser' }),
    ],
  );
});

t.test('GET /users.info shows a user as far as the caller may see', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  await admin.post('users.create', newUser('alice'));
  const alice = await signIn(server.app, 'alice', password);
  const bob = await addUser(server, 'bob');
  await addRoom(server, 'plans', [{ client: alice, roles: ['owner'] }, { client: bob }]);

  const seen = await bob.get('users.info', { username: 'ALICE' });
  t.equal(seen.status, 200);
  t.equal(seen.body.user._id, alice.userId);
  t.equal(seen.body.user.canViewAllInfo, false);
  for (const key of ['roles', 'emails', 'services', 'createdAt', 'rooms'])
    t.notOk(key in seen.body.user, `no ${key}`);

  const full = (await admin.get('users.info', { email: 'Alice@example.com', includeUserRooms: 'true' })).body
    .user;
  t.match(full, {
    _id: alice.userId,
    canViewAllInfo: true,
    emails: [{ address: 'alice@example.com' }],
    roles: ['user'],
  });
  t.notOk('services' in full);
  t.same(full.rooms.map(({ name }: { name: string }) => name).sort(), ['general', 'plans']);

  const self = (await alice.get('users.info', { userId: alice.userId, fields: '{"userRooms":1}' })).body.user;
  t.match(self, { services: { password: true }, lastLogin: String });
  t.match(
    self.rooms.find(({ name }: { name: string }) => name === 'plans'),
    { t: 'c', roles: ['owner'], unread: 0 },
  );
  t.notOk(
    'rooms' in (await bob.get('users.info', { userId: alice.userId, includeUserRooms: 'true' })).body.user,
  );

  const notFound = { success: false, error: 'User not found.' };
  const refusals: [Record<string, string>, object][] = [
    [{ userId: 'nobody' }, notFound],
    [{ username: 'x'.repeat(10_000) }, notFound],
    [{ email: 'alice@example.com' }, notFound],
    [{}, { success: false, error: 'Invalid search query.' }],
    [{ userId: '' }, { success: false, error: 'Invalid search query.' }],
    [{ importId: 'x' }, notFound],
    [{ userId: 'a\0b' }, coded('invalid-params', 'Text must not contain NUL.')],
  ];
  for (const [query, refusal] of refusals) {
    const answer = await bob.get('users.info', query);
    t.equal(answer.status, 400);
    t.same(answer.body, refusal);
  }
  t.equal((await bob.get('users.info?userId=%ff%fe')).status, 400, 'invalid UTF-8');
  t.equal((await bob.get('users.info?userId=__proto__&__proto__=x')).status, 400);
});

t.test('GET /users.list pages and sorts, and shows addresses to those who may see them', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const zoe = await addUser(server, 'zoe');
  await addUser(server, 'Bob');
  const names = ({ body }: { body: { users: { username: string }[] } }) =>
    // The workspace's own instance has a number.
    body.users.map(({ username }) => username.replace(/^instance-\d+$/, 'instance'));

  const all = await admin.get('users.list');
  t.same(names(all), ['admin', 'Bob', 'instance', 'rocket.cat', 'zoe'], 'regardless of case');
  t.match(all.body, { success: true, count: 5, offset: 0, total: 5 });
  t.match(all.body.users[0], {
    emails: [{ address: 'admin@example.com', verified: true }],
    roles: ['admin', 'user'],
  });
  const page = await zoe.get('users.list', { offset: 1, count: 2 });
  t.same(names(page), ['Bob', 'instance']);
  t.match(page.body, { count: 2, offset: 1, total: 5 });
  t.notOk(
    'emails' in page.body.users[0] || 'roles' in page.body.users[0] || 'lastLogin' in page.body.users[0],
  );
  t.same(names(await zoe.get('users.list', { sort: '{"username":-1}', count: 2 })), ['zoe', 'rocket.cat']);
  t.same(names(await zoe.get('users.list', { sort: '{"lastLogin":-1}', count: 1 })), ['admin']);
  t.same(
    names(await zoe.get('users.list', { sort: '{"passwordVerifier":1,"constructor":-1}' })),
    names(all),
    'not by anything else',
  );
  t.same(names(await admin.get('users.list', { email: 'ADMIN@example.com' })), ['admin']);
  t.same(names(await zoe.get('users.list', { offset: '99999999999999999999' })), [], 'far beyond the end');

  const bad = await zoe.get('users.list', { sort: 'name' });
  t.equal(bad.status, 400);
  t.same(
    bad.body,
    coded('error-invalid-sort', 'Invalid sort parameter provided: "name"', {
      helperMethod: 'parseJsonQuery',
    }),
  );
  const forbidden = { success: false, error: 'unauthorized' };
  const probe = await zoe.get('users.list', { email: 'admin@example.com' });
  t.same([probe.status, probe.body], [403, forbidden], 'nobody learns whose an address is');
  await admin.post('permissions.update', { permissions: [{ _id: 'view-d-room', roles: ['admin'] }] });
  const denied = await zoe.get('users.list');
  t.same([denied.status, denied.body], [403, forbidden]);
});

t.test('POST /users.delete ends everything that a user was but what they wrote', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  await admin.post('users.create', newUser('alice'));
  const alice = await signIn(server.app, 'alice', password);
  const before = await general(server);
  const posted = await alice.post('chat.sendMessage', { message: { rid: 'GENERAL', msg: 'I was here' } });

  const identity = { dialect: 'imkit', externalId: 'alice-7' };
  const root = await actAs(server);
  const link = (userId: string) =>
    root.call('POST', `workspaces/${root.workspaceId}/users/${userId}/identities`, identity);
  t.equal((await link(alice.userId)).status, 200);

  const { status, body } = await admin.post('users.delete', { userId: alice.userId });
  t.same([status, body], [200, { success: true, deletedRooms: [] }]);
  t.equal((await link(admin.userId)).status, 200, 'identities are free');
  t.equal((await alice.get('me')).status, 401);
  t.equal(
    (await anonymous(server.app).post('login', { user: 'alice', password })).body.error,
    'Unauthorized',
  );
  t.equal((await admin.get('users.info', { username: 'alice' })).status, 400);
  t.equal((await general(server)).memberCount, before.memberCount - 1);
  const { message } = (await admin.get('chat.getMessage', { msgId: posted.body.message._id })).body;
  t.match(
    message,
    { msg: 'I was here', u: { _id: alice.userId, username: 'alice' } },
    'messages stay, with their author',
  );
  const membership = await server.database.prisma.membership.findFirstOrThrow({
    where: { userId: alice.userId },
  });
  t.ok(membership.leftAt && membership.leftSeq !== null);
  t.equal((await events(server, 'user.deleted')).length, 1);
  t.equal((await events(server, 'member.left')).length, 1);
  t.equal((await admin.post('users.create', newUser('alice'))).status, 200, 'name and address are free');

  const again = await admin.post('users.delete', { userId: alice.userId });
  const unknown = 'The required "userId" or "username" param provided does not match any users';
  t.same([again.status, again.body], [400, coded('error-invalid-user', unknown)]);
  const unnamed = 'The required "userId" or "username" param was not provided';
  t.same((await admin.post('users.delete', {})).body, coded('error-user-param-not-provided', unnamed));
  for (const more of [{ email: 7 }, { user: {} }, { email: 'alice@example.com' }])
    t.same((await admin.post('users.delete', more)).body, coded('error-user-param-not-provided', unnamed));
  const bob = await addUser(server, 'bob');
  const denied = await bob.post('users.delete', { username: 'alice' });
  t.same([denied.status, denied.body], [403, { success: false, error: 'unauthorized' }]);
});

t.test('POST /users.delete of the last owner of rooms needs confirmRelinquish', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const [owner, member, moderator] = await Promise.all(
    ['owner1', 'member1', 'moderator1'].map((name) => addUser(server, name)),
  );
  if (!owner || !member || !moderator) throw new Error('unreachable');
  const shared = await addRoom(server, 'shared', [
    { client: owner, roles: ['owner'] },
    { client: member },
    { client: moderator, roles: ['moderator'] },
  ]);
  const alone = await addRoom(server, 'alone', [{ client: owner, roles: ['owner'] }], 'private');
  await addRoom(server, 'ours', [
    { client: owner, roles: ['owner'] },
    { client: member, roles: ['owner'] },
  ]);

  const refused = await admin.post('users.delete', { username: 'owner1' });
  t.equal(refused.status, 400);
  t.same(refused.body, {
    success: false,
    error: '[user-last-owner]',
    errorType: 'user-last-owner',
    details: [
      { rid: shared, name: 'shared' },
      { rid: alone, name: 'alone' },
    ],
  });
  t.equal((await owner.get('me')).status, 200, 'nothing happened');

  const { body } = await admin.post('users.delete', { username: 'owner1', confirmRelinquish: true });
  t.same(body, { success: true, deletedRooms: [alone] });
  const { prisma } = server.database;
  const heir = await prisma.membership.findFirstOrThrow({
    where: { roomId: shared, userId: moderator.userId },
  });
  t.same(heir.roles, ['moderator', 'owner'], 'the moderator inherits');
  t.equal((await prisma.room.findFirstOrThrow({ where: { id: shared } })).memberCount, 2);
  t.ok((await prisma.room.findFirstOrThrow({ where: { id: alone } })).deletedAt);
  t.equal((await events(server, 'room.deleted')).length, 1);
  t.equal((await events(server, 'member.promoted')).length, 1);
});

t.test('POST /users.delete leaves one administrator, also when two delete each other', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const last = await admin.post('users.delete', { userId: admin.userId, confirmRelinquish: true });
  t.equal(last.status, 400);
  t.match(last.body.error, /^Leaving the app without admins is not allowed/);

  const second = await addUser(server, 'second', ['admin']);
  const rivals = await Promise.all([
    admin.post('users.delete', { userId: second.userId, confirmRelinquish: true }),
    second.post('users.delete', { userId: admin.userId, confirmRelinquish: true }),
  ]);
  t.equal(rivals.filter(({ status }) => status === 200).length, 1);
  const where = { deletedAt: null, roles: { has: 'admin' } };
  t.equal(await server.database.prisma.user.count({ where }), 1);
});

t.test('POST /users.delete in parallel happens once', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  await admin.post('users.create', newUser('alice'));
  const before = await general(server);
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => admin.post('users.delete', { username: 'alice' })),
  );
  t.same(answers.map(({ status }) => status).sort(), [200, 400, 400, 400, 400]);
  t.equal((await general(server)).memberCount, before.memberCount - 1);
  t.equal((await events(server, 'user.deleted')).length, 1);
});

t.test('POST /users.createToken makes a token for oneself, and for others with the right', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const bob = await addUser(server, 'bob');
  const use = async ({ userId, authToken }: { userId: string; authToken: string }): Promise<number> => {
    const headers = { 'x-user-id': userId, 'x-auth-token': authToken };
    return (await server.app.inject({ url: '/api/v1/me', headers })).statusCode;
  };
  for (const [caller, body] of [
    [admin, { username: 'bob' }],
    [admin, { userId: bob.userId }],
    [bob, { userId: bob.userId }],
  ] as [Client, object][]) {
    const answer = await caller.post('users.createToken', body);
    t.equal(answer.status, 200);
    t.equal(answer.body.data.userId, bob.userId);
    t.equal(await use(answer.body.data), 200);
  }
  t.notOk((await server.database.prisma.user.findFirstOrThrow({ where: { id: bob.userId } })).lastSignInAt);
  const denied = await bob.post('users.createToken', { username: 'admin' });
  t.same(
    [denied.status, denied.body],
    [400, coded('error-not-authorized', 'Not authorized', { method: 'createToken' })],
  );
  t.equal((await bob.post('users.createToken', {})).body.errorType, 'error-user-param-not-provided');
  t.equal(
    (await admin.post('users.createToken', { userId: 'x'.repeat(10_000) })).body.errorType,
    'error-invalid-user',
  );
});

t.test('bodies that are no body are refused by every operation that takes one', async (t) => {
  const server = await build(t);
  const { userId, authToken } = await signIn(server.app);
  const users = await server.database.prisma.user.count();
  const bodies: [string, string | Buffer, number][] = [
    ['NUL', JSON.stringify(newUser('a\0b')), 400],
    [
      'half a surrogate pair',
      JSON.stringify({ permissions: [], value: '\ud800', ...newUser('x', { bio: '\udc00' }) }),
      400,
    ],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400],
    ['10,000 levels', `{"value":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400],
    ['__proto__', JSON.stringify(newUser('x')).replace('{', '{"__proto__":{"roles":["admin"]},'), 400],
    ['2 MB', JSON.stringify({ value: 'x'.repeat(2_000_000) }), 413],
  ];
  const paths = [
    'users.create',
    'users.register',
    'users.delete',
    'users.createToken',
    'settings/Site_Name',
    'permissions.update',
  ];
  for (const path of paths) {
    for (const [what, payload, status] of bodies) {
      const headers = { 'content-type': 'application/json', 'x-user-id': userId, 'x-auth-token': authToken };
      const response = await server.app.inject({ method: 'POST', url: `/api/v1/${path}`, headers, payload });
      t.equal(response.statusCode, status, `${path}: ${what}`);
      t.equal(response.json().success, false);
    }
  }
  t.equal(await server.database.prisma.user.count(), users);
});
