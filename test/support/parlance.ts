import type { FastifyInstance } from 'fastify';
import { hashToken, newToken } from '../../src/core/tokens.ts';
import type { Workspace } from '../../src/core/workspaces.ts';
import type { TestServer } from './build.ts';
import { administrator } from './cluster.ts';
import type { Answer } from './rocketchat.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A client of the administrative API. */
export interface AdminClient {
  userId: string;
  token: string;
  workspaceId: string;
  call(method: Method, path: string, body?: unknown): Promise<Answer>;
}

/** A call with the headers given, or with none. */
export async function call(
  app: FastifyInstance,
  method: Method,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const payload = body === undefined ? {} : { payload: body as object };
  const response = await app.inject({ method, url: `/parlance/v1/${path}`, headers, ...payload });
  return {
    status: response.statusCode,
    body: response.payload === '' ? null : response.json(),
    headers: response.headers,
  };
}

/** Opens a session for a user of a workspace, by default the administrator of the default one. */
export async function actAs(
  { app, store }: TestServer,
  workspace?: Workspace | { id: string },
  username: string = administrator.username,
): Promise<AdminClient> {
  const workspaceId = workspace?.id ?? (await store.workspaces.idForHost(''));
  const user = await store.users.find(workspaceId, { username });
  if (!user) throw new Error(`There is no ${username} in ${workspaceId}.`);
  const token = newToken();
  await store.sessions.open(user, { tokenHash: hashToken(token), dialect: 'parlance', expiresAt: null });
  const headers = { authorization: `Bearer ${token}` };
  return {
    userId: user.id,
    token,
    workspaceId,
    call: (method, path, body) => call(app, method, path, body, headers),
  };
}

/** Writes a user, who is no administrator unless told so. */
export async function addUser(
  { database }: TestServer,
  workspaceId: string,
  username: string,
  roles = ['user'],
) {
  const id = `id-of-${username}`;
  await database.prisma.user.create({
    data: { workspaceId, id, username, usernameKey: username, name: username, roles },
  });
  return id;
}
