import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Makes the Prisma client in `generated/prisma`. `prisma generate` insists on a schema engine that it never runs; any
 * executable stands for it, so that nothing is downloaded. Never set that variable for `prisma migrate`.
 */
const root = path.resolve(import.meta.dirname, '../..');
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  },
);
process.exitCode = status ?? 1;
