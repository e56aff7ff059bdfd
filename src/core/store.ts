import type { AdministrationStore } from './administration.ts';
import type { BadgeStore } from './badges.ts';
import type { ClientConfigStore } from './client-config.ts';
import type { ConnectionStore } from './connections.ts';
import type { GroupStore } from './groups.ts';
import type { IdentityStore } from './identities.ts';
import type { MailQueue } from './mail-queue.ts';
import type { MailingStore } from './mailings.ts';
import type { MembershipStore } from './memberships.ts';
import type { MessageStore, ThreadStore } from './messages.ts';
import type { OptOutStore } from './opt-out.ts';
import type { PinStore } from './pins.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ProfileStore } from './profiles.ts';
import type { ReactionStore } from './reactions.ts';
import type { RoomPrefsStore } from './room-prefs.ts';
import type { RoomStore } from './rooms.ts';
import type { SessionStore } from './sessions.ts';
import type { FollowStore } from './threads.ts';
import type { UserTokenStore } from './user-tokens.ts';
import type { UserStore } from './users.ts';
import type { WorkspaceStore } from './workspaces.ts';

/** Everything core asks of whatever keeps its facts. */
export interface Store {
  administration: AdministrationStore;
  badges: BadgeStore;
  clientConfig: ClientConfigStore;
  connections: ConnectionStore;
  follows: FollowStore;
  groups: GroupStore;
  identities: IdentityStore;
  mailQueue: MailQueue;
  mailings: MailingStore;
  memberships: MembershipStore;
  messages: MessageStore;
  optOuts: OptOutStore;
  pins: PinStore;
  preferences: PreferenceStore;
  profiles: ProfileStore;
  reactions: ReactionStore;
  roomPrefs: RoomPrefsStore;
  rooms: RoomStore;
  sessions: SessionStore;
  threads: ThreadStore;
  userTokens: UserTokenStore;
  users: UserStore;
  workspaces: WorkspaceStore;
}
