import type { Store } from '../core/store.ts';
import type { Keyring } from '../secret.ts';
import { administrationStore } from './administration.ts';

import { backlogStore } from './backlog.ts';
import { badgeStore } from './badges.ts';
import { batchStore } from './batches.ts';
import { blockStore } from './blocks.ts';
import { broadcastFollowStore } from './broadcast-follows.ts';
import { broadcastStore } from './broadcasts.ts';
import { clientConfigStore } from './client-config.ts';
import { concealmentStore } from './concealments.ts';

import { connectionStore } from './connections.ts';
import { conversationStore } from './conversations.ts';
import type { Database } from './database.ts';
import { followStore } from './follows.ts';
import { groupStore } from './groups.ts';
import { identityStore } from './identities.ts';

import { identityKeyStore } from './identity-keys.ts';
import { instanceStore } from './instances.ts';
import { invitationStore } from './invitations.ts';

import { mailQueue } from './mail-queue.ts';
import { mailingStore } from './mailings.ts';
import { membershipStore } from './memberships.ts';
import { messageListStore } from './message-lists.ts';
import { messageSearchStore } from './message-search.ts';
import { messageStore } from './messages.ts';
import { namedUserStore } from './named-users.ts';
import { optOutStore } from './opt-outs.ts';
import { personalDeletionStore } from './personal-deletions.ts';
import { pinStore } from './pins.ts';

import { postingStore } from './postings.ts';
import { postStore } from './posts.ts';
import { preferenceStore } from './preferences.ts';
import { presenceStore } from './presence.ts';
import { profileStore } from './profiles.ts';

import { reactionStore, shownReactionStore } from './reactions.ts';
import { readMarkStore } from './read-marks.ts';
import { roomChangeStore } from './room-changes.ts';
import { roomPrefsStore } from './room-prefs.ts';
import { roomViewStore } from './room-views.ts';
import { roomStore } from './rooms.ts';
import { sessionStore } from './sessions.ts';
import { starStore } from './stars.ts';
import { textSearchStore } from './text-search.ts';
import { threadStore } from './threads.ts';
import { userTokenStore } from './user-tokens.ts';
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
    backlog: backlogStore(database),
    badges: badgeStore(database),
    clientConfig: clientConfigStore(database),
    batches: batchStore(database),
    concealments: concealmentStore(database),
    broadcastFollows: broadcastFollowStore(database),
    broadcasts: broadcastStore(database),
    connections: connectionStore(database, keyring),
    conversations: conversationStore(database),
    follows: followStore(database),
    groups: groupStore(database),
    identities: identityStore(database),
    identityKeys: identityKeyStore(database),
    instances: instanceStore(database),
    mailQueue: mailQueue(database),
    mailings: mailingStore(database),
    memberships: membershipStore(database),
    messageLists: messageListStore(database),
    messageSearch: messageSearchStore(database),
    textSearch: textSearchStore(database),
    messages: messageStore(database),
    optOuts: optOutStore(database),
    personalDeletions: personalDeletionStore(database),
    pins: pinStore(database),
    presence: presenceStore(database),
    preferences: preferenceStore(database),
    profiles: profileStore(database),
    posts: postStore(database),
    reactions: reactionStore(database),
    shownReactions: shownReactionStore(database),
    roomPrefs: roomPrefsStore(database),
    postings: postingStore(database),
    readMarks: readMarkStore(database),
    roomChanges: roomChangeStore(database),
    roomViews: roomViewStore(database),
    namedUsers: namedUserStore(database),
    invitations: invitationStore(database),
    blocks: blockStore(database),
    rooms: roomStore(database),
    sessions: sessionStore(database),
    stars: starStore(database),
    threads: threadStore(database),
    userTokens: userTokenStore(database),
    users: userStore(database),
    webhookFence: webhookFence(database),
    webhookLog: webhookLog(database),
    webhookQueue: webhookQueue(database, keyring),
    webhooks: webhookStore(database, keyring),
    workspaces: workspaceStore(database, keyring),
  };
}
