import type { ConnectionKind } from '../core/connection-keys.ts';
import type { ConnectionStore, Replacement } from '../core/connections.ts';
import { newInstanceName } from '../core/instances.ts';
import { fingerprint, type Keyring } from '../secret.ts';
import { type Database, prepare } from './database.ts';
import { renameInstance } from './instances.ts';
import { isUniqueViolation } from './violations.ts';

/** $1 workspace, $2 kind, $3 hash, $4 sealed, $5 actor. The event does not tell the key. */
const replaceKey = prepare<{ kind: string }>(
  'replace_connection_key',
  `WITH changed AS (
     UPDATE connection_keys SET hash = $3, sealed = $4, rotated_at = now()
      WHERE workspace_id = $1 AND kind = $2 AND hash <> $3
      RETURNING workspace_id, kind
   ),
   logged AS (
     INSERT INTO events (workspace_id, type, actor_id, subject_id)
     SELECT workspace_id, 'connectionKey.rotated', $5, kind FROM changed
   )
   SELECT kind FROM changed`,
);

const findWorkspace = prepare<{ workspaceId: string }>(
  'find_workspace_of_key',
  'SELECT workspace_id AS "workspaceId" FROM connection_keys WHERE kind = $1 AND hash = $2',
);

const findHome = prepare<{ name: string; sealed: Buffer }>(
  'find_home',
  `SELECT w.name, k.sealed FROM workspaces w JOIN connection_keys k ON k.workspace_id = w.id
    WHERE w.id = $1 AND k.kind = $2`,
);

/** How a key is kept: a hash by which it is found, and the text for administrators under the server's secret. */
export function toKeyColumns(keyring: Keyring, key: string) {
  return { hash: fingerprint(key), sealed: keyring.seal('connection keys', key) };
}

/** The id of the workspace's own instance is its credential too: both change together. */
async function replaceInstanceId(
  database: Database,
  keyring: Keyring,
  workspaceId: string,
  id: string,
  actorId: string | null,
): Promise<Replacement> {
  const kind = 'whatsappInstanceId';
  const { hash, sealed } = toKeyColumns(keyring, id);
  return database.prismaTransaction(async (transaction) => {
    await transaction.$queryRaw`
      SELECT kind FROM connection_keys WHERE workspace_id = ${workspaceId} AND kind = ${kind} FOR UPDATE`;
    const where = { workspaceId_kind: { workspaceId, kind } };
    const before = await transaction.connectionKey.findUniqueOrThrow({ where });
    if (hash.equals(before.hash)) return 'unchanged';
    await transaction.connectionKey.update({ where, data: { hash, sealed, rotatedAt: new Date() } });
    await transaction.event.create({
      data: { workspaceId, type: 'connectionKey.rotated', actorId, subjectId: kind },
    });
    const { name: displayName } = await transaction.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
    });
    const instance = { id, name: newInstanceName(), displayName, status: 'WORKING' as const };
    await renameInstance(transaction, workspaceId, before.hash, instance);
    return 'replaced';
  });
}

/** Connection keys. */
export function connectionStore(database: Database, keyring: Keyring): ConnectionStore {
  return {
    async keys(workspaceId) {
      const rows = await database.prisma.connectionKey.findMany({ where: { workspaceId } });
      const open = (kind: ConnectionKind) => {
        const row = rows.find((candidate) => candidate.kind === kind);
        if (!row)
          throw new Error(`Workspace ${workspaceId} has no ${kind}: every workspace is founded with one.`);
        return keyring.open('connection keys', row.sealed);
      };
      return {
        mudbaseProjectId: open('mudbaseProjectId'),
        imkitClientKey: open('imkitClientKey'),
        imkitApiKey: open('imkitApiKey'),
        whatsappInstanceId: open('whatsappInstanceId'),
        whatsappAccessToken: open('whatsappAccessToken'),
      };
    },

    async workspaceOf(kind, key) {
      const [found] = await database.run(findWorkspace, [kind, fingerprint(key)]);
      return found?.workspaceId ?? null;
    },

    async home(workspaceId, kind) {
      const [home] = await database.run(findHome, [workspaceId, kind]);
      if (!home)
        throw new Error(`Workspace ${workspaceId} has no ${kind}: every workspace is founded with one.`);
      return { name: home.name, key: keyring.open('connection keys', home.sealed) };
    },

    async replace(workspaceId, kind, key, actorId) {
      const { hash, sealed } = toKeyColumns(keyring, key);
      try {
        if (kind === 'whatsappInstanceId')
          return await replaceInstanceId(database, keyring, workspaceId, key, actorId);
        const changed = await database.run(replaceKey, [workspaceId, kind, hash, sealed, actorId]);
        return changed.length > 0 ? 'replaced' : 'unchanged';
      } catch (error) {
        if (isUniqueViolation(error)) return 'taken';
        throw error;
      }
    },
  };
}
