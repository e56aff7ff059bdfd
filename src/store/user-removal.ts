import { Prisma } from '../../generated/prisma/client.ts';
import { permissionsDecide } from '../core/room-policy.ts';
import type { RemovalFacts } from '../core/users.ts';
import { dismissPeople } from './group-people.ts';

interface Removal {
  workspaceId: string;
  userId: string;
  actorId: string;
}

type SoleOwned = RemovalFacts['soleOwned'][number] & { isDefault: boolean };

/**
 * Deletes a user within a transaction. Users are locked before rooms, both in the order of ids, so that two removals
 * never wait for each other and two last administrators do not delete one another.
 *
 * @param verdict throws to refuse, before anything changed
 * @returns the ids of the rooms that went with the user
 */
export async function deleteUser(
  transaction: Prisma.TransactionClient,
  removal: Removal,
  verdict: (facts: RemovalFacts) => void,
): Promise<string[]> {
  const { workspaceId, userId, actorId } = removal;
  const locked = await transaction.$queryRaw<
    { id: string; isAdministrator: boolean; isServiceUser: boolean; isGroup: boolean }[]
  >`
    SELECT id, active AND 'admin' = ANY (roles) AS "isAdministrator", kind = 'group' AS "isGroup",
           id = (SELECT service_user_id FROM workspaces WHERE id = ${workspaceId}) AS "isServiceUser"
      FROM users
     WHERE workspace_id = ${workspaceId} AND deleted_at IS NULL AND (id = ${userId} OR 'admin' = ANY (roles))
     ORDER BY id FOR NO KEY UPDATE`;
  await lockRoomsOf(transaction, removal);
  const soleOwned = await findSoleOwned(transaction, removal);
  const user = locked.find(({ id }) => id === userId);
  const isLastAdministrator =
    user?.isAdministrator === true &&
    !locked.some(({ id, isAdministrator }) => isAdministrator && id !== userId);
  const isServiceUser = user?.isServiceUser ?? false;
  verdict({ found: user !== undefined, isServiceUser, isLastAdministrator, soleOwned });

  const deletedRooms = await handOver(transaction, removal, soleOwned);
  if (user?.isGroup) await dismissPeople(transaction, removal);
  await endMemberships(transaction, removal);
  await transaction.credential.deleteMany({ where: { workspaceId, userId } });
  await transaction.refreshToken.deleteMany({ where: { workspaceId, userId } });
  // Whoever comes next under these names is somebody else.
  await transaction.identity.deleteMany({ where: { workspaceId, userId } });
  await retireWebhooks(transaction, removal);
  await transaction.instance.updateMany({ where: { workspaceId, userId }, data: { deletedAt: new Date() } });
  await transaction.user.update({
    where: { workspaceId_id: { workspaceId, id: userId } },
    // The name stays, for the messages that stay.
    data: {
      usernameKey: null,
      email: null,
      emailKey: null,
      passwordVerifier: null,
      active: false,
      deletedAt: new Date(),
      updatedAt: new Date(),
    },
  });
  await transaction.event.create({ data: { workspaceId, type: 'user.deleted', actorId, subjectId: userId } });
  return deletedRooms;
}

/** Locks the rooms in which a user is, whose own row is locked already: nobody comes in or leaves meanwhile. */
export async function lockRoomsOf(
  transaction: Prisma.TransactionClient,
  { workspaceId, userId }: Removal,
): Promise<void> {
  await transaction.$queryRaw`
    SELECT r.id FROM rooms r
      JOIN memberships m ON m.workspace_id = r.workspace_id AND m.room_id = r.id
     WHERE m.workspace_id = ${workspaceId} AND m.user_id = ${userId} AND m.left_at IS NULL
     ORDER BY r.id FOR NO KEY UPDATE OF r`;
}

/** Has nothing more begun for the webhooks of a user. They go when nothing is on its way to them: `endWebhooks`. */
export async function retireWebhooks(
  transaction: Prisma.TransactionClient,
  { workspaceId, userId }: Removal,
): Promise<void> {
  await transaction.webhookEndpoint.updateMany({ where: { workspaceId, userId }, data: { active: false } });
}

/**
 * Gives the rooms that a user alone owns a new owner, by what each says of a last owner who leaves: where another is
 * appointed, who has been there longest, as in `endMemberships` of the departures; where the last owner could not have left,
 * the moderator who has been there longest, so that no stranger who came by is handed a room. Others stay without one.
 */
