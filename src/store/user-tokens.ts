import type { BindFacts, TokenRecord, UserTokenStore } from '../core/user-tokens.ts';
import { type Database, prepare } from './database.ts';
import { prepareList, runList, type Total } from './lists.ts';

const recordColumns = 'c.user_id AS "userId", c.created_at AS "createdAt", c.expires_at AS "expiresAt"';

/** SQL of the user whom a dialect calls so: by a linked identity, else by the id. */
export const userNamed = (workspace: string, dialect: string, name: string) => `COALESCE(
    (SELECT i.user_id FROM identities i
      WHERE i.workspace_id = ${workspace} AND i.dialect = ${dialect} AND i.external_id = ${name}),
    ${name}
  )`;

/** $1 workspace, $2 token hash, $3 user's name in $4 dialect, $5 end. */
const bindToken = prepare<BindFacts>(
  'bind_token',
  `WITH target AS MATERIALIZED (
    SELECT u.id,
           CASE WHEN NOT u.active THEN 'inactive'
                WHEN 'admin' = ANY (u.roles) OR u.id = (SELECT service_user_id FROM workspaces WHERE id = $1)
                  THEN 'administrator'
                WHEN u.kind = 'group' THEN 'group' END AS refusal
      FROM users u
     WHERE u.workspace_id = $1 AND u.deleted_at IS NULL AND u.id = ${userNamed('$1', '$4', '$3')}
       FOR SHARE
  ),
  held AS (SELECT workspace_id, user_id FROM credentials WHERE token_hash = $2),
  free AS (
    SELECT id FROM target WHERE refusal IS NULL
       AND NOT EXISTS (SELECT FROM held WHERE workspace_id <> $1 OR user_id <> target.id)
  ),
  bound AS (
    INSERT INTO credentials (workspace_id, token_hash, user_id, dialect, expires_at) SELECT $1, $2, id, $4, $5 FROM free
    ON CONFLICT (workspace_id, token_hash) DO UPDATE SET expires_at = EXCLUDED.expires_at
  )
  SELECT (SELECT id FROM target) AS "userId", (SELECT refusal FROM target) AS refusal,
         NOT EXISTS (SELECT FROM free) AS taken`,
);

/** $1 workspace, $2 offset, $3 limit. */
const listTokens = prepareList<Total, TokenRecord>(
  'list_tokens',
  `holding AS MATERIALIZED (
     SELECT token_hash, user_id, created_at, expires_at FROM credentials
      WHERE workspace_id = $1 AND (expires_at IS NULL OR expires_at > now())
   )`,
  'SELECT count(*)::int AS total FROM holding',
  `SELECT ${recordColumns} FROM holding c ORDER BY c.created_at DESC, c.token_hash OFFSET $2 LIMIT $3`,
);

/** $1 workspace, $2 user's name in $3 dialect, $4 token hash or null. */
const revokeTokens = prepare<
  { found: boolean } & { [Column in keyof TokenRecord]: TokenRecord[Column] | null }
>(
  'revoke_tokens',
  `WITH target AS MATERIALIZED (
    SELECT id FROM users WHERE workspace_id = $1 AND deleted_at IS NULL AND id = ${userNamed('$1', '$3', '$2')}
  ),
  ended AS (
    DELETE FROM credentials c USING target
     WHERE c.workspace_id = $1 AND c.user_id = target.id AND c.token_hash = COALESCE($4, c.token_hash)
    RETURNING ${recordColumns}
  ),
  renewals AS (
    DELETE FROM refresh_tokens t USING target WHERE t.workspace_id = $1 AND t.user_id = target.id AND $4 IS NULL
  )
  SELECT EXISTS (SELECT FROM target) AS found, ended.* FROM (SELECT) AS always LEFT JOIN ended ON true
   ORDER BY ended."createdAt" DESC`,
);

/** $1 workspace, $2 user, $3 token hash. */
const endToken = prepare<TokenRecord>(
  'end_token',
  `DELETE FROM credentials c WHERE c.workspace_id = $1 AND c.user_id = $2 AND c.token_hash = $3 RETURNING ${recordColumns}`,
);

/** As above; what renews the session of the token that stays, stays. */
const endOtherTokens = prepare<TokenRecord>(
  'end_other_tokens',
  `WITH renewals AS (
    DELETE FROM refresh_tokens t
     WHERE t.workspace_id = $1 AND t.user_id = $2
       AND t.session_id IS DISTINCT FROM
           (SELECT c.session_id FROM credentials c WHERE c.workspace_id = $1 AND c.token_hash = $3)
  ),
  ended AS (
    DELETE FROM credentials c WHERE c.workspace_id = $1 AND c.user_id = $2 AND c.token_hash <> $3
    RETURNING ${recordColumns}
  )
  SELECT * FROM ended ORDER BY "createdAt" DESC`,
);

/** Tokens that servers of the operator issue, bind and revoke, and that their users end. */
export function userTokenStore(database: Database): UserTokenStore {
  return {
    async bind(workspaceId, dialect, userName, tokenHash, expiresAt) {
      const client = await database.pool.connect();
      try {
        await client.query('BEGIN');
        // Two workspaces must not bind one token at the same moment: by the token alone nobody could tell them apart.
        await client.query('SELECT pg_advisory_xact_lock($1)', [tokenHash.readBigInt64BE().toString()]);
        const values = [workspaceId, tokenHash, userName, dialect, expiresAt];
        const { name, text } = bindToken;
        const { rows } = await client.query<BindFacts>({ name, text, values });
        await client.query('COMMIT');
        const [facts] = rows;
        if (!facts) throw new Error('The statement always answers one row.');
        return facts;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },

    async list(workspaceId, { offset, limit }) {
      const { facts, rows } = await runList(database, listTokens, [workspaceId, offset, limit]);
      return { rows, total: facts?.total ?? 0 };
    },

    async revoke(workspaceId, dialect, userName, tokenHash) {
      const rows = await database.run(revokeTokens, [workspaceId, userName, dialect, tokenHash]);
      if (!rows[0]?.found) return null;
      return rows.filter((row): row is { found: boolean } & TokenRecord => row.userId !== null);
    },

    async end({ workspaceId, userId, tokenHash }, which) {
      return database.run(which === 'own' ? endToken : endOtherTokens, [workspaceId, userId, tokenHash]);
    },
  };
}
