import type { Member, MemberOrder, MembershipStore, RoomCounters } from '../core/memberships.ts';
import { type Database, prepare } from './database.ts';
import { counters, departureStore, lockedRoom } from './departures.ts';
import { broughtBy } from './group-people.ts';
import { type List, nameOrder, orderBy, runList, type Total } from './lists.ts';
import { mutedIn, orReturns } from './returns.ts';
import { rosterStore } from './roster.ts';
import { type InRoomFacts, listInRoom, standingIn, standingValues } from './standing.ts';
import { subscriptionStore } from './subscriptions.ts';
import { peopleJson, peopleText } from './system-messages.ts';
import { afterUsers, lockedUsers } from './user-locks.ts';
import { lastEventOf } from './webhook-rows.ts';

const notBanned = (userId: string) => `NOT EXISTS (
           SELECT FROM blocks b WHERE b.workspace_id = $1 AND b.room_id = $2 AND b.blockee_id = ${userId}
         )`;

/**
 * $3 actor, $4 kind, $5 user ids, $6 membership ids, $7 message ids: by position; $8 how it is told, $9 whether an
 * invitation is needed; $10 roles, $11 the dialect in which they want no notices, or null. An invitation counts when it is deleted here, so that one cancelled meanwhile lets nobody in.
 * Whoever is in the room through groups and is named now is in it in their own right, or through one group more. That is
 * said of rows which the insertion before has found taken, and locked, so that it holds for those who came in meanwhile.
 */
const enterRoom = prepare<RoomCounters & { entered: number }>(
  'enter_room',
  `WITH ${lockedUsers('$5')},${lockedRoom(afterUsers)},
  accepted AS (
    DELETE FROM invitations i USING room, live
     WHERE i.workspace_id = $1 AND i.room_id = room.id AND i.invitee_id = live.id
    RETURNING i.invitee_id
  ),
  named AS (
    SELECT who.*, live.username, live.name, live.avatar_url
      FROM unnest($5::text[], $6::text[], $7::text[])
        WITH ORDINALITY AS who(id, membership_id, message_id, position)
      JOIN live USING (id)
     WHERE (NOT $9 OR EXISTS (SELECT FROM accepted WHERE invitee_id = who.id)) AND ${notBanned('who.id')}
  ),
  asked AS (
    SELECT id AS user_id, membership_id, '{}'::text[] AS group_ids, $10::text[] AS roles FROM named
    UNION ALL
    SELECT id, membership_id, group_ids, '{}' FROM (${broughtBy('named')}) brought WHERE ${notBanned('brought.id')}
  ),
  entered AS (
    INSERT INTO memberships AS m (workspace_id, room_id, user_id, id, roles, group_ids, read_seq, read_at, since_event_id, prefs)
    SELECT $1, room.id, user_id, membership_id, roles, group_ids, room.last_seq, CASE WHEN $4 = 'joined' THEN now() END,
           ${lastEventOf('$1')}, ${mutedIn("'{}'::jsonb", '$11')}
      FROM room, asked ${orReturns(mutedIn('m.prefs', '$11'))}
    RETURNING m.user_id
  ),
  settled AS (
    INSERT INTO memberships AS m (workspace_id, room_id, user_id, id, roles, group_ids)
    SELECT $1, room.id, user_id, membership_id, roles, group_ids FROM room, asked
     WHERE user_id NOT IN (SELECT user_id FROM entered)
    ON CONFLICT (workspace_id, room_id, user_id) DO UPDATE
      SET group_ids = CASE WHEN EXCLUDED.group_ids = '{}' THEN '{}' ELSE m.group_ids || EXCLUDED.group_ids END
      WHERE m.group_ids <> '{}' AND (EXCLUDED.group_ids = '{}' OR NOT m.group_ids @> EXCLUDED.group_ids)
  ),
  entrances AS (
    SELECT named.*, CASE WHEN $8 = 'together' THEN 1 ELSE (row_number() OVER (ORDER BY position))::int END AS place
      FROM entered JOIN named ON named.id = entered.user_id
  ),
  stories AS (
    SELECT place, min(message_id) AS id, ${peopleText('entrances')} AS text, ${peopleJson('entrances')} AS people
      FROM entrances WHERE $8 <> 'nothing' GROUP BY place
  ),
  counted AS (
    UPDATE rooms r
       SET last_seq = r.last_seq + told, message_count = r.message_count + told, member_count = r.member_count + n,
           updated_at = now()
      FROM (SELECT (SELECT count(*)::int FROM entered) AS n, (SELECT count(*)::int FROM stories) AS told) change
     WHERE r.workspace_id = $1 AND r.id = $2 AND n > 0
    RETURNING r.last_seq, r.message_count, r.member_count, r.updated_at
  ),
  told AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, mentions, created_at)
    SELECT $1, stories.id, $2, room.last_seq + place, $3,
           CASE WHEN $8 = 'together' AND $4 = 'added' THEN 'membersAdded' ELSE $4 END, text, people, clock_timestamp()
      FROM room, stories
  ),
  noticed AS (
    INSERT INTO mentions (workspace_id, user_id, room_id, seq)
    SELECT $1, entrances.id, $2, room.last_seq + place FROM room, entrances WHERE $4 = 'added' AND $8 <> 'nothing'
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'member.' || $4, $2, $3, user_id, jsonb_build_object('messageId', stories.id)
      FROM entered LEFT JOIN entrances ON entrances.id = user_id LEFT JOIN stories USING (place)
  )
  SELECT ${counters}, (SELECT count(*)::int FROM entered) AS entered FROM room LEFT JOIN counted ON true`,
);

