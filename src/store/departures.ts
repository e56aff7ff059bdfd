import type { MembershipStore, RoomCounters } from '../core/memberships.ts';
import type { RoomPolicy } from '../core/room-policy.ts';
import { type Database, prepare } from './database.ts';

/**
 * Takes the row lock that orders a room, $1 workspace, $2 room. What else a statement reads it sees as of before it
 * waited for the lock, so whatever has to be true at the change is written as a condition on the row that changes.
 */
export const lockedRoom = (condition = '') => `
  room AS MATERIALIZED (
    SELECT id, last_seq, message_count, member_count, updated_at FROM rooms
     WHERE workspace_id = $1 AND id = $2 AND deleted_at IS NULL ${condition} FOR UPDATE
  )`;

/** The counters after the statement, from `counted` when it changed them. */
export const counters = `
  COALESCE(counted.last_seq, room.last_seq) AS "lastSeq",
  COALESCE(counted.message_count, room.message_count) AS "messageCount",
  COALESCE(counted.member_count, room.member_count) AS "memberCount",
  COALESCE(counted.updated_at, room.updated_at) AS "updatedAt"`;

type DepartureFacts = RoomCounters & { wasIn: boolean; isHeld: boolean; isStale: boolean };

/**
 * $3 the member, $4 id of the system message, $5 what the last owner's leaving does, $6 actor. Owners and heir are locked,
 * so that of two who leave at once the second is known to be the last, and nobody is appointed who has just gone. Where
 * members are known to be there but only came in while the statement waited, it does nothing and says that it is stale.
 */
const endMembership = prepare<DepartureFacts>(
  'end_membership',
  `WITH ${lockedRoom()},
  own AS MATERIALIZED (
    SELECT m.user_id, 'owner' = ANY (m.roles) AS owns FROM room
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = room.id AND m.user_id = $3
     WHERE m.left_at IS NULL FOR UPDATE OF m
  ),
  others AS MATERIALIZED (
    SELECT m.user_id FROM own
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = $2 AND m.user_id <> own.user_id
     WHERE own.owns AND 'owner' = ANY (m.roles) AND m.left_at IS NULL
     ORDER BY m.user_id FOR UPDATE OF m
  ),
  last_owner AS MATERIALIZED (SELECT user_id FROM own WHERE owns AND NOT EXISTS (SELECT FROM others)),
  heir AS MATERIALIZED (
    SELECT m.user_id FROM last_owner
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = $2 AND m.user_id <> last_owner.user_id
     WHERE $5 = 'anotherIsAppointed' AND m.left_at IS NULL
     ORDER BY m.joined_at, m.user_id LIMIT 1 FOR UPDATE OF m
  ),
  facts AS MATERIALIZED (
    SELECT EXISTS (SELECT FROM last_owner) AND $5 = 'isRefused' AS held,
           EXISTS (SELECT FROM last_owner) AND $5 = 'anotherIsAppointed' AND room.member_count > 1
             AND NOT EXISTS (SELECT FROM heir) AS stale
      FROM room
  ),
  ended AS (
    UPDATE memberships m SET left_at = now(), left_seq = room.last_seq + 1, updated_at = now()
      FROM room, own, facts
     WHERE NOT facts.held AND NOT facts.stale AND m.workspace_id = $1 AND m.room_id = room.id AND m.user_id = own.user_id
    RETURNING m.user_id
  ),
  appointed AS (
    UPDATE memberships m SET roles = array_append(m.roles, 'owner'), updated_at = now()
      FROM ended, heir
     WHERE m.workspace_id = $1 AND m.room_id = $2 AND m.user_id = heir.user_id
    RETURNING m.user_id
  ),
  counted AS (
    UPDATE rooms r
       SET last_seq = r.last_seq + 1, message_count = r.message_count + 1, member_count = r.member_count - 1,
           updated_at = now()
      FROM ended WHERE r.workspace_id = $1 AND r.id = $2
    RETURNING r.last_seq, r.message_count, r.member_count, r.updated_at
  ),
  told AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, created_at)
    SELECT $1, $4, $2, counted.last_seq, $6, CASE WHEN $6 = $3 THEN 'left' ELSE 'removed' END, u.username, clock_timestamp()
      FROM counted, ended JOIN users u ON u.workspace_id = $1 AND u.id = ended.user_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, CASE WHEN $6 = $3 THEN 'member.left' ELSE 'member.removed' END, $2, $6, $3,
           jsonb_build_object('messageId', $4::text, 'newOwnerId', (SELECT user_id FROM appointed))
      FROM ended
  )
  SELECT ${counters}, EXISTS (SELECT FROM ended) AS "wasIn", facts.held AS "isHeld", facts.stale AS "isStale"
    FROM room CROSS JOIN facts LEFT JOIN counted ON true`,
);

const maxAttempts = 5;

/** How memberships end. */
export function departureStore(database: Database): Pick<MembershipStore, 'leave' | 'expel'> {
  const end = async (
    workspaceId: string,
    roomId: string,
    userId: string,
    messageId: string,
    lastOwner: RoomPolicy['lastOwnerLeaves'],
    actorId: string,
  ) => {
    for (let attempt = 1; ; attempt++) {
      const values = [workspaceId, roomId, userId, messageId, lastOwner, actorId];
      const [met] = await database.run(endMembership, values);
      if (met?.isStale && attempt < maxAttempts) continue;
      if (met?.isHeld) return 'lastOwner';
      if (!met?.wasIn) return 'notInRoom';
      const { wasIn: _, isHeld: __, isStale: ___, ...counted } = met;
      return counted;
    }
  };

  return {
    leave: ({ workspaceId, userId }, roomId, messageId, lastOwner) =>
      end(workspaceId, roomId, userId, messageId, lastOwner, userId),
    expel: (caller, roomId, userId, messageId, lastOwner) =>
      end(caller.workspaceId, roomId, userId, messageId, lastOwner, caller.userId),
  };
}
