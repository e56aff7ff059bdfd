import type { Profile } from '../core/model.ts';
import type { NamedUserStore } from '../core/named-users.ts';
import { type Database, prepare } from './database.ts';
import { profileColumns } from './profile-rows.ts';

/** $1 workspace, $2 dialect, $3 names. */
const findNamed = prepare<Profile>(
  'find_named_users',
  `SELECT ${profileColumns}
     FROM unnest($3::text[]) WITH ORDINALITY AS named(name, position)
     LEFT JOIN identities i ON i.workspace_id = $1 AND i.dialect = $2 AND i.external_id = named.name
     JOIN users u ON u.workspace_id = $1 AND u.id = COALESCE(i.user_id, named.name) AND u.deleted_at IS NULL
    ORDER BY named.position`,
);

/** Users as others see them. */
export function namedUserStore(database: Database): NamedUserStore {
  return {
    async named(workspaceId, dialect, names) {
      return database.run(findNamed, [workspaceId, dialect, names]);
    },
  };
}
