import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../../src/paths.ts';

/**
 * Runs the test files of some folders in this one process, in order: starting a process, loading the server and compiling
 * the checks of replies costs more than most files do. Each file also runs by itself.
 *
 * @param folders below `test`, whose files are run, not those of folders in them
 */
export async function runFolders(...folders: string[]): Promise<void> {
  for (const folder of folders) {
    const place = path.join(packageRoot, 'test', folder);
    const files = (await readdir(place)).filter((name) => name.endsWith('.test.ts')).toSorted();
    for (const name of files) await import(path.join(place, name));
  }
}
