import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { connectionString } from '../../src/store/embedded/cluster.ts';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../src/store/embedded/index.ts';
import { testSecret } from '../support/config.ts';
import { type ServerProcess, spawnServer } from '../support/process.ts';
import type { Fleet } from './http.ts';
import { killPostgres } from './kill.ts';

/** One server that brings its PostgreSQL along, or two that share one. */
export type Setting = 'embedded' | 'shared';

/** Ids and keys by which clients of the other dialects find the workspace. */
export const connections = {
  mudbaseProjectId: 'crash-project',
  imkitClientKey: 'crash-client-key',
  imkitApiKey: 'crash-api-key',
  whatsappAccessToken: 'crashaccesstoken',
};

/** A server that is told to stop has so many milliseconds. */
const patience = 10_000;

/** The processes of a run, on one data directory that outlives them all. */
export interface Stage {
  fleet: Fleet;
  /** Starts what a setting needs, unless it runs already; what another one needed is killed. */
  open(setting: Setting): Promise<void>;
  /** Kills one of the servers. */
  killServer(which: number): Promise<void>;
  /** Starts the server that was killed. */
  restartServer(which: number): Promise<void>;
  /** Kills PostgreSQL with all its processes. Whoever started it starts it again. */
  killPostgres(): Promise<void>;
  /** A connection of the audit's own. */
  connect(): Promise<pg.Client>;
  /** Ends everything, whatever it is doing. Nothing is started afterwards. */
  end(): Promise<void>;
}

/** @param folder where PostgreSQL's user can enter */
export function createStage(folder: string): Stage {
  const dataDir = path.join(folder, 'data');
  const servers: (ServerProcess & { listensOn: string; isDoomed: boolean })[] = [];
  const fleet: Fleet = { urls: [], failure: null };
  let postgres: EmbeddedPostgres | null = null;
  let current: Setting | null = null;
  let opening: Promise<unknown> = Promise.resolve();
  let isEnded = false;

  const environment = (): Record<string, string> => ({
    LOG_LEVEL: 'error',
    PARLANCE_DATA_DIR: dataDir,
    PARLANCE_SECRET: testSecret,
    PARLANCE_MUDBASE_PROJECT_ID: connections.mudbaseProjectId,
    PARLANCE_IMKIT_CLIENT_KEY: connections.imkitClientKey,
    PARLANCE_IMKIT_API_KEY: connections.imkitApiKey,
    PARLANCE_WHATSAPP_ACCESS_TOKEN: connections.whatsappAccessToken,
    ...(postgres && { DATABASE_URL: postgres.url() }),
  });
  const start = async (which: number) => {
    if (isEnded) throw new Error('The run is over.');
    const server = spawnServer({ teardown: () => undefined }, environment());
    const known = { ...server, listensOn: '', isDoomed: false };
    servers[which] = known;
    void server.ended.then(({ code, signal }) => {
      if (!known.isDoomed)
        fleet.failure ??= `A server ended by itself (${code ?? signal}): ${server.output()}`;
    });
    known.listensOn = await server.url;
    fleet.urls.push(known.listensOn);
  };
  const stage: Stage = {
    fleet,
    async open(setting) {
      if (setting === current) return;
      await Promise.all(servers.map((_, which) => stage.killServer(which)));
      servers.length = 0;
      await postgres?.close();
      postgres = null;
      if (setting === 'shared') {
        const opened = openEmbeddedPostgres(dataDir, () => undefined);
        opening = opened.catch(() => undefined);
        postgres = await opened;
      }
      const count = setting === 'shared' ? 2 : 1;
      await Promise.all(Array.from({ length: count }, (_, which) => start(which)));
      current = setting;
    },
    async killServer(which) {
      const server = servers[which];
      if (!server) return;
      fleet.urls.splice(0, fleet.urls.length, ...fleet.urls.filter((url) => url !== server.listensOn));
      server.isDoomed = true;
      server.kill('SIGKILL');
      await server.ended;
    },
    restartServer: start,
    killPostgres: () => killPostgres(dataDir),
    async connect() {
      const [, , , port] = (await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split(
        '\n',
      );
      const cluster = { folder: path.join(dataDir, 'postgres'), binaries: '', account: undefined };
      const client = new pg.Client(await connectionString(cluster, Number(port), 'postgres'));
      // Only a server that is killed on purpose ends it.
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    async end() {
      isEnded = true;
      // One that is just starting its PostgreSQL would leave it behind, were it killed.
      for (const server of servers) {
        server.isDoomed = true;
        server.kill('SIGTERM');
      }
      const all = Promise.all(servers.map(({ ended }) => ended));
      await Promise.race([all, delay(patience, undefined, { ref: false })]);
      await Promise.all(servers.map((_, which) => stage.killServer(which)));
      await opening;
      await postgres?.close();
      await killPostgres(dataDir);
    },
  };
  return stage;
}
