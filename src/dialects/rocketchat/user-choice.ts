import { CoreError } from '../../core/errors.ts';
import type { UserRef } from '../../core/users.ts';

/** The members by which requests name a user; an empty one counts as absent. */
interface UserChoice {
  userId?: string | undefined;
  username?: string | undefined;
}

/**
 * The user that a request names, the id before the name (sheet 5).
 *
 * @param email where the request may name one so, too
 * @throws {CoreError} `userNotNamed`
 */
export function userIn({ userId, username }: UserChoice, email?: string): UserRef {
  if (userId) return { id: userId };
  if (username) return { username };
  if (email) return { email };
  throw new CoreError('userNotNamed');
}

/** The ways to name users in a body. */
interface UsersChoice extends UserChoice {
  user?: string | undefined;
  userIds?: string[] | undefined;
  usernames?: string[] | undefined;
}

/**
 * The users that a body names, one or several (sheet 5).
 *
 * @throws {CoreError} `userNotNamed`
 */
export function usersIn({ userId, username, user, userIds, usernames }: UsersChoice): UserRef[] {
  if (!userIds && !usernames) return [userIn({ userId, username: username || user })];
  return [...(userIds ?? []).map((id) => ({ id })), ...(usernames ?? []).map((name) => ({ username: name }))];
}
