import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { packageRoot } from '../../src/paths.ts';
import { secret } from './credentials.ts';

/** A server that is measured. */
export interface Subject {
  name: 'parlance' | 'baseline';
  url: string;
  databaseUrl: string;
  process: ChildProcess;
}

const entries = { parlance: 'src/server.ts', baseline: 'test/bench/baseline/server.ts' };

/** Starts a server, and returns when it answers. */
export async function startSubject(
  name: Subject['name'],
  port: number,
  databaseUrl: string,
): Promise<Subject> {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    ...(name === 'parlance' && { PARLANCE_SECRET: secret, PARLANCE_RATE_LIMIT: 'off' }),
  };
  const child = spawn(process.execPath, [path.join(packageRoot, entries[name])], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await fetch(url).catch(() => null)); attempt++) {
    if (attempt > 100) throw new Error(`${name} did not start.`);
    await delay(100);
  }
  return { name, url, databaseUrl, process: child };
}

export async function stopSubject({ process }: Pick<Subject, 'process'>): Promise<void> {
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  await ended;
}

/** The processor time that a process has used, from /proc: user and system, in microseconds. */
export function cpuMicros({ process }: Subject): number {
  const fields = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** The memory that a process holds, in megabytes. */
export function residentMegabytes({ process }: Pick<Subject, 'process'>): number {
  const status = readFileSync(`/proc/${process.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
