import type { Member, MemberOrder, MembershipStore, RoomCounters } from '../core/memberships.ts';
import type { RoomPolicy } from '../core/room-policy.ts';
import { type Database, prepare } from './database.ts';
import { type List, nameOrder, orderBy, runList, type Total } from './lists.ts';
import { type InRoomFacts, listInRoom, standingIn, standingValues } from './standing.ts';
import { subscriptionStore } from './subscriptions.ts';
import { afterUsers, lockedUsers } from './user-locks.ts';
import { cancelledWith, lastEventOf } from './webhook-rows.ts';

/**
 * Takes the row lock that orders a room, $1 workspace, $2 room. What else a statement reads it sees as of before it
 * waited for the lock, so whatever has to be true at the change is written as a condition on the row that changes.
 */
const lockedRoom = (condition = '') => `
  room AS MATERIALIZED (
    SELECT id, last_seq, message_count, member_count, updated_at FROM rooms
     WHERE workspace_id = $1 AND id = $2 AND deleted_at IS NULL ${condition} FOR UPDATE
  )`;

/** The counters after the statement, from `counted` when it changed them. */
const counters = `
  COALESCE(counted.last_seq, room.last_seq) AS "lastSeq",
  COALESCE(counted.message_count, room.message_count) AS "messageCount",
  COALESCE(counted.member_count, room.member_count) AS "memberCount",
  COALESCE(counted.updated_at, room.updated_at) AS "updatedAt"`;

/** $3 actor, $4 kind of the system message, $5 user ids, $6 membership ids, $7 message ids: by position. */
const enterRoom = prepare<RoomCounters>(
  'enter_room',
  `WITH ${lockedUsers('$5')},${lockedRoom(afterUsers)},
  asked AS (
    SELECT who.*, live.username
      FROM unnest($5::text[], $6::text[], $7::text[])
        WITH ORDINALITY AS who(user_id, membership_id, message_id, position)
      JOIN live ON live.id = who.user_id
  ),
  entered AS (
    INSERT INTO memberships AS m (workspace_id, room_id, user_id, id, roles, read_seq, read_at, since_event_id)
    SELECT $1, room.id, asked.user_id, asked.membership_id, '{}', room.last_seq, CASE WHEN $4 = 'joined' THEN now() END,
           ${lastEventOf('$1')}
      FROM room, asked
    ON CONFLICT (workspace_id, room_id, user_id) DO UPDATE
      SET left_at = NULL, left_seq = NULL, joined_at = now(), roles = '{}', open = true, favorite = false,
          read_seq = EXCLUDED.read_seq, read_at = EXCLUDED.read_at, marked_unread = false, epoch = m.epoch + 1,
          since_event_id = EXCLUDED.since_event_id, updated_at = now()
      WHERE m.left_at IS NOT NULL
    RETURNING m.user_id
  ),
  numbered AS (
    SELECT asked.user_id, asked.message_id, asked.username,
           room.last_seq + (row_number() OVER (ORDER BY asked.position))::int AS seq
      FROM room, entered
      JOIN asked USING (user_id)
  ),
  counted AS (
    UPDATE rooms r
       SET last_seq = r.last_seq + n, message_count = r.message_count + n, member_count = r.member_count + n,
           updated_at = now()
      FROM (SELECT count(*)::int AS n FROM numbered) change
     WHERE r.workspace_id = $1 AND r.id = $2 AND n > 0
    RETURNING r.last_seq, r.message_count, r.member_count, r.updated_at
  ),
  told AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, created_at)
    SELECT $1, message_id, $2, seq, $3, $4, username, clock_timestamp() FROM numbered
  ),
  noticed AS (
    INSERT INTO mentions (workspace_id, user_id, room_id, seq)
    SELECT $1, user_id, $2, seq FROM numbered WHERE $4 = 'added'
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'member.' || $4, $2, $3, user_id, jsonb_build_object('messageId', message_id) FROM numbered
  )
  SELECT ${counters} FROM room LEFT JOIN counted ON true`,
);

type LeaveFacts = RoomCounters & { inRoom: boolean; isHeld: boolean };

/**
 * $3 the member, $4 id of the system message, $5 what the last owner's leaving does. Owners are locked, so that of two
 * who leave at once the second is known to be the last.
 */
