import { readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { routes } from '../generated/rocketchat/routes.ts';
import { newId } from '../src/core/ids.ts';
import { hashToken, newToken } from '../src/core/tokens.ts';
import { foundWorkspace } from '../src/core/workspaces.ts';
import { founding } from '../src/dialects/rocketchat/founding.ts';
import type { RouteSpec } from '../src/http/route.ts';
import { packageRoot } from '../src/paths.ts';
import { build, type TestServer } from './support/build.ts';
import { administrator } from './support/cluster.ts';
import { contentsOf } from './support/contents.ts';
import { type Client, signIn, withToken } from './support/rocketchat.ts';

/** One workspace with people, rooms and messages. Whatever somebody wrote in it ends in its mark. */
interface Tenant {
  workspaceId: string;
  admin: Client;
  alice: Client;
  ids: Record<'user' | 'room' | 'group' | 'direct' | 'message' | 'reply' | 'secret' | 'membership', string>;
}

const otherPassword = 'another horse';

async function addTenant(server: TestServer, host: string | null, mark: string): Promise<Tenant> {
  const { prisma } = server.database;
  if (host !== null) {
    const administratorOf = {
      username: 'admin',
      email: 'admin@example.com',
      password: { text: otherPassword },
    };
    const workspace = { name: `Workspace ${mark}`, host, isDefault: false, administrator: administratorOf };
    await foundWorkspace(server.store.workspaces, workspace, founding);
  }
  const workspaceId = await server.store.workspaces.idForHost(host ?? '');
  const adminUser = await prisma.user.findFirstOrThrow({ where: { workspaceId, username: 'admin' } });
  const sessionOf = async (username: string, userId: string) => {
    const token = newToken();
    const tokenHash = new Uint8Array(hashToken(token));
    await prisma.credential.create({ data: { workspaceId, userId, tokenHash, dialect: 'rocketchat' } });
    return withToken(server.app, username, userId, token);
  };
  const user = newId();
  await prisma.user.create({
    data: {
      workspaceId,
      id: user,
      username: 'alice',
      usernameKey: 'alice',
      name: `Alice ${mark}`,
      email: 'alice@example.com',
      emailKey: 'alice@example.com',
      bio: `Bio ${mark}`,
      roles: ['user'],
    },
  });
  const [admin, alice] = [await sessionOf('admin', adminUser.id), await sessionOf('alice', user)];
  const ok = async (client: Client, name: string, body: unknown) => {
    const answer = await client.post(name, body);
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const extraData = { topic: `Topic ${mark}` };
  const room = (await ok(alice, 'channels.create', { name: 'lunch', members: ['admin'], extraData })).channel
    ._id;
  const group = (await ok(alice, 'groups.create', { name: 'secret', members: ['admin'], extraData })).group
    ._id;
  const send = async (message: object) =>
    (await ok(alice, 'chat.sendMessage', { message })).message._id as string;
  const message = await send({ rid: room, msg: `Root ${mark}` });
  const reply = await send({ rid: room, msg: `Reply ${mark} @admin`, tmid: message });
  const secret = await send({ rid: group, msg: `Secret ${mark}` });
  const posted = await ok(alice, 'chat.postMessage', { channel: '@admin', text: `Direct ${mark}` });
  const membership = (await alice.get('subscriptions.getOne', { roomId: room })).body.subscription._id;
  const ids = { user, room, group, direct: posted.message.rid, message, reply, secret, membership };
  return { workspaceId, admin, alice, ids };
}

t.test('nothing of a workspace is seen or changed from another', async (t) => {
  const server = await build(t);
  const ours = await addTenant(server, null, 'of-ours');
  const theirs = await addTenant(server, 'theirs.example', 'of-theirs');
  const before = await contentsOf(server, ours.workspaceId);
  const unsent = await idsNeverSent(server, ours);
  t.ok(unsent.length >= 5);

  for (const route of (routes as RouteSpec[]).toSorted((a, b) => harm(a) - harm(b))) {
    const places = membersOf(route);
    const natural = Object.fromEntries(places.map((name) => [name, naturalValue(name, ours)]));
    const attempts: Record<string, unknown>[] = [
      natural,
      {
        ...natural,
        roomId: ours.ids.group,
        rid: ours.ids.group,
        msgId: ours.ids.secret,
        mid: ours.ids.secret,
      },
      { ...natural, roomId: undefined, userId: undefined },
      ...places.flatMap((name) =>
        [...Object.values(ours.ids), 'alice', 'lunch', 'secret'].map((value) => ({ [name]: value })),
      ),
    ];
    for (const client of [theirs.admin, theirs.alice]) {
      for (const values of client === theirs.alice ? attempts.slice(0, 3) : attempts) {
        const payload = await call(server, client, route, values, places);
        const leaked = unsent.filter((id) => payload.includes(id));
        if (leaked.length > 0 || payload.includes('of-ours'))
          t.fail(`${route.operationId} shows something`, { values, leaked, payload: payload.slice(0, 1000) });
      }
    }
    t.pass(`${route.operationId}: ${attempts.length + 3} requests`);
  }
  const after = await contentsOf(server, ours.workspaceId);
  for (const [table, contents] of Object.entries(before))
    t.equal(after[table], contents, `${table} is as it was`);
  t.match((await ours.alice.get('chat.getMessage', { msgId: ours.ids.message })).body.message, {
    msg: 'Root of-ours',
  });
});

/** What ends sessions, deletes or changes rights comes last. */
const harm = ({ operationId }: RouteSpec) =>
  /delete|logout|permissionsUpdate|settingsSet|leave/i.test(operationId) ? 1 : 0;

/** The value that does most harm where it is expected. */
function naturalValue(name: string, { ids }: Tenant): unknown {
  const values: Record<string, unknown> = {
    roomId: ids.room,
    rid: ids.room,
    channel: ids.room,
    roomName: 'lunch',
    userId: ids.user,
    username: 'alice',
    user: 'alice',
    msgId: ids.message,
    mid: ids.message,
    tmid: ids.message,
    message: { rid: ids.room, msg: 'x', tmid: ids.message, _id: ids.secret },
    firstUnreadMessage: { _id: ids.message },
    members: ['alice', 'admin'],
    updatedSince: '2020-01-01T00:00:00.000Z',
    name: 'lunch',
    text: 'x',
    email: 'alice@example.com',
    pass: 'a long password',
    password: 'a long password',
    permissions: [],
    value: 1,
  };
  return values[name];
}

const document = JSON.parse(
  readFileSync(path.join(packageRoot, 'generated/rocketchat/openapi.json'), 'utf8'),
);

/** The names of what an operation reads from its query or body. */
function membersOf(route: RouteSpec): string[] {
  const schema = (route.method === 'GET' ? route.querystring : route.body) as {
    properties?: object;
    $ref?: string;
  };
  const named = schema?.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return Object.keys(named?.properties ?? {});
}

async function call(
  { app }: TestServer,
  { userId, authToken }: Client,
  route: RouteSpec,
  values: Record<string, unknown>,
  places: string[],
): Promise<string> {
  const known = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== undefined && places.includes(name)),
  );
  const response = await app.inject({
    method: route.method as 'GET',
    url: route.url.replace(/:\w+/, 'Message_MaxAllowedSize'),
    headers: {
      'x-user-id': userId,
      'x-auth-token': authToken,
      // The token alone says whose it is, except where nobody looks at it.
      ...(route.access === 'none' && { host: 'theirs.example' }),
    },
    ...(route.method === 'GET' ? { query: known as Record<string, string> } : { payload: known }),
  });
  return response.payload;
}

