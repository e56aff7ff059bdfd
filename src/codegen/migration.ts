import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { packageRoot } from '../paths.ts';
import { migrationsFolder, noFilter, openSchemaEngine } from '../store/schema-engine.ts';
import { withScratchDatabase } from '../store/scratch.ts';

const schemaPath = path.join(packageRoot, 'prisma/schema.prisma');

/** The schema to which the migrations on disk lead; the engine cannot read it back from PostgreSQL 18. */
const migratedPath = path.join(migrationsFolder, 'schema.prisma');

/**
 * The SQL that leads from the migrations on disk to `prisma/schema.prisma`; empty when they agree.
 *
 * @param connectionString any database: the engine insists on a connection, but compares the two files
 */
export async function pendingSql(connectionString: string): Promise<string> {
  const pool = new pg.Pool({ connectionString });
  const engine = await openSchemaEngine(pool);
  const schema = async (file: string) => ({
    files: [{ path: file, content: await readFile(file, 'utf8') }],
    configDir: packageRoot,
  });
  try {
    const { stdout } = await engine.diff({
      from: existsSync(migratedPath)
        ? { tag: 'schemaDatamodel', ...(await schema(migratedPath)) }
        : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', ...(await schema(schemaPath)) },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    return stdout === null || stdout.includes('-- This is an empty migration.') ? '' : stdout;
  } finally {
    engine.free();
    await pool.end();
  }
}

/** `npm run migration -- <name>`: writes the next migration from the difference between schema and history. */
async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Usage: npm run migration -- name_in_snake_case');
  const sql = await withScratchDatabase(pendingSql);
  if (sql === '') {
    console.log('schema.prisma and the migrations agree: nothing to write.');
    return;
  }
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  await copyFile(schemaPath, migratedPath);
  console.log(`Wrote ${path.relative(packageRoot, folder)}/migration.sql; read it before you commit it.`);
}

if (import.meta.main) await main(process.argv[2]);
