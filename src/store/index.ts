import type { Store } from '../core/store.ts';
import type { Keyring } from '../secret.ts';
import { administrationStore } from './administration.ts';
import { broadcastStore } from './broadcasts.ts';
import { connectionStore } from './connections.ts';
import type { Database } from './database.ts';
import { followStore } from './follows.ts';
import { identityStore } from './identities.ts';
import { instanceStore } from './instances.ts';
import { mailQueue } from './mail-queue.ts';
import { mailingStore } from './mailings.ts';
import { membershipStore } from './memberships.ts';
import { messageStore } from './messages.ts';
import { optOutStore } from './opt-outs.ts';
import { pinStore } from './pins.ts';
import { postStore } from './posts.ts';
import { reactionStore } from './reactions.ts';
import { roomStore } from './rooms.ts';
import { sessionStore } from './sessions.ts';
import { threadStore } from './threads.ts';
import { userStore } from './users.ts';
import { webhookFence } from './webhook-fence.ts';
import { webhookLog } from './webhook-log.ts';
import { webhookQueue } from './webhook-queue.ts';
import { webhookStore } from './webhooks.ts';
import { workspaceStore } from './workspaces.ts';

/** Core's ports over PostgreSQL. */
export function createStore(database: Database, keyring: Keyring): Store {
  return {
    administration: administrationStore(database),
    broadcasts: broadcastStore(database),
    connections: connectionStore(database, keyring),
    follows: followStore(database),
    identities: identityStore(database),
    instances: instanceStore(database),
    mailQueue: mailQueue(database),
    mailings: mailingStore(database),
    memberships: membershipStore(database),
    messages: messageStore(database),
    optOuts: optOutStore(database),
    pins: pinStore(database),
    posts: postStore(database),
    reactions: reactionStore(database),
    rooms: roomStore(database),
    sessions: sessionStore(database),
    threads: threadStore(database),
    users: userStore(database),
    webhookFence: webhookFence(database),
    webhookLog: webhookLog(database),
    webhookQueue: webhookQueue(database, keyring),
    webhooks: webhookStore(database, keyring),
    workspaces: workspaceStore(database, keyring),
  };
}
