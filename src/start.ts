import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import type { ReplyObserver } from './http/mount.ts';
import { readOrMakeSecret } from './secret.ts';
import { refuseDatabase, refuseDataDir } from './start-errors.ts';
import { openEmbeddedPostgres } from './store/embedded/index.ts';
import { migrate } from './store/migrate.ts';

/** A server that listens. */
export interface RunningServer {
  app: FastifyInstance;
  /** The address it listens on. */
  url: string;
  /** The administrator's password, when this start generated it. */
  generatedPassword: string | null;
  /** Refuses readiness, answers what is open, and closes everything down to the database. */
  stop(): Promise<void>;
}

/** Everything but the database. It takes as long to load as PostgreSQL takes to start, so that one does not wait for the other. */
const loadServer = () => import('./serve.ts');

/**
 * Starts a server: the database, its migrations, the default workspace, and the application on its port.
 *
 * @param log receives what an operator should know while the server starts; later it goes to the server's own log
 * @throws {OperatorError} when something is wrong that the operator can put right
 */
export async function start(
  config: Config,
  log: (line: string) => void,
  observe?: ReplyObserver,
): Promise<RunningServer> {
  // Who starts a server reads lines; what happens to one that runs goes to its log.
  let running: RunningServer | null = null;
  const tell = (line: string) => (running ? running.app.log.warn(line) : log(line));
  const secrets = config.secrets ?? [await readOrMakeSecret(config.dataDir).catch(refuseDataDir(config))];
  const embedded = config.databaseUrl
    ? null
    : await openEmbeddedPostgres(config.dataDir, tell, () => void loadServer()).catch(refuseDataDir(config));
  const connectionString = config.databaseUrl ?? (embedded?.url() as string);
  try {
    await migrate(connectionString).catch(refuseDatabase);
    const { serve } = await loadServer();
    running = await serve({ config, secrets, connectionString, log, tell, observe });
  } catch (error) {
    await embedded?.close();
    throw error;
  }
  const { stop, ...server } = running;
  return {
    ...server,
    async stop() {
      await stop();
      await embedded?.close();
    },
  };
}
