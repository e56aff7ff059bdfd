import { setTimeout as delay } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { toRefusal } from '../../src/http/mount.ts';
import { openDatabase, prepare } from '../../src/store/database.ts';
import { buildOn } from '../support/build.ts';
import { createDatabase } from '../support/databases.ts';

const change = prepare<{ transaction: string; value: number }>(
  'change_of_a_test',
  `INSERT INTO numbers (id, value) VALUES ($1, 100 / $2::int)
   ON CONFLICT (id) DO UPDATE SET value = EXCLUDED.value
   RETURNING pg_current_xact_id()::text AS transaction, value`,
);

/** A store with a table of numbers, and a second eye on it. */
async function scene(t: Test) {
  const { database } = await buildOn(t, await createDatabase(t));
  await database.pool.query('CREATE TABLE numbers (id int PRIMARY KEY, value int NOT NULL)');
  const run = (id: number, divisor = 1) => database.change.ofMessage(change, [id, divisor]);
  const kept = async () => {
    const { rows } = await database.pool.query('SELECT id FROM numbers ORDER BY id');
    return rows.map(({ id }) => id);
  };
  return { database, run, kept };
}

t.test('changes that arrive together', async (t) => {
  const { database, run, kept } = await scene(t);

  await t.test('are one transaction', async (t) => {
    const rows = await Promise.all([run(1), run(2), run(3)]);
    const transactions = new Set(rows.map(([row]) => row?.transaction));
    t.equal(transactions.size, 1);
    t.same(await kept(), [1, 2, 3]);
  });

  await t.test('are answered when others can see them', async (t) => {
    const ids = Array.from({ length: 200 }, (_, i) => i + 1);
    const seen = await Promise.all(
      ids.map(async (id) => {
        await run(id, 2);
        const { rows } = await database.pool.query('SELECT value FROM numbers WHERE id = $1', [id]);
        return rows[0].value;
      }),
    );
    t.ok(seen.every((value) => value === 50));
  });

  await t.test('fail alone', async (t) => {
    const settled = await Promise.allSettled([run(1, 1), run(300, 0), run(301, 4)]);
    t.match(settled, [
      { status: 'fulfilled', value: [{ value: 100 }] },
      { status: 'rejected', reason: { code: '22012' } },
      { status: 'fulfilled', value: [{ value: 25 }] },
    ]);
    t.notOk((await kept()).includes(300));
  });

  await t.test('do not wait for the lock of one of them', async (t) => {
    const other = await database.pool.connect();
    await other.query('BEGIN; UPDATE numbers SET value = 0 WHERE id = 1');
    const held = run(1, 5);
    t.match(await Promise.all([run(2, 5), run(3, 5)]), [[{ value: 20 }], [{ value: 20 }]]);
    await other.query('COMMIT');
    other.release();
    t.match(await held, [{ value: 20 }]);
  });
});

t.test(
  'changes whose connection breaks are not tried again: nobody knows whether they were made',
  async (t) => {
    const { database, run, kept } = await scene(t);
    await run(1);
    const other = await database.pool.connect();
    await other.query('BEGIN; UPDATE numbers SET value = 0 WHERE id = 1');
    const settled = Promise.allSettled([run(1), run(2)]);
    await delay(20);
    await other.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
    );
    await other.query('COMMIT');
    other.release();
    for (const outcome of await settled)
      t.equal(outcome.status === 'rejected' && toRefusal(outcome.reason).kind, 'unavailable');
    t.same(await kept(), [1]);
    t.match(await run(2), [{ value: 100 }], 'the next one gets another connection');
  },
);

t.test('changes are refused together while there is no database', async (t) => {
  const nowhere = openDatabase('postgres://127.0.0.1:9/nowhere', () => undefined);
  t.teardown(() => nowhere.close());
  const settled = await Promise.allSettled([1, 2].map((id) => nowhere.change.ofMessage(change, [id, 1])));
  for (const outcome of settled)
    t.equal(outcome.status === 'rejected' && toRefusal(outcome.reason).kind, 'unavailable');
});
