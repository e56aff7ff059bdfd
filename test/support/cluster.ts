import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../src/paths.ts';

/** Where one run keeps what its processes share. */
export const runFolder = path.join(packageRoot, '.tap/parlance');

/** Where all processes share what they have compiled, which halves the time of a start. It outlives the run. */
export const compileCache = path.join(packageRoot, '.tap/compile-cache');

/** The run's PostgreSQL lies outside the checkout, where its user can enter. */
export const clusterFolder = path.join(
  tmpdir(),
  `parlance-test-${Buffer.from(packageRoot).toString('base64url').slice(-40)}`,
);

/** The database that every test file gets a copy of: migrated, with a default workspace. */
export const templateDatabase = 'parlance_template';

export const administrator = { username: 'admin', email: 'admin@example.com', password: 'correct horse' };

const urlFile = path.join(runFolder, 'cluster-url');

export async function writeClusterUrl(url: string): Promise<void> {
  await mkdir(runFolder, { recursive: true });
  await writeFile(urlFile, url);
}

/** The address of a database of the run's cluster. */
export async function clusterUrl(database: string): Promise<string> {
  const url = new URL(await readFile(urlFile, 'utf8'));
  url.pathname = `/${database}`;
  return url.href;
}
