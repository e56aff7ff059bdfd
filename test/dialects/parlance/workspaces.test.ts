import t from 'tap';
import { foundWorkspace } from '../../../src/core/workspaces.ts';
import type { Wire } from '../../../src/dialects/parlance/types.ts';
import { founding } from '../../../src/dialects/rocketchat/founding.ts';
import { build } from '../../support/build.ts';
import { actAs, addUser, call } from '../../support/parlance.ts';

type Workspace = Wire['Workspace'];

const alice = { username: 'alice', password: 'a long password', email: 'alice@acme.example' };

t.test('the administrative API knows its callers', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);

  t.test('a request without a valid token is 401 and says what is wanted', async (t) => {
    const headers = [
      {},
      { authorization: 'Bearer nonsense' },
      { authorization: `Basic ${admin.token}` },
      { authorization: 'Bearer ' },
    ];
    for (const header of headers) {
      const { status, body, headers } = await call(server.app, 'GET', 'workspaces', undefined, header);
      t.equal(status, 401);
      t.equal(headers['www-authenticate'], 'Bearer');
      t.equal(headers['content-type'], 'application/problem+json');
      t.same(body, {
        type: 'about:blank',
        title: 'Unauthorized',
        status: 401,
        detail: 'The token is missing, wrong or expired.',
      });
    }
    t.equal((await call(server.app, 'POST', 'workspaces', {})).status, 401, 'before the body is looked at');
  });

  t.test('the scheme is read regardless of case', async (t) => {
    const { status, headers } = await call(server.app, 'GET', 'workspaces', undefined, {
      authorization: `bearer ${admin.token}`,
    });
    t.equal(status, 200);
    t.equal(headers['content-type'], 'application/json');
  });

  t.test('a user who is no administrator is 403 everywhere', async (t) => {
    await addUser(server, admin.workspaceId, 'mallory');
    const mallory = await actAs(server, undefined, 'mallory');
    const own = `workspaces/${admin.workspaceId}`;
    const identity = { dialect: 'imkit', externalId: 'x' };
    for (const { status, body } of [
      await mallory.call('GET', 'workspaces'),
      await mallory.call('POST', 'workspaces', { name: 'Acme', administrator: alice }),
      await mallory.call('GET', own),
      await mallory.call('GET', `${own}/connections`),
      await mallory.call('POST', `${own}/connections/imkitApiKey/rotate`),
      await mallory.call('GET', `${own}/users`),
      await mallory.call('POST', `${own}/users/${mallory.userId}/identities`, identity),
      await mallory.call('DELETE', `${own}/users/${mallory.userId}/identities/imkit/x`),
      await mallory.call('GET', 'workspaces/unknown'),
    ]) {
      t.equal(status, 403);
      t.equal(body.detail, 'Only an administrator may do this.');
    }
  });

  t.test('an unknown path, a wrong method and a stray address are problems too', async (t) => {
    const unknown = await admin.call('GET', 'nothing');
    t.equal(unknown.status, 404);
    t.equal(unknown.headers['content-type'], 'application/problem+json');
    const wrong = await admin.call('PUT', 'workspaces');
    t.equal(wrong.status, 405);
    t.equal(wrong.headers.allow, 'GET, POST');
    t.equal(wrong.headers['content-type'], 'application/problem+json');
    const nul = await admin.call('GET', 'workspaces/%00');
    t.equal(nul.status, 400);
    t.equal(nul.body.detail, 'Text must not contain NUL.');
    t.equal((await admin.call('GET', 'workspaces?after=%00')).status, 400);
  });

  t.test('a store that does not answer is 503 with a time to wait', async (t) => {
    const broken = await build(t);
    const someone = await actAs(broken);
    broken.store.workspaces.findMany = async () => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    };
    const { status, headers, body } = await someone.call('GET', 'workspaces');
    t.equal(status, 503);
    t.equal(headers['retry-after'], '1');
    t.equal(body.title, 'Service Unavailable');
    broken.store.workspaces.findMany = async () => {
      throw new Error('with a secret detail');
    };
    const fault = await someone.call('GET', 'workspaces');
    t.equal(fault.status, 500);
    t.notMatch(JSON.stringify(fault.body), 'secret');
  });
});

