import type { User as UserRow } from '../../generated/prisma/client.ts';
import type { Group, GroupStore } from '../core/groups.ts';
import { type Database, prepare } from './database.ts';
import { prepareList, runList, type Total } from './lists.ts';
import { userColumns } from './profiles.ts';
import { toUser } from './rows.ts';
import { userNamed } from './user-tokens.ts';
import { isUniqueViolation } from './violations.ts';

type GroupRow = UserRow & { memberIds: string[] };

/**
 * $1 workspace, $2 dialect, $3 id, $4 user name or null, $5 spare one, $6 name, $7 picture or null, $8 members, $9 actor.
 */
const createGroup = prepare<{ taken: boolean; made: boolean }>(
  'create_group',
  `WITH named AS MATERIALIZED (
    SELECT DISTINCT ${userNamed('$1', '$2', 'n.name')} AS id FROM unnest($8::text[]) AS n (name)
  ),
  members AS MATERIALIZED (
    SELECT u.id FROM users u
     WHERE u.workspace_id = $1 AND u.id IN (SELECT id FROM named) AND u.deleted_at IS NULL AND u.kind <> 'group'
     ORDER BY u.id FOR SHARE
  ),
  made AS (
    INSERT INTO users (workspace_id, id, username, username_key, name, avatar_url, kind, roles)
    SELECT $1, $3, handle, lower(handle), $6, $7, 'group', '{}'
      FROM (
        SELECT CASE WHEN $4::text IS NULL
                      OR EXISTS (SELECT FROM users u WHERE u.workspace_id = $1 AND u.username_key = lower($4))
                 THEN $5 ELSE $4 END AS handle
      ) h
     WHERE (SELECT count(*) FROM members) = (SELECT count(*) FROM named)
    ON CONFLICT (workspace_id, id) DO NOTHING
    RETURNING id
  ),
  joined AS (
    INSERT INTO group_members (workspace_id, group_id, user_id) SELECT $1, made.id, members.id FROM made, members
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, actor_id, subject_id) SELECT $1, 'user.created', $9, id FROM made
  )
  SELECT (SELECT count(*) FROM members) = (SELECT count(*) FROM named) AS taken, EXISTS (SELECT FROM made) AS made`,
);

const groupColumns = `${userColumns},
  ARRAY(
    SELECT g.user_id FROM group_members g WHERE g.workspace_id = u.workspace_id AND g.group_id = u.id ORDER BY g.user_id
  ) AS "memberIds"`;

/** $1 workspace, $2 group. */
const findGroup = prepare<GroupRow>(
  'find_group',
  `SELECT ${groupColumns} FROM users u WHERE u.workspace_id = $1 AND u.id = $2 AND u.kind = 'group'`,
);

/** $1 workspace, $2 offset, $3 limit. */
const listGroups = prepareList<Total, GroupRow>(
  'list_groups',
  "found AS (SELECT * FROM users WHERE workspace_id = $1 AND deleted_at IS NULL AND kind = 'group')",
  'SELECT count(*)::int AS total FROM found',
  `SELECT ${groupColumns} FROM found u ORDER BY u.id OFFSET $2 LIMIT $3`,
);

/** Groups of users. */
export function groupStore(database: Database): GroupStore {
  return {
    async create(
      { workspaceId, userId },
      dialect,
      { id, username, spareUsername, name, avatarUrl, members },
    ) {
      const attempt = (handle: string | null) =>
        database.run(createGroup, [
          ...[workspaceId, dialect, id, handle, spareUsername, name, avatarUrl || null, members, userId],
        ]);
      const [facts] = await attempt(username).catch((error: unknown) => {
        // Somebody took the user name at the same moment.
        if (isUniqueViolation(error)) return attempt(null);
        throw error;
      });
      if (!facts?.made) return facts?.taken ? 'taken' : 'memberUnknown';
      const [row] = await database.run(findGroup, [workspaceId, id]);
      return row ? toGroup(row) : 'taken';
    },

    async list(workspaceId, { offset, limit }) {
      const { facts, rows } = await runList(database, listGroups, [workspaceId, offset, limit]);
      return { rows: rows.map(toGroup), total: facts?.total ?? 0 };
    },
  };
}

function toGroup({ memberIds, ...user }: GroupRow): Group {
  return { user: toUser(user), memberIds };
}
