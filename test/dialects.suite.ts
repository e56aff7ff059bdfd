import { runFolders } from './support/suite.ts';

await runFolders('dialects/rocketchat', 'dialects/imkit', 'dialects/mudbase', 'dialects');
