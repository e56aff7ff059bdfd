import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Account } from './account.ts';

/** A PostgreSQL cluster on disk, and what it takes to run it. */
export interface Cluster {
  /** The data directory; a file `<folder>.password` lies beside it. */
  folder: string;
  binaries: string;
  account: Account | undefined;
}

const superuser = 'parlance';

/** TCP on the loopback only: a path for a Unix socket may be too long. */
const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
log_checkpoints = off
`;

/** Makes the cluster unless it is there. An interrupted attempt leaves nothing that a later one stumbles over. */
export async function createCluster(cluster: Cluster): Promise<void> {
  const { folder, account } = cluster;
  if (existsSync(folder)) return;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) for (const target of [unfinished, passwordFile]) await chown(target, account.uid, account.gid);
  await run(cluster, 'initdb', [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-sync',
  ]);
  await writeFile(path.join(unfinished, 'postgresql.auto.conf'), settings);
  await rename(unfinished, folder);
}

/** The port on which the cluster's server listens, or nothing when it does not run. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const stopped = await run(cluster, 'pg_ctl', ['status', `--pgdata=${cluster.folder}`]).then(
    () => false,
    () => true,
  );
  if (stopped) return undefined;
  const lines = (await readFile(path.join(cluster.folder, 'postmaster.pid'), 'utf8').catch(() => '')).split(
    '\n',
  );
  return Number(lines[3]) || undefined;
}

/** Starts the cluster's server on a free port, and returns when it answers. */
export async function startCluster(cluster: Cluster): Promise<number> {
  const port = await freePort();
  const log = path.join(cluster.folder, 'server.log');
  await run(cluster, 'pg_ctl', [
    'start',
    '--wait',
    `--pgdata=${cluster.folder}`,
    `--log=${log}`,
    `--options=-p ${port}`,
  ]);
  return port;
}

/** Stops the cluster's server after its running statements, and returns when it has ended. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  await run(cluster, 'pg_ctl', ['stop', '--wait', '--mode=fast', `--pgdata=${cluster.folder}`]);
}

/** The address of a database of the cluster. */
export async function connectionString(cluster: Cluster, port: number, database: string): Promise<string> {
  const password = await readFile(`${cluster.folder}.password`, 'utf8');
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

async function run({ binaries, account }: Cluster, program: string, args: string[]): Promise<void> {
  // The server inherits what pg_ctl has open: a pipe would stay open with it, hence files and nothing.
  const child = spawn(path.join(binaries, program), args, {
    ...account,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}. ${complaint}`.trim());
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
