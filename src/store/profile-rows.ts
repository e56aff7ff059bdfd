import type { Profile } from '../core/model.ts';

/** What to select of users `u` to get namedUsers. */
export const profileColumns = `
  u.workspace_id AS "workspaceId", u.id, u.username, u.name, u.kind, u.avatar_url AS "avatarUrl", u.bio,
  u.last_sign_in_at AS "lastSignInAt", u.updated_at AS "updatedAt"`;

/** SQL of a user's profile as JSON, where several stand in a row. */
export const profileJson = (user: string) => `jsonb_build_object(
  'workspaceId', ${user}.workspace_id, 'id', ${user}.id, 'username', ${user}.username, 'name', ${user}.name,
  'kind', ${user}.kind, 'avatarUrl', ${user}.avatar_url, 'bio', ${user}.bio, 'lastSignInAt', ${user}.last_sign_in_at,
  'updatedAt', ${user}.updated_at)`;

/** What `profileJson` gives: instants are text. */
export type ProfileJson = Omit<Profile, 'lastSignInAt' | 'updatedAt'> & {
  lastSignInAt: string | null;
  updatedAt: string;
};

export function toProfile({ lastSignInAt, updatedAt, ...profile }: ProfileJson): Profile {
  return {
    ...profile,
    lastSignInAt: lastSignInAt === null ? null : new Date(lastSignInAt),
    updatedAt: new Date(updatedAt),
  };
}
