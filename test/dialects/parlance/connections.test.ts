import { createHash } from 'node:crypto';
import pg from 'pg';
import t, { type Test as Tap } from 'tap';
import { ConfigError } from '../../../src/config.ts';
import { createKeyring } from '../../../src/secret.ts';
import { start } from '../../../src/start.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { createStore } from '../../../src/store/index.ts';
import { build, buildOn, type TestServer } from '../../support/build.ts';
import { administrator } from '../../support/cluster.ts';
import { testConfig, testSecret } from '../../support/config.ts';
import { createDatabase } from '../../support/databases.ts';
import { type AdminClient, actAs } from '../../support/parlance.ts';

const kinds = [
  'mudbaseProjectId',
  'imkitClientKey',
  'imkitApiKey',
  'whatsappInstanceId',
  'whatsappAccessToken',
];

/** The keys of a reply, by kind. */
function keysOf({
  mudbase,
  imkit,
  whatsapp,
}: Record<string, Record<string, string>>): Record<string, string> {
  return {
    mudbaseProjectId: mudbase?.projectId ?? '',
    imkitClientKey: imkit?.clientKey ?? '',
    imkitApiKey: imkit?.apiKey ?? '',
    whatsappInstanceId: whatsapp?.instanceId ?? '',
    whatsappAccessToken: whatsapp?.accessToken ?? '',
  };
}

/** The workspace whose clients a key lets in. */
async function ownerOf({ database }: TestServer, kind: string, key: string): Promise<string | undefined> {
  const hash = createHash('sha256').update(key).digest();
  const row = await database.prisma.connectionKey.findUnique({ where: { kind_hash: { kind, hash } } });
  return row?.workspaceId;
}

async function make(admin: AdminClient, name: string, host?: string) {
  const owner = { username: 'alice', password: 'a long password', email: 'alice@acme.example' };
  return (await admin.call('POST', 'workspaces', { name, ...(host && { host }), administrator: owner })).body;
}

t.test('GET /workspaces/{workspaceId}/connections', async (t) => {
  const server = await build(t, { PARLANCE_PUBLIC_URL: 'https://chat.example:8443/' });
  const admin = await actAs(server);
  const show = async (id: string) => (await admin.call('GET', `workspaces/${id}/connections`)).body;

  t.test("shows keys in their vendors' forms, and no cache keeps them", async (t) => {
    const { status, body, headers } = await admin.call('GET', `workspaces/${admin.workspaceId}/connections`);
    t.equal(status, 200);
    t.equal(headers['cache-control'], 'no-store');
    t.match(body, {
      rocketchat: { baseUrl: 'https://chat.example:8443' },
      mudbase: { baseUrl: 'https://chat.example:8443', projectId: admin.workspaceId },
      imkit: { appId: admin.workspaceId, clientKey: /^[\w-]{43}$/, apiKey: /^[A-Za-z0-9+/]{43}=$/ },
      whatsapp: { instanceId: /^[0-9A-F]{12}$/, accessToken: /^[\w-]{43}$/ },
    });
    t.match(body.mudbase.projectId, /^[0-9a-f]{24}$/);
    for (const [kind, key] of Object.entries(keysOf(body)))
      t.equal(await ownerOf(server, kind, key), admin.workspaceId);
  });

  t.test('refuses an id that the database could not look up', async (t) => {
    const { status, body } = await admin.call('GET', 'workspaces/a%00b/connections');
    t.match({ status, body }, { status: 400, body: { status: 400, title: 'Bad Request' } });
  });

  t.test('gives a workspace with a host its own address and its own keys', async (t) => {
    const acme = await make(admin, 'Acme', 'chat.acme.example');
    const trial = await make(admin, 'Trial');
    t.equal((await show(acme.id)).imkit.baseUrl, 'https://chat.acme.example:8443');
    t.equal((await show(trial.id)).imkit.baseUrl, 'https://chat.example:8443');
    const all = await Promise.all(
      [admin.workspaceId, acme.id, trial.id].map(async (id) => Object.values(keysOf(await show(id)))),
    );
    t.equal(new Set(all.flat()).size, 15);
  });

  t.test('leaves out the port where the scheme says it', async (t) => {
    const plain = await buildOn(t, server.databaseUrl, { PARLANCE_PUBLIC_URL: 'http://chat.example' });
    const client = await actAs(plain);
    const { body } = await client.call('GET', 'workspaces?limit=100');
    const acme = body.workspaces.find(({ name }: { name: string }) => name === 'Acme');
    const { rocketchat } = (await client.call('GET', `workspaces/${acme.id}/connections`)).body;
    t.equal(rocketchat.baseUrl, 'http://chat.acme.example');
  });
});

