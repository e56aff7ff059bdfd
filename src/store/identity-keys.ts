import type { IdentityKey, IdentityKeyOf, IdentityKeyStore } from '../core/identity-keys.ts';
import { type Database, prepare } from './database.ts';

/** Versions are numbers of 32 bits, and the last one stays. */
const lastVersion = 2 ** 31 - 1;

/** $1 workspace, $2 user, $3 key, $4 version or null. */
const publishKey = prepare<IdentityKey>(
  'publish_identity_key',
  `WITH changed AS (
     INSERT INTO identity_keys AS k (workspace_id, user_id, public_key, version)
     VALUES ($1, $2, $3, COALESCE($4::int, 1))
     ON CONFLICT (workspace_id, user_id) DO UPDATE
       SET public_key = EXCLUDED.public_key, updated_at = now(),
           version = COALESCE($4::int, LEAST(k.version::bigint + 1, ${lastVersion})::int)
       WHERE $4::int IS NULL OR k.version <> $4::int OR k.public_key <> EXCLUDED.public_key
     RETURNING k.user_id, k.public_key, k.version, k.updated_at
   ),
   logged AS (
     INSERT INTO events (workspace_id, type, actor_id, subject_id)
     SELECT $1, 'identityKey.published', user_id, user_id FROM changed
   ),
   stored AS (
     SELECT public_key, version, updated_at FROM changed
      UNION ALL
     SELECT public_key, version, updated_at FROM identity_keys
      WHERE workspace_id = $1 AND user_id = $2 AND NOT EXISTS (SELECT FROM changed)
   )
   SELECT public_key AS "publicKey", version, updated_at AS "updatedAt" FROM stored`,
);

/** $1 workspace, $2 room, $3 reader. A row without a user says that the reader may read. */
const findKeys = prepare<IdentityKeyOf | { userId: null }>(
  'find_identity_keys',
  `SELECT k.user_id AS "userId", k.public_key AS "publicKey", k.version, k.updated_at AS "updatedAt"
     FROM memberships own
     JOIN rooms r ON r.workspace_id = own.workspace_id AND r.id = own.room_id AND r.deleted_at IS NULL
     JOIN memberships m ON m.workspace_id = own.workspace_id AND m.room_id = own.room_id AND m.left_at IS NULL
     LEFT JOIN identity_keys k ON k.workspace_id = m.workspace_id AND k.user_id = m.user_id
    WHERE own.workspace_id = $1 AND own.room_id = $2 AND own.user_id = $3 AND own.left_at IS NULL
    ORDER BY m.joined_at, m.user_id`,
);

/** Public keys of users. */
export function identityKeyStore(database: Database): IdentityKeyStore {
  return {
    async publish(workspaceId, userId, publicKey, version) {
      const [key] = await database.run(publishKey, [workspaceId, userId, publicKey, version]);
      if (!key) throw new Error('The statement always answers one row.');
      return key;
    },

    async ofMembers(workspaceId, roomId, readerId) {
      const rows = await database.run(findKeys, [workspaceId, roomId, readerId]);
      return rows.length === 0 ? null : rows.filter((row) => row.userId !== null);
    },
  };
}
