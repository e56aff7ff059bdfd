import { setTimeout as delay } from 'node:timers/promises';
import { audit, untilQuiet } from './audit/index.ts';
import { installAmcheck } from './audit/indexes.ts';
import { openLedger } from './audit/ledger.ts';
import { checkReadback } from './audit/readback.ts';
import { assemble, type Cast } from './cast.ts';
import { untilReady } from './http.ts';
import type { Journal } from './journal.ts';
import type { Random } from './random.ts';
import type { Setting, Stage } from './stage.ts';
import { type Writer, write } from './writer.ts';
import { hireWriters } from './writers/index.ts';

/** What is the same in every round. */
export interface Run {
  stage: Stage;
  journal: Journal;
  random: Random;
  cast: Cast;
  writers: Writer[];
}

/** What a round tells of itself; times in milliseconds. */
export interface RoundReport {
  acknowledged: number;
  lost: number;
  /** From the kill until every node was ready again. */
  serverBack: number;
  postgresBack: number;
  auditTook: number;
  complaints: string[];
}

/** What one round is to be. */
export interface Plan {
  /** Counted from 1. */
  round: number;
  setting: Setting;
  /** How long everybody writes before each kill, and after the last, at most; in milliseconds. */
  longestSpell: number;
}

/** Nor is it shorter than this. */
const shortestSpell = 200;

/** Makes the people and rooms of a run. */
export async function prepareRun(stage: Stage, journal: Journal, random: Random): Promise<Run> {
  await stage.open('embedded');
  const cast = await assemble(stage, journal, random);
  const writers = hireWriters(journal, cast);
  const client = await stage.connect();
  await installAmcheck(client);
  await openLedger(client, journal);
  await client.end();
  return { stage, journal, random, cast, writers };
}

/** One round: everybody writes, a server is killed, then PostgreSQL, and then the books are checked. */
export async function runRound(run: Run, plan: Plan): Promise<RoundReport> {
  const { stage, journal } = run;
  const random = run.random.derive(`round ${plan.round}`);
  journal.round = plan.round;
  const before = { ...journal.counts };
  await stage.open(plan.setting);
  const { serverBack, postgresBack } = await writeAndKill(run, plan, random);
  const start = Date.now();
  const complaints = await settleRound(run, random);
  return {
    ...{ serverBack, postgresBack, auditTook: Date.now() - start, complaints },
    acknowledged: journal.counts.acknowledged - before.acknowledged,
    lost: journal.counts.lost - before.lost,
  };
}

async function writeAndKill(
  { stage, journal, writers }: Run,
  { setting, longestSpell }: Plan,
  random: Random,
) {
  let isOver = false;
  const scene = { fleet: stage.fleet, journal, isOver: () => isOver };
  const writing = Promise.all(
    writers.map((writer, n) => write(scene, writer, random.derive(`${writer.dialect} ${n}`))),
  );
  // Everybody writes until the end, unless something is wrong with somebody.
  const spell = () => Promise.race([delay(random.between(shortestSpell, longestSpell)), writing]);
  const timed = async (work: () => Promise<void>) => {
    const start = Date.now();
    await work();
    await untilReady(stage.fleet);
    return Date.now() - start;
  };
  try {
    await spell();
    const serverBack = await timed(async () => {
      const victim = setting === 'shared' ? random.between(0, 1) : 0;
      await stage.killServer(victim);
      await stage.restartServer(victim);
    });
    await spell();
    const postgresBack = await timed(stage.killPostgres);
    await spell();
    isOver = true;
    await writing;
    return { serverBack, postgresBack };
  } finally {
    isOver = true;
    await writing.catch(() => undefined);
  }
}

async function settleRound({ stage, journal, cast }: Run, random: Random): Promise<string[]> {
  const client = await stage.connect();
  await untilQuiet(client);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const found = await audit(client, journal);
  await client.query('ROLLBACK');
  await client.end();
  const shown = await checkReadback(stage.fleet, journal, cast, random);
  return [...journal.complaints.splice(0), ...found, ...shown];
}
