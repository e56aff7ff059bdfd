import type pg from 'pg';
import { ask } from './ask.ts';
import type { Runner, Statement } from './database.ts';
import { isRefusal } from './violations.ts';

/** A change that waits for its commit. */
interface Change {
  statement: Statement<unknown>;
  values: unknown[];
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

const maxTogether = 64;
const maxUnderWay = 2;

/** The pool that it needs: changes that go together wait for a lock so many milliseconds, before each goes its own way. */
export const oneLane = { max: 1, pipeline: true, lock_timeout: 100 };

/** Runs changes, each its own statement, and commits together those that arrive together. */
export interface GroupCommits {
  run: Runner;
  /** Changes that have not been sent to PostgreSQL yet. */
  waiting(): number;
}

/**
 * Commits changes on one connection. While two transactions are under way, one that PostgreSQL works on and one that it
 * will find when it has done so, the next changes gather. Statements are sent without waiting for each other, so that under
 * load a change costs a part of a commit and of a round trip. A change alone is a statement alone. Every answer comes after
 * its commit. When a statement fails, its transaction has done nothing, and each change of it runs by itself.
 *
 * @param pool as `oneLane` says
 * @param alone runs what could not be done together
 */
export function groupCommits(pool: pg.Pool, alone: Runner): GroupCommits {
  const gathered: Change[] = [];
  let isOpening = false;
  let lease: { client: pg.PoolClient; underWay: number; broken: boolean } | null = null;

  async function open(): Promise<void> {
    isOpening = true;
    try {
      // What else arrives in this turn of the event loop goes along.
      const [client] = await Promise.all([pool.connect(), new Promise(setImmediate)]);
      lease = { client, underWay: 0, broken: false };
    } catch (error) {
      for (const { reject } of gathered.splice(0)) reject(error);
    } finally {
      isOpening = false;
    }
    send();
  }

  function send(): void {
    const held = lease;
    if (!held) return;
    while (held.underWay < maxUnderWay && gathered.length > 0 && !held.broken) {
      held.underWay++;
      void settle(held.client, gathered.splice(0, maxTogether), alone).then((isUsable) => {
        held.underWay--;
        held.broken ||= !isUsable;
        send();
      });
    }
    if (held.underWay > 0) return;
    lease = null;
    held.client.release(held.broken);
    if (gathered.length > 0) void open();
  }

  return {
    run: <Row>(statement: Statement<Row>, values: unknown[]) =>
      new Promise<Row[]>((resolve, reject) => {
        gathered.push({ statement, values, resolve: resolve as Change['resolve'], reject });
        if (lease && gathered.length === 1) setImmediate(send);
        else if (!lease && !isOpening) void open();
      }),
    waiting: () => gathered.length,
  };
}

/**
 * Commits changes together and answers each.
 *
 * @returns whether the connection can still be used
 */
async function settle(client: pg.PoolClient, changes: Change[], alone: Runner): Promise<boolean> {
  try {
    const results = await together(client, changes);
    changes.forEach(({ resolve }, i) => {
      resolve(results[i] as unknown[]);
    });
    return true;
  } catch (error) {
    const undone = isRefusal(error);
    for (const { statement, values, resolve, reject } of changes) {
      if (undone) alone(statement, values).then(resolve, reject);
      else reject(error);
    }
    return undone;
  }
}

const begin = { name: '', text: 'BEGIN' };
const commit = { name: '', text: 'COMMIT' };

/** @throws the first error of a statement, or that of the connection */
async function together(client: pg.PoolClient, changes: Change[]): Promise<unknown[][]> {
  const isOne = changes.length === 1;
  const sent = [
    ...(isOne ? [] : [ask(client, begin)]),
    ...changes.map(({ statement, values }) => ask(client, statement, values)),
    ...(isOne ? [] : [ask(client, commit)]),
  ];
  // All have an answer before the connection is used again, also when the first of them failed.
  const settled = await Promise.allSettled(sent);
  const failure = settled.find(({ status }) => status === 'rejected');
  if (failure) throw (failure as PromiseRejectedResult).reason;
  const results = settled.map((result) => (result as PromiseFulfilledResult<unknown[]>).value);
  return isOne ? results : results.slice(1, -1);
}
