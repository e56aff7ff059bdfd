import { runFolders } from './support/suite.ts';

await runFolders('load', 'crash');
