import type { SessionStore } from './sessions.ts';
import type { FollowStore } from './threads.ts';
import type { WorkspaceStore } from './workspaces.ts';

/** Everything core asks of whatever keeps its facts. */
export interface Store {
  sessions: SessionStore;
  workspaces: WorkspaceStore;
  follows: FollowStore;
}
