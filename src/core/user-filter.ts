/**
 * Which users are meant: a closed set of fields and comparisons, so that no dialect's query language reaches the store.
 * Who has no value in a field equals null and compares with nothing.
 */
export type UserFilter =
  | { all: UserFilter[] }
  | { any: UserFilter[] }
  | { not: UserFilter }
  | { field: TextField; equals: string | null }
  | { field: FlagField; equals: boolean }
  /** Among several roles this one. */
  | { field: 'roles'; holds: string }
  | { field: TimeField; is: Comparison; than: Date }
  | { field: TimeField; equals: Date | null };

/** User names and addresses are compared regardless of case. */
export type TextField = 'id' | 'username' | 'name' | 'email' | 'kind' | 'status';
export type FlagField = 'active' | 'emailVerified';
export type TimeField = 'createdAt' | 'lastSignInAt';
export type Comparison = 'before' | 'notAfter' | 'after' | 'notBefore';

/** Everybody. */
export const everybody: UserFilter = { all: [] };
