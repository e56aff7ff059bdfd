import type { ClientConfigStore } from '../core/client-config.ts';
import { type Database, prepare } from './database.ts';

/** $1 workspace, $2 changes as JSON, $3 actor. In the order of keys, so that no two callers wait for each other. */
const mergeConfig = prepare<never>(
  'merge_client_config',
  `WITH changed AS (
     INSERT INTO client_config AS c (workspace_id, key, value)
     SELECT $1, key, value FROM jsonb_each($2::jsonb) ORDER BY key
     ON CONFLICT (workspace_id, key) DO UPDATE SET value = EXCLUDED.value, updated_at = now()
       WHERE c.value <> EXCLUDED.value
     RETURNING key, value
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id, snapshot)
   SELECT $1, 'clientConfig.changed', $3, key, jsonb_build_object('value', value) FROM changed`,
);

/** $1 workspace, $2 key, $3 actor. */
const removeConfig = prepare<{ key: string }>(
  'remove_client_config',
  `WITH removed AS (
     DELETE FROM client_config WHERE workspace_id = $1 AND key = $2 RETURNING key
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id)
   SELECT $1, 'clientConfig.removed', $3, key FROM removed RETURNING subject_id AS key`,
);

/** What operators tell the clients of their workspace. */
export function clientConfigStore(database: Database): ClientConfigStore {
  return {
    async all(workspaceId) {
      const rows = await database.prisma.clientConfig.findMany({
        where: { workspaceId },
        orderBy: { key: 'asc' },
      });
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    },

    async merge({ workspaceId, userId }, changes) {
      await database.run(mergeConfig, [workspaceId, JSON.stringify(changes), userId]);
    },

    async remove({ workspaceId, userId }, key) {
      const removed = await database.run(removeConfig, [workspaceId, key, userId]);
      return removed.length > 0;
    },
  };
}
