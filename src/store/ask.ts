import type pg from 'pg';
import type { Statement } from './database.ts';

/**
 * Asks PostgreSQL one thing. With promises of its own, `pg` makes a chain of all answers of a connection that is never
 * idle: a young one is held by the old one before it, although nobody holds that. A quarter of what was ever read grew old
 * with it, to be found only when the whole memory is looked through.
 *
 * @throws what PostgreSQL or the connection complains of
 */
export const ask = <Row>(
  client: pg.Pool | pg.PoolClient,
  { name, text }: Statement<Row>,
  values: unknown[] = [],
): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    client.query({ name, text, values }, (error: Error | undefined, result: pg.QueryResult) => {
      if (error) reject(error);
      else resolve(result.rows as Row[]);
    });
  });
