import type { Store } from '../core/store.ts';
import type { Keyring } from '../secret.ts';
import type { Database } from './database.ts';
import { followStore } from './follows.ts';
import { sessionStore } from './sessions.ts';
import { workspaceStore } from './workspaces.ts';

/** Core's ports over PostgreSQL. */
export function createStore(database: Database, _keyring: Keyring): Store {
  return {
    sessions: sessionStore(database),
    workspaces: workspaceStore(database),
    follows: followStore(database),
  };
}
