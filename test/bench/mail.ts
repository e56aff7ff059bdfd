import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { readConfig } from '../../src/config.ts';
import { newId } from '../../src/core/ids.ts';
import { everybody } from '../../src/core/user-filter.ts';
import { foundWorkspace } from '../../src/core/workspaces.ts';
import { startMailDelivery } from '../../src/delivery/mail/index.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { unsubscribeUrl } from '../../src/dialects/rocketchat/unsubscribe-link.ts';
import { packageRoot } from '../../src/paths.ts';
import { createKeyring } from '../../src/secret.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import { withScratchDatabase } from '../../src/store/scratch.ts';

// `npm run bench:mail`: a mailing to 10,000 users, and as many mails through nodemailer's pool alone, to one local sink.
// Only the ratio means anything; ours is to be no less than half.

const recipients = Number(process.env.BENCH_MAILS ?? 10_000);
const secret = 'a secret that only the benchmark knows and nobody else';
const html = `<h1>Dear [name]</h1>${'<p>We have moved to a larger house.</p>'.repeat(20)}<a href="[unsubscribe]">Leave</a>`;

const sink = fork(path.join(packageRoot, 'test/support/smtp-sink.ts'), {
  env: { ...process.env, SINK_IS_SILENT: 'yes' },
});
const [{ port }] = (await once(sink, 'message')) as [{ port: number }];
const url = `smtp://127.0.0.1:${port}`;
await withScratchDatabase(async (databaseUrl) => {
  await migrate(databaseUrl);
  const database = openDatabase(databaseUrl, console.error);
  const keyring = createKeyring([secret]);
  const store = createStore(database, keyring);
  const administrator = { username: 'admin', email: 'admin@example.com', password: { text: 'x' } };
  const workspace = { name: 'Bench', host: null, isDefault: true, administrator };
  const { id: workspaceId } = await foundWorkspace(store.workspaces, workspace, founding);
  await database.pool.query(
    `INSERT INTO users (workspace_id, id, username, username_key, name, email, email_key)
     SELECT $1, 'u' || n, 'u' || n, 'u' || n, 'User ' || n, 'u' || n || '@example.com', 'u' || n || '@example.com'
       FROM generate_series(1, $2::int) n`,
    [workspaceId, recipients - 1],
  );

  const alone: number[] = [];
  const ours: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < 3; round++) {
    alone.push(await throughPool());
    const began = performance.now();
    const mailing = {
      workspaceId,
      id: newId(),
      senderId: 'u1',
      from: 'a@b.example',
      subject: 'News',
      body: html,
    };
    await store.mailings.create({ ...mailing, test: false }, everybody);
    const written = performance.now() - began;
    const worker = startMailDelivery({
      queue: store.mailQueue,
      config: readConfig({ SMTP_URL: url, PARLANCE_MAIL_RATE: '10000' }),
      keys: keyring.keys('mail links'),
      optOutUrl: unsubscribeUrl,
      log: console.log,
    });
    const start = performance.now();
    let sent = 0;
    while (sent < recipients) {
      await delay(200);
      sent = (await store.mailings.find(workspaceId, mailing.id))?.recipients.sent ?? 0;
      memory.push(process.memoryUsage().rss);
    }
    ours.push(recipients / ((performance.now() - start) / 1000));
    console.log(`round ${round + 1}: ${recipients} rows written in ${Math.round(written)} ms`);
    await worker.stop();
  }
  await database.close();

  const best = (values: number[]) => Math.round(Math.max(...values));
  const megabytes = (values: number[]) => Math.round(Math.max(...values) / 2 ** 20);
  console.table({
    "nodemailer's pool alone": { 'mails/s': best(alone) },
    parlance: { 'mails/s': best(ours), ratio: Number((best(ours) / best(alone)).toFixed(2)) },
  });
  const third = Math.floor(memory.length / 3);
  console.log(`Memory: ${megabytes(memory.slice(0, third))} MB, later ${megabytes(memory.slice(-third))} MB`);
});
sink.disconnect();

/** The same mails, with nothing written down. */
async function throughPool(): Promise<number> {
  const pool = createTransport({ url, pool: true, maxConnections: 5 });
  const began = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < recipients) {
      const to = `u${next++}@example.com`;
      await pool.sendMail({ from: 'a@b.example', to, subject: 'News', html, text: html });
    }
  };
  await Promise.all(Array.from({ length: 5 }, lane));
  pool.close();
  return recipients / ((performance.now() - began) / 1000);
}
