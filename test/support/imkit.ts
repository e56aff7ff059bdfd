import type { FastifyInstance } from 'fastify';
import type { TestServer } from './build.ts';
import { addUser } from './people.ts';
import type { Answer, Client } from './rocketchat.ts';

/** An IMKit client, or a server with the API key: headers, JSON in, JSON out. */
export interface ImkitClient {
  userId: string;
  headers: Record<string, string>;
  call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
}

/** A user with a session, as an IMKit client. */
export async function addImkitClient(server: TestServer, username: string): Promise<ImkitClient> {
  return asImkit(server, await addUser(server, username));
}

/** Somebody with a session of another dialect, as an IMKit client. */
export async function asImkit(
  { app, store }: TestServer,
  { userId, authToken }: Client,
): Promise<ImkitClient> {
  const { imkitClientKey } = await store.connections.keys(await store.workspaces.idForHost(''));
  return withImkitHeaders(app, userId, { 'im-client-key': imkitClientKey, 'im-authorization': authToken });
}

/** The customer's own server, which holds the API key. */
export async function imkitPlatform({ app, store }: TestServer): Promise<ImkitClient> {
  const { imkitApiKey } = await store.connections.keys(await store.workspaces.idForHost(''));
  return withImkitHeaders(app, '', { 'im-api-key': imkitApiKey });
}

/** A client that sends just these headers. */
export function withImkitHeaders(
  app: FastifyInstance,
  userId: string,
  headers: Record<string, string>,
): ImkitClient {
  return {
    userId,
    headers,
    async call(method, path, body) {
      const response = await app.inject({
        method,
        url: path,
        headers,
        ...(body !== undefined && { payload: body as object }),
      });
      return { status: response.statusCode, body: response.json(), headers: response.headers };
    },
  };
}
