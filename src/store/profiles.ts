import type { User as UserRow } from '../../generated/prisma/client.ts';
import { CoreError } from '../core/errors.ts';
import type {
  DescriptionFacts,
  DescriptionRefusal,
  ProfiledUser,
  ProfileField,
  ProfileStore,
} from '../core/profiles.ts';
import { type Column, conditionSql } from './condition.ts';
import { type Database, prepare } from './database.ts';
import { composeList, runList, type Total } from './lists.ts';
import { toUser } from './rows.ts';
import { isUniqueViolation } from './violations.ts';

/** $1 workspace, $2 dialect or null, $3 descriptions as JSON, $4 whether it is a sign-in, $5 actor. */
const describeUsers = prepare<{ userId: string; refusal: DescriptionRefusal | null; written: boolean }>(
  'describe_users',
  `WITH described AS MATERIALIZED (
    SELECT d.*, COALESCE(i.user_id, d.id) AS user_id
      FROM jsonb_to_recordset($3::jsonb) AS d (
             place int, id text, username text, "spareUsername" text, name text, "avatarUrl" text, bio text, email text,
             kind text, extra jsonb
           )
      LEFT JOIN identities i ON i.workspace_id = $1 AND i.dialect = $2::text AND i.external_id = d.id
  ),
  held AS MATERIALIZED (
    SELECT u.*, 'admin' = ANY (u.roles) OR u.id = (SELECT service_user_id FROM workspaces WHERE id = $1) AS administers
      FROM users u
     WHERE u.workspace_id = $1 AND u.id IN (SELECT user_id FROM described)
     ORDER BY u.id FOR NO KEY UPDATE OF u
  ),
  refused AS MATERIALIZED (
    SELECT id,
           CASE WHEN deleted_at IS NOT NULL THEN 'deleted' WHEN NOT active THEN 'inactive'
                WHEN administers THEN 'administrator' ELSE 'group' END AS refusal
      FROM held WHERE deleted_at IS NOT NULL OR ($4::boolean AND (NOT active OR administers OR kind = 'group'))
  ),
  wanted AS MATERIALIZED (
    SELECT w.*,
           (held.name, held.avatar_url, held.bio, held.email, held.kind, held.extra)
             IS DISTINCT FROM (w.name, w.avatar_url, w.bio, w.email, w.kind, w.extra) AS differs
      FROM held
      JOIN described d ON d.user_id = held.id
      CROSS JOIN LATERAL (
        SELECT held.id, COALESCE(NULLIF(d.name, ''), held.name) AS name,
               CASE WHEN d."avatarUrl" IS NULL THEN held.avatar_url ELSE NULLIF(d."avatarUrl", '') END AS avatar_url,
               CASE WHEN d.bio IS NULL THEN held.bio ELSE NULLIF(d.bio, '') END AS bio,
               CASE WHEN d.email IS NULL THEN held.email ELSE NULLIF(d.email, '') END AS email,
               CASE WHEN held.kind = 'group' THEN 'group' ELSE COALESCE(d.kind, held.kind) END AS kind,
               CASE WHEN d.extra IS NULL THEN held.extra ELSE
                 jsonb_set(held.extra, ARRAY[$2::text], COALESCE(held.extra -> $2::text, '{}') || d.extra) END AS extra
      ) w
     WHERE NOT EXISTS (SELECT FROM refused)
  ),
  changed AS (
    UPDATE users u
       SET name = w.name, avatar_url = w.avatar_url, bio = w.bio, email = w.email, email_key = lower(w.email),
           email_verified = u.email_verified AND u.email IS NOT DISTINCT FROM w.email, kind = w.kind, extra = w.extra,
           updated_at = CASE WHEN w.differs THEN now() ELSE u.updated_at END,
           last_sign_in_at = CASE WHEN $4::boolean THEN now() ELSE u.last_sign_in_at END
      FROM wanted w WHERE u.workspace_id = $1 AND u.id = w.id AND (w.differs OR $4::boolean)
  ),
  made AS (
    INSERT INTO users (workspace_id, id, username, username_key, name, avatar_url, bio, email, email_key, kind, roles, extra,
                       last_sign_in_at)
    SELECT $1, d.user_id, d.handle, lower(d.handle), COALESCE(NULLIF(d.name, ''), d.id), NULLIF(d."avatarUrl", ''),
           NULLIF(d.bio, ''), NULLIF(d.email, ''), lower(NULLIF(d.email, '')), COALESCE(d.kind, 'user'), ARRAY['user'],
           CASE WHEN d.extra IS NULL THEN '{}' ELSE jsonb_build_object($2::text, d.extra) END, CASE WHEN $4::boolean THEN now() END
      FROM (
        SELECT d.*,
               CASE WHEN d.username IS NULL OR row_number() OVER (PARTITION BY lower(d.username) ORDER BY d.place) > 1
                      OR EXISTS (SELECT FROM users u WHERE u.workspace_id = $1 AND u.username_key = lower(d.username))
                 THEN d."spareUsername" ELSE d.username END AS handle
          FROM described d WHERE d.user_id NOT IN (SELECT id FROM held) AND NOT EXISTS (SELECT FROM refused)
      ) d
     ORDER BY d.user_id
    ON CONFLICT (workspace_id, id) DO NOTHING
    RETURNING id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, actor_id, subject_id)
    SELECT $1, 'user.created', $5, id FROM made
     UNION ALL
    SELECT $1, 'user.updated', $5, id FROM wanted WHERE differs
  )
  SELECT d.user_id AS "userId", refused.refusal,
         held.id IS NOT NULL OR EXISTS (SELECT FROM made WHERE made.id = d.user_id) AS written
    FROM described d
    LEFT JOIN held ON held.id = d.user_id
    LEFT JOIN refused ON refused.id = d.user_id
   ORDER BY d.place`,
);

