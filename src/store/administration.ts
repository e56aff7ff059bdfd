import type { AdministrationStore } from '../core/administration.ts';
import type { Database } from './database.ts';

/** Settings, permissions and roles. */
export function administrationStore(_database: Database): AdministrationStore {
  return {};
}
