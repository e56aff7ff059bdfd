import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import {
  type Migration,
  migrationsFolder,
  noFilter,
  openSchemaEngine,
  toMigrationList,
} from './schema-engine.ts';

/** A migration could not be applied; the database is as it was before. */
export class MigrationError extends OperatorError {}

/** One node migrates at a time: "parlance" in ASCII, as a bigint. */
const migrationLock = '8097883573157126501';

/** The migrations on disk, oldest first. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      script: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
    })),
  );
}

/**
 * Brings a database up to the migrations on disk; what `prisma migrate deploy` would do, by the same engine, in the same
 * table, but all of them or none. Several nodes may call this at once.
 *
 * @returns the names of the migrations that were applied now
 * @throws {MigrationError} when a migration fails or the database has a history of its own
 */
export async function migrate(connectionString: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  // One connection that stays, so that a transaction spans what the engine does. A migration may take its time.
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    idleTimeoutMillis: 0,
    application_name: 'parlance migrate',
  });
  // The statement that meets a broken connection fails too.
  pool.on('error', () => undefined);
  try {
    // The engine is large: it is loaded only when there is something to do.
    if (await isUpToDate(pool, migrations)) return [];
    await pool.query('BEGIN');
    await pool.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    if (await isUpToDate(pool, migrations)) return [];
    const applied = await apply(pool, migrations);
    await pool.query('COMMIT');
    return applied;
  } finally {
    // Ends the connection, and with it a transaction that is still open.
    await pool.end();
  }
}

async function isUpToDate(pool: pg.Pool, migrations: Migration[]): Promise<boolean> {
  const { rows: tables } = await pool.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (tables[0].found === null) return false;
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  return migrations.every(({ name, script }) => applied.get(name) === checksumOf(script));
}

/** The checksum that Prisma keeps of a migration. */
function checksumOf(script: string): string {
  return createHash('sha256').update(script).digest('hex');
}

async function apply(pool: pg.Pool, migrations: Migration[]): Promise<string[]> {
  const failures: string[] = [];
  const engine = await openSchemaEngine(pool, (script, message) => {
    const migration = migrations.find((candidate) => candidate.script === script);
    failures.push(migration ? `Migration ${migration.name} failed: ${message}.` : message);
  });
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: toMigrationList(migrations),
      filters: noFilter,
    });
    return appliedMigrationNames;
  } catch (error) {
    const reason = failures[0] ?? firstLineOf(error);
    throw new MigrationError(`The database was not migrated and is unchanged. ${reason}`, { cause: error });
  } finally {
    engine.free();
  }
}

/** The engine's own complaints go on with a trace. */
function firstLineOf(error: unknown): string {
  return (
    (error instanceof Error ? error.message : JSON.stringify(error))
      .split('\n\n')[0]
      ?.replaceAll('\n', ' ') ?? ''
  );
}
