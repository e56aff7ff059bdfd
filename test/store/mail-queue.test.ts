import t from 'tap';
import { newId } from '../../src/core/ids.ts';
import { type QueuedMail, type Settlement, settle } from '../../src/core/mail-queue.ts';
import { everybody } from '../../src/core/user-filter.ts';
import { build, type TestServer } from '../support/build.ts';
import { addRecipients, letTimePass, states } from '../support/mail.ts';

const lease = 30;

/** Writes a mailing to all users. */
async function addMailing({ store }: TestServer): Promise<{ workspaceId: string; id: string }> {
  const mailing = { workspaceId: await store.workspaces.idForHost(''), id: newId() };
  const content = { senderId: 'x', from: 'a@b.example', subject: 'News', body: '[unsubscribe]', test: false };
  await store.mailings.create({ ...mailing, ...content }, everybody);
  return mailing;
}

const taken = (mail: QueuedMail): Settlement => settle(mail, { taken: true }, new Date());

/** Sends until nothing is left, as a worker does, but for the mail. */
async function drain({ store }: TestServer, limit: number): Promise<QueuedMail[]> {
  const sent: QueuedMail[] = [];
  for (;;) {
    const { mails, foundAny } = await store.mailQueue.turn(sent.slice(-limit).map(taken), limit, lease);
    if (!foundAny) return sent;
    sent.push(...mails);
  }
}

t.test('workers that hand out together hand out everything, and nothing twice', async (t) => {
  const server = await build(t);
  await addRecipients(server, 599);
  await addMailing(server);
  await addMailing(server);
  const lanes = await Promise.all([1, 2, 3, 5, 5, 7].map((limit) => drain(server, limit)));
  // A worker that found the cursor gone may stop before the other mailing is through.
  const sent = [...lanes.flat(), ...(await drain(server, 5))];
  t.equal(new Set(sent.map(({ mailingId, userId }) => `${mailingId} ${userId}`)).size, 1200);
  t.equal(sent.length, 1200);
  t.equal(await server.database.prisma.mailingCursor.count(), 0);
});

/** How many rows of a table one connection has read since it began. */
async function rowsRead({ database }: TestServer, table: string): Promise<number> {
  await database.pool.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await database.pool.query(
    'SELECT (seq_tup_read + idx_tup_fetch)::int AS count FROM pg_stat_user_tables WHERE relname = $1',
    [table],
  );
  return rows[0].count;
}

t.test('a turn reads as much late in a mailing as early, and no user but those it is for', async (t) => {
  const server = await build(t);
  const { mailQueue } = server.store;
  await addRecipients(server, 1499);
  await addMailing(server);
  let settled: Settlement[] = [];
  const readIn = async (turns: number) => {
    const before = [await rowsRead(server, 'users'), await rowsRead(server, 'mailing_recipients')] as const;
    for (let i = 0; i < turns; i++) settled = (await mailQueue.turn(settled, 5, lease)).mails.map(taken);
    const users = (await rowsRead(server, 'users')) - before[0];
    const recipients = (await rowsRead(server, 'mailing_recipients')) - before[1];
    return { users, recipients };
  };
  // The first ones are planned for the values at hand.
  await readIn(10);
  const early = await readIn(10);
  await readIn(270);
  const late = await readIn(10);
  t.equal(late.users, 50);
  t.ok(late.recipients <= early.recipients * 1.5, `${early.recipients} rows, later ${late.recipients}`);
  t.ok(late.recipients <= 250, `${late.recipients} rows for 50 mails`);
});

t.test('mailings take turns: a small one does not wait for a large one', async (t) => {
  const server = await build(t);
  await addRecipients(server, 20);
  const mailings = [await addMailing(server), await addMailing(server)];
  const turns = [];
  for (let i = 0; i < 4; i++) turns.push((await server.store.mailQueue.turn([], 2, lease)).mails);
  const order = turns.map(([mail]) => mailings.findIndex(({ id }) => id === mail?.mailingId));
  t.same(order, [0, 1, 0, 1]);
});

t.test('cancelling and leaving while others hand out', async (t) => {
  const server = await build(t);
  const ids = await addRecipients(server, 600);
  const { workspaceId, id } = await addMailing(server);
  await server.store.mailQueue.turn([], 5, lease);
  const users = await server.database.prisma.user.findMany({ where: { id: { in: ids.slice(100, 200) } } });
  const [lanes] = await Promise.all([
    Promise.all([drain(server, 3), drain(server, 5)]),
    ...users.map(({ id: userId, createdAt }) =>
      server.store.optOuts.optOut({ workspaceId, userId, createdAt }, null),
    ),
    ...[1, 2].map(() => server.store.mailings.cancel(workspaceId, id, 'x')),
  ]);
  const { sent = 0, sending = 0, left = 0, cancelled = 0, queued = 0 } = await states(server);
  t.equal(queued, 0);
  t.equal(sent + sending + left + cancelled, 601);
  t.equal(
    sent + sending,
    lanes.flat().length + 5,
    'who was handed out was not cancelled, nor the other way round',
  );
});

t.test('what is to be tried again, and what nobody has settled', async (t) => {
  const server = await build(t);
  const { mailQueue } = server.store;
  await addRecipients(server, 1);
  await addMailing(server);
  const [first, second] = (await mailQueue.turn([], 5, lease)).mails as [QueuedMail, QueuedMail];
  const refusal = { taken: false, isFinal: false, problem: 'not\0now\ud83d' } as const;
  await mailQueue.turn([settle(first, refusal, new Date())], 5, lease);
  t.same(await mailQueue.retry(5, lease), [], 'neither is due');
  await letTimePass(server);
  const again = await mailQueue.retry(5, lease);
  t.same(
    again.map(({ userId, attempt }) => [userId, attempt]).sort(),
    [
      [first.userId, 2],
      [second.userId, 2],
    ].sort(),
  );
  t.same(
    again.map(({ firstAttemptAt }) => firstAttemptAt),
    [first.firstAttemptAt, second.firstAttemptAt],
  );

  await mailQueue.turn([taken(second)], 0, lease);
  t.same(await states(server), { sending: 2 }, 'a settlement that comes after the lease counts for nothing');
  await mailQueue.turn(again.map(taken), 0, lease);
  t.same(await states(server), { sent: 2 });
  await letTimePass(server);
  t.same(await mailQueue.retry(5, lease), []);
  const { problem } = await server.database.prisma.mailingRecipient.findFirstOrThrow({
    where: { userId: first.userId },
  });
  t.equal(problem, 'not now\ufffd');
});