t.test('POST /workspaces/{workspaceId}/connections/{key}/rotate', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);
  const base = `workspaces/${admin.workspaceId}/connections`;

  t.test('replaces one key, whose predecessor then opens nothing, and tells it in no event', async (t) => {
    for (const kind of kinds) {
      const before = keysOf((await admin.call('GET', base)).body);
      const { status, body, headers } = await admin.call('POST', `${base}/${kind}/rotate`);
      t.equal(status, 200);
      t.equal(headers['cache-control'], 'no-store');
      const after = keysOf(body);
      t.same(after, keysOf((await admin.call('GET', base)).body));
      t.same(
        kinds.filter((other) => before[other] !== after[other]),
        [kind],
      );
      t.equal(await ownerOf(server, kind, before[kind] ?? ''), undefined);
      t.equal(await ownerOf(server, kind, after[kind] ?? ''), admin.workspaceId);
    }
    const events = await server.database.prisma.event.findMany({
      where: { type: 'connectionKey.rotated' },
      orderBy: { id: 'asc' },
    });
    t.same(
      events.map(({ subjectId }) => subjectId),
      kinds,
    );
    t.ok(events.every(({ actorId, snapshot }) => actorId === admin.userId && snapshot === null));
  });

  t.test('by many at once leaves one whole key and an event for each', async (t) => {
    const before = await server.database.prisma.event.count();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => admin.call('POST', `${base}/imkitApiKey/rotate`)),
    );
    t.ok(answers.every(({ status }) => status === 200));
    const { imkitApiKey } = keysOf((await admin.call('GET', base)).body);
    t.ok(answers.some(({ body }) => body.imkit.apiKey === imkitApiKey));
    t.equal(
      await ownerOf(server, 'imkitApiKey', imkitApiKey ?? ''),
      admin.workspaceId,
      'hash and text belong together',
    );
    t.equal(await server.database.prisma.event.count(), before + 8);
  });

  t.test("tries again when the new key is another workspace's", async (t) => {
    const replace = server.store.connections.replace;
    let calls = 0;
    server.store.connections.replace = async (...args) => (calls++ === 0 ? 'taken' : replace(...args));
    t.equal((await admin.call('POST', `${base}/whatsappInstanceId/rotate`)).status, 200);
    t.equal(calls, 2);
    server.store.connections.replace = replace;
  });

  t.test('refuses a kind that there is not', async (t) => {
    const { status, body } = await admin.call('POST', `${base}/nothing/rotate`);
    t.equal(status, 400);
    t.equal(body.detail, 'The path does not fit its description.');
    t.match(body.errors[0].detail, /^key must be equal to one of/);
  });

  t.test('of a key that this server cannot show changes nothing', async (t) => {
    const database = openDatabase(server.databaseUrl, () => undefined);
    const stranger = createStore(database, createKeyring(['another secret that is long enough for it']));
    const before = keysOf((await admin.call('GET', base)).body);
    const saved = server.store.connections.keys;
    server.store.connections.keys = stranger.connections.keys;
    t.equal((await admin.call('POST', `${base}/imkitApiKey/rotate`)).status, 500);
    server.store.connections.keys = saved;
    t.same(keysOf((await admin.call('GET', base)).body), before);
    await database.close();
  });
});

