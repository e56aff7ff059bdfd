import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { floors } from './baseline/floors.ts';
import { session } from './baseline/session.ts';
import { outputOf } from './wrk.ts';

// The floor of a change: PostgreSQL alone, asked by pgbench for what the hand-written server asks it.

export const hasPgbench = !spawnSync('pgbench', ['--version']).error;

/** How many clients keep PostgreSQL busy; more make it no faster on two cores. */
const clients = 16;

/**
 * Statements a second.
 *
 * @returns null where an operation has no floor
 */
export async function floorOf(databaseUrl: string, title: string, seconds: number): Promise<number | null> {
  const floor = floors[title];
  if (!floor) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'parlance-floor-'));
  const file = path.join(folder, 'script.sql');
  writeFileSync(file, [...floor.draws, ...floor.statements.map(inOneLine)].join('\n'));
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(clients),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    file,
    databaseUrl,
  ];
  const output = await outputOf('pgbench', args, { ...process.env, PGOPTIONS: session });
  rmSync(folder, { recursive: true });
  const perSecond = Number(/tps = ([\d.]+)/.exec(output)?.[1]);
  const failed = Number(/number of failed transactions: (\d+)/.exec(output)?.[1] ?? 0);
  if (!(perSecond > 0) || failed > 0) throw new Error(`pgbench did not measure ${title}. ${output}`);
  return perSecond * floor.statements.length;
}

/** In JSON a space stands behind each colon: `:true` would be one of pgbench's variables. */
const inOneLine = (statement: string) =>
  `${statement.replaceAll(/\s+/g, ' ').replaceAll('":', '": ').trim()};`;
