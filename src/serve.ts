import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
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
import { createKeyring } from './secret.ts';
import type { RunningServer } from './start.ts';
import { refuseAddress, refuseAdministrator } from './start-errors.ts';
import { openDatabase } from './store/database.ts';
import { createStore } from './store/index.ts';

/** What is left of the statements that run when the server stops is not waited for longer, in milliseconds. */
const lastStatements = 1_000;

export interface Serving {
  config: Config;
  /** The values of the server's secret, newest first. */
  secrets: string[];
  /** Of a database that is migrated. */
  connectionString: string;
  /** Receives what somebody who starts a server should know. */
  log(line: string): void;
  /** The same for as long as it starts; later it goes to the server's own log. */
  tell(line: string): void;
  observe?: ReplyObserver | undefined;
}

/** Serves a database: the default workspace, the application on its port, and what it delivers by itself. */
export async function serve({
  config: given,
  secrets,
  connectionString,
  log,
  tell,
  observe,
}: Serving): Promise<RunningServer> {
  // The public address is known only when the port is.
  const config = { ...given };
  const database = openDatabase(
    connectionString,
    (error) => tell(`The database closed a connection: ${error.message}`),
    config.limits,
  );
  let generatedPassword: string | null = null;
  try {
    const keyring = createKeyring(secrets);
    const store = createStore(database, keyring);
    generatedPassword = await ensureDefaultWorkspace(store, config);
    await adoptConnections(store, config);
    const ping = async () => void (await database.pool.query('SELECT'));
    const readiness = { stopping: false, ping, connections: database.use };
    const services = { store, config, limiter: new RateLimiter(), founding, keyring, formatters };
    const onChange = () => webhooks.nudge();
    const app = await buildApp({ services, observe, readiness, onChange });
    const url = await app.listen({ host: config.host, port: config.port }).catch(refuseAddress(config));
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
    const stopApp = stoppable(app, readiness);
    return {
      app,
      url,
      generatedPassword,
      async stop() {
        await Promise.all([stopApp(), mails.stop(), webhooks.stop()]);
        await Promise.race([database.close(), delay(lastStatements, undefined, { ref: false })]);
      },
    };
  } catch (error) {
    // The next start will not know it any more.
    if (generatedPassword) log(`The administrator's password is ${generatedPassword} (shown this once).`);
    await database.close();
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
