import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t, { type Test } from 'tap';
import { settle } from '../../src/core/mail-queue.ts';
import { refusalOf } from '../../src/delivery/mail/smtp.ts';
import { build, buildOn } from '../support/build.ts';
import { testSecret } from '../support/config.ts';
import {
  addRecipients,
  letTimePass,
  parse,
  startMailServer,
  startWorker,
  states,
  until,
} from '../support/mail.ts';
import { actAs } from '../support/parlance.ts';
import { type ServerProcess, spawnServer } from '../support/process.ts';
import { signIn } from '../support/rocketchat.ts';

const mail = {
  from: 'Acme News <news@acme.example>',
  subject: 'News',
  body: '<h1>Dear [name]</h1><p>We have moved.</p><p><a href="[unsubscribe]">Unsubscribe</a></p>',
};
/** Everybody but the administrator, who has an address too. */
const users = { query: '{"username":{"$ne":"admin"}}' };

/** One for all tests; each begins with nothing taken. */
const sink = await startMailServer(t);
t.beforeEach(() => {
  sink.taken.length = 0;
});

t.test('a mail says who it is from, how to leave, and the same as text', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const [id = ''] = await addRecipients(server, 1);
  const name = 'Zoë 日本 <b>"[unsubscribe]"</b>\r\nBcc: evil@example.com';
  const { workspaceId, createdAt } = await server.database.prisma.user.findFirstOrThrow({ where: { id } });
  await server.database.prisma.user.update({
    where: { workspaceId_id: { workspaceId, id } },
    data: { name },
  });
  startWorker(t, server, { SMTP_URL: sink.url, PARLANCE_PUBLIC_URL: 'https://chat.acme.example' });

  const subject = 'Größe: 大\r\nBcc: evil@example.com\r\n\r\nbody';
  const body = '<h1>Dear [name]</h1><p>[email]</p><a href="[unsubscribe]">Leave</a>';
  const from = 'Ünser Büro <news@acme.example>';
  t.same((await admin.post('mailer', { from, subject, body, ...users })).body, { success: true });
  await until('the mail is there', () => sink.taken.length === 1);
  const [taken] = sink.taken;
  t.same(taken?.to, ['user0@example.com'], 'nobody was smuggled in');
  t.equal(taken?.from, 'news@acme.example');
  const parsed = await parse(taken ?? { raw: '' });
  t.same(parsed.from?.value, [{ name: 'Ünser Büro', address: 'news@acme.example' }]);
  t.match(parsed.to, { value: [{ address: 'user0@example.com' }] });
  t.equal(parsed.subject, 'Größe: 大 Bcc: evil@example.com body');
  t.notOk(parsed.bcc);
  const link = /href="([^"]*)"/.exec(String(parsed.html))?.[1] ?? '';
  t.ok(link.startsWith(`https://chat.acme.example/mailer/unsubscribe/${id}/${createdAt.getTime()}?key=`));
  t.match(parsed.headers.get('list'), { unsubscribe: { url: link } }, 'in the header as in the text');
  t.match(taken?.raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  t.match(taken?.raw, /^List-ID: .*<mailings\.chat\.acme\.example>\r$/im);
  t.match(taken?.raw, /^Precedence: bulk\r$/m);
  t.match(parsed.messageId, /^<[0-9a-f]{32}@chat\.acme\.example>$/);
  t.match(
    String(parsed.html),
    'Dear Zoë 日本 &lt;b&gt;&quot;[unsubscribe]&quot;&lt;/b&gt;',
    'names are no markup',
  );
  t.match(parsed.text, 'Dear Zoë 日本 <b>"[unsubscribe]"</b> Bcc: evil@example.com', 'and plain in the text');
  t.ok(parsed.text?.replaceAll('\n', '').includes(link), 'the text has the link as well');
  const page = await server.app.inject(link.slice('https://chat.acme.example'.length));
  t.equal(page.statusCode, 200, 'the link leads to the page');

  await until('it is written down', async () => (await states(server)).sent === 1);
});

