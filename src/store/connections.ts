import type { ConnectionStore } from '../core/connections.ts';
import type { Keyring } from '../secret.ts';
import type { Database } from './database.ts';

/** Connection keys and identities. */
export function connectionStore(_database: Database, _keyring: Keyring): ConnectionStore {
  return {};
}