/**
 * $3 actor, $4 the member, $5 dialect, $6 property, $7 its value, $8 whether it makes a moderator, null when it is about
 * something else, $9 id of the system message that tells of one.
 */
const noteMember = prepare<{ isIn: boolean }>(
  'note_member',
  `WITH ${lockedRoom()},
  target AS MATERIALIZED (
    SELECT m.user_id, m.roles, m.extra,
           CASE WHEN $8 AND NOT 'moderator' = ANY (m.roles) THEN array_append(m.roles, 'moderator')
                WHEN NOT $8 THEN array_remove(m.roles, 'moderator') ELSE m.roles END AS new_roles,
           m.extra || jsonb_build_object($5::text,
             COALESCE(m.extra->$5, '{}') || jsonb_build_object($6::text, $7::jsonb)) AS new_extra
      FROM room JOIN memberships m ON m.workspace_id = $1 AND m.room_id = room.id AND m.user_id = $4
     WHERE m.left_at IS NULL FOR UPDATE OF m
  ),
  changed AS (
    UPDATE memberships m SET roles = target.new_roles, extra = target.new_extra, updated_at = now()
      FROM target
     WHERE m.workspace_id = $1 AND m.room_id = $2 AND m.user_id = target.user_id
       AND (target.new_roles <> target.roles OR target.new_extra <> target.extra)
    RETURNING m.user_id, 'moderator' = ANY (target.new_roles) AND NOT 'moderator' = ANY (target.roles) AS appointed
  ),
  counted AS (
    UPDATE rooms r SET last_seq = r.last_seq + 1, message_count = r.message_count + 1, updated_at = now()
      FROM changed WHERE r.workspace_id = $1 AND r.id = $2 AND changed.appointed
    RETURNING r.last_seq
  ),
  told AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, mentions, created_at)
    SELECT $1, $9, $2, counted.last_seq, $3, 'roleAdded', u.username,
           jsonb_build_array(jsonb_build_object('id', u.id, 'username', u.username, 'name', u.name, 'avatarUrl', u.avatar_url)),
           clock_timestamp()
      FROM counted JOIN users u ON u.workspace_id = $1 AND u.id = $4
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'member.changed', $2, $3, user_id, jsonb_build_object('property', $6::text) FROM changed
  )
  SELECT EXISTS (SELECT FROM target) AS "isIn"`,
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

    async enter({ workspaceId, userId }, roomId, entry, entrants) {
      const { kind, telling, onlyInvited, roles = [], mutedIn = null } = entry;
      const [row] = await database.change.inRoom(enterRoom, [
        ...[workspaceId, roomId, userId, kind],
        entrants.map((entrant) => entrant.userId),
        entrants.map(({ membershipId }) => membershipId),
        entrants.map(({ messageId }) => messageId),
        ...[telling, onlyInvited, roles, mutedIn],
      ]);
      if (!row) return null;
      const { entered, ...counted } = row;
      return { counters: counted, entered };
    },

    async note(
      { workspaceId, userId },
      roomId,
      memberId,
      { dialect, property, value, moderator, messageId },
    ) {
      const [noted] = await database.run(noteMember, [
        ...[workspaceId, roomId, userId, memberId, dialect, property, JSON.stringify(value)],
        ...[moderator, messageId],
      ]);
      return noted?.isIn ?? false;
    },

    async members(caller, search, { filter, statuses, order, page: { offset, limit } }) {
      const values = [...standingValues(caller, search), filter, statuses, offset, limit];
      const { facts, rows } = await runList(database, listMembers(order), values);
      return { standing: standingIn(facts), found: { rows, total: facts?.total ?? 0 } };
    },
  };
}
