import t from 'tap';
import { routes } from '../../../generated/mudbase/routes.ts';
import { newId } from '../../../src/core/ids.ts';
import { hashToken, newToken } from '../../../src/core/tokens.ts';
import { foundWorkspace } from '../../../src/core/workspaces.ts';
import { founding } from '../../../src/dialects/rocketchat/founding.ts';
import type { RouteSpec } from '../../../src/http/route.ts';
import { build, type TestServer } from '../../support/build.ts';
import { contentsOf } from '../../support/contents.ts';
import { type MudbaseClient, openMudbaseSession, withMudbaseToken } from '../../support/mudbase.ts';
import { withToken } from '../../support/rocketchat.ts';

/** One workspace with two people and their rooms. Whatever somebody wrote in it ends in its mark. */
interface Tenant {
  workspaceId: string;
  projectId: string;
  admin: MudbaseClient;
  alice: MudbaseClient;
  ids: Record<'alice' | 'admin' | 'group' | 'direct' | 'message' | 'whisper', string>;
}

async function addTenant(server: TestServer, host: string | null, mark: string): Promise<Tenant> {
  const { app, store, database } = server;
  if (host !== null) {
    const administrator = {
      username: 'admin',
      email: 'admin@example.com',
      password: { text: 'correct horse' },
    };
    const workspace = { name: `Workspace ${mark}`, host, isDefault: false, administrator };
    await foundWorkspace(store.workspaces, workspace, founding);
  }
  const workspaceId = await store.workspaces.idForHost(host ?? '');
  const { mudbaseProjectId: projectId } = await store.connections.keys(workspaceId);
  const boss = await database.prisma.user.findFirstOrThrow({ where: { workspaceId, username: 'admin' } });
  const names = {
    username: 'alice',
    usernameKey: 'alice',
    name: `Alice ${mark}`,
    emailKey: 'alice@example.com',
  };
  const alice = await database.prisma.user.create({
    data: { workspaceId, id: newId(), ...names, email: 'alice@example.com', roles: ['user'] },
  });
  const clientOf = async (userId: string) =>
    withMudbaseToken(app, projectId, userId, await openMudbaseSession(server, workspaceId, userId));

  const token = newToken();
  const tokenHash = new Uint8Array(hashToken(token));
  await database.prisma.credential.create({
    data: { workspaceId, userId: alice.id, tokenHash, dialect: 'rocketchat' },
  });
  const writer = withToken(app, 'alice', alice.id, token);
  const group = (await writer.post('groups.create', { name: 'secret', members: ['admin'] })).body.group._id;
  const post = async (channel: string, text: string) =>
    (await writer.post('chat.postMessage', { channel, text })).body.message;
  const message = await post(group, `Hello ${mark}`);
  const whisper = await post('@admin', `Direct ${mark}`);
  const ids = { alice: alice.id, admin: boss.id, group, direct: whisper.rid };
  return {
    workspaceId,
    projectId,
    admin: await clientOf(boss.id),
    alice: await clientOf(alice.id),
    ids: { ...ids, message: message._id, whisper: whisper._id },
  };
}

/** What ends sessions or changes accounts comes last. */
const harm = ({ operationId }: RouteSpec) => (/logout|convert|update/i.test(operationId) ? 1 : 0);

/** A request that names what is another's wherever something can be named. */
function aimedAt({ ids, projectId }: Tenant, caller: Tenant, route: RouteSpec, chat: 'group' | 'direct') {
  const params: Record<string, string> = {
    // Anybody may knock at any project; only tokens are bound to one.
    projectId: route.access === 'none' ? caller.projectId : projectId,
    orgId: projectId,
    chatId: ids[chat],
    messageId: chat === 'group' ? ids.message : ids.whisper,
    role: 'customer',
  };
  const body = {
    projectId: caller.projectId,
    userId: ids.alice,
    userIds: [ids.alice, ids.admin],
    participants: [ids.alice],
    messageIds: [ids.message, ids.whisper],
    replyTo: ids.message,
    mentions: [ids.alice],
    role: 'admin',
    name: 'x',
    type: 'group',
    content: 'x',
    emoji: 'x',
    identityPublicKey: 'eA==',
    email: 'alice@example.com',
    password: 'another horse',
    firstName: 'x',
    refreshToken: 'unknown',
  };
  return { params, body };
}

async function send(
  { app }: TestServer,
  { token }: MudbaseClient,
  route: RouteSpec,
  params: Record<string, string>,
  body: object,
) {
  return app.inject({
    method: route.method as 'POST',
    url: route.url.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(params[name] ?? name)),
    headers: { authorization: `Bearer ${token}`, ...(route.access === 'none' && { host: 'theirs.example' }) },
    ...(route.method === 'GET' ? {} : { payload: body }),
  });
}

