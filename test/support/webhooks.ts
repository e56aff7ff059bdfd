import { once } from 'node:events';
import type { Test } from 'tap';
import type { Caller } from '../../src/core/caller.ts';
import { setWebhook, type Webhook, type WebhookDraft } from '../../src/core/webhooks.ts';
import type { Resolver } from '../../src/delivery/webhooks/connector.ts';
import { startWebhookDelivery } from '../../src/delivery/webhooks/index.ts';
import type { TestServer } from './build.ts';
import { compileCache } from './cluster.ts';
import { testSecret } from './config.ts';
import { spawnNode } from './node-process.ts';
import type { Client } from './rocketchat.ts';
import { testFormatters, testRules } from './webhook-format.ts';
import type { SunkRequest } from './webhook-sink.ts';

/** Whatever ends, a test or a benchmark. */
type Scope = Pick<Test, 'teardown'>;

/** A receiver of webhooks in a process of its own. */
export interface Sink {
  url: string;
  /** What came to a path, in the order in which it came. */
  log(path: string): Promise<SunkRequest[]>;
  /** How many connections were made to it. */
  connections(): Promise<number>;
  /** Forgets what came. */
  forget(): Promise<void>;
  /** Changes how it answers at a path. */
  as(path: string, manner: string): Promise<void>;
}

export async function startSink(t: Scope): Promise<Sink> {
  const child = spawnNode('test/support/webhook-sink.ts', [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  t.teardown(() => void child.kill());
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const url = `http://127.0.0.1:${port}`;
  const ask = async (place: string) =>
    (await fetch(`${url}/?${place}`)).json() as Promise<{ log: SunkRequest[]; connections: number }>;
  return {
    url,
    log: async (place) => (await ask(place)).log,
    connections: async () => (await ask('')).connections,
    forget: async () => void (await fetch(`${url}/forget`, { method: 'POST' })),
    as: async (place, manner) =>
      void (await fetch(`${url}/as?${new URLSearchParams({ [place]: manner })}`, { method: 'POST' })),
  };
}

/** A user as core knows a caller, for operations that ask for nobody's permission. */
export async function callerFor({ store }: TestServer, { userId }: Pick<Client, 'userId'>): Promise<Caller> {
  const workspaceId = await store.workspaces.idForHost('');
  return { workspaceId, userId, roles: ['user'], permissions: new Set() } as unknown as Caller;
}

/** Sets a webhook of a user. */
export async function addWebhook(
  server: TestServer,
  client: Pick<Client, 'userId'>,
  url: string,
  draft: Partial<WebhookDraft> = {},
): Promise<Webhook> {
  const standard = { name: '', events: ['message'], retries: null, active: true, secret: null };
  return setWebhook(server.store, await callerFor(server, client), testRules, { ...standard, ...draft, url });
}

/** Starts sending in this process, in the words of the tests unless others are given. */
export function startEngine({ store }: TestServer, resolve?: Resolver, formatters = testFormatters) {
  const lines: string[] = [];
  const engine = startWebhookDelivery({
    queue: store.webhookQueue,
    formatters,
    openNetworks: testRules.openNetworks,
    ...(resolve && { resolve }),
    log: (line) => lines.push(line),
  });
  return { ...engine, lines };
}

/** A node with webhooks in a process of its own. */
export interface WebhookNode {
  url: string;
  output(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
  post(author: Client, roomId: string, text: string): Promise<boolean>;
  /** One of the routes of `webhook-node.ts`. */
  call(route: 'follow' | 'unfollow', body: object): Promise<void>;
}

export async function startNode(t: Scope, databaseUrl: string): Promise<WebhookNode> {
  let output = '';
  const child = spawnNode('test/support/webhook-node.ts', [], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: compileCache,
      DATABASE_URL: databaseUrl,
      PARLANCE_SECRET: testSecret,
      PARLANCE_RATE_LIMIT: 'off',
      PARLANCE_WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8',
      LOG_LEVEL: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  t.teardown(() => {
    child.kill('SIGKILL');
    return ended;
  });
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /^Listening on (\S+)$/m.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    ended.then(() => reject(new Error(`The node ended: ${output}`)));
  });
  const send = (place: string, headers: Record<string, string>, body: object) =>
    fetch(`${url}/${place}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    url,
    output: () => output,
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
    async post({ userId, authToken }, roomId, text) {
      const headers = { 'x-user-id': userId, 'x-auth-token': authToken };
      const response = await send('api/v1/chat.postMessage', headers, { roomId, text }).catch(() => null);
      await response?.text().catch(() => null);
      return response?.status === 200;
    },
    async call(route, body) {
      const response = await send(`test/${route}`, {}, body);
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${route}: ${response.status} ${text}`);
    },
  };
}