/** Ids of the workspace that no request names, so that they can stand in no answer unless they leaked. */
async function idsNeverSent({ database }: TestServer, { workspaceId, ids }: Tenant): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT id FROM users WHERE workspace_id = $1 UNION SELECT id FROM rooms WHERE workspace_id = $1
      UNION SELECT id FROM messages WHERE workspace_id = $1 UNION SELECT id FROM memberships WHERE workspace_id = $1`,
    [workspaceId],
  );
  // The id of a direct room holds those of its people.
  const named = [...Object.values(ids), founding.generalRoom.id, founding.bot.id].join(' ');
  return [workspaceId, ...rows.map(({ id }) => id)].filter((id) => !named.includes(id));
}

t.test('two workspaces with the same names', async (t) => {
  const server = await build(t);
  const ours = await addTenant(server, null, 'of-ours');
  const theirs = await addTenant(server, 'theirs.example', 'of-theirs');
  const post = async (host: string, name: string, payload: object) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1/${name}`,
      headers: { host },
      payload,
    });
    return { status: answer.statusCode, body: answer.json() };
  };

  await t.test('the host says where a password counts', async (t) => {
    const login = (host: string, password: string) => post(host, 'login', { user: 'admin', password });
    const there = await login('theirs.example', otherPassword);
    t.equal(there.body.data.userId, theirs.admin.userId);
    t.equal((await login('THEIRS.example:8080', otherPassword)).body.data.userId, theirs.admin.userId);
    t.equal((await login('theirs.example', administrator.password)).status, 401);
    const here = await login('unknown.example', administrator.password);
    t.equal(here.body.data.userId, ours.admin.userId, 'the default one for every other host');
    t.equal((await login('localhost', otherPassword)).status, 401);
    const resumed = await post('localhost', 'login', { resume: theirs.admin.authToken });
    t.equal(resumed.status, 401, 'a token opens no session elsewhere');
  });

  await t.test('a token counts in its own, whatever the host', async (t) => {
    const headers = { 'x-user-id': theirs.alice.userId, 'x-auth-token': theirs.alice.authToken };
    const get = (more: object) => server.app.inject({ url: '/api/v1/me', headers: { ...headers, ...more } });
    t.equal((await get({ host: 'localhost' })).json().name, 'Alice of-theirs');
    t.equal((await get({ 'x-user-id': ours.alice.userId })).statusCode, 401);
  });

  await t.test('people and rooms of the same names live side by side', async (t) => {
    for (const host of ['localhost', 'theirs.example']) {
      const person = { username: 'dora', name: 'Dora', email: 'dora@example.com', pass: 'correct horse' };
      t.equal((await post(host, 'users.register', person)).status, 200, `register at ${host}`);
      t.equal((await post(host, 'users.register', person)).status, 400, 'once');
    }
    for (const [{ alice }, mark] of [
      [ours, 'of-ours'],
      [theirs, 'of-theirs'],
    ] as const) {
      const { body } = await alice.get('channels.messages', { roomName: 'lunch' });
      t.same(
        body.messages.map(({ msg }: { msg: string }) => msg),
        [`Reply ${mark} @admin`, `Root ${mark}`],
      );
      t.equal(
        (await alice.get('channels.info', { roomId: 'GENERAL' })).status,
        200,
        'fixed ids stand in both',
      );
      const root = body.messages[1]._id;
      t.equal((await alice.post('chat.followMessage', { mid: root })).status, 200);
    }
    const client = await signIn(server.app);
    const own = { _id: 'the-same-id', rid: 'GENERAL', msg: 'x' };
    t.equal((await client.post('chat.sendMessage', { message: own })).body.message.u._id, ours.admin.userId);
    const other = await theirs.admin.post('chat.sendMessage', { message: own });
    t.equal(other.body.message.u._id, theirs.admin.userId, 'and so do ids that callers chose');
  });
});
