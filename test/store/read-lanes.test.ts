import { setTimeout as delay } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { toRefusal } from '../../src/http/mount.ts';
import { openDatabase, prepare } from '../../src/store/database.ts';
import { laneCount } from '../../src/store/read-lanes.ts';
import { buildOn } from '../support/build.ts';
import { createDatabase } from '../support/databases.ts';

const read = prepare<{ half: number; session: number }>(
  'read_of_a_test',
  'SELECT 100 / $1::int AS half, pg_backend_pid() AS session FROM pg_sleep($2)',
);

async function scene(t: Test) {
  const { database } = await buildOn(t, await createDatabase(t));
  return { database, read: (divisor: number, seconds = 0) => database.read(read, [divisor, seconds]) };
}

t.test('short reads', async (t) => {
  const { database, read } = await scene(t);

  await t.test('share few sessions, and each gets its own answer', async (t) => {
    const divisors = Array.from({ length: 100 }, (_, i) => i + 1);
    const rows = (await Promise.all(divisors.map((divisor) => read(divisor)))).flat();
    t.same(
      rows.map(({ half }) => half),
      divisors.map((divisor) => Math.trunc(100 / divisor)),
    );
    t.equal(new Set(rows.map(({ session }) => session)).size, laneCount);
  });

  await t.test('fail alone', async (t) => {
    const settled = await Promise.allSettled(Array.from({ length: 3 * laneCount }, (_, i) => read(i)));
    t.match(settled[0], { status: 'rejected', reason: { code: '22012' } });
    t.ok(settled.slice(1).every(({ status }) => status === 'fulfilled'));
  });

  await t.test('go round one that takes long', async (t) => {
    let isDone = false;
    const slow = read(1, 1).then(() => {
      isDone = true;
    });
    for (let i = 0; i < 3 * laneCount; i++) await read(2);
    t.notOk(isDone);
    await slow;
  });

  await t.test('are counted while they are behind another', async (t) => {
    const reads = Array.from({ length: laneCount + 2 }, () => read(1, 0.1));
    t.equal(database.use().waiting, 2);
    await Promise.all(reads);
    t.equal(database.use().waiting, 0);
  });
});

t.test('a lane whose connection breaks fails what is under way on it, and takes another one', async (t) => {
  const { database, read } = await scene(t);
  const settled = Promise.allSettled(Array.from({ length: 2 * laneCount }, () => read(1, 30)));
  const ends =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()";
  let ended = 0;
  while (ended < laneCount) {
    await delay(20);
    ended += (await database.pool.query(ends)).rows.length;
  }
  for (const outcome of await settled)
    t.equal(outcome.status === 'rejected' && toRefusal(outcome.reason).kind, 'unavailable');
  t.match(await Promise.all([read(1), read(2)]), [[{ half: 100 }], [{ half: 50 }]]);
});

t.test('reads are refused while there is no database', async (t) => {
  const nowhere = openDatabase('postgres://127.0.0.1:9/nowhere', () => undefined);
  t.teardown(() => nowhere.close());
  const settled = await Promise.allSettled([1, 2].map((divisor) => nowhere.read(read, [divisor, 0])));
  for (const outcome of settled)
    t.equal(outcome.status === 'rejected' && toRefusal(outcome.reason).kind, 'unavailable');
});
