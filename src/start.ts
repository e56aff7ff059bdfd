import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { type Config, ConfigError, connectionVariables } from './config.ts';
import { adoptConnectionKeys } from './core/connections.ts';
import { CoreError } from './core/errors.ts';
import type { Store } from './core/store.ts';
import { foundWorkspace } from './core/workspaces.ts';
import { startMailDelivery } from './delivery/mail/index.ts';
import { founding } from './dialects/rocketchat/founding.ts';
import { unsubscribeUrl } from './dialects/rocketchat/unsubscribe-link.ts';
import type { ReplyObserver } from './http/mount.ts';
import { RateLimiter } from './http/rate-limit.ts';
import { createKeyring, readOrMakeSecret } from './secret.ts';
import { type Database, openDatabase } from './store/database.ts';
import { openEmbeddedPostgres } from './store/embedded/index.ts';
import { createStore } from './store/index.ts';
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

/**
 * Starts a server: the database, its migrations, the default workspace, and the application on its port.
 *
 * @param log receives what an operator should know
 */
export async function start(
  config: Config,
  log: (line: string) => void,
  observe?: ReplyObserver,
): Promise<RunningServer> {
  const secrets = config.secrets ?? [await readOrMakeSecret(config.dataDir)];
  const embedded = config.databaseUrl ? null : await openEmbeddedPostgres(config.dataDir, log);
  const connectionString = config.databaseUrl ?? (embedded?.url() as string);
  let database: Database | null = null;
  try {
    await migrate(connectionString);
    const opened = openDatabase(connectionString, (error) =>
      log(`The database closed a connection: ${error.message}`),
    );
    database = opened;
    const keyring = createKeyring(secrets);
    const store = createStore(opened, keyring);
    const generatedPassword = await ensureDefaultWorkspace(store, config);
    await adoptConnections(store, config);
    const readiness = { stopping: false, ping: async () => void (await opened.pool.query('SELECT')) };
    const app = await buildApp({
      services: { store, config, limiter: new RateLimiter(), founding, keyring },
      observe,
      readiness,
    });
    const url = await app.listen({ host: config.host, port: config.port });
    const mails = startMailDelivery({
      queue: store.mailQueue,
      config,
      keys: keyring.keys('mail links'),
      optOutUrl: unsubscribeUrl,
      log,
    });
    return {
      app,
      url,
      generatedPassword,
      async stop() {
        readiness.stopping = true;
        await app.close();
        await mails.stop();
        await opened.close();
        await embedded?.close();
      },
    };
  } catch (error) {
    await database?.close();
    await embedded?.close();
    throw error;
  }
}

/** Founds the default workspace when there is none; the password is returned only when it was made here. */
async function ensureDefaultWorkspace(store: Store, config: Config): Promise<string | null> {
  if (await store.workspaces.findDefault()) return null;
  const password = config.adminPassword ?? randomBytes(12).toString('base64url');
  const administrator = {
    username: config.adminUsername,
    email: config.adminEmail,
    password: { text: password },
  };
  try {
    const { connections } = config;
    const workspace = { name: 'Parlance', host: null, isDefault: true, administrator, connections };
    await foundWorkspace(store.workspaces, workspace, founding);
  } catch (error) {
    // Another node founded it at the same moment.
    if (error instanceof CoreError && error.kind === 'hostTaken') return null;
    throw error;
  }
  return config.adminPassword ? null : password;
}

/** Gives the default workspace the ids and keys that the operator has set since its founding. */
async function adoptConnections(store: Store, { connections }: Config): Promise<void> {
  const workspace = await store.workspaces.findDefault();
  const taken = workspace && (await adoptConnectionKeys(store.connections, workspace.id, connections));
  if (taken)
    throw new ConfigError(`${connectionVariables[taken]} is used by another workspace of this server.`);
}
