import t from 'tap';
import { prepare } from '../../src/store/database.ts';
import { buildOn } from '../support/build.ts';
import { createDatabase } from '../support/databases.ts';
import { leftBehind } from '../support/young.ts';

const fifty = prepare<{ text: string }>(
  'fifty_rows_of_a_test',
  "SELECT n, 'text ' || n AS text, now() AS at FROM generate_series(1, 50) n WHERE n > $1",
);

/** Sixteen callers who ask on and on, so that there is always one under way. */
async function askOnAndOn(ask: () => Promise<unknown>): Promise<void> {
  const caller = async () => {
    for (let i = 0; i < 100; i++) await ask();
  };
  await Promise.all(Array.from({ length: 16 }, caller));
}

t.test('of what was read nothing grows old, however busy a connection is', async (t) => {
  const { database } = await buildOn(t, await createDatabase(t));
  const ways = {
    'short reads': () => database.read(fifty, [0]),
    changes: () => database.change.ofMessage(fifty, [0]),
    others: () => database.run(fifty, [0]),
  };
  for (const [name, ask] of Object.entries(ways)) {
    const left = await leftBehind(() => askOnAndOn(ask));
    t.ok(left < 8, name, { left });
  }
});
