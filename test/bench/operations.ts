import { median } from '../support/meter.ts';
import { demandSameAnswers } from './answers.ts';
import { type Contestant, enter, leave, type Turn, takeTurn, undo, warmUp } from './contestants.ts';
import { floorOf, hasPgbench } from './floor.ts';
import { type Load, makeLoads } from './loads.ts';
import type { BenchDatabase } from './postgres.ts';
import { type Findings, rounded } from './report.ts';
import { rounds, seconds } from './settings.ts';
import { residentMegabytes } from './subjects.ts';
import type { World } from './world.ts';
import { type Script, writeScript } from './wrk.ts';

/** A sign-in is argon2 and nothing beside it, however many wait for it. */
const connectionsOf = { change: [1, 16, 64], list: [1, 16, 64], login: [16] };

/** How many connections there are when the floor has its turn. */
const floorTurns = 64;

type Row = Record<string, unknown>;

/** Both servers: this one, and the one that is the yardstick. */
type Pair = [ours: Contestant, baseline: Contestant];

/** Measures every operation on both servers in turn. */
export async function measureOperations(
  { url, counts }: BenchDatabase,
  copyUrl: string,
  world: World,
): Promise<Findings> {
  const pair: Pair = [await enter('parlance', 4100, url), await enter('baseline', 4101, copyUrl)];
  const memory = [{ when: 'before the load', ...resident(pair) }];
  const operations: Row[] = [];
  try {
    for (const load of makeLoads(world)) {
      operations.push(...(await measureLoad(pair, load, counts)));
      console.error(`  ${load.title}`);
    }
    memory.push({ when: 'after the load', ...resident(pair) });
  } finally {
    for (const contestant of pair) await leave(contestant);
  }
  return { operations, memory };
}

const resident = (pair: Pair) =>
  Object.fromEntries(pair.map(({ subject }) => [`${subject.name} MB`, residentMegabytes(subject)]));

async function measureLoad(pair: Pair, load: Load, counts: boolean): Promise<Row[]> {
  await demandSameAnswers([pair[0].subject, pair[1].subject], load);
  const script = writeScript(load);
  const statements: (number | null)[] = [];
  for (const contestant of pair) statements.push(await warmUp(contestant, load, script, counts));
  const rows: Row[] = [];
  for (const connections of connectionsOf[load.kind]) {
    const { turns, floors } = await compare(pair, load, script, connections);
    const floor = floors.length > 0 ? median(floors) : null;
    for (const [i, { subject }] of pair.entries())
      rows.push({
        ...{ operation: load.title, conns: connections, server: subject.name },
        ...summarize(turns[i] ?? [], turns[1] ?? [], floor, statements[i] ?? null),
      });
    if (floor !== null) {
      const isSteady = Math.max(...floors) <= 1.25 * Math.min(...floors);
      const server = isSteady ? 'floor' : 'floor (unsteady)';
      rows.push({ operation: load.title, conns: 16, server, 'req/s': rounded(floor) });
    }
  }
  for (const contestant of pair) await undo(contestant, load);
  script.remove();
  return rows;
}

/** Gives each its turn, round after round. */
async function compare(pair: Pair, load: Load, script: Script, connections: number) {
  const [ours, { subject: baseline }] = pair;
  await ours.client.query('CHECKPOINT');
  const turns: Turn[][] = [[], []];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = (round * 7 * load.stride) % load.requests.length;
    for (const [i, contestant] of pair.entries()) {
      await undo(contestant, load);
      turns[i]?.push(await takeTurn(contestant, load, script, { connections, first }));
    }
    if (connections !== floorTurns || !hasPgbench) continue;
    await undo(pair[1], load);
    const floor = await floorOf(baseline.databaseUrl, load.title, seconds);
    if (floor !== null) floors.push(floor);
  }
  return { turns, floors };
}

/** What a server's turns have shown, beside those of the baseline and the floor. */
function summarize(turns: Turn[], yardstick: Turn[], floor: number | null, statements: number | null): Row {
  const middle = (of: Turn[], key: keyof Turn) => median(of.map((turn) => turn[key]));
  const perSecond = middle(turns, 'perSecond');
  return {
    'req/s': rounded(perSecond),
    'p50 ms': rounded(middle(turns, 'p50'), 2),
    'p99 ms': rounded(middle(turns, 'p99'), 2),
    'CPU µs': rounded(middle(turns, 'cpu')),
    'SQL/req': statements && rounded(statements, 2),
    '÷ baseline': rounded(perSecond / middle(yardstick, 'perSecond'), 2),
    '÷ floor': floor && rounded(perSecond / floor, 2),
  };
}
