import t, { type Test } from 'tap';
import { hashToken, newToken } from '../src/core/tokens.ts';
import { imkit } from '../src/dialects/imkit/index.ts';
import { mudbase } from '../src/dialects/mudbase/index.ts';
import { parlance } from '../src/dialects/parlance/index.ts';
import { rocketchat } from '../src/dialects/rocketchat/index.ts';
import { whatsapp } from '../src/dialects/whatsapp/index.ts';
import type { Dialect } from '../src/http/dialect.ts';
import type { RouteSpec } from '../src/http/route.ts';
import { build, type TestServer } from './support/build.ts';
import { type Attempt, attemptsOn, urlOf } from './support/hostile.ts';
import { imkitPlatform } from './support/imkit.ts';
import { asMudbase } from './support/mudbase.ts';
import { withToken } from './support/rocketchat.ts';
import { watchWrites } from './support/writes.ts';

type Headers = Record<string, string>;

/** Somebody who may do everything, as a dialect's clients say it, and some who may do nothing. */
interface Callers {
  admin(): Promise<Headers>;
  strangers: Record<string, Headers> & { no: Headers };
  /** What stands for parameters of paths, so that requests get past those that every operation has. */
  parameters?: Record<string, string>;
}

const long = 'x'.repeat(10_000);

/** Sends nonsense to every operation: none may end in a 500, leave the vendor's shape, or write when it refuses. */
async function assault(
  t: Test,
  server: TestServer,
  dialect: Dialect,
  { admin, strangers, parameters = {} }: Callers,
) {
  const wrote = await watchWrites(t, server.database);
  let headers = await admin();
  await addSession(server);
  t.ok(wrote(), 'what is written is heard of');
  for (const route of dialect.routes) {
    const needsCaller = route.access === 'caller' || route.access === 'presented';
    const attempts: Attempt[] = [
      ...(needsCaller ? strangersTo(route, dialect, strangers) : []).map(([title, who]) => ({
        title: `${title} credential`,
        request: { headers: who },
        status: 401,
      })),
      ...attemptsOn(route, dialect, parameters),
    ];
    for (const { title, request, status } of attempts) {
      const { rawBody, moreHeaders, ...options } = request;
      const {
        statusCode,
        payload,
        headers: answered,
      } = await server.app.inject({
        method: route.method as 'GET',
        url: urlOf(route, parameters),
        headers: {
          ...headers,
          ...(rawBody !== undefined && { 'content-type': 'application/json' }),
          ...moreHeaders,
        },
        ...(rawBody !== undefined && { payload: rawBody }),
        ...options,
      });
      const what = `${route.operationId}, ${title}`;
      if (statusCode >= 500) t.fail(`${what}: answered ${statusCode}`, { payload: payload.slice(0, 500) });
      if (status !== undefined && statusCode !== status)
        t.fail(`${what}: answered ${statusCode}, not ${status}`);
      if (
        payload !== '' &&
        !/^(?:application\/(?:problem\+)?json|text\/html)/.test(String(answered['content-type']))
      )
        t.fail(`${what}: is ${answered['content-type']}`);
      if (wrote() && statusCode >= 400) t.fail(`${what}: refused with ${statusCode} and written`);
      // A sign-out that went through.
      if (statusCode < 300 && /logout/i.test(route.operationId)) {
        headers = await admin();
        wrote();
      }
    }
    t.pass(`${route.operationId}: ${attempts.length} requests`);
  }
}

/** Nobody knocks at every operation, the others in turn. */
function strangersTo(route: RouteSpec, { routes }: Dialect, { no = {}, ...others }: Record<string, Headers>) {
  const known = Object.entries(others);
  return [['no', no], known[routes.indexOf(route) % known.length]] as [string, Headers][];
}

/** A new session of the administrator. */
async function addSession({ app, database }: TestServer, expiresAt: Date | null = null) {
  const { workspaceId, id } = await database.prisma.user.findFirstOrThrow({ where: { username: 'admin' } });
  const token = newToken();
  const tokenHash = new Uint8Array(hashToken(token));
  await database.prisma.credential.create({
    data: { workspaceId, userId: id, tokenHash, dialect: 'rocketchat', expiresAt },
  });
  return withToken(app, 'admin', id, token);
}

t.test('Rocket.Chat', async (t) => {
  const server = await build(t);
  const pair = ({ userId, authToken }: { userId: string; authToken: string }) => ({
    'x-user-id': userId,
    'x-auth-token': authToken,
  });
  const valid = pair(await addSession(server));
  await assault(t, server, rocketchat, {
    admin: async () => pair(await addSession(server)),
    strangers: {
      no: {},
      expired: pair(await addSession(server, new Date(Date.now() - 1))),
      mixed: { ...valid, 'x-user-id': 'rocket.cat' },
      half: { 'x-user-id': valid['x-user-id'] },
      long: { ...valid, 'x-auth-token': long },
      binary: { 'x-user-id': 'ÿ\u0080', 'x-auth-token': 'ÿ' },
    },
  });
});

t.test('Mudbase', async (t) => {
  const server = await build(t);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const { projectId } = await asMudbase(server, await addSession(server));
  await assault(t, server, mudbase, {
    admin: async () => bearer((await asMudbase(server, await addSession(server))).token),
    strangers: { no: {}, wrong: bearer('x.y.z'), long: bearer(long), binary: bearer('ÿ') },
    parameters: { projectId },
  });
});

t.test('IMKit', async (t) => {
  const server = await build(t);
  const { headers } = await imkitPlatform(server);
  await assault(t, server, imkit, {
    admin: async () => headers,
    strangers: {
      no: {},
      wrong: { 'im-api-key': 'wrong' },
      long: { 'im-api-key': long },
      binary: { 'im-client-key': 'ÿ', 'im-authorization': 'ÿ' },
    },
  });
});

t.test('WhatsApp', async (t) => {
  const server = await build(t);
  const keys = await server.store.connections.keys(await server.store.workspaces.idForHost(''));
  const valid = { 'access-token': keys.whatsappAccessToken, 'x-instance-id': keys.whatsappInstanceId };
  await assault(t, server, whatsapp, {
    admin: async () => {
      await server.app.inject({ method: 'POST', url: '/v2/session/start', headers: valid });
      return valid;
    },
    strangers: {
      no: {},
      wrong: { ...valid, 'access-token': 'wrong' },
      long: { ...valid, 'access-token': long },
    },
  });
});

t.test('Parlance', async (t) => {
  const server = await build(t);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  await assault(t, server, parlance, {
    admin: async () => bearer((await addSession(server)).authToken),
    strangers: { no: {}, wrong: bearer('x'), long: bearer(long) },
  });
});
