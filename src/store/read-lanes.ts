import type { Socket } from 'node:net';
import type pg from 'pg';
import { ask } from './ask.ts';
import type { Runner, Statement } from './database.ts';
import { isRefusal } from './violations.ts';

/** How many lanes there are. Two find rows as fast as one process answers lists; the others go round what is held up. */
export const laneCount = 4;

/** The pool that each needs: a connection on which no statement waits for the answers to those before it. */
export const readLane = { max: 1, pipeline: true };

/** Runs short reads on few connections. */
export interface ReadLanes {
  run: Runner;
  /** Reads that have been sent behind others. */
  waiting(): number;
}

interface Lane {
  /** Statements without an answer. */
  underWay(): number;
  run: Runner;
}

/**
 * Shares reads among few connections: each goes to the lane with the fewest under way. Under load a session of PostgreSQL
 * goes from one to the next without sleeping in between, and with a warm cache, where sixteen sessions would take turns.
 * What holds up a lane holds up those behind it, so that reads have to be short, and few of them go there meanwhile.
 *
 * @param pools as `readLane` says
 */
export function readLanes(pools: pg.Pool[]): ReadLanes {
  const lanes = pools.map(openLane);
  return {
    run: (statement, values) =>
      lanes.reduce((best, lane) => (lane.underWay() < best.underWay() ? lane : best)).run(statement, values),
    waiting: () => lanes.reduce((sum, lane) => sum + Math.max(0, lane.underWay() - 1), 0),
  };
}

/** A connection as long as statements are under way on it. */
interface Lease {
  client: Promise<pg.PoolClient>;
  users: number;
  isBroken: boolean;
}

function openLane(pool: pg.Pool): Lane {
  let lease: Lease | null = null;
  let underWay = 0;

  async function run<Row>(statement: Statement<Row>, values: unknown[]): Promise<Row[]> {
    lease ??= { client: pool.connect(), users: 0, isBroken: false };
    const held = lease;
    held.users++;
    underWay++;
    try {
      const client = await held.client;
      if (held.users > 1) gather(client);
      return await ask(client, statement, values);
    } catch (error) {
      if (!isRefusal(error)) breakOff(held);
      throw error;
    } finally {
      underWay--;
      if (--held.users === 0) end(held);
    }
  }

  /** Those who come from now on get another connection. */
  function breakOff(held: Lease): void {
    held.isBroken = true;
    if (lease === held) lease = null;
  }

  function end(held: Lease): void {
    if (lease === held) lease = null;
    held.client.then(
      (client) => client.release(held.isBroken),
      () => undefined,
    );
  }

  return { run, underWay: () => underWay };
}

/** Sends in one piece what is written in this turn of the event loop. */
function gather({ connection }: pg.PoolClient): void {
  const socket = connection.stream as Socket;
  if (socket.writableCorked > 0) return;
  socket.cork();
  setImmediate(() => socket.uncork());
}
