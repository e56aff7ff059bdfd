import { readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { foundWorkspace } from '../../../src/core/workspaces.ts';
import { founding } from '../../../src/dialects/rocketchat/founding.ts';
import { packageRoot } from '../../../src/paths.ts';
import { build, type TestServer } from '../../support/build.ts';
import { addImkitClient, imkitPlatform, withImkitHeaders } from '../../support/imkit.ts';

interface Operation {
  operationId: string;
  security: Record<string, string[]>[];
}

/** Every operation of the spec, with a path that names things nobody has. */
const operations = Object.entries(
  JSON.parse(readFileSync(path.join(packageRoot, 'generated/imkit/openapi.json'), 'utf8')).paths as Record<
    string,
    Record<string, Operation>
  >,
).flatMap(([url, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    method: method.toUpperCase() as 'GET',
    url: url.replace(/\{\w+\}/g, 'nothing'),
    ...operation,
  })),
);

const takes = ({ security }: Operation, ...schemes: string[]) =>
  security.some(
    (alternative) =>
      Object.keys(alternative).length === schemes.length && schemes.every((name) => name in alternative),
  );

const refusal = (status: number, RM: string, code: string, message: string) => ({
  status,
  body: { RC: status, RM, error: { code, message } },
});
const badToken = refusal(401, 'Unauthorized', 'INVALID_TOKEN', 'Invalid or expired token');
const badApiKey = refusal(401, 'Unauthorized', 'INVALID_API_KEY', 'Invalid or missing API key');
const badClientKey = refusal(403, 'Forbidden', 'INVALID_CLIENT_KEY', 'Invalid client key');
const badBoth = refusal(401, 'Unauthorized', 'INVALID_AUTH', 'Neither the client key nor the token is valid');

/** The client key of another workspace. */
async function foreignClientKey({ store }: TestServer): Promise<string> {
  const administrator = {
    username: 'admin',
    email: 'admin@example.com',
    password: { text: 'correct horse' },
  };
  const other = { name: 'Other', host: 'other.example', isDefault: false, administrator };
  const { id } = await foundWorkspace(store.workspaces, other, founding);
  return (await store.connections.keys(id)).imkitClientKey;
}

t.test('every operation looks at its credential first', async (t) => {
  const server = await build(t);
  const { headers } = await addImkitClient(server, 'alice');
  const foreign = await foreignClientKey(server);
  const ask = (changes: Record<string, string>) => withImkitHeaders(server.app, '', changes);
  const strangers = {
    token: ask({ ...headers, 'im-authorization': 'forged' }),
    tokenMissing: ask({ 'im-client-key': String(headers['im-client-key']) }),
    clientKey: ask({ ...headers, 'im-client-key': 'forged' }),
    foreignKey: ask({ ...headers, 'im-client-key': foreign }),
    both: ask({ 'im-client-key': 'forged', 'im-authorization': 'forged' }),
    nothing: ask({}),
    apiKey: ask({ 'im-api-key': 'forged' }),
    client: ask(headers),
  };
  t.ok(operations.length > 80);
  const check = async (operation: (typeof operations)[number]) => {
    const { method, url, operationId } = operation;
    const body = method === 'GET' ? undefined : { unexpected: [] };
    const expect = async (stranger: keyof typeof strangers, answer: object) => {
      t.match(await strangers[stranger].call(method, url, body), answer, `${operationId}: ${stranger}`);
    };
    if (takes(operation, 'clientKey', 'userToken')) {
      await Promise.all([
        expect('token', badToken),
        expect('tokenMissing', badToken),
        expect('clientKey', badClientKey),
        expect('foreignKey', badClientKey),
        expect('both', badBoth),
        expect('nothing', badBoth),
        ...(takes(operation, 'apiKey') ? [expect('apiKey', badApiKey)] : []),
      ]);
    } else if (takes(operation, 'clientKey')) {
      await expect('clientKey', badClientKey);
      await expect('nothing', badClientKey);
      await expect('apiKey', badApiKey);
    } else {
      for (const stranger of ['client', 'apiKey', 'nothing'] as const) await expect(stranger, badApiKey);
    }
  };
  for (const operation of operations) await check(operation);
});

t.test('headers in every spelling', async (t) => {
  const server = await build(t);
  const alice = await addImkitClient(server, 'alice');
  const bob = await addImkitClient(server, 'bob');
  const { headers: platform } = await imkitPlatform(server);
  const key = String(alice.headers['im-client-key']);
  const [token, other] = [alice, bob].map(({ headers }) => String(headers['im-authorization']));
  const me = async (headers: Record<string, string | undefined>) => {
    const { status, body } = await withImkitHeaders(server.app, '', headers as Record<string, string>).call(
      'GET',
      '/me',
    );
    return status === 200 ? body.result.id : body.error.code;
  };
  t.equal(await me({ 'IM-CLIENT-KEY': key, 'IM-Authorization': token }), alice.userId);
  t.equal(await me({ client_key: key, authorization: token }), alice.userId);
  t.equal(
    await me({ CLIENT_KEY: key, 'im-authorization': token }),
    alice.userId,
    'as imkit-js-lib sends them',
  );
  t.equal(await me({ client_key: key, authorization: `Bearer ${token}` }), alice.userId);
  t.equal(await me({ 'im-client-key': key, 'im-authorization': `bearer  ${token}` }), alice.userId);
  const newer = { 'im-client-key': key, client_key: 'x', 'im-authorization': token, authorization: other };
  t.equal(await me(newer), alice.userId, 'the newer spelling wins');
  t.equal(await me({ ...newer, 'im-client-key': 'x', client_key: key }), 'INVALID_CLIENT_KEY');
  t.equal(await me({ ...newer, 'im-client-key': '', client_key: key }), alice.userId, 'unless it is empty');
  t.equal(await me({ ...newer, 'im-client-id': bob.userId }), alice.userId, 'IM-CLIENT-ID is not looked at');
  t.equal(await me(platform), 'rocket.cat');
  t.equal(await me({ api_key: platform['im-api-key'] }), 'rocket.cat');
  t.equal(await me({ 'im-api-key': 'x', api_key: platform['im-api-key'] }), 'INVALID_API_KEY');
  t.equal(
    await me({ 'im-api-key': key, 'im-authorization': token }),
    'INVALID_API_KEY',
    'a client key is none',
  );
  t.equal(
    await me({ 'im-client-key': platform['im-api-key'], 'im-authorization': token }),
    'INVALID_CLIENT_KEY',
  );
});

