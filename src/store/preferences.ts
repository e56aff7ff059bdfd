import type { PreferenceStore } from '../core/preferences.ts';
import { type Database, prepare } from './database.ts';

/** $1 workspace, $2 user, $3 key, $4 value as JSON. */
const setPreference = prepare<never>(
  'set_preference',
  `WITH changed AS (
     INSERT INTO preferences AS p (workspace_id, user_id, key, value) VALUES ($1, $2, $3, $4::jsonb)
     ON CONFLICT (workspace_id, user_id, key) DO UPDATE SET value = EXCLUDED.value, updated_at = now()
       WHERE p.value <> EXCLUDED.value
     RETURNING key, value
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id, snapshot)
   SELECT $1, 'preference.changed', $2, $2, jsonb_build_object('key', key, 'value', value) FROM changed`,
);

/** $1 workspace, $2 user, $3 key. */
const removePreference = prepare<never>(
  'remove_preference',
  `WITH removed AS (
     DELETE FROM preferences WHERE workspace_id = $1 AND user_id = $2 AND key = $3 RETURNING key
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id, snapshot)
   SELECT $1, 'preference.removed', $2, $2, jsonb_build_object('key', key) FROM removed`,
);

/** What clients keep for themselves. */
export function preferenceStore(database: Database): PreferenceStore {
  return {
    async list(workspaceId, userId, key) {
      return database.prisma.preference.findMany({
        where: { workspaceId, userId, ...(key !== null && { key }) },
        select: { key: true, value: true },
        orderBy: { key: 'asc' },
      });
    },

    async set({ workspaceId, userId }, { key, value }) {
      await database.run(setPreference, [workspaceId, userId, key, JSON.stringify(value)]);
    },

    async remove({ workspaceId, userId }, key) {
      await database.run(removePreference, [workspaceId, userId, key]);
    },
  };
}
