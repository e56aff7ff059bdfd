import type { SpawnOptions } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import { compileCache } from './cluster.ts';
import { spawnNode } from './node-process.ts';

/** A server in a process of its own, started as an operator does. */
export interface ServerProcess {
  pid: number;
  /** What it has printed so far, errors included. */
  output(): string;
  /** The address it listens on, as soon as it does. */
  url: Promise<string>;
  /** How it ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  kill(signal: NodeJS.Signals): void;
}

/**
 * Starts `node src/server.ts` on any free port; it is stopped when the test ends.
 *
 * @param env what differs from an environment without any setting
 */
export function spawnServer(
  t: Pick<Test, 'teardown'>,
  env: Record<string, string>,
  options: SpawnOptions = {},
): ServerProcess {
  let output = '';
  const child = spawnNode('src/server.ts', [], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      LOG_LEVEL: 'debug',
      PARLANCE_RATE_LIMIT: 'off',
      NODE_COMPILE_CACHE: compileCache,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Parlance listens on (\S+)/.exec(output)?.[1];
      if (found && output.includes('curl')) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    ended.then(({ code }) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
  url.catch(() => undefined);
  // Gracefully, so that its PostgreSQL does not outlive a test that failed.
  t.teardown(() => {
    child.kill('SIGTERM');
    return ended;
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    url,
    ended,
    kill: (signal) => void child.kill(signal),
  };
}

/** A folder that PostgreSQL's user can enter, too; gone when the test ends. */
export async function temporaryFolder(t: Test, mode = 0o711): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parlance-process-'));
  await chmod(folder, mode);
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A call of the Rocket.Chat API over the network. */
export async function callOver(
  url: string,
  method: 'GET' | 'POST',
  name: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${url}/api/v1/${name}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: tests look at replies of every shape
  const answer: any = await response.json();
  return { status: response.status, body: answer, headers: response.headers };
}

/** Signs in over the network. */
export async function credentialsOver(url: string, user: string, password: string) {
  const { body } = await callOver(url, 'POST', 'login', { user, password });
  const { userId, authToken } = body.data;
  return { 'x-user-id': userId as string, 'x-auth-token': authToken as string };
}
