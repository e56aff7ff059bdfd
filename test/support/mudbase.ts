import type { FastifyInstance } from 'fastify';
import type { TestServer } from './build.ts';
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

/** Somebody with a session of another dialect, as a Mudbase client. */
export async function asMudbase(
  { app, store }: TestServer,
  { userId, authToken }: Client,
): Promise<MudbaseClient> {
  const { mudbaseProjectId } = await store.connections.keys(await store.workspaces.idForHost(''));
  return withMudbaseToken(app, mudbaseProjectId, userId, authToken);
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