t.test('nothing of a project is seen or changed from another', async (t) => {
  const server = await build(t);
  const ours = await addTenant(server, null, 'of-ours');
  const theirs = await addTenant(server, 'theirs.example', 'of-theirs');
  const before = await contentsOf(server, ours.workspaceId);
  const named = new Set([...Object.values(ours.ids), ours.projectId]);
  const unsent = (await idsOf(server, ours.workspaceId)).filter((id) => !named.has(id));
  t.ok(unsent.length >= 3);

  for (const route of (routes as RouteSpec[]).toSorted((a, b) => harm(a) - harm(b))) {
    for (const client of [theirs.admin, theirs.alice]) {
      for (const chat of ['group', 'direct'] as const) {
        const { params, body } = aimedAt(ours, theirs, route, chat);
        const foreign = await send(server, client, route, params, body);
        if (route.access !== 'none' && route.url.includes(':projectId'))
          t.equal(foreign.statusCode, 403, `${route.operationId} in a foreign project`);
        const own = { ...params, projectId: theirs.projectId, orgId: theirs.projectId };
        const home = await send(server, client, route, own, body);
        if (route.url.includes(':chatId') && home.statusCode !== 503)
          t.equal(home.statusCode, 404, `${route.operationId} of a foreign chat ${home.payload}`);
        for (const { payload } of [foreign, home]) {
          const leaked = unsent.filter((id) => payload.includes(id));
          if (leaked.length > 0 || payload.includes('of-ours'))
            t.fail(`${route.operationId} shows something`, { leaked, payload: payload.slice(0, 1000) });
        }
      }
    }
    t.pass(`${route.operationId}: 8 requests`);
  }
  const after = await contentsOf(server, ours.workspaceId);
  for (const [table, contents] of Object.entries(before))
    t.equal(after[table], contents, `${table} is as it was`);
  t.equal((await ours.alice.call('GET', '/api/users/me')).status, 200);
});

t.test('two projects with the same people', async (t) => {
  const server = await build(t);
  const ours = await addTenant(server, null, 'of-ours');
  const theirs = await addTenant(server, 'theirs.example', 'of-theirs');
  const stranger = withMudbaseToken(server.app, '', '', '');

  await t.test('the project says where an address counts', async (t) => {
    const person = {
      email: 'bob@example.com',
      password: 'correct horse',
      firstName: 'Bob',
      lastName: 'Baker',
    };
    const register = ({ projectId }: Tenant) =>
      stranger.call('POST', '/api/auth/local/register', { ...person, projectId });
    const [here, there] = [await register(ours), await register(theirs)];
    t.same([here.status, there.status], [201, 201]);
    t.not(here.body.user.id, there.body.user.id);
    t.equal((await register(ours)).status, 409);
    const login = (host: string, projectId?: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/auth/local/login',
        headers: { host },
        payload: { ...person, projectId },
      });
    const idOf = async (answer: ReturnType<typeof login>) => (await answer).json().user.id;
    t.equal(await idOf(login('theirs.example')), there.body.user.id, 'the host, where none is named');
    t.equal(await idOf(login('theirs.example', ours.projectId)), here.body.user.id);
    const bob = withMudbaseToken(server.app, ours.projectId, '', here.body.token);
    const elsewhere = `/api/realtime/projects/${theirs.projectId}/active-users`;
    const refused = await bob.call('GET', elsewhere);
    t.equal(refused.status, 403);
    t.match(refused.body, { error: 'Access denied', code: 'FORBIDDEN' });
    const session = await bob.call('GET', `/api/auth/local/session?projectId=${theirs.projectId}`);
    t.equal(session.status, 403);
  });

  await t.test('people, presence and keys of one are not those of the other', async (t) => {
    const key = { identityPublicKey: 'eA==' };
    for (const { alice } of [ours, theirs])
      t.equal((await alice.call('PUT', 'me/chat-e2ee-key', key)).status, 200);
    for (const [tenant, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const realtime = `/api/realtime/projects/${tenant.projectId}`;
      const active = await tenant.alice.call('GET', `${realtime}/active-users`);
      t.notMatch(JSON.stringify(active.body), other.ids.alice);
      const asked = await tenant.alice.call('POST', `${realtime}/presence`, { userIds: [other.ids.alice] });
      t.same(asked.body.presence, { [other.ids.alice]: { online: false } });
      const users = await tenant.admin.call(
        'GET',
        `/api/orgs/${tenant.projectId}/projects/${tenant.projectId}/users`,
      );
      t.equal(users.body.total, 4, 'with the account of the founding instance');
      const keys = await tenant.alice.call('GET', `chats/${tenant.ids.group}/e2ee/participant-keys`);
      t.equal(keys.body.data.length, 1);
    }
  });

  await t.test('a project id can be replaced', async (t) => {
    const { store } = server;
    await store.connections.replace(theirs.workspaceId, 'mudbaseProjectId', 'a-new-project', null);
    const { alice } = theirs;
    t.equal((await alice.call('GET', '/api/users/me')).body.user.org._id, 'a-new-project');
    t.equal((await alice.call('GET', `/api/realtime/projects/${theirs.projectId}/active-users`)).status, 404);
    t.equal((await alice.call('GET', '/api/realtime/projects/a-new-project/active-users')).status, 200);
    t.equal((await ours.alice.call('GET', '/api/realtime/projects/a-new-project/active-users')).status, 403);
  });
});

async function idsOf({ database }: TestServer, workspaceId: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT id FROM memberships WHERE workspace_id = $1 UNION SELECT id FROM messages WHERE workspace_id = $1
      UNION SELECT session_id FROM credentials WHERE workspace_id = $1 AND session_id IS NOT NULL`,
    [workspaceId],
  );
  return rows.map(({ id }) => id);
}
