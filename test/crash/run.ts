import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openJournal } from './journal.ts';
import { randomOf } from './random.ts';
import { prepareRun, runRound } from './rounds.ts';
import { createStage } from './stage.ts';

// `npm run crash [rounds] [seed]`: see CONTRIBUTING.md.

const rounds = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? randomInt(2 ** 31));

const folder = await mkdtemp(path.join(tmpdir(), 'parlance-crash-'));
// PostgreSQL's user has to pass through.
await chmod(folder, 0o711);
// Of a run that fails it is all that stays.
const journalFile = path.join(tmpdir(), `parlance-crash-${seed}.log`);
await rm(journalFile, { force: true });
const stage = createStage(folder);

let ending: Promise<void> | undefined;
/** Leaves nothing behind, however the run ends; of one that failed the journal stays. */
const end = (code: number) => {
  ending ??= (async () => {
    process.exitCode = code;
    await stage.end();
    await rm(folder, { recursive: true, force: true });
    if (code !== 1) await rm(journalFile, { force: true });
  })();
  return ending;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void end(130).then(() => process.exit()));

const longest = 60_000 + 30_000 * rounds;
setTimeout(() => {
  console.error(`The run is not over after ${longest / 1000} s.`);
  void end(1).then(() => process.exit());
}, longest).unref();

console.log(`Seed ${seed}; to repeat: npm run crash -- ${rounds} ${seed}`);
const start = Date.now();
try {
  const journal = openJournal(journalFile);
  const run = await prepareRun(stage, journal, randomOf(seed));
  for (let round = 1; round <= rounds; round++) {
    const setting = round <= rounds / 2 ? 'embedded' : 'shared';
    const { complaints, ...figures } = await runRound(run, { round, setting, longestSpell: 2_000 });
    const { acknowledged, lost, serverBack, postgresBack, auditTook } = figures;
    console.log(
      `${String(round).padStart(2)}/${rounds} ${setting.padEnd(8)} ${acknowledged} acknowledged, ${lost} answers lost; ` +
        `back after ${serverBack} ms (server) and ${postgresBack} ms (PostgreSQL); audit ${auditTook} ms`,
    );
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  }
  const { acknowledged } = journal.counts;
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `Of ${acknowledged} acknowledged requests none was lost, and none done twice. ${seconds} s, ${megabytes} MB.`,
  );
  await end(0);
} catch (error) {
  if (!ending) {
    console.error(`Failed with seed ${seed}; the journal is ${journalFile}.\n${(error as Error).message}`);
    await end(1);
  }
  await ending;
}
process.exit();
