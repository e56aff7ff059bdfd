import { newId } from '../../src/core/ids.ts';
import type { TestServer } from './build.ts';
import type { Answer, Client } from './rocketchat.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An instance: the credentials go into the body, as the vendor's page has it, or into the query of a GET. */
export interface WhatsappClient {
  instanceId: string;
  accessToken: string;
  userId: string;
  /** @param path below `/v2/` */
  call(method: Method, path: string, values?: Record<string, unknown>): Promise<Answer>;
}

/** A call with just these headers, query and body. */
export async function callWhatsapp(
  { app }: TestServer,
  method: Method,
  path: string,
  rest: { headers?: Record<string, string>; query?: Record<string, string>; payload?: unknown } = {},
): Promise<Answer> {
  const response = await app.inject({ method, url: `/v2/${path}`, ...(rest as object) });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}

/** A client that holds the credentials of an instance. */
export function asInstance(
  server: TestServer,
  instanceId: string,
  accessToken: string,
  userId = '',
): WhatsappClient {
  const credentials = { instance_id: instanceId, access_token: accessToken };
  return {
    ...{ instanceId, accessToken, userId },
    call(method, path, values = {}) {
      const all = { ...credentials, ...values };
      return callWhatsapp(
        server,
        method,
        path,
        method === 'GET' ? { query: all as never } : { payload: all },
      );
    },
  };
}

/** The access token of the default workspace, and the instance with which it was founded. */
export async function foundingInstance(server: TestServer): Promise<WhatsappClient> {
  const { store, database } = server;
  const workspaceId = await store.workspaces.idForHost('');
  const { whatsappAccessToken, whatsappInstanceId } = await store.connections.keys(workspaceId);
  const where = { workspaceId_id: { workspaceId, id: whatsappInstanceId } };
  const { userId } = await database.prisma.instance.findUniqueOrThrow({ where });
  return asInstance(server, whatsappInstanceId, whatsappAccessToken, userId);
}

/** A new instance that works. */
export async function addInstance(server: TestServer, name: string): Promise<WhatsappClient> {
  const workspaceId = await server.store.workspaces.idForHost('');
  const { whatsappAccessToken } = await server.store.connections.keys(workspaceId);
  const headers = { authorization: `Bearer ${whatsappAccessToken}` };
  const { body } = await callWhatsapp(server, 'POST', 'session/create', { headers, payload: { name } });
  const where = { workspaceId_id: { workspaceId, id: body.instance_id } };
  const { userId } = await server.database.prisma.instance.findUniqueOrThrow({ where });
  const client = asInstance(server, body.instance_id, whatsappAccessToken, userId);
  await client.call('POST', 'session/start');
  return client;
}

/** The JID of a new channel. */
export async function addChannel(owner: WhatsappClient, name: string): Promise<string> {
  return (await owner.call('POST', 'channels', { name })).body.id;
}

/** The path of a channel, with `@` as `%40`. */
export const channelPath = (jid: string, tail = '') => `channels/${encodeURIComponent(jid)}${tail}`;

/** Puts a Rocket.Chat user into the room of a channel. */
export async function addToChannel({ database }: TestServer, jid: string, client: Client, roles: string[]) {
  const { workspaceId, roomId } = await database.prisma.roomAlias.findFirstOrThrow({ where: { alias: jid } });
  await database.prisma.membership.create({
    data: { workspaceId, roomId, userId: client.userId, id: newId(), roles },
  });
  return roomId;
}
