import type { MembershipStore } from '../core/memberships.ts';
import type { Database } from './database.ts';

/** Memberships. */
export function membershipStore(_database: Database): MembershipStore {
  return {};
}
