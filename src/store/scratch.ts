import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedPostgres } from './embedded/index.ts';

/**
 * Runs something on an empty database that is gone afterwards.
 *
 * @param work receives the connection string
 */
export async function withScratchDatabase<T>(work: (connectionString: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parlance-scratch-'));
  // PostgreSQL may run under another user, who has to pass through.
  await chmod(folder, 0o711);
  const postgres = await openEmbeddedPostgres(path.join(folder, 'data'), () => undefined);
  try {
    return await work(postgres.url());
  } finally {
    await postgres.close();
    await rm(folder, { recursive: true, force: true });
  }
}
