import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import {
  type Migration,
  migrationsFolder,
  noFilter,
  openSchemaEngine,
  toMigrationList,
} from './schema-engine.ts';

/** A migration could not be applied; the database is as it was before. */
export class MigrationError extends Error {}

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
 * table. Several nodes may call this at once.
 *
 * @returns the names of the migrations that were applied now
 * @throws {MigrationError} when a migration fails or the database has a history of its own
 */
export async function migrate(connectionString: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const pool = new pg.Pool({ connectionString });
  const lock = new pg.Client({ connectionString });
  try {
    // The engine is large: it is loaded only when there is something to do.
    if (await isUpToDate(pool, migrations)) return [];
    await lock.connect();
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    if (await isUpToDate(pool, migrations)) return [];
    return await apply(pool, migrations);
  } finally {
    await lock.end();
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
  const engine = await openSchemaEngine(pool);
  const migrationsList = toMigrationList(migrations);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilter });
    return appliedMigrationNames;
  } catch (error) {
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: noFilter,
    });
    // PostgreSQL ran the script in one transaction, so that nothing of it is left: the next start may try again.
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    throw new MigrationError(`The database was not migrated and is unchanged. ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    engine.free();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}
