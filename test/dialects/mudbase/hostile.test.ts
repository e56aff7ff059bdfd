import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser } from '../../support/mudbase.ts';

/** Operations with a body, by method and path. */
const operations = [
  ['POST', '/api/auth/local/register'],
  ['POST', '/api/auth/local/signup/customer'],
  ['POST', '/api/auth/local/login'],
  ['POST', '/api/auth/refresh'],
  ['POST', '/api/auth/anonymous/convert'],
  ['POST', '/api/realtime/projects/:project/presence'],
  ['PUT', '/api/chat/projects/:project/me/chat-e2ee-key'],
] as const;

t.test('bodies that are none', async (t) => {
  const server = await build(t);
  const alice = await addMudbaseUser(server, 'alice');
  const authorization = `Bearer ${alice.token}`;
  const json = 'application/json';
  const bodies: [string, string | Buffer, string][] = [
    ['nothing', '', json],
    ['no JSON', '{', json],
    ['a list', '[]', json],
    ['a text', '"text"', json],
    ['null', 'null', json],
    ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, json],
    ['NUL', '{"email":"\\u0000"}', json],
    ['half a surrogate pair', '{"email":"\\ud800"}', json],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe]), json],
    ['a prototype', '{"__proto__":{"email":"x"},"constructor":{"prototype":{}}}', json],
    ['a form', 'email=x&password[]=y', 'application/x-www-form-urlencoded'],
    ['an unknown type', 'x', 'application/x-unknown'],
  ];
  for (const [method, path] of operations) {
    for (const [what, payload, type] of bodies) {
      const answer = await server.app.inject({
        method,
        url: path.replace(':project', alice.projectId),
        headers: { authorization, 'content-type': type },
        payload,
      });
      t.equal(answer.statusCode, 400, `${path}: ${what}`);
      t.type(answer.json().error, 'string');
    }
    const large = await server.app.inject({
      method,
      url: path.replace(':project', alice.projectId),
      headers: { authorization, 'content-type': json },
      payload: JSON.stringify({ email: 'x'.repeat(1024 * 1024) }),
    });
    t.equal(large.statusCode, 413);
    t.same(large.json(), { error: 'File size exceeds limit of 1048576 bytes', maxFileUploadBytes: 1048576 });
  }
});

t.test('addresses and headers', async (t) => {
  const server = await build(t);
  const alice = await addMudbaseUser(server, 'alice');
  const statusOf = async (url: string, headers: Record<string, string>) =>
    (await server.app.inject({ url, headers })).statusCode;
  const own = `/api/chat/projects/${alice.projectId}/chats/x/e2ee/participant-keys`;
  const good = { authorization: `Bearer ${alice.token}` };
  t.equal(await statusOf(own.replace('/x/', '/%2F/'), good), 404);
  t.equal(await statusOf(own.replace('/x/', '/%ff/'), good), 400);
  t.equal(await statusOf(own.replace('/x/', '/%/'), good), 400);
  t.equal(await statusOf(own.replace(alice.projectId, '%00'), good), 404, 'an unknown project comes first');
  t.equal(await statusOf(own.replace(alice.projectId, 'a%20sentence'), good), 404);
  for (const authorization of ['', 'Bearer', 'Bearer ', alice.token, `Basic ${alice.token}`, 'Bearer a b'])
    t.equal(await statusOf('/api/users/me', { authorization }), 401, authorization.slice(0, 20));
  for (const authorization of [`bearer ${alice.token}`, `Bearer   ${alice.token}`])
    t.equal(await statusOf('/api/users/me', { authorization }), 200, authorization.slice(0, 10));
  const key = { 'x-api-key': 'mudbase_sk_live_x' };
  t.equal(
    await statusOf('/api/users/me', { ...good, ...key, 'x-project-id': 'x' }),
    200,
    'more headers harm nobody',
  );
  t.equal(await statusOf('/api/users/me', key), 401, 'no operation takes an API key');
});

t.test('faults of ours, in the words of the dialect', async (t) => {
  const server = await build(t);
  const alice = await addMudbaseUser(server, 'alice');
  const failing = async (error: Error) => {
    server.store.sessions.callerOf = async () => {
      throw error;
    };
    return alice.call('GET', '/api/users/me');
  };
  const fault = await failing(new Error('internals: SELECT password_verifier'));
  t.equal(fault.status, 500);
  t.same(fault.body, {
    error: 'Internal server error',
    code: 'INTERNAL_ERROR',
    details: 'An unexpected error occurred',
  });
  const away = await failing(Object.assign(new Error('terminating connection'), { code: '57P01' }));
  t.equal(away.status, 503);
  t.same(away.body, {
    error: 'Service temporarily unavailable. Please try again later.',
    code: 'SERVICE_UNAVAILABLE',
  });
  t.equal(away.headers['retry-after'], '1');
});
