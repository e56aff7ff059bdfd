import { connect } from 'node:net';
import t from 'tap';
import { buildApp } from '../../src/app.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { RateLimiter } from '../../src/http/rate-limit.ts';
import { createKeyring } from '../../src/secret.ts';
import { build } from '../support/build.ts';
import { testConfig, testSecret } from '../support/config.ts';
import { actAs } from '../support/parlance.ts';
import { signIn } from '../support/rocketchat.ts';

/** Sends bytes as they are, and gives the status line, the headers and the body of what comes back. */
async function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

const shapes = [
  {
    path: '/api/v1/login',
    unknown: '/api/v1/nope',
    type: 'application/json',
    of: (_status: number) => ({ success: false }),
  },
  {
    path: '/parlance/v1/workspaces',
    unknown: '/parlance/v1/nope',
    type: 'application/problem+json',
    of: (status: number) => ({ type: 'about:blank', status }),
  },
] as const;

t.test('what is wrong before it has a meaning is refused in the shape of the dialect', async (t) => {
  const server = await build(t);
  const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  const admin = await actAs(server);
  const credentials = { authorization: `Bearer ${admin.token}` };
  const large = JSON.stringify({ text: 'x'.repeat(2 * 1024 * 1024) });
  for (const { path, unknown, type, of } of shapes) {
    const ask = async (target: string, init: RequestInit = {}) => {
      const response = await fetch(url + target, {
        ...init,
        headers: { ...credentials, 'content-type': 'application/json' },
      });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        allow: response.headers.get('allow'),
        body: await response.json(),
      };
    };
    const cases: [number, string, RequestInit?][] = [
      [413, path, { method: 'POST', body: large }],
      [405, path, { method: 'DELETE' }],
      [404, unknown],
      [404, unknown, { method: 'POST', body: '{}' }],
      [404, unknown, { method: 'POST', body: '{' }],
      [405, path, { method: 'DELETE', body: '{' }],
      [400, `${path}%`],
      [400, `${path}/%zz`],
    ];
    for (const [status, target, init] of cases) {
      const answer = await ask(target, init);
      t.match(answer, { status, type, body: of(status) }, `${init?.method ?? 'GET'} ${target}`);
      if (status === 405) t.match(answer.allow, /^(?:GET, )?POST$/);
    }
  }
});

t.test('elsewhere the server answers for itself', async (t) => {
  const { app } = await build(t);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const message = 'The APIs of this server are listed at /docs.';
  for (const [target, status, error] of [
    ['/', 404, 'Not found'],
    ['/api/v2/me', 404, 'Not found'],
    ['/nope%', 400, 'Bad request'],
  ] as const) {
    const response = await fetch(url + target);
    t.equal(response.status, status);
    t.same(await response.json(), { error, message });
    t.equal(response.headers.get('x-content-type-options'), 'nosniff');
  }
  const head = `GET /api/v1/me HTTP/1.1\r\nhost: x\r\nx-auth-token: ${'x'.repeat(20_000)}\r\n\r\n`;
  t.match(await sendRaw(url, head), /^HTTP\/1\.1 431 /);
  t.match(await sendRaw(url, 'nonsense\r\n\r\n'), /^HTTP\/1\.1 400 /);
  const answered = await fetch(`${url}/docs`);
  t.equal(answered.status, 200, 'and goes on');
  for (const name of ['rocketchat', 'parlance']) {
    const page = await fetch(`${url}/docs/${name}/`);
    t.equal(page.status, 200);
    const policy = page.headers.get('content-security-policy') ?? '';
    t.match(policy, /script-src 'self'/);
    t.notMatch(policy, 'upgrade-insecure-requests', 'the page works over plain HTTP');
    const document = await (await fetch(`${url}/openapi/${name}.json`)).json();
    t.match(document, { openapi: /^3\.1/ });
  }
});

t.test('a client that dawdles is cut off', async (t) => {
  const { app } = await build(t);
  t.equal(app.server.headersTimeout, 10_000, 'the head of a request');
  t.equal(app.server.requestTimeout, 30_000, 'a whole request');
  t.equal(app.server.keepAliveTimeout, 72_000, 'between two requests');

  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  app.server.headersTimeout = 100;
  app.server.requestTimeout = 300;
  const body =
    'POST /api/v1/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{';
  const answers = await Promise.all([sendRaw(url, 'GET /api/v1/me HTTP/1.1\r\nhost:'), sendRaw(url, body)]);
  for (const answer of answers) t.match(answer, /^HTTP\/1\.1 408 /);
});

t.test('browsers of other origins may call only where the operator says so', async (t) => {
  const origin = 'https://chat.example.org';
  const preflight = {
    method: 'OPTIONS',
    url: '/api/v1/login',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-auth-token',
    },
  } as const;
  const closed = await build(t);
  const shut = await closed.app.inject(preflight);
  t.equal(shut.headers['access-control-allow-origin'], undefined);
  const open = await build(t, { PARLANCE_CORS_ORIGINS: `${origin},https://other.example.org` });
  const answer = await open.app.inject(preflight);
  t.equal(answer.statusCode, 204);
  t.equal(answer.headers['access-control-allow-origin'], origin);
  t.match(answer.headers['access-control-allow-headers'], 'x-auth-token');
  const stranger = await open.app.inject({
    ...preflight,
    headers: { ...preflight.headers, origin: 'https://x.org' },
  });
  t.equal(stranger.headers['access-control-allow-origin'], undefined);
  const refused = await open.app.inject({ url: '/api/v1/me', headers: { origin } });
  t.equal(refused.statusCode, 401);
  t.equal(refused.headers['access-control-allow-origin'], origin, 'a refusal can be read, too');
});

t.test('a server that stops is alive but not ready', async (t) => {
  const { database, store } = await build(t);
  const readiness = {
    stopping: false,
    ping: async () => void (await database.pool.query('SELECT')),
    connections: database.use,
  };
  const config = testConfig('postgresql://127.0.0.1/x');
  const app = await buildApp({
    services: {
      keyring: createKeyring([testSecret]),
      store,
      config,
      founding,
      limiter: new RateLimiter(),
      formatters: {},
    },
    readiness,
  });
  t.teardown(() => app.close());
  const statusOf = async (url: string) => (await app.inject({ url })).statusCode;
  t.same([await statusOf('/health/live'), await statusOf('/health/ready')], [200, 200]);
  readiness.stopping = true;
  t.same([await statusOf('/health/live'), await statusOf('/health/ready')], [200, 503]);
  t.equal((await signIn(app)).username, 'admin', 'requests are answered as ever');
});