const leaveRoom = prepare<LeaveFacts>(
  'leave_room',
  `WITH ${lockedRoom()},
  owners AS MATERIALIZED (
    SELECT m.user_id FROM room
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = room.id
     WHERE 'owner' = ANY (m.roles) AND m.left_at IS NULL
     ORDER BY m.user_id FOR UPDATE OF m
  ),
  facts AS MATERIALIZED (SELECT count(*) = 1 AND bool_or(user_id = $3) AS last_owner FROM owners),
  ended AS (
    UPDATE memberships m
       SET left_at = now(), left_seq = room.last_seq + 1, epoch = m.epoch + 1, updated_at = now()
      FROM room, facts
     WHERE m.workspace_id = $1 AND m.room_id = room.id AND m.user_id = $3 AND m.left_at IS NULL
       AND (facts.last_owner IS NOT TRUE OR $5 <> 'isRefused')
    RETURNING m.workspace_id, m.room_id, m.user_id
  ),${cancelledWith('ended')},
  appointed AS (
    UPDATE memberships m SET roles = array_append(m.roles, 'owner'), updated_at = now()
      FROM ended, facts
     WHERE facts.last_owner AND $5 = 'anotherIsAppointed' AND m.workspace_id = $1 AND m.room_id = $2
       AND m.user_id = (
         SELECT heir.user_id FROM memberships heir
          WHERE heir.workspace_id = $1 AND heir.room_id = $2 AND heir.user_id <> $3 AND heir.left_at IS NULL
          ORDER BY heir.joined_at, heir.user_id LIMIT 1
       )
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
    SELECT $1, $4, $2, counted.last_seq, u.id, 'left', u.username, clock_timestamp()
      FROM counted, ended JOIN users u ON u.workspace_id = $1 AND u.id = ended.user_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'member.left', $2, $3, $3,
           jsonb_build_object('messageId', $4::text, 'newOwnerId', (SELECT user_id FROM appointed))
      FROM ended
  )
  SELECT ${counters}, EXISTS (SELECT FROM ended) AS "inRoom",
         COALESCE(facts.last_owner, false) AND $5 = 'isRefused' AS "isHeld"
    FROM room CROSS JOIN facts LEFT JOIN counted ON true`,
);

const memberOrderings: Record<MemberOrder['field'], string> = { username: 'u.username_key COLLATE "C"' };

/** $1 to $7 the room, $8 part of a name, $9 statuses, $10 offset, $11 limit. */
function listMembers(order: MemberOrder[]): List<InRoomFacts<Total>, Member> {
  const found = `found AS MATERIALIZED (
      SELECT u.id, row_number() OVER (ORDER BY ${orderBy(order, memberOrderings, 'u.id')}) AS position
        FROM memberships m
        JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.user_id AND u.deleted_at IS NULL AND u.active
       WHERE m.workspace_id = $1 AND m.room_id = (SELECT id FROM standing) AND m.left_at IS NULL
         AND ($8 = '' OR position(lower($8) IN lower(concat_ws(E'\\n', u.username, u.name, u.nickname))) > 0)
         AND (cardinality($9::text[]) = 0 OR u.status = ANY ($9))
    )`;
  return listInRoom(
    `list_members_${nameOrder(order)}`,
    `SELECT u.id, u.username, u.name, u.nickname, u.status, u.status_text AS "statusText", u.updated_at AS "updatedAt"
       FROM found JOIN users u ON u.workspace_id = $1 AND u.id = found.id
      WHERE found.position > $10::int AND found.position <= $10::int + $11::int
      ORDER BY found.position`,
    { common: [found], facts: ['(SELECT count(*)::int FROM found) AS total'] },
  );
}

/** Memberships. */
export function membershipStore(database: Database): MembershipStore {
  return {
    ...subscriptionStore(database),

    async enter({ workspaceId, userId }, roomId, kind, entrants) {
      const [counted] = await database.run(enterRoom, [
        ...[workspaceId, roomId, userId, kind],
        entrants.map((entrant) => entrant.userId),
        entrants.map(({ membershipId }) => membershipId),
        entrants.map(({ messageId }) => messageId),
      ]);
      return counted ?? null;
    },

    async leave({ workspaceId, userId }, roomId, messageId, lastOwner: RoomPolicy['lastOwnerLeaves']) {
      const [left] = await database.run(leaveRoom, [workspaceId, roomId, userId, messageId, lastOwner]);
      if (left?.isHeld) return 'lastOwner';
      if (!left?.inRoom) return 'notInRoom';
      const { inRoom: _, isHeld: __, ...counted } = left;
      return counted;
    },

    async members(caller, search, { filter, statuses, order, page: { offset, limit } }) {
      const values = [...standingValues(caller, search), filter, statuses, offset, limit];
      const { facts, rows } = await runList(database, listMembers(order), values);
      return { standing: standingIn(facts), found: { rows, total: facts?.total ?? 0 } };
    },
  };
}
