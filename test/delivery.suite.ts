import { runFolders } from './support/suite.ts';

await runFolders('delivery', 'delivery/webhooks', 'dialects/whatsapp', 'dialects/parlance');
