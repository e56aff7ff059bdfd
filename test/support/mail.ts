import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Test } from 'tap';
import { newId } from '../../src/core/ids.ts';
import { startMailDelivery } from '../../src/delivery/mail/index.ts';
import type { MailWorker } from '../../src/delivery/mail/worker.ts';
import { unsubscribeUrl } from '../../src/dialects/rocketchat/unsubscribe-link.ts';
import { createKeyring } from '../../src/secret.ts';
import type { TestServer } from './build.ts';
import { testConfig, testSecret } from './config.ts';
import { spawnNode } from './node-process.ts';
import type { Mood, Taken } from './smtp-sink.ts';

/** A mail server process. */
export interface MailServer {
  url: string;
  /** What it took, in order. */
  taken: Taken[];
  behave(mood: Mood | null): Promise<void>;
}

export async function startMailServer(t: Test): Promise<MailServer> {
  const child = spawnNode('test/support/smtp-sink.ts', [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  t.teardown(() => child.kill());
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const taken: Taken[] = [];
  child.on('message', (message: Taken | { ready: true }) => {
    if ('raw' in message) taken.push(message);
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    async behave(mood) {
      child.send(mood as object);
      await once(child, 'message');
    },
  };
}

/** A mail as a mail program reads it. */
export async function parse({ raw }: Pick<Taken, 'raw'>): Promise<ParsedMail> {
  return simpleParser(Buffer.from(raw, 'latin1'));
}

/** Starts a worker, as a node would; it ends with the test. */
export function startWorker(
  t: Test,
  { store, databaseUrl }: TestServer,
  changes: Record<string, string>,
): MailWorker & { lines: string[] } {
  const lines: string[] = [];
  const worker = startMailDelivery({
    queue: store.mailQueue,
    config: testConfig(databaseUrl, { PARLANCE_MAIL_RATE: '10000', ...changes }),
    keys: createKeyring([testSecret]).keys('mail links'),
    optOutUrl: unsubscribeUrl,
    log: (line) => lines.push(line),
  });
  t.teardown(() => worker.stop());
  return Object.assign(worker, { lines });
}

/** Users with addresses `<prefix><n>@example.com`, written straight into the store. */
export async function addRecipients(
  { database, store }: Pick<TestServer, 'database' | 'store'>,
  count: number,
  prefix = 'user',
): Promise<string[]> {
  const workspaceId = await store.workspaces.idForHost('');
  const users = Array.from({ length: count }, (_, n) => {
    const username = `${prefix}${n}`;
    const email = `${username}@example.com`;
    return {
      workspaceId,
      id: newId(),
      username,
      usernameKey: username,
      name: `User ${n}`,
      email,
      emailKey: email,
    };
  });
  await database.prisma.user.createMany({ data: users });
  return users.map(({ id }) => id);
}

/** Waits until something is so. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  seconds = 60,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It never came to pass: ${what}`);
    await delay(40);
  }
}

/** How many recipients are in each state, over all mailings. */
export async function states({ database }: Pick<TestServer, 'database'>): Promise<Record<string, number>> {
  const { rows } = await database.pool.query(
    'SELECT state, count(*)::int AS count FROM mailing_recipients GROUP BY state ORDER BY state',
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** As if the time had come at which every mail that waits is due, and every lease has ended. */
export async function letTimePass({ database }: Pick<TestServer, 'database'>): Promise<void> {
  await database.pool.query('UPDATE mailing_recipients SET due_at = now() WHERE due_at IS NOT NULL');
}
