import { hasPgbench } from './floor.ts';
import { measureGrowth } from './growth.ts';
import { measureOperations } from './operations.ts';
import { type BenchDatabase, copyDatabase, withBenchDatabase } from './postgres.ts';
import { describeMachine, type Findings, printTable, writeJson } from './report.ts';
import { measureStartup } from './startup.ts';
import { makeWorld, type World } from './world.ts';
import { hasWrk } from './wrk.ts';

// `npm run bench [operations] [startup] [growth]`: this server beside a hand-written one, on one PostgreSQL, in turn. Only
// ratios of one run mean anything; CONTRIBUTING.md says how to read them.

const parts: Record<string, (bench: BenchDatabase, world: World) => Promise<Findings>> = {
  async operations(bench, world) {
    if (!hasWrk()) throw new Error('The benchmark needs wrk (Debian: apt-get install wrk).');
    if (!hasPgbench)
      console.error('There is no pgbench here, and so no floor (Debian: apt-get install postgresql-client).');
    const copy = await copyDatabase(bench);
    return measureOperations(bench, copy, world);
  },
  startup: measureStartup,
  growth: measureGrowth,
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((part) => !parts[part]);
if (unknown) {
  console.error(`There is no part ${unknown}: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

async function told<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  console.error(`${what} …`);
  const result = await work();
  console.error(`${what} took ${Math.round((performance.now() - start) / 1000)} s`);
  return result;
}

const findings: Findings = {};
const machine = await withBenchDatabase(async (bench) => {
  const world = await told('the world', () => makeWorld(bench));
  for (const [part, measurePart] of Object.entries(parts))
    if (chosen.length === 0 || chosen.includes(part))
      Object.assign(findings, await told(part, () => measurePart(bench, world)));
  return describeMachine(bench);
});
console.log(machine);
for (const [title, rows] of Object.entries(findings)) printTable(title, rows);
writeJson(machine, findings);
