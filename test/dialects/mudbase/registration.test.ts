import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser, openMudbasePair, strangerTo, withMudbaseToken } from '../../support/mudbase.ts';
import { anonymous } from '../../support/rocketchat.ts';

const taken = {
  error: 'Resource already exists',
  code: 'CONFLICT',
  details: 'A resource with this identifier already exists',
};
const notFound = {
  error: 'Resource not found',
  code: 'NOT_FOUND',
  details: 'The requested resource could not be found',
};

t.test('registration', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const nobody = await strangerTo(server);
  const { projectId } = nobody;
  const person = { password: 'correct horse', firstName: 'Alice', lastName: 'Archer', projectId };
  const register = (more: object) =>
    nobody.call('POST', '/api/auth/local/register', { email: 'alice@example.com', ...person, ...more });
  const signUp = (role: string, more: object) =>
    nobody.call('POST', `/api/auth/local/signup/${role}`, {
      email: 'bob@example.com',
      ...person,
      agreedToTerms: true,
      ...more,
    });

  await t.test('POST /api/auth/local/register', async (t) => {
    const { status, body } = await register({});
    t.equal(status, 201);
    const { id, ...user } = body.user;
    const names = { firstName: 'Alice', lastName: 'Archer' };
    t.same(user, { email: 'alice@example.com', ...names, emailVerified: false, customRole: null });
    t.match(body, {
      message: 'Registration successful. Please check your email for verification.',
      expiresIn: 86400,
    });
    const alice = withMudbaseToken(server.app, projectId, id, body.token);
    t.equal((await alice.call('GET', '/api/users/me')).status, 200, 'signed in at once');
    const stored = await prisma.user.findFirstOrThrow({ where: { id } });
    t.match(stored, { username: 'alice.archer', name: 'Alice Archer', roles: ['user'] });
    t.equal(await prisma.membership.count({ where: { userId: id } }), 0, 'a new user has no chats');

    const again = await register({ email: 'ALICE@example.com' });
    t.equal(again.status, 409);
    t.same(again.body, taken);
    const unknown = await register({ projectId: 'unknown' });
    t.equal(unknown.status, 404);
    t.same(unknown.body, notFound);
  });

  await t.test('the same name may stand twice, also at once', async (t) => {
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        register({ email: `same${n}@example.com`, firstName: 'Ännï', lastName: "O'Neil" }),
      ),
    );
    t.same(
      answers.map(({ status }) => status),
      [201, 201, 201],
    );
    const users = await prisma.user.findMany({ where: { name: "Ännï O'Neil" } });
    const names = users.map(({ username }) => username).sort();
    t.match(names, ['anni.o.neil', /^anni\.o\.neil\.[0-9a-f]{24}$/, /^anni\.o\.neil\.[0-9a-f]{24}$/]);
    const once = await Promise.all([1, 2].map(() => register({ email: 'once@example.com' })));
    t.same(once.map(({ status }) => status).sort(), [201, 409]);
    const foreign = await register({ email: 'cjk@example.com', firstName: '愛', lastName: '李' });
    t.equal(foreign.status, 201);
    t.equal(foreign.body.user.firstName, '愛');
  });

  await t.test('what is wrong with a registration', async (t) => {
    const none = await nobody.call('POST', '/api/auth/local/register');
    t.equal(none.status, 400);
    t.same(Object.keys(none.body.details).sort(), [
      'email',
      'firstName',
      'lastName',
      'password',
      'projectId',
    ]);
    const wrong: [object, string][] = [
      [{ password: 'short' }, 'password'],
      [{ password: 'x'.repeat(1025) }, 'password'],
      [{ email: 'no address' }, 'email'],
      [{ email: 7 }, 'email'],
      [{ email: `${'x'.repeat(300)}@example.com` }, 'email'],
      [{ firstName: '' }, 'firstName'],
      [{ lastName: ['x'] }, 'lastName'],
      [{ projectId: null }, 'projectId'],
    ];
    for (const [more, field] of wrong) {
      const { status, body } = await register({ email: 'new@example.com', ...more });
      t.equal(status, 400, JSON.stringify(more).slice(0, 50));
      t.match(body, { error: 'Validation failed', code: 'VALIDATION_ERROR' });
      t.same(Object.keys(body.details), [field]);
    }
    for (const firstName of ['<script>', '   ', 'x'.repeat(300), 'a\u0000b', '\ud800'])
      t.equal((await register({ email: 'new@example.com', firstName, lastName: ' ' })).status, 400);
    t.equal(await prisma.user.count({ where: { email: 'new@example.com' } }), 0);
  });

  await t.test('POST /api/auth/local/signup/{role}', async (t) => {
    const { status, body } = await signUp('customer', {});
    t.equal(status, 201);
    t.equal(body.user.customRole, 'customer');
    const stored = await prisma.user.findFirstOrThrow({ where: { id: body.user.id } });
    t.same(stored.roles, ['user'], 'it gives no rights');
    t.equal((await signUp('customer', {})).status, 409);
    for (const role of ['admin', 'constructor', '__proto__', 'Customer', 'x'.repeat(1000)]) {
      const refused = await signUp(role, { email: 'new@example.com' });
      t.equal(refused.status, 404, role.slice(0, 20));
      t.same(refused.body, { error: 'Role not found', code: 'NOT_FOUND' });
    }
    t.same((await signUp('customer', { projectId: 'unknown' })).body, notFound);
    for (const [more, details] of [
      [{ agreedToTerms: undefined }, { agreedToTerms: 'agreedToTerms is required' }],
      [{ agreedToTerms: false }, { agreedToTerms: 'agreedToTerms must be true' }],
      [{ role: 'admin' }, { role: 'role is not accepted' }],
      [{ customRole: 'admin' }, { customRole: 'customRole is not accepted' }],
    ]) {
      const refused = await signUp('customer', { email: 'new@example.com', ...more });
      t.equal(refused.status, 400);
      t.same(refused.body.details, details);
    }
  });

  await t.test('POST /api/auth/anonymous', async (t) => {
    const enter = (body?: object) => nobody.call('POST', '/api/auth/anonymous', body);
    const [one, other] = [await enter({ projectId, deviceId: 'phone' }), await enter()];
    t.same([one.status, other.status], [200, 200]);
    t.match(one.body, { message: 'Anonymous session created', expiresIn: 86400 });
    const { id } = one.body.user;
    t.same(one.body.user, {
      id,
      email: `anonymous_${id}@anonymous.local`,
      firstName: 'Anonymous',
      lastName: 'User',
      role: 'viewer',
      isAnonymous: true,
    });
    t.not(other.body.user.id, id);
    const guest = withMudbaseToken(server.app, projectId, id, one.body.token);
    const { body } = await guest.call('GET', '/api/users/me');
    t.match(body.user, { role: 'viewer', isAnonymous: true, customRole: null });
    t.equal((await enter({ projectId: 'unknown' })).status, 404);
    t.equal((await enter({ deviceId: 7 })).status, 400);
    t.equal((await enter({ deviceId: 'x'.repeat(256) })).status, 400);
    const { email } = one.body.user;
    const login = { email, password: 'anonymous', projectId };
    t.equal((await nobody.call('POST', '/api/auth/local/login', login)).status, 401);
  });

  await t.test('POST /api/auth/anonymous/convert', async (t) => {
    const guestOf = async () => {
      const { body } = await nobody.call('POST', '/api/auth/anonymous', { projectId });
      return { ...body, as: withMudbaseToken(server.app, projectId, body.user.id, body.token) };
    };
    const carol = {
      email: 'carol@example.com',
      password: 'correct horse',
      firstName: 'Carol',
      lastName: 'Carter',
    };
    const convert = (guest: Awaited<ReturnType<typeof guestOf>>, body?: object) =>
      guest.as.call('POST', '/api/auth/anonymous/convert', body);
    const guest = await guestOf();
    const missing = await convert(guest);
    t.same(missing.body.details, { email: 'email is required', password: 'password is required' });
    t.equal((await convert(guest, { ...carol, email: 'alice@example.com' })).status, 409);
    t.equal((await convert(guest, { ...carol, email: 'x' })).status, 400);
    t.equal((await convert(guest, { ...carol, firstName: '<b>' })).status, 400);
    t.match(
      (await guest.as.call('GET', '/api/users/me')).body.user,
      { isAnonymous: true },
      'nothing half done',
    );

    const both = await Promise.all([
      convert(guest, carol),
      convert(guest, { ...carol, email: 'dan@example.com' }),
    ]);
    const [won] = both.filter(({ status }) => status === 200);
    t.equal(both.filter(({ status }) => status === 200).length, 1, 'of two at once one wins');
    t.match(won?.body, { message: 'Account created successfully', expiresIn: 1800 });
    t.match(won?.body.user, {
      _id: guest.user.id,
      fullName: 'Carol Carter',
      role: 'member',
      isAnonymous: false,
      emailVerified: false,
    });
    t.equal((await guest.as.call('GET', '/api/users/me')).status, 401, 'the tokens are new');
    const { refreshToken } = guest;
    t.equal((await nobody.call('POST', '/api/auth/refresh', { refreshToken })).status, 401);
    const now = withMudbaseToken(server.app, projectId, guest.user.id, won?.body.token);
    const again = await now.call('POST', '/api/auth/anonymous/convert', {
      ...carol,
      email: 'new@example.com',
    });
    t.equal(again.status, 400);
    t.equal(again.body.details, 'Only an anonymous account can be converted.');
    const plain = await guestOf();
    const short = await convert(plain, { email: 'erin@example.com', password: 'correct horse' });
    t.equal(short.body.user.fullName, 'Anonymous User', 'a name is not needed');
    t.equal((await nobody.call('POST', '/api/auth/anonymous/convert', carol)).status, 401);
  });

  await t.test('who registers here signs in to Rocket.Chat', async (t) => {
    const answer = await anonymous(server.app).post('login', {
      user: 'alice.archer',
      password: 'correct horse',
    });
    t.equal(answer.status, 200);
    const { token } = await openMudbasePair(server, answer.body.data.userId);
    t.equal(
      (await withMudbaseToken(server.app, projectId, '', token).call('GET', '/api/auth/session')).status,
      200,
    );
  });

  await t.test('where registration is closed', async (t) => {
    const workspaceId = await server.store.workspaces.idForHost('');
    for (const value of ['closed', 'withSecret']) {
      const key = { workspaceId, id: 'registration' };
      await prisma.setting.upsert({
        where: { workspaceId_id: key },
        create: { ...key, value },
        update: { value },
      });
      const answers = [
        await register({ email: 'new@example.com' }),
        await signUp('customer', { email: 'new@example.com' }),
        await nobody.call('POST', '/api/auth/anonymous', { projectId }),
      ];
      t.same(
        answers.map(({ status }) => status),
        [403, 403, 403],
        value,
      );
    }
    t.equal(await prisma.user.count({ where: { email: 'new@example.com' } }), 0);
  });

  await t.test('a deleted user leaves no session behind', async (t) => {
    const zoe = await addMudbaseUser(server, 'zoe');
    const { refreshToken } = await openMudbasePair(server, zoe.userId);
    const workspaceId = await server.store.workspaces.idForHost('');
    await server.store.users.delete(workspaceId, zoe.userId, zoe.userId, () => undefined);
    t.equal(await prisma.refreshToken.count({ where: { userId: zoe.userId } }), 0);
    t.equal((await nobody.call('POST', '/api/auth/refresh', { refreshToken })).status, 401);
    t.equal((await zoe.call('GET', '/api/users/me')).status, 401);
  });
});