t.test('tokens that hold no longer', async (t) => {
  const server = await build(t);
  const alice = await addImkitClient(server, 'alice');
  const { prisma } = server.database;
  await prisma.credential.updateMany({ where: { userId: alice.userId }, data: { expiresAt: new Date(0) } });
  t.match(await alice.call('GET', '/me'), badToken, 'expired');
  await prisma.credential.updateMany({ where: { userId: alice.userId }, data: { expiresAt: null } });
  t.equal((await alice.call('GET', '/me')).status, 200);
  await prisma.user.updateMany({ where: { id: alice.userId }, data: { active: false } });
  t.match(await alice.call('GET', '/me'), badToken, 'of somebody who may not sign in');
});

t.test('bodies and paths are taken as clients send them', async (t) => {
  const server = await build(t);
  const { headers } = await addImkitClient(server, 'alice');
  const types = [undefined, 'application/json', 'application/x-www-form-urlencoded', 'text/plain'];
  for (const type of types) {
    for (const payload of ['', 'null']) {
      if (payload === 'null' && type !== 'application/json') continue;
      for (const url of ['/badges/byRoomTags', '/badges/byRoomTags/']) {
        const all = { ...headers, ...(type !== undefined && { 'content-type': type }) };
        const answer = await server.app.inject({ method: 'POST', url, headers: all, payload });
        t.equal(answer.statusCode, 200, `${url} ${type} ${payload}`);
        t.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
      }
    }
  }
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
  const named = await server.app.inject({
    method: 'POST',
    url: '/me/',
    headers: form,
    payload: 'nickname=Al+Ice',
  });
  t.equal(named.json().result.nickname, 'Al Ice');
  for (const url of ['/me/', '/roomPrefs/', '/me/pref/', '/config/'])
    t.equal((await server.app.inject({ url, headers })).statusCode, 200, url);
  const malformed = await server.app.inject({
    method: 'POST',
    url: '/me',
    headers: { ...headers, 'content-type': 'application/json' },
    payload: '{',
  });
  t.match(malformed.json(), { RC: 400, RM: 'Bad Request', error: { code: 'INVALID_BODY' } });
  const large = { nickname: 'x'.repeat(2 * 1024 * 1024) };
  const tooLarge = await server.app.inject({ method: 'POST', url: '/me', headers, payload: large });
  t.match(tooLarge.json(), { RC: 413, error: { code: 'PAYLOAD_TOO_LARGE' } });
  const unknown = await server.app.inject({ url: '/me/nope', headers });
  t.match(unknown.json(), { RC: 404, RM: 'Not Found', error: { code: 'NOT_FOUND' } });
  const wrong = await server.app.inject({ method: 'DELETE', url: '/me', headers });
  t.match(wrong.json(), { RC: 405, error: { code: 'METHOD_NOT_ALLOWED' } });
});

t.test('browsers may send the headers of the vendor', async (t) => {
  const origin = 'https://chat.example.org';
  const server = await build(t, { PARLANCE_CORS_ORIGINS: origin });
  const wanted =
    'im-client-key,im-authorization,im-client-id,im-device-id,client_key,authorization,x-timezone,accept-language,content-type';
  const answer = await server.app.inject({
    method: 'OPTIONS',
    url: '/rooms/createAndJoin',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': wanted },
  });
  t.equal(answer.statusCode, 204);
  t.equal(answer.headers['access-control-allow-origin'], origin);
  t.equal(answer.headers['access-control-allow-headers'], wanted);
  const methods = String(answer.headers['access-control-allow-methods']);
  for (const method of ['GET', 'POST', 'PUT', 'DELETE']) t.match(methods, method);
});

t.test('an API key is good for a thousand calls a minute', async (t) => {
  const server = await build(t, { PARLANCE_RATE_LIMIT: 'on' });
  const platform = await imkitPlatform(server);
  const alice = await addImkitClient(server, 'alice');
  const statuses = new Set<number>();
  const callers = Array.from({ length: 10 }, async () => {
    for (let i = 0; i < 100; i++) statuses.add((await platform.call('GET', '/auths/token')).status);
  });
  await Promise.all(callers);
  t.same([...statuses], [200]);
  const refused = await platform.call('GET', '/config');
  t.match(refused, { status: 429, body: { RC: 429, error: { code: 'RATE_LIMIT_EXCEEDED' } } });
  const { retryAfter } = refused.body.error;
  t.ok(retryAfter > 0 && retryAfter <= 60);
  t.equal(refused.headers['retry-after'], String(retryAfter));
  t.equal((await alice.call('GET', '/config')).status, 200, 'clients are not counted');
  const stranger = withImkitHeaders(server.app, '', { 'im-api-key': 'forged' });
  t.equal((await stranger.call('GET', '/config')).status, 401);
});
