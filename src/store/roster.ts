import type { MembershipStore, Participant } from '../core/memberships.ts';
import { everything } from '../core/model.ts';
import { type Database, prepare } from './database.ts';
import { lockedRoom } from './departures.ts';

/** $1 workspace, $2 room, $3 limit. */
const listParticipants = prepare<Participant>(
  'list_participants',
  `SELECT user_id AS "userId", roles, joined_at AS "joinedAt"
     FROM memberships WHERE workspace_id = $1 AND room_id = $2 AND left_at IS NULL
    ORDER BY joined_at, 'owner' = ANY (roles) DESC, user_id LIMIT $3`,
);

/** $1 workspace, $2 room, $3 user. */
const findParticipant = prepare<Participant>(
  'find_participant',
  `SELECT user_id AS "userId", roles, joined_at AS "joinedAt"
     FROM memberships WHERE workspace_id = $1 AND room_id = $2 AND user_id = $3 AND left_at IS NULL`,
);

/**
 * $3 the member, $4 whether they are to own the room, $5 actor. The lock of the room comes first, so that of two owners who
 * are made members at once the second is known to be the last.
 */
const setOwnership = prepare<{ isHeld: boolean }>(
  'set_ownership',
  `WITH ${lockedRoom()},
  owners AS MATERIALIZED (
    SELECT m.user_id FROM room
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = room.id AND m.user_id <> $3
     WHERE NOT $4 AND 'owner' = ANY (m.roles) AND m.left_at IS NULL
     ORDER BY m.user_id FOR UPDATE OF m
  ),
  facts AS MATERIALIZED (
    SELECT NOT $4 AND NOT EXISTS (SELECT FROM owners) AND EXISTS (
             SELECT FROM memberships m
              WHERE m.workspace_id = $1 AND m.room_id = $2 AND m.user_id = $3 AND m.left_at IS NULL
                AND 'owner' = ANY (m.roles)
           ) AS held
      FROM room
  ),
  changed AS (
    UPDATE memberships m
       SET roles = CASE WHEN $4 THEN array_append(m.roles, 'owner') ELSE array_remove(m.roles, 'owner') END,
           updated_at = now()
      FROM facts
     WHERE NOT facts.held AND m.workspace_id = $1 AND m.room_id = $2 AND m.user_id = $3 AND m.left_at IS NULL
       AND ('owner' = ANY (m.roles)) <> $4
    RETURNING m.user_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, CASE WHEN $4 THEN 'member.roleAdded' ELSE 'member.roleRemoved' END, $2, $5, user_id,
           jsonb_build_object('role', 'owner')
      FROM changed
  )
  SELECT held AS "isHeld" FROM facts`,
);

/** Who takes part in a room, and as what. */
export function rosterStore(
  database: Database,
): Pick<MembershipStore, 'participants' | 'participant' | 'setOwnership'> {
  return {
    participants: (workspaceId, roomId) => database.run(listParticipants, [workspaceId, roomId, everything]),

    async participant(workspaceId, roomId, userId) {
      const [found] = await database.run(findParticipant, [workspaceId, roomId, userId]);
      return found ?? null;
    },

    async setOwnership({ workspaceId, userId: actorId }, roomId, userId, owns) {
      const [facts] = await database.run(setOwnership, [workspaceId, roomId, userId, owns, actorId]);
      return !facts?.isHeld;
    },
  };
}