/** The columns of a user `u` as core knows one. */
export const userColumns = `
  u.workspace_id AS "workspaceId", u.id, u.username, u.username_key AS "usernameKey", u.name, u.email,
  u.email_key AS "emailKey", u.email_verified AS "emailVerified", u.kind, u.roles, u.active, u.status,
  u.status_text AS "statusText", u.bio, u.avatar_url AS "avatarUrl", u.nickname,
  u.password_verifier AS "passwordVerifier", u.password_change_required AS "passwordChangeRequired", u.extra,
  u.created_at AS "createdAt", u.updated_at AS "updatedAt", u.last_sign_in_at AS "lastSignInAt",
  u.deleted_at AS "deletedAt"`;

/** SQL of the rooms that are not to disturb a user `u`. */
const mutedRooms = (dialect: string) => `(
  SELECT COALESCE(jsonb_agg(jsonb_build_object('id', r.id, 'aliases', r.aliases) ORDER BY r.id), '[]')
    FROM memberships m
    JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
   WHERE m.workspace_id = u.workspace_id AND m.user_id = u.id AND m.left_at IS NULL
     AND m.prefs #> ARRAY[${dialect}::text, 'muted'] = 'true'
)`;

type ProfileRow = UserRow & Pick<ProfiledUser, 'mutedRooms'>;

/** $1 workspace, $2 user, $3 dialect. */
const findProfile = prepare<ProfileRow>(
  'find_profile',
  `SELECT ${userColumns}, ${mutedRooms('$3')} AS "mutedRooms"
     FROM users u WHERE u.workspace_id = $1 AND u.id = $2 AND u.deleted_at IS NULL`,
);

const columns: Record<ProfileField, Column> = {
  id: { text: 'u.id' },
  name: { text: 'u.name' },
  email: { text: 'u.email' },
};

/** $1 workspace, $2 dialect, $3 offset, $4 limit, and the values of the condition. */
const listProfiles = (where: string) =>
  composeList<Total, ProfileRow>(
    `found AS MATERIALIZED (
       SELECT u.id FROM users u
        WHERE u.workspace_id = $1 AND u.deleted_at IS NULL AND u.kind <> 'group' AND ${where}
     )`,
    'SELECT count(*)::int AS total FROM found',
    `SELECT ${userColumns}, ${mutedRooms('$2')} AS "mutedRooms"
       FROM users u
      WHERE u.workspace_id = $1 AND u.id IN (SELECT id FROM found ORDER BY id OFFSET $3 LIMIT $4)
      ORDER BY u.id`,
  );

/** Somebody else may make the same user, or take the user name, at the same moment; then it is done again. */
const maxAttempts = 5;

/** Users as servers of the operator describe them. */
export function profileStore(database: Database): ProfileStore {
  return {
    async describe({ workspaceId, userId: actorId }, dialect, descriptions, signsIn) {
      const json = JSON.stringify(descriptions.map((description, place) => ({ ...description, place })));
      for (let attempt = 1; ; attempt++) {
        try {
          const rows = await database.run(describeUsers, [workspaceId, dialect, json, signsIn, actorId]);
          const facts: DescriptionFacts[] = rows;
          if (rows.every(({ written }) => written) || rows.some(({ refusal }) => refusal)) return facts;
        } catch (error) {
          if (!isUniqueViolation(error)) throw error;
          if (isOfEmail(error)) throw new CoreError('emailTaken', {}, { cause: error });
        }
        if (attempt === maxAttempts) throw new CoreError('unavailable');
      }
    },

    async find(workspaceId, userId, dialect) {
      const [row] = await database.run(findProfile, [workspaceId, userId, dialect]);
      return row ? toProfile(row) : null;
    },

    async list(workspaceId, dialect, condition, { offset, limit }) {
      const values: unknown[] = [workspaceId, dialect, offset, limit];
      const where = conditionSql(condition, columns, values);
      const { facts, rows } = await runList(database, listProfiles(where), values);
      return { rows: rows.map(toProfile), total: facts?.total ?? 0 };
    },
  };
}

const isOfEmail = (error: unknown) => /email/.test((error as { constraint?: string }).constraint ?? '');

function toProfile({ mutedRooms, ...user }: ProfileRow): ProfiledUser {
  return { user: toUser(user), mutedRooms };
}
