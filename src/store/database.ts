import { setTimeout as delay } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { ask } from './ask.ts';
import { groupCommits, oneLane } from './group-commit.ts';
import { readInstant } from './instants.ts';
import { laneCount, readLane, readLanes } from './read-lanes.ts';
import { endStuckConnections } from './stuck-connections.ts';

/** A statement that PostgreSQL prepares once per connection under its name. */
export interface Statement<Row> {
  name: string;
  text: string;
  /** Only for the type. */
  row?: Row;
}

/** A row where an outer join found none. */
export type Absent<Row> = { [Column in keyof Row]: null };

/** Whether a row is one that the join found. */
export function isFound<Row extends { id: string | null }>(row: Row): row is Extract<Row, { id: string }> {
  return row.id !== null;
}

/** Declares a named statement and the shape of its rows. */
export function prepare<Row>(name: string, text: string): Statement<Row> {
  return { name, text };
}

/** Declares a statement whose text depends on the request: it has no name, and PostgreSQL prepares it every time. */
export function compose<Row>(text: string): Statement<Row> {
  return { name: '', text };
}

/** Runs a prepared statement. */
export type Runner = <Row>(statement: Statement<Row>, values: unknown[]) => Promise<Row[]>;

/** The connections of this process to PostgreSQL, with the ways to speak through them. */
export interface Database {
  pool: pg.Pool;
  /** How they are used: all that are open, those of them that are idle, and callers that wait for one. */
  use(): { total: number; idle: number; waiting: number };
  /**
   * For the ordinary paths, made by the first that asks: it takes 5 MB. Its transactions are `prismaTransaction`.
   */
  readonly prisma: Omit<PrismaClient, '$transaction'>;
  /** For the hot paths: runs a prepared statement. */
  run: Runner;
  /** The same for short reads that are asked for often: many share few connections, and one that takes long holds up others. */
  read: Runner;
  /**
   * The same for statements that are whole changes: those that arrive together are committed together. What locks a room,
   * or a member's place in one, goes one way and what locks messages alone the other, so that no two transactions of this
   * process wait for each other.
   */
  change: Record<'inRoom' | 'ofMessage', Runner>;
  /** The same where the request decides what a statement costs: it fails after so many milliseconds. */
  runWithin<Row>(milliseconds: number, statement: Statement<Row>, values: unknown[]): Promise<Row[]>;
  /** Runs prepared statements in one transaction, from the beginning again when PostgreSQL gives it up for another. */
  transaction<Result>(work: (run: Runner) => Promise<Result>): Promise<Result>;
  /** The same for the ordinary paths. */
  prismaTransaction<Result>(
    work: (transaction: Prisma.TransactionClient) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** Milliseconds that a caller waits for a connection. */
const longestWait = 2_000;
/** Milliseconds that PostgreSQL has to say that a statement took too long. */
const grace = 500;

const timestamptz = 1184;

/** pg's own parsers, but for instants: sessions are in UTC. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) =>
  oid === timestamptz ? readInstant : pg.types.getTypeParser(oid, format as 'text');

const maxAttempts = 5;
/** Those that met in a deadlock wait for different times before they try again, in milliseconds. */
const longestPause = 20;

/**
 * What every session is set to. Statements are prepared, and planned once for all values: without that PostgreSQL plans
 * some of them anew each time, which takes longer than running them. An index costs little more than the order of the
 * disk, so that small tables are not read whole. Compiling a plan pays only for queries that are none of ours.
 */
const session = {
  timezone: 'UTC',
  plan_cache_mode: 'force_generic_plan',
  random_page_cost: '1.1',
  jit: 'off',
};

/**
 * Opens the pool. Nothing is connected before the first statement.
 *
 * @param onError told of an idle connection that broke; the pool replaces it by itself
 */
export function openDatabase(
  connectionString: string,
  onError: (error: Error) => void,
  {
    databaseConnections,
    databaseTimeout,
  }: Pick<Limits, 'databaseConnections' | 'databaseTimeout'> = defaultLimits,
): Database {
  const connection = {
    connectionString,
    connectionTimeoutMillis: longestWait,
    idleTimeoutMillis: 60_000,
    statement_timeout: databaseTimeout,
    keepAlive: true,
    // Whoever is done need not close them to end.
    allowExitOnIdle: true,
    application_name: 'parlance',
    options: Object.entries(session)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: { getTypeParser },
  };
  const silence = databaseTimeout + grace;
  const { pool, close } = openPool({ ...connection, max: databaseConnections }, onError, silence);
  // The other formats put the values of a call into the message, and so into the log.
  let prisma: PrismaClient | undefined;
  const client = () => {
    prisma ??= new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
    return prisma;
  };
  const run: Runner = <Row>(statement: Statement<Row>, values: unknown[]) =>
    persistently(() => ask(pool, statement, values));
  const openLane = (kind: pg.PoolConfig) => openPool({ ...connection, ...kind }, onError, silence);
  const [changesInRooms, changesOfMessages] = [openLane(oneLane), openLane(oneLane)];
  const inRoom = groupCommits(changesInRooms.pool, run);
  const ofMessage = groupCommits(changesOfMessages.pool, run);
  const shortReads = Array.from({ length: laneCount }, () => openLane(readLane));
  const reads = readLanes(shortReads.map(({ pool }) => pool));
  const lanes = [changesInRooms, changesOfMessages, ...shortReads];
  const pools = [pool, ...lanes.map((lane) => lane.pool)];
  // Every request asks who waits, and nearly nobody for the rest.
  const use = {
    get total() {
      return pools.reduce((sum, { totalCount }) => sum + totalCount, 0);
    },
    get idle() {
      return pools.reduce((sum, { idleCount }) => sum + idleCount, 0);
    },
    get waiting() {
      return pool.waitingCount + inRoom.waiting() + ofMessage.waiting() + reads.waiting();
    },
  };
  return {
    pool,
    use: () => use,
    get prisma() {
      return client();
    },
    run,
    read: (statement, values) => persistently(() => reads.run(statement, values)),
    change: { inRoom: inRoom.run, ofMessage: ofMessage.run },
    async runWithin<Row>(milliseconds: number, statement: Statement<Row>, values: unknown[]): Promise<Row[]> {
      const client = await pool.connect();
      try {
        await client.query(`BEGIN; SET LOCAL statement_timeout = ${Math.trunc(milliseconds)}`);
        return await ask(client, statement, values);
      } finally {
        // Nothing was written. A connection that cannot even end its transaction is not used again.
        await client.query('ROLLBACK').then(
          () => client.release(),
          (error: Error) => client.release(error),
        );
      }
    },
    transaction: (work) => persistently(() => inTransaction(pool, work)),
    prismaTransaction: (work) => persistently(() => client().$transaction(work)),
    async close() {
      await prisma?.$disconnect();
      await Promise.all([close(), ...lanes.map((lane) => lane.close())]);
    },
  };
}

/** @param silence milliseconds after which a connection in use is given up */
function openPool(config: pg.PoolConfig, onError: (error: Error) => void, silence: number) {
  const pool = new pg.Pool(config);
  pool.on('error', onError);
  // The pool listens only while nobody uses a connection. One that breaks between two statements of a transaction would
  // end the process; its user hears of it from the next statement.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const watch = endStuckConnections(pool, silence);
  async function close(): Promise<void> {
    watch.stop();
    await pool.end();
  }
  return { pool, close };
}

async function inTransaction<Result>(pool: pg.Pool, work: (run: Runner) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let problem: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work((statement, values) => ask(client, statement, values));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      problem = failure;
    });
    throw error;
  } finally {
    // A connection that cannot even roll back is not used again.
    client.release(problem);
  }
}

async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === maxAttempts || !isConflict(error)) throw error;
      await delay(Math.random() * longestPause);
    }
  }
}

/**
 * Whether PostgreSQL gave something up for another one (deadlock, serialization): it has done nothing, and may try again.
 * Prisma has words of its own for it, and others where the statement was SQL.
 */
function isConflict(error: unknown): boolean {
  const { code = '', meta } = error as { code?: string; meta?: { driverAdapterError?: { cause?: unknown } } };
  const { kind } = (meta?.driverAdapterError?.cause ?? {}) as { kind?: string };
  return /^(?:40P01|40001|P2034)$/.test(code) || kind === 'TransactionWriteConflict';
}
