import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm';
import type pg from 'pg';
import { packageRoot } from '../paths.ts';

/** Node's, for which neither its types nor the language's have a declaration. */
declare const WebAssembly: {
  instantiate(
    module: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** Everything in the database is ours to compare. */
export const noFilter: SchemaFilter = { externalTables: [], externalEnums: [] };

export const migrationsFolder = path.join(packageRoot, 'prisma/migrations');

/** A migration as it lies on disk. */
export interface Migration {
  name: string;
  script: string;
}

/** The engine's way of naming migrations. */
export function toMigrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
    })),
  };
}

/**
 * Prisma's own schema engine, from its WebAssembly build.
 *
 * @param pool what it speaks through
 * @param onFailure told what PostgreSQL says of a script that fails; the engine passes it on wrapped
 */
export async function openSchemaEngine(
  pool: pg.Pool,
  onFailure: (script: string, message: string) => void = () => undefined,
): Promise<SchemaEngine> {
  bindings ??= loadBindings();
  const { SchemaEngine } = await bindings;
  const adapters = new PrismaPg(pool);
  const connect = async () => {
    const adapter = await adapters.connect();
    // The adapter cuts scripts at every semicolon, also inside functions. Sent whole, PostgreSQL runs a script in one
    // transaction.
    adapter.executeScript = async (script) => {
      await pool.query(script).catch(({ code, severity, message }: pg.DatabaseError) => {
        onFailure(script, message);
        throw new DriverAdapterError({
          kind: 'postgres',
          code: code ?? '',
          severity: severity ?? 'ERROR',
          message,
          detail: undefined,
          column: undefined,
          hint: undefined,
        });
      });
    };
    return adapter;
  };
  const factory = {
    provider: 'postgres' as const,
    adapterName: adapters.adapterName,
    connect,
    connectToShadowDb: connect,
  };
  return SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

type Bindings = Pick<typeof import('@prisma/schema-engine-wasm'), 'SchemaEngine'>;
let bindings: Promise<Bindings> | undefined;

/** The package is made for bundlers; here its module is instantiated by hand, once. */
async function loadBindings(): Promise<Bindings> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const file = (name: string) => path.join(path.dirname(entry), name);
  const loaded = await import(pathToFileURL(file('schema_engine_bg.js')).href);
  const { instance } = await WebAssembly.instantiate(await readFile(file('schema_engine_bg.wasm')), {
    './schema_engine_bg.js': { ...loaded, ...harmlessTimers(Object.keys(loaded)) },
  });
  loaded.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return loaded;
}

/** The engine leaves time-outs of ten seconds behind, which must not keep the process alive. */
function harmlessTimers(names: string[]): Record<string, unknown> {
  const name = names.find((candidate) => candidate.startsWith('__wbg_setTimeout_'));
  return name ? { [name]: (done: () => void, delay: number) => setTimeout(done, delay).unref() } : {};
}
