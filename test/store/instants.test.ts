import t from 'tap';
import { compose } from '../../src/store/database.ts';
import { readInstant } from '../../src/store/instants.ts';
import { build } from '../support/build.ts';

t.test('instants are read as PostgreSQL writes them', async (t) => {
  const { database } = await build(t);
  const milliseconds = [0, 1, 9, 10, 99, 100, 129, 290, 579, 990, 999];
  const days = ['1000-01-01', '1969-12-31', '1970-01-01', '2024-02-29', '2026-11-21', '9999-12-31'];
  const written = days.flatMap((day) =>
    milliseconds.map((ms) => `${day}T23:09:05.${String(ms).padStart(3, '0')}Z`),
  );
  const rows = await database.run(
    compose<{ text: string; at: Date }>(
      'SELECT at::timestamptz(3)::text AS text, at::timestamptz(3) AS at FROM unnest($1::text[]) AS at',
    ),
    [written],
  );
  t.same(
    rows.map(({ at }) => at.toISOString()),
    written,
  );
  for (const { text, at } of rows) t.equal(readInstant(text).getTime(), at.getTime(), text);
  t.equal(readInstant('0999-12-31 23:59:59.9+00').toISOString(), '0999-12-31T23:59:59.900Z');
  t.equal(readInstant('2026-11-21 21:43:36.1235+00').getMilliseconds(), 124, 'finer ones are rounded');
});
