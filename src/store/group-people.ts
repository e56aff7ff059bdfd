import type { Prisma } from '../../generated/prisma/client.ts';

/**
 * SQL of the users whom groups bring into a room with them, beside those who are named themselves; what a statement
 * with `lockedUsers` makes memberships of. A membership knows its groups, and has none where the user is in the room in
 * their own right. A group keeps the users with whom it was made, so this needs no lock of the group.
 *
 * @param rows rows whose `id` is that of a user who comes in, a group or not
 */
export const broughtBy = (rows: string) => `
  SELECT live.id, live.username, live.name, live.avatar_url, array_agg(g.group_id) AS group_ids,
         left(replace(gen_random_uuid()::text, '-', ''), 24) AS membership_id
    FROM ${rows} named
    JOIN group_members g ON g.workspace_id = $1 AND g.group_id = named.id
    JOIN live ON live.id = g.user_id
   WHERE live.id NOT IN (SELECT id FROM ${rows})
   GROUP BY live.id, live.username, live.name, live.avatar_url`;

/** Ends, in the rooms of a group that is being deleted, what its users have through it alone. Their rooms are locked. */
export async function dismissPeople(
  transaction: Prisma.TransactionClient,
  { workspaceId, userId: groupId, actorId }: { workspaceId: string; userId: string; actorId: string },
): Promise<void> {
  await transaction.$executeRaw`
    WITH settled AS (
      UPDATE memberships m
         SET group_ids = array_remove(m.group_ids, ${groupId}),
             left_at = CASE WHEN m.group_ids <@ ARRAY[${groupId}] THEN now() END,
             left_seq = CASE WHEN m.group_ids <@ ARRAY[${groupId}] THEN r.last_seq END,
             epoch = m.epoch + (m.group_ids <@ ARRAY[${groupId}])::int, updated_at = now()
        FROM memberships own
        JOIN rooms r ON r.workspace_id = own.workspace_id AND r.id = own.room_id
       WHERE own.workspace_id = ${workspaceId} AND own.user_id = ${groupId} AND own.left_at IS NULL
         AND m.workspace_id = own.workspace_id AND m.room_id = own.room_id AND m.left_at IS NULL
         AND m.group_ids @> ARRAY[${groupId}]
      RETURNING m.workspace_id, m.room_id, m.user_id, m.left_at
    ),
    counted AS (
      UPDATE rooms r SET member_count = r.member_count - gone.n, updated_at = now()
        FROM (SELECT room_id, count(*)::int AS n FROM settled WHERE left_at IS NOT NULL GROUP BY room_id) gone
       WHERE r.workspace_id = ${workspaceId} AND r.id = gone.room_id AND r.visibility <> 'direct'
    )
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT workspace_id, 'member.removed', room_id, ${actorId}, user_id FROM settled WHERE left_at IS NOT NULL`;
}
