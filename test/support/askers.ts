import type { TestServer } from './build.ts';
import { asImkit } from './imkit.ts';
import { asMudbase } from './mudbase.ts';
import { addUser } from './people.ts';
import { foundingInstance } from './whatsapp.ts';

/** A question of one dialect that needs the store, over the network. */
export interface Asker {
  dialect: string;
  path: string;
  headers: Record<string, string>;
  /** What the dialect says while the store cannot be reached. */
  unavailable: unknown;
}

/** One for each dialect; the first is Rocket.Chat's. */
export async function askersOf(server: TestServer): Promise<[Asker, ...Asker[]]> {
  const admin = await addUser(server, 'chief', ['admin']);
  const mudbase = await asMudbase(server, admin);
  const imkit = await asImkit(server, admin);
  const whatsapp = await foundingInstance(server);
  return [
    {
      dialect: 'rocketchat',
      path: '/api/v1/me',
      headers: { 'x-user-id': admin.userId, 'x-auth-token': admin.authToken },
      unavailable: {
        success: false,
        error: 'Service temporarily unavailable [error-unavailable]',
        errorType: 'error-unavailable',
      },
    },
    {
      dialect: 'mudbase',
      path: `/api/chat/projects/${mudbase.projectId}/chats`,
      headers: { authorization: `Bearer ${mudbase.token}` },
      unavailable: {
        error: 'Service temporarily unavailable. Please try again later.',
        code: 'SERVICE_UNAVAILABLE',
      },
    },
    {
      dialect: 'imkit',
      path: '/me',
      headers: imkit.headers,
      unavailable: { RC: 503, RM: 'Service Unavailable', error: { code: 'SERVICE_UNAVAILABLE' } },
    },
    {
      dialect: 'whatsapp',
      path: '/v2/session/info',
      headers: { 'access-token': whatsapp.accessToken, 'x-instance-id': whatsapp.instanceId },
      unavailable: { status: 503, code: 'unavailable' },
    },
    {
      dialect: 'parlance',
      path: '/parlance/v1/workspaces',
      headers: { authorization: `Bearer ${admin.authToken}` },
      unavailable: { type: 'about:blank', title: 'Service Unavailable', status: 503 },
    },
  ];
}

/** Asks over the network, and tells how long the answer took, in milliseconds. */
export async function ask(url: string, { path, headers }: Asker, more: RequestInit = {}) {
  const start = performance.now();
  const response = await fetch(url + path, { headers, ...more });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: await response.json(),
    took: performance.now() - start,
  };
}
