import pg from 'pg';
import { type Database, prepare } from '../../src/store/database.ts';

/** What something took of PostgreSQL: figures without noise, and the time, which has much. */
export interface Cost {
  /** Pages of 8 kB that were looked at, cached or not: catalogs, triggers and commit included. */
  buffers: number;
  /** Rows that were written or deleted, an update as one. */
  rows: number;
  /** Bytes of WAL; null where a checkpoint has just made it write whole pages, too. */
  wal: number | null;
  milliseconds: number;
}

/** Counts what calls take, one after the other. */
export interface Meter {
  measure<T>(call: () => Promise<T>): Promise<{ cost: Cost; result: T }>;
  close(): Promise<void>;
}

/** What backends have used so far, and all of them have written: PostgreSQL 18 tells it. */
const usage = `
  SELECT sum((SELECT sum(hits + reads) FROM pg_stat_get_backend_io(pid) WHERE object = 'relation'))::int AS buffers,
         (SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables)::int AS rows,
         sum(wal.wal_bytes)::int AS wal, sum(wal.wal_fpi)::int AS images
    FROM unnest($1::int[]) pid, pg_stat_get_backend_wal(pid) wal`;

const publish = prepare<{ pid: number }>(
  'publish_usage',
  'SELECT pg_backend_pid() AS pid, pg_stat_force_next_flush()::text',
);

interface Usage {
  buffers: number;
  rows: number;
  wal: number;
  images: number;
}

/**
 * A meter for calls that use a database one statement after the other, and hence one connection of its pool, which hands
 * out the one that was used last, the first of those for short reads, and those on which changes are committed. Nobody else
 * may write meanwhile.
 */
export async function openMeter({ run, read, change }: Database, connectionString: string): Promise<Meter> {
  const observer = new pg.Client({ connectionString });
  await observer.connect();
  /** Has the backends publish their figures, and reads them. */
  const readUsage = async () => {
    const runners = [run, read, change.inRoom, change.ofMessage];
    const answers = await Promise.all(runners.map((on) => on(publish, [])));
    const pids = answers.flat().map(({ pid }) => pid);
    const { rows: figures } = await observer.query(usage, [pids]);
    return { pids: pids.join(), ...(figures[0] as Usage) };
  };
  return {
    async measure(call) {
      const before = await readUsage();
      const start = performance.now();
      const result = await call();
      const milliseconds = performance.now() - start;
      const after = await readUsage();
      if (after.pids !== before.pids) throw new Error('The call used another connection than was read.');
      const wal = after.images === before.images ? after.wal - before.wal : null;
      const { buffers, rows } = after;
      const cost = { buffers: buffers - before.buffers, rows: rows - before.rows, wal, milliseconds };
      return { cost, result };
    },
    close: () => observer.end(),
  };
}

/** The middle one of some values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What a call takes when it is warm: the medians of several. */
export function typical(costs: Cost[]): Cost {
  const wals = costs.map(({ wal }) => wal).filter((wal) => wal !== null);
  return {
    buffers: median(costs.map(({ buffers }) => buffers)),
    rows: median(costs.map(({ rows }) => rows)),
    wal: wals.length > 0 ? median(wals) : null,
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
  };
}
