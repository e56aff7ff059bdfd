import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { readOrMake } from '../../secret.ts';
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

/** Makes the cluster unless it is there. Several processes may try at once; an interrupted attempt harms no later one. */
export async function createCluster(cluster: Cluster): Promise<void> {
  const { folder, account } = cluster;
  if (existsSync(folder)) return;
  await forgetInterrupted(folder);
  const unfinished = `${folder}.new-${process.pid}`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  if (account) await chown(unfinished, account.uid, account.gid);
  const passwordFile = `${folder}.password`;
  await readOrMake(passwordFile, randomBytes(24).toString('base64url'), account);
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
  await rename(unfinished, folder).catch(async (error: NodeJS.ErrnoException) => {
    // Another process was first; its cluster has the same password.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true, force: true });
  });
}

/** Removes what attempts have left behind whose process is gone. */
async function forgetInterrupted(folder: string): Promise<void> {
  const prefix = `${path.basename(folder)}.new-`;
  const names = await readdir(path.dirname(folder));
  for (const name of names.filter((candidate) => candidate.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isAlive(pid))
      await rm(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

/** Whether a process of this machine runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The port on which the cluster's server listens, or nothing when it does not run. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  // It never runs without the file.
  if (!existsSync(path.join(cluster.folder, 'postmaster.pid'))) return undefined;
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

/**
 * Starts the cluster's server, and returns when it answers.
 *
 * @param chosen the port; any free one unless it is given
 * @param meanwhile called once, while the server starts
 */
export async function startCluster(
  cluster: Cluster,
  chosen?: number,
  meanwhile: () => void = () => undefined,
): Promise<number> {
  const port = chosen ?? (await freePort());
  const log = path.join(cluster.folder, 'server.log');
  const started = run(cluster, 'pg_ctl', [
    'start',
    '--wait',
    `--pgdata=${cluster.folder}`,
    `--log=${log}`,
    `--options=-p ${port}`,
  ]);
  meanwhile();
  await started;
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
    // Ctrl-C in a terminal reaches the whole process group; ending the server is for its owner to do.
    detached: true,
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
