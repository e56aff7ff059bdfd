import type { Test } from 'tap';
import type { Database } from '../../src/store/database.ts';

/** Tables that a refusal may write to: those who guess passwords are counted. */
const exempt = new Set(['sign_in_failures']);

/**
 * Watches the tables of a database, until the test ends.
 *
 * @returns tells whether a row has come, gone or changed since it was last asked
 */
export async function watchWrites(t: Test, { pool }: Database): Promise<() => Promise<boolean>> {
  const { rows } = await pool.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
  const names = rows.map(({ name }) => name as string).filter((name) => !exempt.has(name));
  // A count of all tables after each of thousands of requests would take most of their time.
  await pool.query(`
    CREATE TABLE writes (n bigint);
    INSERT INTO writes VALUES (0);
    CREATE FUNCTION count_write() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN UPDATE writes SET n = n + 1; RETURN NULL; END;
    $$;
    ${names.map((name) => `CREATE TRIGGER watch AFTER INSERT OR UPDATE OR DELETE ON "${name}" FOR EACH ROW EXECUTE FUNCTION count_write();`).join('\n')}
  `);
  t.teardown(() => pool.query('DROP FUNCTION count_write CASCADE; DROP TABLE writes'));
  let before = '0';
  return async () => {
    const { rows } = await pool.query({ name: 'count_writes', text: 'SELECT n FROM writes' });
    const wrote = rows[0].n !== before;
    before = rows[0].n;
    return wrote;
  };
}
