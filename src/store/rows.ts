import type { User as UserRow } from '../../generated/prisma/client.ts';
import type { Extra, User } from '../core/model.ts';

/** A row of `users` as core knows it. */
export function toUser({ usernameKey: _, emailKey: __, deletedAt: ___, extra, ...user }: UserRow): User {
  return { ...user, extra: extra as Extra };
}