t.test('a server that says 421, drops the connection or refuses', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  await addRecipients(server, 60);
  const worker = startWorker(t, server, { SMTP_URL: sink.url });

  t.test('421 in the middle: everybody gets the mail once, later', async (t) => {
    await sink.behave({ after: 20, count: 3, how: '421' });
    await admin.post('mailer', { ...mail, ...users });
    await until('all but three are sent', async () => (await states(server)).sent === 57);
    t.match(worker.lines[0], /takes no mails at the moment/);
    await letTimePass(server);
    await until('all are sent', async () => (await states(server)).sent === 60);
    const counted = new Set(sink.taken.map(({ to }) => to[0]));
    t.equal(counted.size, 60);
    t.equal(sink.taken.length, 60, 'nobody gets two');
    t.match(worker.lines[1], /takes mails again/);
  });

  t.test('a connection dropped after DATA: tried again, recognisably', async (t) => {
    await server.database.pool.query('DELETE FROM mailings');
    await sink.behave({ after: 3, count: 1, how: 'drop' });
    await admin.post('mailer', {
      ...mail,
      query: '{"username":{"$in":["user1","user2","user3","user4","user5"]}}',
    });
    await until('four are sent', async () => (await states(server)).sent === 4);
    const { rows } = await server.database.pool.query(
      "SELECT problem FROM mailing_recipients WHERE state = 'queued'",
    );
    t.equal(rows.length, 1, 'one waits, with the reason');
    t.ok(rows[0].problem);
    await letTimePass(server);
    await until('all are sent', async () => (await states(server)).sent === 5);
    const ids = await Promise.all(sink.taken.map(async (taken) => (await parse(taken)).messageId));
    t.equal(new Set(ids).size, 5);
  });

  t.test('a refusal for good is recorded and not tried again', async (t) => {
    await server.database.pool.query('DELETE FROM mailings');
    await sink.behave({ after: 0, count: 1, how: 'refuse' });
    await admin.post('mailer', { ...mail, query: '{"username":"user7"}' });
    await until('it failed', async () => (await states(server)).failed === 1);
    const row = await server.database.prisma.mailingRecipient.findFirstOrThrow();
    t.match(row.problem, /550/);
    t.equal(row.attempts, 1);
  });
});

t.test('errors and what they mean', async (t) => {
  const error = (code: string, responseCode?: number) =>
    refusalOf(Object.assign(new Error('no'), { code, ...(responseCode && { responseCode }) }));
  t.match(error('EENVELOPE', 550), { isFinal: true, isBlocked: false });
  t.match(error('EENVELOPE'), { isFinal: true, isBlocked: false }, 'an address that cannot be written');
  t.match(error('EENVELOPE', 450), { isFinal: false, isBlocked: false }, 'greylisting');
  t.match(error('EMESSAGE', 421), { isFinal: false, isBlocked: true });
  t.match(error('EAUTH', 535), { isFinal: false, isBlocked: true }, 'our fault, not that of the recipient');
  t.match(error('ECONNECTION'), { isFinal: false, isBlocked: true });

  const now = new Date();
  const queued = {
    workspaceId: 'w',
    mailingId: 'm',
    userId: 'u',
    attempt: 9,
    firstAttemptAt: now,
    recipient: { name: '', email: '', createdAt: now },
    host: null,
  };
  const refusal = { taken: false, isFinal: false, problem: 'x'.repeat(9999) } as const;
  const again = settle(queued, refusal, now);
  t.equal(again.state, 'queued');
  const wait = (again.dueAt?.getTime() ?? 0) - now.getTime();
  t.ok(wait >= 0.8 * 3_600_000 && wait <= 1.2 * 3_600_000, 'an hour at most, more or less');
  t.equal(again.problem?.length, 500);
  const dayAgo = new Date(now.getTime() - 24 * 3_600_000);
  t.equal(settle({ ...queued, firstAttemptAt: dayAgo }, refusal, now).state, 'failed', 'a day is enough');
});

/** The server with a mail server, as an operator starts it. */
async function startServer(t: Test, databaseUrl: string): Promise<ServerProcess> {
  const env = { DATABASE_URL: databaseUrl, SMTP_URL: sink.url };
  const server = spawnServer(t, { ...env, PARLANCE_SECRET: testSecret, PARLANCE_MAIL_RATE: '10000' });
  await server.url;
  return server;
}

t.test(
  'kill -9 in the middle of 1,000 mails: none is lost, and only what was on its way can come twice',
  async (t) => {
    const server = await build(t);
    const admin = await signIn(server.app);
    await addRecipients(server, 1000);
    await admin.post('mailer', { ...mail, ...users });
    const first = await startServer(t, server.databaseUrl);
    await until('many are sent', () => sink.taken.length > 200);
    first.kill('SIGKILL');
    await first.ended;
    const after = await states(server);
    t.ok((after.queued ?? 0) > 0, 'it was in the middle', after);
    t.ok((after.sending ?? 0) <= 5, 'a mail for each connection was on its way', after);

    await letTimePass(server);
    const second = await startServer(t, server.databaseUrl);
    await until('all have come', () => sink.taken.length >= 1000, 30);
    await until('all are sent', async () => (await states(server)).sent === 1000);
    second.kill('SIGTERM');
    t.equal((await second.ended).code, 0, 'and the second one stops in peace');
    const got = Map.groupBy(sink.taken, ({ to }) => to[0]);
    t.equal(got.size, 1000, 'everybody has it');
    const twice = [...got.values()].filter((mails) => mails.length > 1);
    t.ok(sink.taken.length - 1000 <= (after.sending ?? 0), `came twice: ${twice.length}`);
    for (const mails of twice) {
      const ids = await Promise.all(mails.map(async (each) => (await parse(each)).messageId));
      t.equal(new Set(ids).size, 1, 'under one Message-ID');
    }
  },
);

