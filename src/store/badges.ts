import type { BadgeStore, UnreadRoom } from '../core/badges.ts';
import { type Database, prepare } from './database.ts';
import { unreadMessages } from './unread.ts';

/** $1 workspace, $2 user, $3 dialect of tags, $4 instant or null. */
const findUnreadRooms = prepare<UnreadRoom>(
  'find_unread_rooms',
  `SELECT ARRAY(SELECT jsonb_array_elements_text(COALESCE(r.extra #> ARRAY[$3::text, 'roomTags'], '[]'))) AS tags,
          ${unreadMessages('AND ($4::timestamptz IS NULL OR msg.created_at < $4)')} AS unread
     FROM memberships m
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL AND r.archived_at IS NULL
    WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL`,
);

/** $1 kind of the key, $2 its hash, $3 token hashes. */
const countUnreadOfTokens = prepare<{ userId: string; unread: number }>(
  'count_unread_of_tokens',
  `WITH holders AS MATERIALIZED (
     SELECT a.workspace_id, a.user_id, min(t.place) AS place
       FROM unnest($3::bytea[]) WITH ORDINALITY AS t (hash, place)
      CROSS JOIN LATERAL authenticated(t.hash, NULL, $1, $2) a
      GROUP BY a.workspace_id, a.user_id
   )
   SELECT h.user_id AS "userId", COALESCE(sum(${unreadMessages()}), 0)::int AS unread
     FROM holders h
     LEFT JOIN (
       memberships m
       JOIN rooms r
         ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL AND r.archived_at IS NULL
     ) ON m.workspace_id = h.workspace_id AND m.user_id = h.user_id AND m.left_at IS NULL
    GROUP BY h.user_id, h.place
    ORDER BY h.place`,
);

/** What is unread over several rooms. */
export function badgeStore(database: Database): BadgeStore {
  return {
    async unreadRooms(workspaceId, userId, dialect, before) {
      return database.run(findUnreadRooms, [workspaceId, userId, dialect, before]);
    },

    async unreadOfTokens({ kind, hash }, tokenHashes) {
      return database.run(countUnreadOfTokens, [kind, hash, tokenHashes]);
    },
  };
}
