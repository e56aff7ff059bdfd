import type { Member, MemberOrder, MembershipStore, RoomCounters } from '../core/memberships.ts';
import { type Database, prepare } from './database.ts';
import { counters, departureStore, lockedRoom } from './departures.ts';
import { type List, nameOrder, orderBy, runList, type Total } from './lists.ts';
import { rosterStore } from './roster.ts';
import { type InRoomFacts, listInRoom, standingIn, standingValues } from './standing.ts';
import { subscriptionStore } from './subscriptions.ts';
import { afterUsers, lockedUsers } from './user-locks.ts';

/** $3 actor, $4 kind of the system message, $5 user ids, $6 membership ids, $7 message ids: by position; $8 their roles. */
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
    INSERT INTO memberships AS m (workspace_id, room_id, user_id, id, roles, read_seq, read_at)
    SELECT $1, room.id, asked.user_id, asked.membership_id, $8, room.last_seq, CASE WHEN $4 = 'joined' THEN now() END
      FROM room, asked
    ON CONFLICT (workspace_id, room_id, user_id) DO UPDATE
      SET left_at = NULL, left_seq = NULL, joined_at = now(), roles = EXCLUDED.roles, open = true, favorite = false,
          read_seq = EXCLUDED.read_seq, read_at = EXCLUDED.read_at, marked_unread = false, updated_at = now()
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
    ...departureStore(database),
    ...rosterStore(database),

    async enter({ workspaceId, userId }, roomId, kind, entrants, roles = []) {
      const [counted] = await database.run(enterRoom, [
        ...[workspaceId, roomId, userId, kind],
        entrants.map((entrant) => entrant.userId),
        entrants.map(({ membershipId }) => membershipId),
        entrants.map(({ messageId }) => messageId),
        roles,
      ]);
      return counted ?? null;
    },

    async members(caller, search, { filter, statuses, order, page: { offset, limit } }) {
      const values = [...standingValues(caller, search), filter, statuses, offset, limit];
      const { facts, rows } = await runList(database, listMembers(order), values);
      return { standing: standingIn(facts), found: { rows, total: facts?.total ?? 0 } };
    },
  };
}
