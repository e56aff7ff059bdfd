import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleSpec, SpecError } from './bundle.ts';
import { emitRoutes } from './emit-routes.ts';
import { emitTypes } from './emit-types.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The dialects that have a spec, by name. */
export async function dialectNames(): Promise<string[]> {
  const entries = await readdir(path.join(root, 'openapi'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Everything that is generated for one dialect, by path below the repository.
 *
 * @throws {SpecError} when the spec breaks a rule
 */
export async function generateDialect(name: string): Promise<Map<string, string>> {
  const document = await bundleSpec(path.join(root, 'openapi', name, 'openapi.yaml'));
  return new Map([
    [`generated/${name}/openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
    [`generated/${name}/routes.ts`, emitRoutes(name, document)],
    [`generated/${name}/types.ts`, await emitTypes(document)],
  ]);
}

async function main(): Promise<void> {
  for (const name of await dialectNames()) {
    const start = performance.now();
    const files = await generateDialect(name);
    await rm(path.join(root, 'generated', name), { recursive: true, force: true });
    await mkdir(path.join(root, 'generated', name), { recursive: true });
    for (const [file, text] of files) await writeFile(path.join(root, file), text);
    console.log(`${name}: ${files.size} files in ${Math.round(performance.now() - start)} ms`);
  }
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof SpecError ? error.message : error);
    process.exitCode = 1;
  });
}
