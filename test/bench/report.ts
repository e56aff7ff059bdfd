import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { BenchDatabase } from './postgres.ts';

/** What a run has found, by part. */
export type Findings = Record<string, Record<string, unknown>[]>;

/** What the figures were measured on. */
export async function describeMachine({ client, counts }: BenchDatabase) {
  const { rows } = await client.query(`
    SELECT current_setting('server_version') AS version, current_setting('shared_buffers') AS buffers,
           current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`);
  const [{ version, buffers, fsync, commit }] = rows as [Record<string, string>];
  return {
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
    postgres: `${version}, shared_buffers ${buffers}, fsync ${fsync}, synchronous_commit ${commit}`,
    statements: counts ? 'counted by pg_stat_statements' : 'not counted: pg_stat_statements is not preloaded',
  };
}

export const rounded = (value: number, digits = 0) => Number(value.toFixed(digits));

/** Prints a table under a title. */
export function printTable(title: string, rows: Record<string, unknown>[]): void {
  console.log(`\n${title}`);
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  const widths = columns.map((name) => Math.max(name.length, ...rows.map((row) => text(row[name]).length)));
  const line = (values: unknown[], isNumeric: (i: number) => boolean) =>
    values
      .map((value, i) =>
        isNumeric(i) ? text(value).padStart(widths[i] ?? 0) : text(value).padEnd(widths[i] ?? 0),
      )
      .join('  ');
  const numeric = (i: number) => rows.every((row) => typeof row[columns[i] ?? ''] !== 'string');
  console.log(line(columns, numeric));
  for (const row of rows)
    console.log(
      line(
        columns.map((name) => row[name]),
        numeric,
      ),
    );
}

/** Writes what was found where `BENCH_JSON` says, if it does. */
export function writeJson(machine: object, findings: Findings): void {
  const { BENCH_JSON: file } = process.env;
  if (file) writeFileSync(file, `${JSON.stringify({ machine, ...findings }, null, 2)}\n`);
}