t.test('a dump of the database', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);
  const acme = await make(admin, 'Acme', 'chat.acme.example');
  const issued = [admin.token, administrator.password, 'a long password', testSecret];
  for (const id of [admin.workspaceId, acme.id]) {
    // Given back before and after: neither may be found. A project id is the workspace's own until it is rotated, and an
    // instance is told its id in every webhook: neither is good for anything alone.
    const {
      mudbaseProjectId: _,
      whatsappInstanceId: __,
      ...before
    } = keysOf((await admin.call('GET', `workspaces/${id}/connections`)).body);
    issued.push(...Object.values(before));
    for (const kind of kinds.filter((kind) => kind !== 'whatsappInstanceId')) {
      const { body } = await admin.call('POST', `workspaces/${id}/connections/${kind}/rotate`);
      issued.push(keysOf(body)[kind] ?? '');
    }
  }

  t.test('holds no key, token or password that was issued', async (t) => {
    const { pool } = server.database;
    const { rows: tables } = await pool.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    let dump = '';
    for (const { name } of tables) {
      const { rows } = await pool.query(`SELECT t::text AS line FROM ${pg.escapeIdentifier(name)} t`);
      dump += rows.map(({ line }) => line).join('\n');
    }
    t.ok(tables.length > 15 && dump.includes('chat.acme.example'), 'the dump is one');
    for (const secret of issued) {
      t.ok(secret.length > 8);
      for (const form of [
        secret,
        Buffer.from(secret).toString('hex'),
        Buffer.from(secret).toString('base64'),
      ]) {
        t.notOk(dump.includes(form));
      }
    }
  });

  t.test('is opened by the secret, also behind a newer one, and by no other', async (t) => {
    const newer = 'a newer secret, made when the old one leaked';
    const under = (...secrets: string[]) => createStore(server.database, createKeyring(secrets)).connections;
    const keys = await under(testSecret).keys(acme.id);
    t.same(await under(newer, testSecret).keys(acme.id), keys);
    await t.rejects(under(newer).keys(acme.id), /No value of PARLANCE_SECRET/);
    await under(newer, testSecret).replace(acme.id, 'imkitApiKey', 'sealed anew', null);
    await t.rejects(under(testSecret).keys(acme.id), 'what is new is sealed by the first');
  });
});

t.test('the start of a server', async (t) => {
  const chosen = {
    PARLANCE_MUDBASE_PROJECT_ID: '507f1f77bcf86cd799439011',
    PARLANCE_IMKIT_CLIENT_KEY: 'chosen client key',
    PARLANCE_IMKIT_API_KEY: 'chosen api key',
    PARLANCE_WHATSAPP_INSTANCE_ID: '3EB0BCB2E3D4',
    PARLANCE_WHATSAPP_ACCESS_TOKEN: 'chosen access token',
  };
  const boot = async (url: string, changes: Record<string, string>) =>
    (await start(testConfig(url, changes), () => undefined)).stop();
  const look = async (t: Tap, url: string) => {
    const server = await buildOn(t, url);
    const workspaceId = await server.store.workspaces.idForHost('');
    const rotated = await server.database.prisma.event.count({ where: { type: 'connectionKey.rotated' } });
    return { keys: await server.store.connections.keys(workspaceId), rotated, server };
  };

  t.test('founds the default workspace with the keys that the operator chose', async (t) => {
    const url = await createDatabase(t);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      'DELETE FROM messages; DELETE FROM memberships; DELETE FROM rooms; DELETE FROM users; DELETE FROM workspaces',
    );
    await client.query(
      'DELETE FROM connection_keys; DELETE FROM roles; DELETE FROM permissions; DELETE FROM events',
    );
    await client.end();
    await boot(url, chosen);
    const { keys, rotated } = await look(t, url);
    t.same(Object.values(keys), Object.values(chosen));
    t.equal(rotated, 0);
  });

  t.test('replaces those that differ from what is stored, once, and leaves the others', async (t) => {
    const url = await createDatabase(t);
    const before = (await look(t, url)).keys;
    const changes = { PARLANCE_IMKIT_API_KEY: 'chosen api key' };
    await boot(url, changes);
    await boot(url, changes);
    await boot(url, {});
    const { keys, rotated } = await look(t, url);
    t.same(keys, { ...before, imkitApiKey: 'chosen api key' });
    t.equal(rotated, 1);
  });

  t.test("fails in one line when a key is another workspace's", async (t) => {
    const url = await createDatabase(t);
    const { server } = await look(t, url);
    const acme = await make(await actAs(server), 'Acme');
    const { whatsappInstanceId } = await server.store.connections.keys(acme.id);
    const failure = boot(url, { PARLANCE_WHATSAPP_INSTANCE_ID: whatsappInstanceId });
    await t.rejects(
      failure,
      new ConfigError('PARLANCE_WHATSAPP_INSTANCE_ID is used by another workspace of this server.'),
    );
  });
});
