import type { RenewableSession, SessionStore } from '../core/sessions.ts';
import { type Database, prepare } from './database.ts';

/** $1 hash of the refresh token. */
const findRenewable = prepare<RenewableSession>(
  'find_renewable_session',
  `SELECT r.workspace_id AS "workspaceId", r.user_id AS "userId", u.email, r.session_id AS "sessionId",
          r.used_at IS NOT NULL AS used, extract(epoch FROM r.expires_at - r.created_at)::float8 * 1000 AS lifetime
     FROM refresh_tokens r
     JOIN users u ON u.workspace_id = r.workspace_id AND u.id = r.user_id AND u.active AND u.deleted_at IS NULL
    WHERE r.token_hash = $1 AND r.expires_at > now()`,
);

/**
 * $1 workspace, $2 hash of the refresh token, $3 of the new one, its end $4, $5 of the new access token, its end $6,
 * $7 dialect. Whoever comes second waits for the first, and then finds the token used.
 */
const renewSession = prepare<{ renewed: boolean }>(
  'renew_session',
  `WITH used AS (
     UPDATE refresh_tokens r SET used_at = now()
       FROM users u
      WHERE r.workspace_id = $1 AND r.token_hash = $2 AND r.used_at IS NULL AND r.expires_at > now()
        AND u.workspace_id = r.workspace_id AND u.id = r.user_id AND u.active AND u.deleted_at IS NULL
     RETURNING r.user_id, r.session_id
   ),
   ended_renewals AS (
     DELETE FROM refresh_tokens r USING used
      WHERE r.workspace_id = $1 AND r.user_id = used.user_id AND r.expires_at < now()
   ),
   ended AS (
     DELETE FROM credentials c USING used
      WHERE c.workspace_id = $1 AND c.user_id = used.user_id AND c.expires_at < now()
   ),
   superfluous AS (
     DELETE FROM credentials c USING (
       SELECT o.token_hash FROM credentials o JOIN used ON o.user_id = used.user_id
        WHERE o.workspace_id = $1 AND o.expires_at > now() AND o.session_id = used.session_id
        ORDER BY o.created_at DESC OFFSET 9
     ) old WHERE c.workspace_id = $1 AND c.token_hash = old.token_hash
   ),
   renewal AS (
     INSERT INTO refresh_tokens (workspace_id, token_hash, session_id, user_id, expires_at)
     SELECT $1, $3, session_id, user_id, $4 FROM used
   )
   INSERT INTO credentials (workspace_id, token_hash, user_id, dialect, expires_at, session_id)
   SELECT $1, $5, user_id, $7, $6, session_id FROM used RETURNING true AS renewed`,
);

/** $1 workspace, $2 user, $3 session. */
const endSession = prepare<{ tokenHash: Buffer }>(
  'end_session',
  `WITH renewals AS (
     DELETE FROM refresh_tokens WHERE workspace_id = $1 AND user_id = $2 AND session_id = $3 RETURNING token_hash
   ),
   ended AS (
     DELETE FROM credentials WHERE workspace_id = $1 AND user_id = $2 AND session_id = $3 RETURNING token_hash
   )
   SELECT token_hash AS "tokenHash" FROM renewals UNION ALL SELECT token_hash FROM ended`,
);

/** $1 workspace, $2 token hash. */
const closeSession = prepare<{ userId: string; sessionId: string | null }>(
  'close_session',
  `WITH own AS (
     SELECT user_id, session_id, token_hash FROM credentials WHERE workspace_id = $1 AND token_hash = $2
   ),
   renewals AS (
     DELETE FROM refresh_tokens r USING own
      WHERE r.workspace_id = $1 AND r.user_id = own.user_id AND r.session_id = own.session_id
   )
   DELETE FROM credentials c USING own
    WHERE c.workspace_id = $1 AND c.user_id = own.user_id
      AND (c.token_hash = own.token_hash OR c.session_id = own.session_id)
   RETURNING c.user_id AS "userId", c.session_id AS "sessionId"`,
);

/** How sessions go on and end. */
export function renewals(database: Database): Pick<SessionStore, 'close' | 'renewable' | 'renew' | 'end'> {
  /** A renewal under way lets its tokens be seen only when it has ended; it cannot start once its token is gone. */
  async function end(workspaceId: string, userId: string, sessionId: string): Promise<void> {
    while ((await database.run(endSession, [workspaceId, userId, sessionId])).length > 0);
  }
  return {
    async close({ workspaceId, tokenHash }) {
      const [ended] = await database.run(closeSession, [workspaceId, tokenHash]);
      if (ended?.sessionId != null) await end(workspaceId, ended.userId, ended.sessionId);
      return ended !== undefined;
    },

    async renewable(refreshHash) {
      const [session] = await database.run(findRenewable, [refreshHash]);
      return session ?? null;
    },

    async renew({ workspaceId }, refreshHash, { tokenHash, dialect, expiresAt, renewal }) {
      const pair = [renewal.tokenHash, renewal.expiresAt, tokenHash, expiresAt];
      const [row] = await database.run(renewSession, [workspaceId, refreshHash, ...pair, dialect]);
      return row !== undefined;
    },

    async end({ workspaceId, userId, sessionId }) {
      await end(workspaceId, userId, sessionId);
    },
  };
}
