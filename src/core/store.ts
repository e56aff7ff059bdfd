import type { AdministrationStore } from './administration.ts';
import type { ConnectionStore } from './connections.ts';
import type { IdentityStore } from './identities.ts';
import type { MembershipStore } from './memberships.ts';
import type { MessageStore, ThreadStore } from './messages.ts';
import type { RoomStore } from './rooms.ts';
import type { SessionStore } from './sessions.ts';
import type { FollowStore } from './threads.ts';
import type { UserStore } from './users.ts';
import type { WorkspaceStore } from './workspaces.ts';

/** Everything core asks of whatever keeps its facts. */
export interface Store {
  administration: AdministrationStore;
  connections: ConnectionStore;
  follows: FollowStore;
  identities: IdentityStore;
  memberships: MembershipStore;
  messages: MessageStore;
  rooms: RoomStore;
  sessions: SessionStore;
  threads: ThreadStore;
  users: UserStore;
  workspaces: WorkspaceStore;
}
