import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { withScratchDatabase } from '../../src/store/scratch.ts';
import { loads, type Measured, measure, writeScript } from './load.ts';
import { seed } from './seed.ts';

// `npm run bench`: our server and a hand-written one, on one PostgreSQL with one set of data, in turn. Only the ratio
// means anything; see the README.

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = 4;
const connections = 16;
const secret = 'a secret that only the benchmark knows and nobody else';

interface Subject {
  name: string;
  entry: string;
  url: string;
  process: ChildProcess;
}

if (spawnSync('wrk', ['-v']).error) {
  console.error('The benchmark needs wrk (Debian: apt-get install wrk).');
  process.exit(1);
}
await withScratchDatabase(bench);

async function bench(databaseUrl: string): Promise<void> {
  const ours = await startSubject('parlance', 'src/server.ts', 4100, databaseUrl);
  console.log('Seeding 200 rooms, 2,000 users, 200,000 messages …');
  const data = await seed(databaseUrl);
  const baseline = await startSubject('baseline', 'test/bench/baseline.ts', 4101, databaseUrl);
  const subjects = [ours, baseline];
  try {
    for (const load of loads) {
      const script = writeScript(data, load);
      for (const { url } of subjects) measure(url, script, connections, 3);
      const results = new Map(subjects.map(({ name }) => [name, [] as (Measured & { cpu: number })[]]));
      for (let round = 0; round < rounds; round++) {
        for (const subject of subjects) {
          await forgetFollows(databaseUrl);
          const before = cpuMicros(subject);
          const measured = measure(subject.url, script, connections, seconds);
          results
            .get(subject.name)
            ?.push({ ...measured, cpu: (cpuMicros(subject) - before) / measured.requests });
        }
      }
      report(load.title, results);
    }
  } finally {
    for (const subject of subjects) subject.process.kill('SIGTERM');
    await Promise.all(subjects.map(({ process }) => new Promise((resolve) => process.on('exit', resolve))));
  }
}

async function startSubject(
  name: string,
  entry: string,
  port: number,
  databaseUrl: string,
): Promise<Subject> {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    ...(name === 'parlance' && { PARLANCE_SECRET: secret, PARLANCE_RATE_LIMIT: 'off' }),
  };
  const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    if (await fetch(url).catch(() => null)) return { name, entry, url, process: child };
    if (attempt > 100) throw new Error(`${name} did not start.`);
    await delay(100);
  }
}

/** Every round begins with nobody following anything, so that each request changes a row. */
async function forgetFollows(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('UPDATE thread_follows SET following = false WHERE following');
  await client.query('VACUUM ANALYZE thread_follows, messages');
  await client.query('CHECKPOINT');
  await client.end();
}

/** The processor time that a process has used, from /proc: user and system, in hundredths of a second. */
function cpuMicros({ process }: Subject): number {
  const fields = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

function report(title: string, results: Map<string, (Measured & { cpu: number })[]>): void {
  const median = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const of = (name: string, key: keyof Measured | 'cpu') =>
    median((results.get(name) ?? []).map((row) => row[key]));
  console.log(`\n${title}, ${connections} connections, medians of ${rounds} rounds`);
  console.table(
    Object.fromEntries(
      [...results.keys()].map((name) => [
        name,
        {
          'req/s': Math.round(of(name, 'perSecond')),
          'p50 ms': of(name, 'p50'),
          'p99 ms': of(name, 'p99'),
          'CPU µs': Math.round(of(name, 'cpu')),
          refused: (results.get(name) ?? []).reduce((sum, { refused }) => sum + refused, 0),
          ratio: Number((of(name, 'perSecond') / of('baseline', 'perSecond')).toFixed(2)),
        },
      ]),
    ),
  );
}