t.test('POST /workspaces', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);

  t.test('makes a workspace with its administrator, found by its host', async (t) => {
    const { status, body } = await admin.call('POST', 'workspaces', {
      name: 'Acme',
      host: 'Chat.Acme.example.',
      administrator: alice,
    });
    t.equal(status, 201);
    t.match(body, { id: /^[0-9a-f]{24}$/, name: 'Acme', host: 'chat.acme.example' });
    t.equal(await server.store.workspaces.idForHost('CHAT.acme.EXAMPLE'), body.id);
    t.equal(await server.store.workspaces.idForHost('other.example'), admin.workspaceId);
    const { rows } = await server.database.pool.query(
      'SELECT type, actor_id, subject_id FROM events WHERE workspace_id = $1',
      [body.id],
    );
    t.same(rows, [{ type: 'workspace.created', actor_id: admin.userId, subject_id: body.id }]);
    const own = await actAs(server, body, 'alice');
    t.same((await own.call('GET', `workspaces/${body.id}`)).body, body);
  });

  t.test('makes one without a host', async (t) => {
    const { status, body } = await admin.call('POST', 'workspaces', {
      name: 'Trial',
      administrator: { ...alice, email: 'alice@trial.example' },
    });
    t.equal(status, 201);
    t.equal(body.host, null);
  });

  t.test('refuses a host that is taken, and makes nothing', async (t) => {
    const before = await server.database.prisma.user.count();
    const { status, body } = await admin.call('POST', 'workspaces', {
      name: 'Acme',
      host: 'chat.acme.EXAMPLE',
      administrator: alice,
    });
    t.equal(status, 409);
    t.equal(body.detail, 'Another workspace has the host chat.acme.example.');
    t.same(body.errors, [{ detail: 'is taken', pointer: '#/host' }]);
    t.equal(await server.database.prisma.user.count(), before);
  });

  t.test('lets one of many callers at the same time have a host', async (t) => {
    const wanted = { name: 'Race', host: 'race.example', administrator: alice };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => admin.call('POST', 'workspaces', wanted)),
    );
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409, 409, 409, 409]);
    t.equal(await server.database.prisma.workspace.count({ where: { name: 'Race' } }), 1);
  });

  t.test('names each place of a body that is wrong, without coercing', async (t) => {
    const { status, body, headers } = await admin.call('POST', 'workspaces', {
      name: 7,
      host: 'not a host',
      'a/b~c ü': true,
      administrator: { username: 'x', email: 'nonsense' },
    });
    t.equal(status, 400);
    t.equal(headers['content-type'], 'application/problem+json');
    t.equal(body.detail, 'The request body does not fit its description.');
    t.same(
      new Set(
        body.errors.map(({ detail, pointer }: { detail: string; pointer: string }) => `${pointer} ${detail}`),
      ),
      new Set([
        '#/a~1b~0c%20%C3%BC is not a member',
        '#/name must be string',
        '#/host must match format "hostname"',
        "#/administrator must have required property 'password'",
        '#/administrator/email must match format "email"',
      ]),
    );
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i]));
    t.equal((await admin.call('POST', 'workspaces', many)).body.errors.length, 100);
  });

  t.test('refuses a user name, a bot name and a password that cannot be', async (t) => {
    const withAdministrator = (changes: object) =>
      admin.call('POST', 'workspaces', { name: 'Acme', administrator: { ...alice, ...changes } });
    const name = await withAdministrator({ username: 'no spaces' });
    t.equal(name.status, 400);
    t.equal(name.body.errors[0].pointer, '#/administrator/username');
    t.equal((await withAdministrator({ username: 'Rocket.Cat' })).status, 409);
    const password = await withAdministrator({ password: 'x'.repeat(1025) });
    t.equal(password.status, 400);
    t.equal(password.body.errors[0].pointer, '#/administrator/password');
  });

  t.test('refuses names that are too long, and takes those that just are not', async (t) => {
    const long = (length: number) => 'x'.repeat(length);
    const email = (length: number) => {
      const host = `${long(60)}.${long(60)}.${long(60)}.example`;
      return `${long(length - host.length - 1)}@${host}`;
    };
    const most = { ...alice, username: long(255), email: email(255) };
    t.equal((await admin.call('POST', 'workspaces', { name: long(255), administrator: most })).status, 201);
    for (const [pointer, body] of [
      ['#/name', { name: long(256), administrator: alice }],
      ['#/name', { name: long(100_000), administrator: alice }],
      ['#/administrator/username', { name: 'Acme', administrator: { ...alice, username: long(256) } }],
      ['#/administrator/email', { name: 'Acme', administrator: { ...alice, email: email(256) } }],
    ] as const) {
      const answer = await admin.call('POST', 'workspaces', body);
      t.equal(answer.status, 400);
      t.same(answer.body.errors, [{ detail: 'must NOT have more than 255 characters', pointer }]);
    }
    const wanted = { host: null, isDefault: false, administrator: { ...alice, password: { text: 'x' } } };
    const { workspaces } = server.store;
    await t.rejects(foundWorkspace(workspaces, { ...wanted, name: long(256) }, founding), {
      message: 'nameInvalid',
    });
    const administrator = { ...wanted.administrator, email: email(256) };
    await t.rejects(foundWorkspace(workspaces, { ...wanted, name: 'Acme', administrator }, founding), {
      message: 'emailInvalid',
    });
  });

  t.test('refuses a body that is no JSON or too large', async (t) => {
    const headers = { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' };
    const broken = await call(server.app, 'POST', 'workspaces', '{', headers);
    t.equal(broken.status, 400);
    t.equal(broken.body.detail, 'The body is not JSON.');
    const large = await call(
      server.app,
      'POST',
      'workspaces',
      JSON.stringify({ name: 'x'.repeat(2 ** 20) }),
      headers,
    );
    t.equal(large.status, 413);
    t.equal(large.body.title, 'Content Too Large');
  });

  t.test('is only for administrators of the default workspace', async (t) => {
    const acme = await server.store.workspaces.idForHost('chat.acme.example');
    const own = await actAs(server, { id: acme }, 'alice');
    const { status, body } = await own.call('POST', 'workspaces', { name: 'More', administrator: alice });
    t.equal(status, 403);
    t.equal(body.detail, 'Only an administrator of the default workspace may do this.');
  });
});

