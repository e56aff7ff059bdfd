import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { toRefusal } from '../../src/http/mount.ts';
import { compose } from '../../src/store/database.ts';
import { build } from '../support/build.ts';

t.test('a connection that breaks between two statements fails its transaction alone', async (t) => {
  const { database } = await build(t);
  const ownProcess = compose<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const failure = await database
    .transaction(async (run) => {
      const [own] = await run(ownProcess, []);
      await database.pool.query('SELECT pg_terminate_backend($1, 1000)', [own?.pid]);
      // PostgreSQL's last word has to have arrived.
      await delay(50);
      await run(ownProcess, []);
    })
    .catch((error: unknown) => error);
  t.equal(toRefusal(failure).kind, 'unavailable');
  t.match(await database.run(ownProcess, []), [{ pid: Number }], 'the next one gets another connection');
});
