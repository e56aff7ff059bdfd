import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import path from 'node:path';
import { packageRoot } from '../../src/paths.ts';

/**
 * Starts Node on a file of the checkout as an operator would. Started in another way a child of a test loads what tap
 * observes a test with, which takes longer than most children do.
 *
 * @param file below the root of the package
 */
export function spawnNode(file: string, args: string[], options: SpawnOptions): ChildProcess {
  const command = ['-u', 'NODE_OPTIONS', process.execPath, path.join(packageRoot, file), ...args];
  return spawn('env', command, options);
}
