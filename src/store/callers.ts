import type { Caller, Presented } from '../core/caller.ts';
import { resolveSettings } from '../core/settings.ts';
import { instanceOf } from './instance-rows.ts';

/** A credential as the four first values of a statement. */
export const credentialValues = ({ tokenHash, userId, key }: Presented) => [
  tokenHash,
  userId,
  key?.kind ?? null,
  key?.hash ?? null,
];

/** A row of `callerQuery`. */
export interface CallerRow extends Omit<Caller, 'permissions' | 'settings' | 'tokenHash'> {
  permissions: string[];
  settings: Record<string, unknown>;
}

/** Who presents the credential $1 to $4, with all that decides what they may. */
export const callerQuery = `
  SELECT a.workspace_id AS "workspaceId", a.user_id AS "userId", a.username, a.name, a.roles,
          ARRAY(SELECT p.id FROM permissions p WHERE p.workspace_id = a.workspace_id AND p.roles && a.roles) AS permissions,
          (SELECT COALESCE(jsonb_object_agg(s.id, s.value), '{}') FROM settings s WHERE s.workspace_id = a.workspace_id)
            AS settings,
          CASE WHEN $3 = 'whatsappAccessToken' THEN ${instanceOf('a')} END AS instance
     FROM authenticated($1, $2, $3, $4) a`;

/** A row as core knows it. */
export function toCaller(row: CallerRow, { tokenHash }: Presented): Caller {
  return {
    ...row,
    permissions: new Set(row.permissions),
    settings: resolveSettings(row.settings),
    tokenHash,
  };
}
