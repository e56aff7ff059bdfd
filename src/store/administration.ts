import type { AdministrationStore } from '../core/administration.ts';
import { type Database, prepare } from './database.ts';

/** $1 workspace, $2 key, $3 value and $4 default as JSON, $5 actor. A default that was never stored stays unstored. */
const setSetting = prepare<{ key: string }>(
  'set_setting',
  `WITH changed AS (
     INSERT INTO settings AS s (workspace_id, id, value)
     SELECT $1, $2, $3::jsonb
      WHERE $3::jsonb <> $4::jsonb OR EXISTS (SELECT FROM settings WHERE workspace_id = $1 AND id = $2)
     ON CONFLICT (workspace_id, id) DO UPDATE SET value = EXCLUDED.value, updated_at = now() WHERE s.value <> EXCLUDED.value
     RETURNING s.workspace_id, s.id
   )
   INSERT INTO events (workspace_id, type, actor_id, subject_id)
   SELECT workspace_id, 'setting.changed', $5, id FROM changed
   RETURNING subject_id AS key`,
);

/** Settings, permissions and roles. */
export function administrationStore(database: Database): AdministrationStore {
  return {
    async settings(workspaceId) {
      const rows = await database.prisma.setting.findMany({ where: { workspaceId } });
      return Object.fromEntries(rows.map(({ id, value }) => [id, value]));
    },

    async setSetting({ workspaceId, userId }, { key, default: standard }, value) {
      const values = [workspaceId, key, JSON.stringify(value), JSON.stringify(standard), userId];
      const changed = await database.run(setSetting, values);
      return changed.length > 0;
    },

    async grants(workspaceId, since) {
      const where = { workspaceId, ...(since && { updatedAt: { gt: since } }) };
      return database.prisma.permission.findMany({ where, orderBy: { id: 'asc' } });
    },

    async setGrants({ workspaceId, userId }, changes) {
      const inOrder = changes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      await database.prismaTransaction(async (transaction) => {
        // One after the other, in the same order for everybody: no two callers wait for each other.
        for (const { id, roles } of inOrder) {
          await transaction.$executeRaw`
            WITH changed AS (
              INSERT INTO permissions AS p (workspace_id, id, roles) VALUES (${workspaceId}, ${id}, ${roles})
              ON CONFLICT (workspace_id, id) DO UPDATE SET roles = EXCLUDED.roles, updated_at = now()
                WHERE p.roles <> EXCLUDED.roles
              RETURNING p.workspace_id, p.id
            )
            INSERT INTO events (workspace_id, type, actor_id, subject_id)
            SELECT workspace_id, 'permission.changed', ${userId}, id FROM changed`;
        }
      });
    },

    async roleIds(workspaceId, scope) {
      const roles = await database.prisma.role.findMany({
        where: { workspaceId, ...(scope && { scope }) },
        select: { id: true },
      });
      return roles.map(({ id }) => id);
    },
  };
}
