import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { packageRoot } from '../../src/paths.ts';
import { median } from '../support/meter.ts';
import type { BenchDatabase } from './postgres.ts';
import { type Findings, rounded } from './report.ts';
import { rounds } from './settings.ts';
import { residentMegabytes, stopSubject } from './subjects.ts';

/** How long a server is left alone before its memory counts, in milliseconds. */
const rest = 500;

/** A server of nothing but Fastify: what no start can be faster than. */
const bare = `import fastify from 'fastify';
  const app = fastify();
  app.get('/health/ready', async () => ({ status: 'ready' }));
  await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });`;

interface Start {
  ms: number;
  megabytes: number;
}

/** Starts a server as its operator does, until it is ready; its memory counts when it has rested. */
async function startOnce(args: string[], env: Record<string, string>): Promise<Start> {
  const port = 4102;
  const began = performance.now();
  const process_ = spawn(process.execPath, args, {
    cwd: packageRoot,
    env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (performance.now() - began > 60_000) throw new Error('The server did not start.');
    await delay(5);
  }
  const ms = performance.now() - began;
  await delay(rest);
  const megabytes = residentMegabytes({ process: process_ });
  await stopSubject({ process: process_ });
  return { ms, megabytes };
}

const row = (start: string, starts: Start[]) => ({
  start,
  'ready in ms': rounded(median(starts.map(({ ms }) => ms))),
  'idle MB': median(starts.map(({ megabytes }) => megabytes)),
});

/** How long a server takes to be ready, and what it holds while nobody calls. */
export async function measureStartup({ url }: BenchDatabase): Promise<Findings> {
  const server = ['--import', './src/compile-cache.js', 'src/server.ts'];
  const secret = { PARLANCE_SECRET: 'a secret that only the benchmark knows and nobody else' };
  const [cold, warm, external, empty]: Start[][] = [[], [], [], []];
  const folder = mkdtempSync(path.join(tmpdir(), 'parlance-start-'));
  chmodSync(folder, 0o711);
  const used = { PARLANCE_DATA_DIR: path.join(folder, 'used') };
  // The second start keeps the compiled code that the next ones read.
  for (let start = 0; start < 2; start++) await startOnce(server, used);
  await startOnce(server, { DATABASE_URL: url, ...secret });
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    cold?.push(await startOnce(server, { PARLANCE_DATA_DIR: path.join(folder, `new-${round}`) }));
    warm?.push(await startOnce(server, used));
    external?.push(await startOnce(server, { DATABASE_URL: url, ...secret }));
    empty?.push(await startOnce(['--input-type=module', '--eval', bare], {}));
  }
  rmSync(folder, { recursive: true });
  return {
    startup: [
      row('cold: initdb, migrations, workspace', cold ?? []),
      row('warm, embedded database', warm ?? []),
      row('database elsewhere, migrated', external ?? []),
      row('a server of nothing but Fastify', empty ?? []),
    ],
  };
}
