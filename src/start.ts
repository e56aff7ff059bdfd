import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { type Config, ConfigError, connectionVariables, publicUrlOf } from './config.ts';
import { adoptConnectionKeys } from './core/connections.ts';
import { CoreError } from './core/errors.ts';
import type { Store } from './core/store.ts';
import { foundWorkspace } from './core/workspaces.ts';
import { startMailDelivery } from './delivery/mail/index.ts';
import { startWebhookDelivery } from './delivery/webhooks/index.ts';
import { webhookFormatters as formatters } from './dialects/index.ts';
import { founding } from './dialects/rocketchat/founding.ts';
import { unsubscribeUrl } from './dialects/rocketchat/unsubscribe-link.ts';
import { stoppable } from './http/drain.ts';
import type { ReplyObserver } from './http/mount.ts';
import { RateLimiter } from './http/rate-limit.ts';
import { createKeyring, readOrMakeSecret } from './secret.ts';
import { refuseAddress, refuseAdministrator, refuseDatabase, refuseDataDir } from './start-errors.ts';
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

/** What is left of the statements that run when the server stops is not waited for longer, in milliseconds. */
const lastStatements = 1_000;

/**
 * Starts a server: the database, its migrations, the default workspace, and the application on its port.
 *
 * @param log receives what an operator should know while the server starts; later it goes to the server's own log
 * @throws {OperatorError} when something is wrong that the operator can put right
 */
export async function start(
  given: Config,
  log: (line: string) => void,
  observe?: ReplyObserver,
): Promise<RunningServer> {
  // Who starts a server reads lines; what happens to one that runs goes to its log.
  let app: FastifyInstance | null = null;
  const tell = (line: string) => (app ? app.log.warn(line) : log(line));
  // The public address is known only when the port is.
  const config = { ...given };
  const secrets = config.secrets ?? [await readOrMakeSecret(config.dataDir).catch(refuseDataDir(config))];
  const embedded = config.databaseUrl
    ? null
    : await openEmbeddedPostgres(config.dataDir, tell).catch(refuseDataDir(config));
  const connectionString = config.databaseUrl ?? (embedded?.url() as string);
  let database: Database | null = null;
  let generatedPassword: string | null = null;
  try {
    await migrate(connectionString).catch(refuseDatabase);
    const opened = openDatabase(
      connectionString,
      (error) => tell(`The database closed a connection: ${error.message}`),
      config.limits,
    );
    database = opened;
    const keyring = createKeyring(secrets);
    const store = createStore(opened, keyring);
    generatedPassword = await ensureDefaultWorkspace(store, config);
    await adoptConnections(store, config);
    const ping = async () => void (await opened.pool.query('SELECT'));
    const readiness = { stopping: false, ping, connections: opened.use };
    const services = { store, config, limiter: new RateLimiter(), founding, keyring, formatters };
    const onChange = () => webhooks.nudge();
    const built = await buildApp({ services, observe, readiness, onChange });
    const url = await built.listen({ host: config.host, port: config.port }).catch(refuseAddress(config));
    if (config.publicUrl === publicUrlOf(config.host, 0))
      config.publicUrl = publicUrlOf(config.host, Number(new URL(url).port));
    const mails = startMailDelivery({
      queue: store.mailQueue,
      config,
      keys: keyring.keys('mail links'),
      optOutUrl: unsubscribeUrl,
      log: tell,
    });
    const webhooks = startWebhookDelivery({
      queue: store.webhookQueue,
      formatters,
      openNetworks: config.webhookAllowCidrs,
      log: tell,
    });
    const stopApp = stoppable(built, readiness);
    app = built;
    return {
      app,
      url,
      generatedPassword,
      async stop() {
        await Promise.all([stopApp(), mails.stop(), webhooks.stop()]);
        await Promise.race([opened.close(), delay(lastStatements, undefined, { ref: false })]);
        await embedded?.close();
      },
    };
  } catch (error) {
    // The next start will not know it any more.
    if (generatedPassword) log(`The administrator's password is ${generatedPassword} (shown this once).`);
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
    return refuseAdministrator(error);
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
