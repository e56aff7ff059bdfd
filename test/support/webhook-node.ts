import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Caller } from '../../src/core/caller.ts';
import { CoreError } from '../../src/core/errors.ts';
import { joinRoom } from '../../src/core/memberships.ts';
import { startWebhookDelivery } from '../../src/delivery/webhooks/index.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { RateLimiter } from '../../src/http/rate-limit.ts';
import { createKeyring } from '../../src/secret.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { unfollow } from './follows.ts';
import { testFormatters } from './webhook-format.ts';

// One node with webhooks, in a process that a test can kill: the whole application, the tests' words for events, and two
// routes for what no dialect says yet. `POST /test/follow` and `/test/unfollow` take {workspaceId, userId, roomId}.

const config = readConfig(process.env);
const database = openDatabase(config.databaseUrl ?? '', () => undefined);
const keyring = createKeyring(config.secrets ?? []);
const store = createStore(database, keyring);
const webhooks = startWebhookDelivery({
  queue: store.webhookQueue,
  formatters: testFormatters,
  openNetworks: config.webhookAllowCidrs,
  log: console.log,
});
const app = await buildApp({
  services: { store, config, keyring, founding, limiter: new RateLimiter(), formatters: testFormatters },
  readiness: { stopping: false, ping: async () => undefined, connections: database.use },
  onChange: () => webhooks.nudge(),
});

type Wanted = Pick<Caller, 'workspaceId' | 'userId'> & { roomId: string };

const callerOf = ({ workspaceId, userId }: Wanted) =>
  ({ workspaceId, userId, roles: ['user'], permissions: new Set() }) as unknown as Caller;

// Outside of the dialects the application reads no bodies.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    scope.getDefaultJsonParser('error', 'error'),
  );
  scope.post<{ Body: Wanted }>('/test/follow', async ({ body }) => {
    await joinRoom(store, callerOf(body), { ref: { id: body.roomId }, dialect: 'whatsapp' }, null);
    return {};
  });
  scope.post<{ Body: Wanted }>('/test/unfollow', async ({ body }) => {
    await unfollow(store, callerOf(body), { ref: { id: body.roomId }, dialect: 'whatsapp' }).catch(
      (error) => {
        throw error instanceof CoreError ? new Error(error.kind) : error;
      },
    );
    return {};
  });
});

console.log(`Listening on ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
process.on('SIGTERM', async () => {
  await Promise.all([app.close(), webhooks.stop()]);
  await database.close();
  process.exit(0);
});
