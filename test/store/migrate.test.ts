import { createHash } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import t, { type Test } from 'tap';
import { MigrationError, migrate, readMigrations } from '../../src/store/migrate.ts';
import { migrationsFolder } from '../../src/store/schema-engine.ts';
import { createDatabase } from '../support/databases.ts';
import { temporaryFolder } from '../support/process.ts';

/** The migrations of the package with one more at the end. */
async function withMigration(t: Test, name: string, script: string): Promise<string> {
  const folder = path.join(await temporaryFolder(t), 'migrations');
  await cp(migrationsFolder, folder, { recursive: true });
  await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, name, 'migration.sql'), script);
  return folder;
}

async function query(connectionString: string, text: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

/** Everything that a database holds: its tables and columns, and the history of its migrations. */
async function contentsOf(url: string) {
  const columns = await query(
    url,
    `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
  );
  const hasHistory = columns.some(({ table_name }) => table_name === '_prisma_migrations');
  return {
    columns,
    history: hasHistory ? await query(url, 'SELECT * FROM _prisma_migrations ORDER BY 1') : [],
  };
}

t.test('an empty database is migrated; one that is up to date loads no schema engine', async (t) => {
  const loaded: string[] = [];
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      loaded.push(specifier);
      return next(specifier, context);
    },
  });
  const isEngine = (specifier: string) => specifier.includes('schema_engine');
  t.same(await migrate(await createDatabase(t)), []);
  t.notOk(loaded.some(isEngine));

  // An empty database is migrated once, whoever asks.
  const url = await createDatabase(t, 'template1');
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  t.ok(loaded.some(isEngine), 'one that is not does');
  hooks.deregister();
  const migrations = await readMigrations();
  t.same(
    applied.flat(),
    migrations.map(({ name }) => name),
  );

  const { columns, history } = await contentsOf(url);
  t.same(
    columns.filter(({ table_name }) => table_name === '_prisma_migrations').map((row) => row.column_name),
    [
      'applied_steps_count',
      'checksum',
      'finished_at',
      'id',
      'logs',
      'migration_name',
      'rolled_back_at',
      'started_at',
    ],
    'the table is the one that Prisma makes',
  );
  t.match(history[0]?.id, /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  t.match(
    history.sort((a, b) => a.migration_name.localeCompare(b.migration_name)),
    migrations.map(({ name, script }) => ({
      migration_name: name,
      checksum: createHash('sha256').update(script).digest('hex'),
      started_at: Date,
      finished_at: Date,
      rolled_back_at: null,
      applied_steps_count: 1,
      logs: null,
    })),
    'and holds what `prisma migrate deploy` would have written',
  );
});

t.test('a migration that fails leaves the database as it was', async (t) => {
  const script = 'CREATE TABLE half (id int);\nSELECT * FROM nowhere;\n';
  const broken = await withMigration(t, '20990101000000_broken', script);
  const expected = new MigrationError(
    'The database was not migrated and is unchanged. Migration 20990101000000_broken failed: relation "nowhere" does not exist.',
  );
  const empty = await createDatabase(t, 'template1');
  await t.rejects(migrate(empty, broken), expected);
  t.same(await contentsOf(empty), { columns: [], history: [] });
  t.equal((await migrate(empty)).length, (await readMigrations()).length, 'the next good start works');

  const before = await contentsOf(empty);
  await t.rejects(migrate(empty, broken), expected);
  t.same(await contentsOf(empty), before);

  const mended = await withMigration(t, '20990101000000_broken', 'CREATE TABLE whole (id int);');
  t.same(await migrate(empty, mended), ['20990101000000_broken']);
  t.same(await migrate(empty, mended), []);
  t.same(await migrate(empty), [], 'an older server leaves newer migrations alone');
});

t.test('a migration that was edited after it was applied is not applied again', async (t) => {
  const url = await createDatabase(t);
  const name = '20990101000000_more';
  await migrate(url, await withMigration(t, name, 'CREATE TABLE more (id int);'));
  const before = await contentsOf(url);
  t.same(await migrate(url, await withMigration(t, name, 'CREATE TABLE more (id bigint);')), []);
  t.same(await contentsOf(url), before);
});
