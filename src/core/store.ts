import type { AdministrationStore } from './administration.ts';
import type { BlockStore } from './blocks.ts';
import type { ConnectionStore } from './connections.ts';
import type { IdentityStore } from './identities.ts';
import type { InvitationStore } from './invitations.ts';
import type { MailQueue } from './mail-queue.ts';
import type { MailingStore } from './mailings.ts';
import type { MembershipStore } from './memberships.ts';
import type { MessageStore, ThreadStore } from './messages.ts';
import type { NamedUserStore } from './named-users.ts';
import type { OptOutStore } from './opt-out.ts';
import type { PinStore } from './pins.ts';
import type { ReactionStore } from './reactions.ts';
import type { RoomChangeStore } from './room-changes.ts';
import type { RoomViewStore } from './room-views.ts';
import type { RoomStore } from './rooms.ts';
import type { SessionStore } from './sessions.ts';
import type { FollowStore } from './threads.ts';
import type { UserStore } from './users.ts';
import type { WorkspaceStore } from './workspaces.ts';

/** Everything core asks of whatever keeps its facts. */
export interface Store {
  administration: AdministrationStore;
  blocks: BlockStore;
  connections: ConnectionStore;
  follows: FollowStore;
  identities: IdentityStore;
  invitations: InvitationStore;
  mailQueue: MailQueue;
  mailings: MailingStore;
  memberships: MembershipStore;
  messages: MessageStore;
  optOuts: OptOutStore;
  pins: PinStore;
  namedUsers: NamedUserStore;
  reactions: ReactionStore;
  roomChanges: RoomChangeStore;
  rooms: RoomStore;
  roomViews: RoomViewStore;
  sessions: SessionStore;
  threads: ThreadStore;
  users: UserStore;
  workspaces: WorkspaceStore;
}
