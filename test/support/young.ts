import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** Collects the young objects that nobody needs. Old ones stay, needed or not, and so do young ones that they hold. */
function collectYoung(): void {
  // What survives the second time is old.
  for (let i = 0; i < 2; i++) collect({ type: 'minor' });
}

/**
 * How much memory some work has left behind, in megabytes, once what it made young has been collected.
 *
 * @param work done once before, so that what is made only the first time does not count
 */
export async function leftBehind(work: () => Promise<void>): Promise<number> {
  await work();
  collectYoung();
  const before = process.memoryUsage().heapUsed;
  await work();
  collectYoung();
  return (process.memoryUsage().heapUsed - before) / 2 ** 20;
}
