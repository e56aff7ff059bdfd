import type { PoolClient } from 'pg';
import type { Test } from 'tap';
import type { Database } from '../../src/store/database.ts';

/** Tables that a refusal may write to: those who guess passwords are counted. */
const exempt = new Set(['sign_in_failures']);

/**
 * Watches the tables of a database, until the test ends. Its connections hear of what is committed before the answer of the
 * statement comes: to ask costs nothing, and there are thousands of requests to ask after.
 *
 * @returns tells whether a row has come, gone or changed since it was last asked
 */
export async function watchWrites(t: Test, { pool }: Database): Promise<() => boolean> {
  let hasWritten = false;
  const listen = ({ message }: { message: string | undefined }) => {
    hasWritten ||= message === news;
  };
  const start = (client: PoolClient) => void client.on('notice', listen);
  const stop = (_error: Error, client: PoolClient) => void client.off('notice', listen);
  pool.on('acquire', start).on('release', stop);
  const { rows } = await pool.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
  const names = rows.map(({ name }) => name as string).filter((name) => !exempt.has(name));
  await pool.query(`
    CREATE FUNCTION tell_of_write() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE NOTICE '${news}'; RETURN NULL; END;
    $$;
    ${names.map((name) => `CREATE CONSTRAINT TRIGGER watch AFTER INSERT OR UPDATE OR DELETE ON "${name}" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell_of_write();`).join('\n')}
  `);
  t.teardown(async () => {
    pool.off('acquire', start).off('release', stop);
    await pool.query('DROP FUNCTION tell_of_write CASCADE');
  });
  return () => {
    const answer = hasWritten;
    hasWritten = false;
    return answer;
  };
}

const news = 'a row was written';
