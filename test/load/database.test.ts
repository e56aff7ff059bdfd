import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import t, { type Test } from 'tap';
import { type Asker, ask, askersOf } from '../support/askers.ts';
import { build, buildOn } from '../support/build.ts';
import { createDatabase } from '../support/databases.ts';
import { behindDoor } from '../support/door.ts';
import { isFull, waitFor } from '../support/load.ts';

const listening = { host: '127.0.0.1', port: 0 };

/** Asks in every dialect at once, for so many milliseconds; every answer must be a refusal in the dialect's shape. */
async function askMeanwhile(t: Test, url: string, askers: Asker[], duration: number) {
  const end = performance.now() + duration;
  let slowest = 0;
  const count = await Promise.all(
    askers.map(async (asker) => {
      let asked = 0;
      for (; performance.now() < end; asked++) {
        const { status, retryAfter, body, took } = await ask(url, asker);
        slowest = Math.max(slowest, took);
        if (status !== 503 || retryAfter !== '1' || !t.match(body, asker.unavailable)) {
          t.fail(`${asker.dialect} answered ${status}`, { body });
          return asked;
        }
        await delay(50);
      }
      return asked;
    }),
  );
  return { count, slowest };
}

/** Asserts that within two seconds a dialect answers as ever. */
async function assertRecovery(t: Test, url: string, asker: Asker) {
  const took = await waitFor(async () => (await ask(url, asker)).status === 200, 2_000);
  t.ok(took < 2_000, `${asker.dialect} is there again after ${Math.round(took)} ms`);
}

const alive = async (url: string) => (await fetch(`${url}/health/live`)).status;
const ready = async (url: string) => (await fetch(`${url}/health/ready`)).status;

t.test('a database that is away', async (t) => {
  const door = await behindDoor(t, await createDatabase(t));
  const server = await buildOn(t, door.url);
  const url = await server.app.listen(listening);
  const askers = await askersOf(server);
  for (const asker of askers) t.equal((await ask(url, asker)).status, 200, asker.dialect);

  await door.shut();
  const { count, slowest } = await askMeanwhile(t, url, askers, isFull ? 10_000 : 1_500);
  t.ok(Math.min(...count) >= 5, `refused ${count} times, in ${Math.round(slowest)} ms at most`);
  t.ok(slowest < 2_500);
  t.same([await alive(url), await ready(url)], [200, 503]);
  await door.open();
  await Promise.all(askers.map((asker) => assertRecovery(t, url, asker)));
  t.equal(await ready(url), 200);
});

t.test('a database that the network has lost, so that nothing comes back and nobody is told', async (t) => {
  const door = await behindDoor(t, await createDatabase(t));
  const short = { PARLANCE_DATABASE_TIMEOUT: '1', PARLANCE_DATABASE_CONNECTIONS: '4' };
  const server = await buildOn(t, door.url, isFull ? {} : short);
  const url = await server.app.listen(listening);
  const askers = await askersOf(server);
  await Promise.all(askers.map((asker) => ask(url, asker)));

  door.fallSilent();
  const { slowest } = await askMeanwhile(t, url, askers, isFull ? 15_000 : 2_000);
  t.ok(slowest < (isFull ? 13_000 : 5_000), `refused in ${Math.round(slowest)} ms at most`);
  t.equal(await alive(url), 200);
  door.letIn();
  await Promise.all(askers.map((asker) => assertRecovery(t, url, asker)));
});

t.test('a pool whose connections are all taken', async (t) => {
  const server = await build(t, {
    PARLANCE_DATABASE_TIMEOUT: '4',
    PARLANCE_DATABASE_CONNECTIONS: '4',
    PARLANCE_MAX_WAITING: '30',
  });
  const url = await server.app.listen(listening);
  const askers = await askersOf(server);
  const [rocketchat] = askers;
  const hog = new pg.Client({ connectionString: server.databaseUrl });
  await hog.connect();
  t.teardown(() => hog.end());

  await hog.query('BEGIN; LOCK TABLE users, credentials IN ACCESS EXCLUSIVE MODE');
  const stuck = Array.from({ length: 4 }, () => ask(url, rocketchat));
  await waitFor(() => server.database.pool.totalCount === 4 && server.database.pool.idleCount === 0, 1_000);
  const answers = await Promise.all(askers.map((asker) => ask(url, asker)));
  for (const [i, { status, retryAfter, body, took }] of answers.entries()) {
    t.match({ status, retryAfter, body }, { status: 503, retryAfter: '1', body: askers[i]?.unavailable });
    t.ok(took < 2_500, `refused in ${Math.round(took)} ms`);
  }
  const queue = Array.from({ length: 30 }, () => ask(url, rocketchat));
  await waitFor(() => server.database.pool.waitingCount >= 30, 1_000);
  const atOnce = await Promise.all(askers.map((asker) => ask(url, asker)));
  for (const [i, { status, retryAfter, body, took }] of atOnce.entries()) {
    t.match({ status, retryAfter, body }, { status: 503, retryAfter: '1', body: askers[i]?.unavailable });
    t.ok(took < 500, `where too many wait, refused in ${Math.round(took)} ms`);
  }
  t.equal(await alive(url), 200);
  await hog.query('ROLLBACK');
  await assertRecovery(t, url, rocketchat);
  const statuses = new Set((await Promise.all([...stuck, ...queue])).map(({ status }) => status));
  t.same(
    [...statuses].filter((status) => status !== 200 && status !== 503),
    [],
  );
});
