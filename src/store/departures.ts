import type { MembershipStore, RoomCounters } from '../core/memberships.ts';
import { type Database, prepare } from './database.ts';
import { peopleJson, peopleText } from './system-messages.ts';
import { cancelledWith } from './webhook-rows.ts';

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

type EndFacts = RoomCounters & { areIn: boolean; isHeld: boolean; isStale: boolean };

/**
 * $3 actor, $4 user ids, $5 and $6 ids of the system messages for the actor and the others or null, $7 what the last
 * owner's leaving does. With a group go those who are in the room through it alone, of whom nobody is told. Owners and heir are locked, so that of two who leave at once the second is known to be the last, and
 * nobody is appointed who has just gone. Where members are known to be there but only came in while the statement waited,
 * it does nothing and says that it is stale.
 */
const endMemberships = prepare<EndFacts>(
  'end_memberships',
  `WITH ${lockedRoom()},
  concerned AS MATERIALIZED (
    SELECT m.user_id, 'owner' = ANY (m.roles) AS owner, m.user_id = ANY ($4::text[]) AS named,
           m.user_id = ANY ($4::text[]) OR (m.group_ids <> '{}' AND m.group_ids <@ $4::text[]) AS goes
      FROM room
      JOIN (
        SELECT unnest($4::text[]) AS user_id
         UNION
        SELECT o.user_id FROM memberships o
         WHERE o.workspace_id = $1 AND o.room_id = $2 AND o.left_at IS NULL AND 'owner' = ANY (o.roles)
         UNION
        SELECT g.user_id FROM memberships g
         WHERE g.workspace_id = $1 AND g.room_id = $2 AND g.left_at IS NULL AND g.group_ids <> '{}'
           AND g.group_ids && $4::text[]
      ) who ON true
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = room.id AND m.user_id = who.user_id
     WHERE (m.user_id = ANY ($4::text[]) OR 'owner' = ANY (m.roles) OR m.group_ids && $4::text[]) AND m.left_at IS NULL
     ORDER BY m.user_id FOR UPDATE OF m
  ),
  facts AS MATERIALIZED (
    SELECT count(*) FILTER (WHERE named) = cardinality($4::text[]) AS are_in, count(*) FILTER (WHERE goes) AS number,
           COALESCE(bool_or(owner AND goes), false) AND NOT COALESCE(bool_or(owner AND NOT goes), false) AS last_owner
      FROM concerned
  ),
  heir AS MATERIALIZED (
    SELECT m.user_id FROM facts
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = $2 AND m.user_id <> ALL ($4::text[])
       AND NOT (m.group_ids <> '{}' AND m.group_ids <@ $4::text[])
     WHERE facts.last_owner AND $7 = 'anotherIsAppointed' AND m.left_at IS NULL
     ORDER BY m.joined_at, m.user_id LIMIT 1 FOR UPDATE OF m
  ),
  verdict AS MATERIALIZED (
    SELECT are_in, last_owner AND $7 = 'isRefused' AS held,
           last_owner AND $7 = 'anotherIsAppointed' AND room.member_count > number
             AND NOT EXISTS (SELECT FROM heir) AS stale
      FROM room, facts
  ),
  going AS (
    SELECT u.id, u.username, u.name, u.avatar_url, array_position($4, u.id) AS position, named
      FROM verdict
      JOIN concerned ON goes
      JOIN users u ON u.workspace_id = $1 AND u.id = concerned.user_id
     WHERE are_in AND NOT held AND NOT stale
  ),
  stories AS (
    SELECT (row_number() OVER (ORDER BY id = $6))::int AS place, * FROM (
      SELECT CASE WHEN id = $3 THEN $5::text ELSE $6 END AS id,
             CASE WHEN id = $3 THEN 'left' WHEN count(*) = 1 THEN 'removed' ELSE 'membersRemoved' END AS system,
             ${peopleText('going')} AS text, ${peopleJson('going')} AS people
        FROM going WHERE named AND $5::text IS NOT NULL GROUP BY 1, id = $3
    ) told
  ),
  ended AS (
    UPDATE memberships m
       SET left_at = now(), left_seq = room.last_seq + (SELECT count(*) FROM stories), epoch = m.epoch + 1,
           updated_at = now()
      FROM room, going
     WHERE m.workspace_id = $1 AND m.room_id = room.id AND m.user_id = going.id
    RETURNING m.workspace_id, m.room_id, m.user_id
  ),${cancelledWith('ended')},
  released AS (
    UPDATE memberships m SET group_ids = ARRAY(SELECT unnest(m.group_ids) EXCEPT SELECT unnest($4::text[]))
      FROM concerned
     WHERE EXISTS (SELECT FROM going) AND NOT concerned.goes AND m.workspace_id = $1 AND m.room_id = $2
       AND m.user_id = concerned.user_id AND m.group_ids && $4::text[]
  ),
  appointed AS (
    UPDATE memberships m SET roles = array_append(m.roles, 'owner'), updated_at = now()
      FROM heir
     WHERE EXISTS (SELECT FROM ended) AND m.workspace_id = $1 AND m.room_id = $2 AND m.user_id = heir.user_id
    RETURNING m.user_id
  ),
  counted AS (
    UPDATE rooms r
       SET last_seq = r.last_seq + told, message_count = r.message_count + told, member_count = r.member_count - n,
           updated_at = now()
      FROM (SELECT (SELECT count(*)::int FROM ended) AS n, (SELECT count(*)::int FROM stories) AS told) change
     WHERE r.workspace_id = $1 AND r.id = $2 AND n > 0
    RETURNING r.last_seq, r.message_count, r.member_count, r.updated_at
  ),
  told AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, mentions, created_at)
    SELECT $1, stories.id, $2, room.last_seq + place, $3, system, text, people, clock_timestamp() FROM room, stories
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, CASE WHEN user_id = $3 THEN 'member.left' ELSE 'member.removed' END, $2, $3, user_id,
           jsonb_build_object('messageId', CASE WHEN NOT named THEN NULL WHEN user_id = $3 THEN $5::text ELSE $6 END,
                              'newOwnerId', (SELECT user_id FROM appointed))
      FROM ended JOIN going ON going.id = user_id
  )
  SELECT ${counters}, verdict.are_in AS "areIn", verdict.held AS "isHeld", verdict.stale AS "isStale"
    FROM room CROSS JOIN verdict LEFT JOIN counted ON true`,
);

const maxAttempts = 5;

/** How memberships end. */
export function departureStore(database: Database): Pick<MembershipStore, 'end'> {
  return {
    async end({ workspaceId, userId }, roomId, { userIds, told, lastOwner }) {
      const ids = [...new Set(userIds)];
      const values = [workspaceId, roomId, userId, ids, told?.leftId, told?.removedId, lastOwner];
      for (let attempt = 1; ; attempt++) {
        const [met] = await database.change.inRoom(endMemberships, values);
        if (met?.isStale && attempt < maxAttempts) continue;
        if (met?.isHeld) return 'lastOwner';
        if (!met?.areIn) return 'notInRoom';
        const { areIn: _, isHeld: __, isStale: ___, ...counted } = met;
        return counted;
      }
    },
  };
}
