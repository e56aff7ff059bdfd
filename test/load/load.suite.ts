import { runFolder } from '../support/suite.ts';

await runFolder(import.meta.dirname);
