import { CoreError } from '../../core/errors.ts';
import type { UserRef } from '../../core/users.ts';

/** The members by which requests name a user; an empty one counts as absent. */
interface NamesUser {
  userId?: string | undefined;
  username?: string | undefined;
  email?: string | undefined;
}

/**
 * The user that a request names, the id before the name (sheet 5).
 *
 * @throws {CoreError} `userNotNamed`
 */
export function userRefOf({ userId, username, email }: NamesUser): UserRef {
  if (userId) return { id: userId };
  if (username) return { username };
  if (email) return { email };
  throw new CoreError('userNotNamed');
}
