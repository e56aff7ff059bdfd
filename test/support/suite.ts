import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Runs the test files of a folder in this one process: starting a process, loading the server and compiling the checks of
 * replies costs more than most files do. Each file also runs by itself.
 *
 * @param folder whose files, not those of folders in it
 * @param isMeant which of them; all unless said otherwise
 */
export async function runFolder(
  folder: string,
  isMeant: (name: string) => boolean = () => true,
): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).toSorted();
  for (const name of files) {
    if (isMeant(name)) await import(path.join(folder, name));
  }
}
