import t from 'tap';
import { build } from '../../support/build.ts';
import { addMudbaseUser, strangerTo } from '../../support/mudbase.ts';

const tooMany = { error: 'Rate limit exceeded', code: 'RATE_LIMITED' };

t.test('calls from one address', async (t) => {
  const server = await build(t, { PARLANCE_RATE_LIMIT: 'on' });
  const nobody = await strangerTo(server);
  const alice = await addMudbaseUser(server, 'alice');

  /** Calls until one is refused, at most so often. */
  const allowed = async (
    call: () => Promise<{ status: number; body: object; headers: object }>,
    most: number,
  ) => {
    for (let count = 0; count <= most; count++) {
      const { status, body, headers } = await call();
      if (status !== 429) continue;
      t.match(body, { ...tooMany, details: /^Too many requests\. Try again in \d+ seconds$/ });
      t.match(headers, { 'retry-after': /^\d+$/ });
      return count;
    }
    return Number.POSITIVE_INFINITY;
  };
  // The bodies are refused, so that no password is hashed.
  const post = (path: string) => () => nobody.call('POST', `/api/auth/${path}`, {});
  t.equal(await allowed(post('local/login'), 5), 5);
  t.equal(await allowed(post('local/register'), 3), 3);
  t.equal(await allowed(post('local/signup/customer'), 3), 0, 'registrations count together');
  t.equal(await allowed(post('refresh'), 60), 60);
  t.equal(await allowed(() => alice.call('GET', '/api/auth/session'), 20), 20);
  t.equal(await allowed(() => alice.call('GET', '/api/auth/local/session'), 20), 0);
  t.equal(await allowed(() => alice.call('GET', '/api/users/me'), 100), Number.POSITIVE_INFINITY);
  const elsewhere = await server.app.inject({
    method: 'POST',
    url: '/api/auth/local/login',
    payload: {},
    remoteAddress: '203.0.113.7',
  });
  t.equal(elsewhere.statusCode, 400, 'other addresses are counted apart');
  t.equal((await nobody.call('GET', '/api/auth/session')).status, 401, 'a missing token comes first');
});

t.test('a server without limits counts nothing', async (t) => {
  const server = await build(t);
  const nobody = await strangerTo(server);
  for (let count = 0; count < 8; count++)
    t.equal((await nobody.call('POST', '/api/auth/local/login', {})).status, 400);
});
