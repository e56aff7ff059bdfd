import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of `package.json`: the checkout, or the installed package whose code lies in `dist/`. */
export const packageRoot = findPackageRoot(import.meta.dirname);

function findPackageRoot(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : findPackageRoot(path.dirname(folder));
}
