import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { OperatorError } from '../../operator-error.ts';
import { type Account, canReach, serverAccount } from './account.ts';
import { locateBinaries } from './binaries.ts';
import {
  type Cluster,
  connectionString,
  createCluster,
  isAlive,
  runningPort,
  startCluster,
  stopCluster,
} from './cluster.ts';

/** A PostgreSQL of our own, for as long as this process wants it. */
export interface EmbeddedPostgres {
  /** The address of a database; `postgres` is always there. */
  url(database?: string): string;
  /** Stops the server. */
  close(): Promise<void>;
}

/** Another server uses the data directory. */
export class DataDirectoryInUseError extends OperatorError {}

/** Who holds this advisory lock, owns the cluster; it falls with the owner's connection, so a dead owner holds nothing. */
const ownerLock = '8097883573157126502';
const patience = 10_000;

/**
 * Starts the PostgreSQL of a data directory, making it on first use. A server that a killed process has left running is
 * taken over.
 *
 * @param dataDir the folder that `PARLANCE_DATA_DIR` names
 * @param log receives what an operator should know, such as another place of the data
 * @param meanwhile called while the server starts, if it does not run already: a good moment for what keeps this process busy
 * @throws {DataDirectoryInUseError} when another living process owns it
 */
export async function openEmbeddedPostgres(
  dataDir: string,
  log: (line: string) => void,
  meanwhile?: () => void,
): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const folder = path.join(await reachableFolder(path.resolve(dataDir), account, log), 'postgres');
  const cluster: Cluster = { folder, account, binaries: await locateBinaries(account, log) };
  await createCluster(cluster);
  const { port, owner } = await startAndOwn(cluster, dataDir, undefined, meanwhile);
  const guard = guardCluster(cluster, dataDir, { port, owner }, log);
  const template = await connectionString(cluster, port, '');
  return { url: (database = 'postgres') => template + database, close: guard };
}

/**
 * Keeps a cluster running and owned: when its server breaks down, it is started again where its clients look for it.
 *
 * @returns what ends that, and the server
 */
function guardCluster(
  cluster: Cluster,
  dataDir: string,
  { port, owner }: Owned,
  log: (line: string) => void,
): () => Promise<void> {
  let closing = false;
  let recovery = Promise.resolve();
  const recover = async () => {
    log('PostgreSQL broke down; it is started again.');
    while (!closing) {
      try {
        ({ owner } = await startAndOwn(cluster, dataDir, port));
        return watch();
      } catch (error) {
        log((error as Error).message);
      }
    }
  };
  const watch = () => {
    owner.once('end', () => {
      if (!closing) recovery = recover();
    });
  };
  watch();
  return async () => {
    closing = true;
    await recovery;
    // Stopping the server ends the owner's connection, so that nobody else owns it while it stops.
    await stopCluster(cluster).catch(async (error: unknown) => {
      if ((await runningPort(cluster)) !== undefined) throw error;
    });
    await owner.end().catch(() => undefined);
  };
}

/** The data directory itself, or one of ours under /var/lib where PostgreSQL's user cannot enter it. */
async function reachableFolder(
  dataDir: string,
  account: Account | undefined,
  log: (line: string) => void,
): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  if (!account || canReach(account, path.join(dataDir, '.'))) return dataDir;
  const other = path.join(
    '/var/lib/parlance',
    createHash('sha256').update(dataDir).digest('hex').slice(0, 16),
  );
  await mkdir(other, { recursive: true, mode: 0o711 });
  log(`PostgreSQL keeps its data in ${other}, since its user cannot enter ${dataDir}.`);
  return other;
}

/** The port on which a cluster's server listens, and the connection that makes it ours. */
interface Owned {
  port: number;
  owner: pg.Client;
}

async function startAndOwn(
  cluster: Cluster,
  dataDir: string,
  chosen?: number,
  meanwhile?: () => void,
): Promise<Owned> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      const port = (await runningPort(cluster)) ?? (await startCluster(cluster, chosen, meanwhile));
      return { port, owner: await own(cluster, port, dataDir) };
    } catch (error) {
      if (error instanceof DataDirectoryInUseError) throw error;
      // Another process may be starting or stopping the same cluster at this moment.
      if (Date.now() > deadline) {
        const reason = (error as Error).message;
        throw new OperatorError(
          `PostgreSQL does not start in ${cluster.folder}: ${reason} Its log is ${cluster.folder}/server.log.`,
          { cause: error },
        );
      }
      await delay(100);
    }
  }
}

async function own(cluster: Cluster, port: number, dataDir: string): Promise<pg.Client> {
  const owner = new pg.Client({
    connectionString: await connectionString(cluster, port, 'postgres'),
    application_name: `parlance ${process.pid}`,
  });
  // Stopping the cluster ends this connection; that is no error.
  owner.on('error', () => undefined);
  await owner.connect();
  const { rows } = await owner.query('SELECT pg_try_advisory_lock($1) AS owned', [ownerLock]);
  if (rows[0].owned) return owner;
  const { rows: holders } = await owner.query(
    `SELECT substring(application_name FROM '\\d+$')::int AS pid FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32) + objid::bigint = $1`,
    [ownerLock],
  );
  await owner.end();
  const pid = holders[0]?.pid;
  // PostgreSQL is about to notice that its owner has died.
  if (!pid || !isAlive(pid)) throw new Error('Its owner has just ended.');
  throw new DataDirectoryInUseError(
    `The data directory ${dataDir} is in use by process ${pid}. Stop it, or set PARLANCE_DATA_DIR to another folder.`,
  );
}
