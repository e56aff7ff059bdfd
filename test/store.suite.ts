import { runFolders } from './support/suite.ts';

await runFolders('store', 'http', 'contract');
