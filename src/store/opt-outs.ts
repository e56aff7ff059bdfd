import type { OptOutStore } from '../core/opt-out.ts';
import { type Database, prepare } from './database.ts';

/** $1 workspace, $2 user, $3 when the account was made. */
const findRecipient = prepare<{ workspaceName: string; hasLeft: boolean }>(
  'find_mailing_recipient',
  `SELECT w.name AS "workspaceName", o.user_id IS NOT NULL AS "hasLeft"
     FROM users u
     JOIN workspaces w ON w.id = u.workspace_id
     LEFT JOIN mailing_opt_outs o ON o.workspace_id = u.workspace_id AND o.user_id = u.id
    WHERE u.workspace_id = $1 AND u.id = $2 AND u.created_at = $3 AND u.deleted_at IS NULL`,
);

/** $4 actor; null for the user. What is queued for the user is settled with it; what is being sent still goes. */
const optOut = prepare<never>(
  'opt_out_of_mailings',
  `WITH changed AS (
     INSERT INTO mailing_opt_outs (workspace_id, user_id)
     SELECT workspace_id, id FROM users
      WHERE workspace_id = $1 AND id = $2 AND created_at = $3 AND deleted_at IS NULL
     ON CONFLICT (workspace_id, user_id) DO NOTHING
     RETURNING workspace_id, user_id
   ),
   spared AS (
     UPDATE mailing_recipients r SET state = 'left', due_at = NULL, settled_at = now()
       FROM changed, mailings m
      WHERE r.workspace_id = changed.workspace_id AND r.user_id = changed.user_id AND r.state = 'queued'
        AND m.workspace_id = r.workspace_id AND m.id = r.mailing_id AND NOT m.test
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id)
   SELECT workspace_id, 'mailings.left', COALESCE($4, user_id), user_id FROM changed`,
);

/** Who wants no mailings. */
export function optOutStore(database: Database): OptOutStore {
  return {
    async findRecipient({ workspaceId, userId, createdAt }) {
      const [row] = await database.run(findRecipient, [workspaceId, userId, createdAt]);
      return row ?? null;
    },

    async optOut({ workspaceId, userId, createdAt }, actorId) {
      await database.run(optOut, [workspaceId, userId, createdAt, actorId]);
    },
  };
}
