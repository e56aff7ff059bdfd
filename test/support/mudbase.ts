import type { FastifyInstance } from 'fastify';
import { newId } from '../../src/core/ids.ts';
import { type IssuedPair, openSession } from '../../src/core/sessions.ts';
import { hashToken } from '../../src/core/tokens.ts';
import { getUser } from '../../src/core/users.ts';
import { lifetimes, newPair, signToken } from '../../src/dialects/mudbase/tokens.ts';
import { createKeyring } from '../../src/secret.ts';
import type { TestServer } from './build.ts';
import { testSecret } from './config.ts';
import { addUser } from './people.ts';
import type { Answer, Client } from './rocketchat.ts';

/** A Mudbase client of one project: a bearer token, JSON in, JSON out. */
export interface MudbaseClient {
  userId: string;
  token: string;
  projectId: string;
  /** @param path below `/api/chat/projects/<project>/`, or absolute */
  call(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
}

/** A user with a session, as a Mudbase client. */
export async function addMudbaseUser(
  server: TestServer,
  username: string,
  roles?: string[],
): Promise<MudbaseClient> {
  return asMudbase(server, await addUser(server, username, roles));
}

/** Somebody with a session of another dialect, as a Mudbase client with one of its own. */
export async function asMudbase(
  server: TestServer,
  { userId }: Pick<Client, 'userId'>,
): Promise<MudbaseClient> {
  const { app, store } = server;
  const workspaceId = await store.workspaces.idForHost('');
  const { mudbaseProjectId } = await store.connections.keys(workspaceId);
  const token = await openMudbaseSession(server, workspaceId, userId);
  return withMudbaseToken(app, mudbaseProjectId, userId, token);
}

/** One for all servers of a process, so that each need not make its keys again. */
const keyring = createKeyring([testSecret]);

/** Writes a session straight into the store. */
export async function openMudbaseSession(
  { database }: TestServer,
  workspaceId: string,
  userId: string,
): Promise<string> {
  const end = Math.floor(Date.now() / 1000) + 3600;
  const sessionId = newId();
  const token = await signToken(keyring, { userId, email: null, sessionId }, end);
  await database.prisma.credential.create({
    data: {
      workspaceId,
      userId,
      tokenHash: new Uint8Array(hashToken(token)),
      dialect: 'mudbase',
      sessionId,
      expiresAt: new Date(end * 1000),
    },
  });
  return token;
}

/** Signs somebody in without a password, as a sign-in does that has one. */
export async function openMudbasePair({ store }: TestServer, userId: string): Promise<IssuedPair> {
  const workspaceId = await store.workspaces.idForHost('');
  const user = await getUser(store.users, workspaceId, { id: userId });
  return openSession(store.sessions, user, 90, newPair(keyring, lifetimes.signIn));
}

/** Somebody who is not signed in. */
export async function strangerTo({ app, store }: TestServer): Promise<MudbaseClient> {
  const { mudbaseProjectId } = await store.connections.keys(await store.workspaces.idForHost(''));
  return withMudbaseToken(app, mudbaseProjectId, '', '');
}

/** A client that holds a token already; an empty one is not sent. */
export function withMudbaseToken(
  app: FastifyInstance,
  projectId: string,
  userId: string,
  token: string,
): MudbaseClient {
  return {
    userId,
    token,
    projectId,
    async call(method, path, body) {
      const response = await app.inject({
        method,
        url: path.startsWith('/') ? path : `/api/chat/projects/${projectId}/${path}`,
        headers: token === '' ? {} : { authorization: `Bearer ${token}` },
        ...(body !== undefined && { payload: body as object }),
      });
      return { status: response.statusCode, body: response.json(), headers: response.headers };
    },
  };
}
