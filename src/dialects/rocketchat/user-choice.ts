import type { UserRef } from '../../core/users.ts';
import { missing } from './room-search.ts';

/** The ways to name users in a body. */
interface UsersChoice {
  userId?: string | undefined;
  username?: string | undefined;
  user?: string | undefined;
  userIds?: string[] | undefined;
  usernames?: string[] | undefined;
}

/**
 * The users that a body names, one or several (sheet 5).
 *
 * @throws {CoreError} `invalidParameters` as if `userId` were required and missing
 */
export function usersIn({ userId, username, user, userIds, usernames }: UsersChoice): UserRef[] {
  if (userIds || usernames) {
    return [
      ...(userIds ?? []).map((id) => ({ id })),
      ...(usernames ?? []).map((name) => ({ username: name })),
    ];
  }
  if (userId) return [{ id: userId }];
  const name = username || user;
  if (name) return [{ username: name }];
  throw missing('userId');
}