t.test('GET /workspaces', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);
  const make = async (name: string): Promise<Workspace> =>
    (await admin.call('POST', 'workspaces', { name, administrator: alice })).body;
  const one = await make('one');
  const two = await make('two');
  const three = await make('three');
  const all = [admin.workspaceId, one.id, two.id, three.id];

  t.test('gives pages in order, of which none is lost', async (t) => {
    t.same(
      (await admin.call('GET', 'workspaces')).body.workspaces.map(({ id }: { id: string }) => id),
      all,
    );
    const first = (await admin.call('GET', 'workspaces?limit=3')).body;
    t.equal(first.workspaces.length, 3);
    t.equal(first.next, all[2]);
    const second = (await admin.call('GET', `workspaces?limit=3&after=${first.next}`)).body;
    t.same(second, { workspaces: [three], next: null });
    t.equal((await admin.call('GET', `workspaces?limit=${all.length}`)).body.next, null);
    t.same((await admin.call('GET', 'workspaces?after=zzz')).body, { workspaces: [], next: null });
  });

  t.test('refuses a limit out of range in words', async (t) => {
    for (const limit of ['0', '101', 'many', '1.5']) {
      const { status, body } = await admin.call('GET', `workspaces?limit=${limit}`);
      t.equal(status, 400);
      t.equal(body.detail, 'The query does not fit its description.');
      t.match(body.errors, [{ detail: /^limit must be / }]);
      t.notOk('pointer' in body.errors[0]);
    }
    t.equal((await admin.call('GET', 'workspaces?limit=1&limit=2')).status, 400);
  });

  t.test('shows an administrator of another workspace its own only', async (t) => {
    const own = await actAs(server, two, 'alice');
    t.same((await own.call('GET', 'workspaces')).body, { workspaces: [two], next: null });
    t.same((await own.call('GET', `workspaces?after=${one.id}`)).body.workspaces, [two]);
    t.same((await own.call('GET', `workspaces?after=${two.id}`)).body.workspaces, []);
  });

  t.test('a foreign workspace is not found, whatever is asked of it', async (t) => {
    const own = await actAs(server, two, 'alice');
    for (const id of [one.id, admin.workspaceId, 'unknown']) {
      const identities = `workspaces/${id}/users/x/identities`;
      for (const { status, body } of [
        await own.call('GET', `workspaces/${id}`),
        await own.call('GET', `workspaces/${id}/connections`),
        await own.call('POST', `workspaces/${id}/connections/imkitApiKey/rotate`),
        await own.call('GET', `workspaces/${id}/users`),
        await own.call('POST', identities, { dialect: 'imkit', externalId: 'x' }),
        await own.call('DELETE', `${identities}/imkit/x`),
      ]) {
        t.equal(status, 404);
        t.equal(body.detail, 'There is no such workspace.');
      }
    }
    t.equal(
      (await admin.call('GET', `workspaces/${one.id}`)).status,
      200,
      'but the default one has them all',
    );
    t.equal((await admin.call('GET', 'workspaces/unknown')).status, 404);
  });
});
