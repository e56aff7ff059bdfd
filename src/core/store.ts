import type { AdministrationStore } from './administration.ts';
import type { PostStore } from './broadcast-posts.ts';
import type { BroadcastStore } from './broadcasts.ts';
import type { ConnectionStore } from './connections.ts';
import type { IdentityStore } from './identities.ts';
import type { InstanceStore } from './instances.ts';
import type { MailQueue } from './mail-queue.ts';
import type { MailingStore } from './mailings.ts';
import type { MembershipStore } from './memberships.ts';
import type { MessageStore, ThreadStore } from './messages.ts';
import type { OptOutStore } from './opt-out.ts';
import type { PinStore } from './pins.ts';
import type { ReactionStore } from './reactions.ts';
import type { RoomStore } from './rooms.ts';
import type { SessionStore } from './sessions.ts';
import type { FollowStore } from './threads.ts';
import type { UserStore } from './users.ts';
import type { WebhookFence } from './webhook-fence.ts';
import type { WebhookLog } from './webhook-log.ts';
import type { WebhookQueue } from './webhook-queue.ts';
import type { WebhookStore } from './webhooks.ts';
import type { WorkspaceStore } from './workspaces.ts';

/** Everything core asks of whatever keeps its facts. */
export interface Store {
  administration: AdministrationStore;
  broadcasts: BroadcastStore;
  connections: ConnectionStore;
  follows: FollowStore;
  identities: IdentityStore;
  instances: InstanceStore;
  mailQueue: MailQueue;
  mailings: MailingStore;
  memberships: MembershipStore;
  messages: MessageStore;
  optOuts: OptOutStore;
  pins: PinStore;
  posts: PostStore;
  reactions: ReactionStore;
  rooms: RoomStore;
  sessions: SessionStore;
  threads: ThreadStore;
  users: UserStore;
  webhookFence: WebhookFence;
  webhookLog: WebhookLog;
  webhookQueue: WebhookQueue;
  webhooks: WebhookStore;
  workspaces: WorkspaceStore;
}