export async function appointHeirs(
  transaction: Prisma.TransactionClient,
  { workspaceId, userId, actorId }: Removal,
): Promise<void> {
  await transaction.$executeRaw`
    WITH orphaned AS (
      SELECT r.id, COALESCE(r.policy->>'lastOwnerLeaves', ${permissionsDecide.lastOwnerLeaves}) AS rule
      ${fromSoleOwned(workspaceId, userId)}
    ),
    heirs AS (
      SELECT orphaned.id AS room_id, heir.user_id
        FROM orphaned
        JOIN LATERAL (
          SELECT o.user_id FROM memberships o
           WHERE o.workspace_id = ${workspaceId} AND o.room_id = orphaned.id AND o.left_at IS NULL
             AND o.user_id <> ${userId}
             AND (rule = 'anotherIsAppointed' OR rule = 'isRefused' AND 'moderator' = ANY (o.roles))
           ORDER BY o.joined_at, o.user_id LIMIT 1
        ) heir ON true
    ),
    appointed AS (
      UPDATE memberships m SET roles = array_append(m.roles, 'owner'), updated_at = now()
        FROM heirs
       WHERE m.workspace_id = ${workspaceId} AND m.room_id = heirs.room_id AND m.user_id = heirs.user_id
      RETURNING m.room_id, m.user_id
    )
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT ${workspaceId}, 'member.promoted', room_id, ${actorId}, user_id FROM appointed`;
}

/** The heir is, of the active people rather than the bots, a moderator if there is one, else who has been there longest. */
async function findSoleOwned(transaction: Prisma.TransactionClient, { workspaceId, userId }: Removal) {
  return transaction.$queryRaw<SoleOwned[]>`
    SELECT r.id, COALESCE(r.slug, r.title) AS name, r.is_default AS "isDefault",
           (SELECT o.user_id FROM memberships o
              JOIN users u ON u.workspace_id = o.workspace_id AND u.id = o.user_id
             WHERE o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.left_at IS NULL AND o.user_id <> m.user_id
             ORDER BY u.active DESC, u.kind = 'bot', 'moderator' = ANY (o.roles) DESC, o.joined_at, o.user_id
             LIMIT 1) AS "heirId"
    ${fromSoleOwned(workspaceId, userId)}
     ORDER BY r.id`;
}

/** The places `m` of a user in the rooms `r` that nobody else owns. */
const fromSoleOwned = (workspaceId: string, userId: string) => Prisma.sql`
      FROM memberships m
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
     WHERE m.workspace_id = ${workspaceId} AND m.user_id = ${userId} AND m.left_at IS NULL AND 'owner' = ANY (m.roles)
       AND r.deleted_at IS NULL AND r.visibility <> 'direct'
       AND NOT EXISTS (
         SELECT FROM memberships o
          WHERE o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.left_at IS NULL AND o.user_id <> m.user_id
            AND 'owner' = ANY (o.roles))`;

/** Rooms pass to their heirs; those without one go, unless new users are to join them. */
async function handOver(
  transaction: Prisma.TransactionClient,
  { workspaceId, actorId }: Removal,
  rooms: SoleOwned[],
) {
  for (const { id: roomId, heirId } of rooms) {
    if (heirId === null) continue;
    await transaction.$executeRaw`
      UPDATE memberships SET roles = array_append(roles, 'owner'), updated_at = now()
       WHERE workspace_id = ${workspaceId} AND room_id = ${roomId} AND user_id = ${heirId}`;
    const data = { workspaceId, type: 'member.promoted', roomId, actorId, subjectId: heirId };
    await transaction.event.create({ data });
  }
  const lost = rooms.filter(({ heirId, isDefault }) => heirId === null && !isDefault).map(({ id }) => id);
  await transaction.room.updateMany({
    where: { workspaceId, id: { in: lost } },
    data: { deletedAt: new Date(), slugKey: null, updatedAt: new Date() },
  });
  await transaction.membership.updateMany({
    where: { workspaceId, roomId: { in: lost }, leftAt: null },
    data: { epoch: { increment: 1 } },
  });
  await transaction.roomAlias.deleteMany({ where: { workspaceId, roomId: { in: lost } } });
  await transaction.event.createMany({
    data: lost.map((roomId) => ({ workspaceId, type: 'room.deleted', roomId, actorId, subjectId: roomId })),
  });
  return lost;
}

/** Ends all memberships of a user, whose rooms are locked. */
export async function endMemberships(
  transaction: Prisma.TransactionClient,
  { workspaceId, userId, actorId }: Removal,
) {
  await transaction.$executeRaw`
    WITH ended AS (
      UPDATE memberships m
         SET left_at = now(), left_seq = r.last_seq, roles = '{}', epoch = m.epoch + 1, updated_at = now()
        FROM rooms r
       WHERE m.workspace_id = ${workspaceId} AND m.user_id = ${userId} AND m.left_at IS NULL
         AND r.workspace_id = m.workspace_id AND r.id = m.room_id
      RETURNING m.workspace_id, m.room_id, m.user_id, m.group_ids
    ),
    counted AS (
      UPDATE rooms r SET member_count = r.member_count - 1, updated_at = now()
        FROM ended WHERE r.workspace_id = ended.workspace_id AND r.id = ended.room_id
         AND (r.visibility <> 'direct' OR ended.group_ids = '{}')
    )
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT workspace_id, 'member.left', room_id, ${actorId}, user_id FROM ended`;
}
