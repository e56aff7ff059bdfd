import type { User as UserRow } from '../../generated/prisma/client.ts';
import type { Extra, User } from '../core/model.ts';

/** The columns of a user `u` as core knows them. */
export const userColumns = `
  u.workspace_id AS "workspaceId", u.id, u.username, u.name, u.email, u.email_verified AS "emailVerified", u.kind, u.roles,
  u.active, u.status, u.status_text AS "statusText", u.bio, u.nickname, u.password_verifier AS "passwordVerifier",
  u.password_change_required AS "passwordChangeRequired", u.extra, u.created_at AS "createdAt",
  u.updated_at AS "updatedAt", u.last_sign_in_at AS "lastSignInAt"`;

/** A row of `users` as core knows it. */
export function toUser({ usernameKey: _, emailKey: __, deletedAt: ___, extra, ...user }: UserRow): User {
  return { ...user, extra: extra as Extra };
}