t.test('two nodes send together, nobody gets two; who leaves in the middle gets none', async (t) => {
  const server = await build(t);
  const other = await buildOn(t, server.databaseUrl);
  const admin = await signIn(server.app);
  const ids = await addRecipients(server, 400);
  const rate = { SMTP_URL: sink.url, PARLANCE_MAIL_RATE: '100' };
  await admin.post('mailer', { ...mail, ...users });
  const workers = [startWorker(t, server, rate), startWorker(t, other, rate)];

  await until('it runs', () => sink.taken.length > 20);
  const rows = await server.database.prisma.user.findMany({ where: { id: { in: ids } } });
  const answeredAt = new Map<string, number>();
  // The last ones are left for this, in parallel and twice each.
  await Promise.all(
    rows.slice(-150).flatMap(({ id: _id, createdAt, email }) =>
      [1, 2].map(async () => {
        const before = sink.taken.length;
        const leave = () => admin.post('mailer.unsubscribe', { _id, createdAt: createdAt.getTime() });
        let { status } = await leave();
        // So many at once may be too many for a busy machine.
        while (status === 503) ({ status } = await leave());
        if (status !== 200) t.fail(`leaving was answered ${status}`);
        answeredAt.set(email ?? '', Math.max(before, sink.taken.length));
      }),
    ),
  );
  const underWay = 2 * 5;
  await until('nothing waits', async () => {
    const { queued = 0, sending = 0 } = await states(server);
    return queued + sending === 0;
  });
  const { sent = 0, left = 0 } = await states(server);
  t.equal(sent + left, 400);
  t.ok(left > 50, `${left} left in time`);
  t.equal(sink.taken.length, sent);
  t.equal(new Set(sink.taken.map(({ to }) => to[0])).size, sent, 'nobody got two');
  sink.taken.forEach(({ to }, position) => {
    const answered = answeredAt.get(to[0] ?? '');
    if (answered !== undefined && position > answered + underWay)
      t.fail(`${to[0]} got a mail after leaving had been answered`);
  });
  const events = await server.database.prisma.event.count({ where: { type: 'mailings.left' } });
  t.equal(events, 150, 'one event each');
  await Promise.all(workers.map((worker) => worker.stop()));
});

t.test('the rate is kept, and cancelling stops the rest', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  await addRecipients(server, 100);
  await admin.post('mailer', { ...mail, ...users });
  const began = Date.now();
  startWorker(t, server, { SMTP_URL: sink.url, PARLANCE_MAIL_RATE: '20' });
  await until('it runs', () => sink.taken.length >= 15);
  const seconds = (Date.now() - began) / 1000;
  t.ok(seconds >= (15 - 5) / 20 - 0.1, `15 mails at 20 a second took ${seconds} s`);

  const boss = await actAs(server);
  const { id } = await server.database.prisma.mailing.findFirstOrThrow();
  const address = `workspaces/${boss.workspaceId}/mailings/${id}`;
  const { body } = await boss.call('POST', `${address}/cancel`);
  t.ok(body.cancelledAt);
  t.ok(body.recipients.cancelled > 60);
  t.equal(body.recipients.queued, 0);
  await until('what was on its way has come', async () => ((await states(server)).sending ?? 0) === 0);
  const { sent = 0, cancelled = 0 } = await states(server);
  t.equal(sent + cancelled, 100);
  t.equal(sink.taken.length, sent);
});

t.test('without SMTP_URL mails are kept as files', async (t) => {
  const server = await build(t);
  const folder = await mkdtemp(path.join(tmpdir(), 'parlance-mail-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const admin = await signIn(server.app);
  await addRecipients(server, 3);
  const worker = startWorker(t, server, { PARLANCE_DATA_DIR: folder });
  t.same((await admin.post('mailer', mail)).body, { success: true });
  await until('they are there', async () => (await states(server)).sent === 4);
  const files = await readdir(path.join(folder, 'mail'));
  t.equal(files.length, 4);
  t.ok(files.every((file) => file.endsWith('.eml')));
  const raw = await readFile(path.join(folder, 'mail', files[0] ?? ''), 'latin1');
  const parsed = await parse({ raw });
  t.equal(parsed.subject, 'News');
  t.same(worker.lines, [`SMTP_URL is not set: mails are not sent but kept in ${folder}/mail.`]);
});

t.test('a server that cannot be reached is not asked for every recipient', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  await addRecipients(server, 200);
  const worker = startWorker(t, server, { SMTP_URL: 'smtp://127.0.0.1:1' });
  await admin.post('mailer', { ...mail, ...users });
  await until('it is known', () => worker.lines.length > 0);
  await worker.stop();
  const tried = await server.database.prisma.mailingRecipient.count({ where: { attempts: { gt: 0 } } });
  t.ok(tried <= 10, `${tried} of 200 were tried`);
  t.equal((await states(server)).queued, 200, 'and all wait');
});
