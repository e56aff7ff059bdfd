import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Account, canReach, serverAccount } from './account.ts';
import { locateBinaries } from './binaries.ts';
import {
  type Cluster,
  connectionString,
  createCluster,
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
export class DataDirectoryInUseError extends Error {}

/** Who holds this advisory lock, owns the cluster; it falls with the owner's connection, so a dead owner holds nothing. */
const ownerLock = '8097883573157126502';
const patience = 10_000;

/**
 * Starts the PostgreSQL of a data directory, making it on first use. A server that a killed process has left running is
 * taken over.
 *
 * @param dataDir the folder that `PARLANCE_DATA_DIR` names
 * @param log receives what an operator should know, such as another place of the data
 * @throws {DataDirectoryInUseError} when another living process owns it
 */
export async function openEmbeddedPostgres(
  dataDir: string,
  log: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const folder = path.join(await reachableFolder(path.resolve(dataDir), account, log), 'postgres');
  const cluster: Cluster = { folder, account, binaries: await locateBinaries(account, log) };
  await createCluster(cluster);
  const { port, owner } = await startAndOwn(cluster, dataDir);
  const template = await connectionString(cluster, port, '');
  return {
    url: (database = 'postgres') => template + database,
    close: async () => {
      await stopCluster(cluster);
      await owner.end().catch(() => undefined);
    },
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

async function startAndOwn(cluster: Cluster, dataDir: string): Promise<{ port: number; owner: pg.Client }> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      const port = (await runningPort(cluster)) ?? (await startCluster(cluster));
      return { port, owner: await own(cluster, port, dataDir) };
    } catch (error) {
      // Another process may be starting or stopping the same cluster at this moment.
      if (error instanceof DataDirectoryInUseError || Date.now() > deadline) throw error;
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
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32) + objid::bigint = $1`,
    [ownerLock],
  );
  await owner.end();
  const holder = holders[0]?.application_name.replace('parlance', 'process') ?? 'another process';
  throw new DataDirectoryInUseError(
    `The data directory ${dataDir} is in use by ${holder}. Stop it, or set PARLANCE_DATA_DIR to another folder.`,
  );
}
