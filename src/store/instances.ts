import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../core/ids.ts';
import type { Instance, InstanceStore, NewInstance } from '../core/instances.ts';
import { hashToken } from '../core/tokens.ts';
import { type Database, prepare } from './database.ts';
import { instanceJson, lockInstance } from './instance-rows.ts';
import { appointHeirs, endMemberships, lockRoomsOf, retireWebhooks } from './user-removal.ts';
import { lastEventOf } from './webhook-rows.ts';

/**
 * $1 workspace, $2 user, $3 status. The last three states are kept, the newest last. Its webhooks get nothing of rooms
 * while it does not work, and then what happens from then on. Comes after `lockInstance`.
 */
const setStatus = prepare<{ instance: Instance }>(
  'set_instance_status',
  `WITH changed AS (
    UPDATE instances i
       SET status = $3,
           history = (
             SELECT jsonb_agg(state ORDER BY place)
               FROM jsonb_array_elements(i.history || jsonb_build_array(jsonb_build_object('status', $3::text, 'at', now())))
                      WITH ORDINALITY AS states(state, place)
              WHERE place > jsonb_array_length(i.history) - 2
           )
     WHERE i.workspace_id = $1 AND i.user_id = $2 AND i.deleted_at IS NULL AND i.status <> $3
    RETURNING i.*
  ),
  webhooks AS (
    UPDATE webhook_endpoints e
       SET suspended = changed.status <> 'WORKING',
           resumed_event_id = CASE WHEN changed.status = 'WORKING' THEN ${lastEventOf('$1')} ELSE e.resumed_event_id END
      FROM changed WHERE e.workspace_id = changed.workspace_id AND e.user_id = changed.user_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, actor_id, subject_id, snapshot)
    SELECT workspace_id, 'instance.status', user_id, user_id, jsonb_build_object('status', status, 'history', history)
      FROM changed
  )
  SELECT ${instanceJson} AS instance FROM changed i
   UNION ALL
  SELECT ${instanceJson} FROM instances i
   WHERE i.workspace_id = $1 AND i.user_id = $2 AND i.deleted_at IS NULL AND i.status = $3`,
);

/** $1 workspace, $2 user, $3 policy. */
const setRatePolicy = prepare<{ instance: Instance }>(
  'set_rate_policy',
  `WITH changed AS (
    UPDATE instances SET rate_policy = $3
     WHERE workspace_id = $1 AND user_id = $2 AND deleted_at IS NULL AND rate_policy <> $3
    RETURNING *
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, actor_id, subject_id, snapshot)
    SELECT workspace_id, 'instance.ratePolicy', user_id, user_id, jsonb_build_object('ratePolicy', rate_policy) FROM changed
  )
  SELECT ${instanceJson} AS instance FROM changed i
   UNION ALL
  SELECT ${instanceJson} FROM instances i
   WHERE i.workspace_id = $1 AND i.user_id = $2 AND i.deleted_at IS NULL AND i.rate_policy = $3`,
);

/** Instances. */
export function instanceStore(database: Database): InstanceStore {
  return {
    async create({ workspaceId, userId }, instance, most) {
      return database.prismaTransaction(async (transaction) => {
        // Of two that come at once the second counts the first.
        await transaction.$queryRaw`SELECT id FROM workspaces WHERE id = ${workspaceId} FOR NO KEY UPDATE`;
        if ((await transaction.instance.count({ where: { workspaceId, deletedAt: null } })) >= most)
          return null;
        const { account, ...created } = await writeInstance(transaction, workspaceId, instance);
        await transaction.event.create({
          data: { workspaceId, type: 'instance.created', actorId: userId, subjectId: account },
        });
        return created;
      });
    },

    async setStatus({ workspaceId, userId }, status) {
      return database.transaction(async (run) => {
        await run(lockInstance, [workspaceId, userId]);
        const [row] = await run(setStatus, [workspaceId, userId, status]);
        return row?.instance ?? null;
      });
    },

    async setRatePolicy({ workspaceId, userId }, slug) {
      const [row] = await database.run(setRatePolicy, [workspaceId, userId, slug]);
      return row?.instance ?? null;
    },

    async remove({ workspaceId, userId }) {
      return database.prismaTransaction(async (transaction) => {
        // Users before rooms, as in every statement.
        const { count } = await transaction.user.updateMany({
          where: { workspaceId, id: userId, deletedAt: null },
          data: { usernameKey: null, active: false, deletedAt: new Date(), updatedAt: new Date() },
        });
        if (count === 0) return false;
        const removal = { workspaceId, userId, actorId: userId };
        await lockRoomsOf(transaction, removal);
        await appointHeirs(transaction, removal);
        await endMemberships(transaction, removal);
        await transaction.credential.deleteMany({ where: { workspaceId, userId } });
        await retireWebhooks(transaction, removal);
        await transaction.instance.updateMany({
          where: { workspaceId, userId },
          data: { deletedAt: new Date() },
        });
        await transaction.event.create({
          data: { workspaceId, type: 'instance.deleted', actorId: userId, subjectId: userId },
        });
        return true;
      });
    },
  };
}

/** Writes an instance with its account, a user, and its credential, which is its id. */
export async function writeInstance(
  transaction: Prisma.TransactionClient,
  workspaceId: string,
  { id, name, displayName, status }: NewInstance,
): Promise<Instance & { account: string }> {
  const userId = newId();
  const username = `instance-${name}`;
  const account = { workspaceId, id: userId, username, usernameKey: username, name: displayName };
  await transaction.user.create({ data: { ...account, roles: ['user'] } });
  const history = [{ status, at: new Date() }];
  const instance = await transaction.instance.create({
    data: { workspaceId, id, userId, name, status, history },
  });
  await transaction.credential.create({
    data: { workspaceId, tokenHash: new Uint8Array(hashToken(id)), userId, dialect: 'whatsapp' },
  });
  return { account: userId, id, name, status, ratePolicy: instance.ratePolicy };
}

/**
 * Has the workspace's own instance go by a new id: the one that went by the old one, if it is still there, else a new one.
 *
 * @param oldHash SHA-256 of the old id
 */
export async function renameInstance(
  transaction: Prisma.TransactionClient,
  workspaceId: string,
  oldHash: Uint8Array<ArrayBuffer>,
  instance: NewInstance,
): Promise<void> {
  // An operator may choose the id of one that was deleted.
  await transaction.instance.deleteMany({
    where: { workspaceId, id: instance.id, deletedAt: { not: null } },
  });
  const credential = await transaction.credential.findUnique({
    where: { workspaceId_tokenHash: { workspaceId, tokenHash: oldHash } },
  });
  if (!credential) {
    await writeInstance(transaction, workspaceId, instance);
    return;
  }
  const tokenHash = new Uint8Array(hashToken(instance.id));
  await transaction.credential.update({
    where: { workspaceId_tokenHash: { workspaceId, tokenHash: oldHash } },
    data: { tokenHash },
  });
  const { userId } = credential;
  await transaction.instance.update({
    where: { workspaceId_userId: { workspaceId, userId } },
    data: { id: instance.id },
  });
}
