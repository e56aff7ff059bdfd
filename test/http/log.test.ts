import { connect } from 'node:net';
import t from 'tap';
import { administrator } from '../support/cluster.ts';
import { testSecret } from '../support/config.ts';
import { createDatabase } from '../support/databases.ts';
import { waitFor } from '../support/load.ts';
import { spawnServer } from '../support/process.ts';

type Answer = { status: number; headers: Headers; text: string };

/** Keys that the operator chose, so that the log can be searched for them. */
const keys = {
  PARLANCE_IMKIT_CLIENT_KEY: 'canary-imkit-client-key',
  PARLANCE_IMKIT_API_KEY: 'canary-imkit-api-key',
  PARLANCE_WHATSAPP_INSTANCE_ID: 'canaryinstance',
  PARLANCE_WHATSAPP_ACCESS_TOKEN: 'canary-whatsapp-access-token',
};

t.test('the log names requests and tells no secret', async (t) => {
  const server = spawnServer(t, {
    DATABASE_URL: await createDatabase(t),
    PARLANCE_SECRET: testSecret,
    LOG_LEVEL: 'trace',
    ...keys,
  });
  const url = await server.url;
  const call = async (method: string, path: string, headers = {}, body?: unknown): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const secrets: string[] = [testSecret, administrator.password, ...Object.values(keys)];
  const keep = (secret: string) => {
    secrets.push(secret);
    return secret;
  };

  const login = await call('POST', '/api/v1/login', {}, { user: 'admin', password: administrator.password });
  const { userId, authToken } = JSON.parse(login.text).data;
  keep(authToken);
  const rocketchat = { 'x-user-id': userId, 'x-auth-token': authToken };
  await call('POST', '/api/v1/login', {}, { user: 'admin', password: keep('canary-wrong-password') });
  await call('POST', '/api/v1/login', {}, `{"user":"admin","password":"${keep('canary-broken-json')}"`);
  await call('GET', `/api/v1/me?token=${keep('canary-query')}`, rocketchat);
  await call('GET', '/api/v1/me', { ...rocketchat, 'x-auth-token': keep('canary-wrong-token') });
  await call('GET', '/api/v1/nope', rocketchat);
  await call('DELETE', '/api/v1/login', rocketchat, { password: keep('canary-wrong-method') });
  const person = { username: 'alice', name: 'Alice', email: 'alice@example.com' };
  await call('POST', '/api/v1/users.create', rocketchat, {
    ...person,
    password: keep('canary-new-password'),
  });

  const mudbase = await call(
    'POST',
    '/api/auth/local/login',
    {},
    {
      email: administrator.email,
      password: administrator.password,
    },
  );
  for (const token of mudbase.text.match(/eyJ[\w.-]+/g) ?? []) keep(token);
  const jwt = /eyJ[\w.-]+/.exec(mudbase.text)?.[0];
  t.ok(jwt, 'Mudbase gives a JWT');
  await call('GET', '/api/auth/session', { authorization: `Bearer ${jwt}` });
  await call('GET', '/api/chat/projects/x/chats', { authorization: `Bearer ${keep('eyJcanary.wrong.jwt')}` });
  await call('GET', '/parlance/v1/workspaces', { authorization: `Bearer ${authToken}` });

  const { PARLANCE_IMKIT_CLIENT_KEY: clientKey, PARLANCE_IMKIT_API_KEY: apiKey } = keys;
  const client = { id: 'bob', nickname: 'Bob' };
  for (const header of ['im-api-key', 'IM-API-KEY', 'api_key'])
    await call('POST', '/admin/clients', { [header]: apiKey }, client);
  for (const [key, token] of [
    ['im-client-key', 'im-authorization'],
    ['client_key', 'authorization'],
    ['IM-CLIENT-KEY', 'IM-Authorization'],
  ] as const)
    await call('GET', '/me', { [key]: clientKey, [token]: authToken });
  await call('POST', '/admin/clients', { 'im-api-key': keep('canary-wrong-key') }, client);

  const credential = {
    access_token: keys.PARLANCE_WHATSAPP_ACCESS_TOKEN,
    instance_id: keys.PARLANCE_WHATSAPP_INSTANCE_ID,
  };
  await call('GET', `/v2/session/info?${new URLSearchParams(credential)}`);
  await call(
    'GET',
    `/v2/session/info/?${new URLSearchParams({ ...credential, access_token: keep('canary-token') })}`,
  );
  await call('GET', '/v2/session/info', {
    'access-token': credential.access_token,
    'x-instance-id': credential.instance_id,
  });
  await call('GET', '/v2/session/info', {
    authorization: `Bearer ${credential.access_token}`,
    'x-instance-id': credential.instance_id,
  });
  const hook = { url: 'https://example.com/hook', events: ['*'], secret: keep('canary-webhook-secret') };
  await call('POST', '/v2/session/webhook', {}, { ...credential, ...hook, hmac: { key: hook.secret } });
  await call('POST', '/v2/channels', {}, { ...credential, name: 7 });
  await call('GET', `/mailer/unsubscribe/${userId}/0?key=w.${keep('canary-unsubscribe-signature')}`);
  await call('POST', `/mailer/unsubscribe/${userId}/0?key=w.${keep('canary-one-click')}`);

  // What Node cannot read as a request is told with its bytes, unless somebody takes care.
  const { hostname, port } = new URL(url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET / HTTP/1.1\r\nx-auth-token: ${keep('canary-raw-packet')}\r\nbad header\r\n\r\n`),
    );
    socket.resume().on('close', () => resolve());
  });

  const given = await call('GET', '/api/v1/me', { ...rocketchat, 'x-request-id': 'from-a-client.1' });
  t.equal(given.headers.get('x-request-id'), 'from-a-client.1');
  for (const bad of ['x'.repeat(65), 'a b', '"quoted"', 'a;b']) {
    const { headers } = await call('GET', '/api/v1/me', { ...rocketchat, 'x-request-id': bad });
    t.match(headers.get('x-request-id'), /^[0-9a-f]{12}-[0-9a-z]+$/, 'a bad id is replaced');
  }
  await waitFor(() => server.output().includes('from-a-client.1'), 2_000);
  const output = server.output();
  t.match(output, '"path":"/v2/session/info"', 'requests are told');
  const entries = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const own = entries.filter(({ requestId }) => requestId === 'from-a-client.1');
  t.match(own, [{ req: { method: 'GET', path: '/api/v1/me' } }, { res: { statusCode: 200 } }]);
  t.ok(entries.some(({ msg }) => msg === 'client error'));
  const bytes = (secret: string) => [...Buffer.from(secret)].join(',');
  for (const secret of secrets) {
    for (const form of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      bytes(secret),
    ])
      if (output.includes(form)) t.fail(`the log tells ${secret}`);
  }
  t.ok(secrets.length > 20, `${secrets.length} secrets`);
});
