import { everything } from '../core/model.ts';
import type { LiveSession, Presence, PresenceStore } from '../core/presence.ts';
import { type Database, prepare } from './database.ts';

/** $1 workspace, $2 names, $3 dialect. */
const findPresence = prepare<Presence>(
  'find_presence',
  `SELECT asked.name AS asked, COALESCE(held.online, false) AS online,
          GREATEST(held.newest, u.last_sign_in_at) AS "lastSeen"
     FROM unnest($2::text[]) AS asked (name)
     LEFT JOIN identities i ON i.workspace_id = $1 AND i.dialect = $3 AND i.external_id = asked.name
     LEFT JOIN users u
       ON u.workspace_id = $1 AND u.id = COALESCE(i.user_id, asked.name) AND u.active AND u.deleted_at IS NULL
     LEFT JOIN LATERAL (
       SELECT max(c.created_at) AS newest, bool_or(c.expires_at > now()) AS online
         FROM credentials c
        WHERE c.workspace_id = $1 AND c.user_id = u.id AND c.session_id IS NOT NULL
     ) held ON true`,
);

/** $1 workspace. A session has been there since the oldest refresh token that is known of it. */
const findSessions = prepare<LiveSession>(
  'find_live_sessions',
  `SELECT live.session_id AS "sessionId", live.user_id AS "userId",
          LEAST(live.since, (
            SELECT min(r.created_at) FROM refresh_tokens r
             WHERE r.workspace_id = $1 AND r.user_id = live.user_id AND r.session_id = live.session_id
          )) AS since
     FROM (
       SELECT c.session_id, c.user_id, min(c.created_at) AS since
         FROM credentials c JOIN users u ON u.workspace_id = c.workspace_id AND u.id = c.user_id AND u.active
        WHERE c.workspace_id = $1 AND c.session_id IS NOT NULL AND c.expires_at > now()
        GROUP BY c.session_id, c.user_id
     ) live
    ORDER BY since DESC, "sessionId" LIMIT ${everything}`,
);

/** Who is there, by the sessions. */
export function presenceStore(database: Database): PresenceStore {
  return {
    async of(workspaceId, dialect, names) {
      return database.run(findPresence, [workspaceId, names, dialect]);
    },

    async sessions(workspaceId) {
      return database.run(findSessions, [workspaceId]);
    },
  };
}
