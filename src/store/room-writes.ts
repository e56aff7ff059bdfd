import { prepare } from './database.ts';
import { broughtBy } from './group-people.ts';
import type { RoomRow } from './room-rows.ts';
import { roomColumns, roomCreator } from './room-rows.ts';
import { peopleJson, peopleText } from './system-messages.ts';
import { lockedUsers } from './user-locks.ts';

/**
 * $1 workspace, $13 user ids, $14 membership ids, $15 whether each is an owner: by position. $16 description; $17 and $18 the alias or null;
 * $19 and $20 ids of the system messages for the maker and for the others, or null.
 */
export const insertRoom = prepare<RoomRow>(
  'create_room',
  `WITH ${lockedUsers('$13')},
  members AS (
    SELECT who.*, live.username, live.name, live.avatar_url
      FROM unnest($13::text[], $14::text[], $15::bool[]) WITH ORDINALITY AS who(id, membership_id, owner, position)
      JOIN live USING (id)
  ),
  everybody AS (
    SELECT id, membership_id, owner, position, '{}'::text[] AS group_ids FROM members
    UNION ALL
    SELECT id, membership_id, false, NULL, group_ids FROM (${broughtBy('members')}) brought
  ),
  stories AS (
    SELECT (row_number() OVER (ORDER BY id = $20))::int AS seq, * FROM (
      SELECT CASE WHEN id = $8 THEN $19::text ELSE $20 END AS id,
             CASE WHEN id = $8 THEN 'joined' ELSE 'membersAdded' END AS system,
             ${peopleText('members')} AS text, ${peopleJson('members')} AS people
        FROM members WHERE $19::text IS NOT NULL GROUP BY 1, 2
    ) told
  ),
  claimed AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id) SELECT $1, $17, $18, $2 WHERE $18::text IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING alias
  ),
  created AS (
    INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, title, topic, creator_id, read_only, broadcast,
                       policy, extra, member_count, description, aliases, last_seq, message_count)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, count(*), $16,
           COALESCE((SELECT jsonb_build_object($17::text, alias) FROM claimed), '{}'),
           (SELECT count(*) FROM stories), (SELECT count(*) FROM stories)
      FROM everybody HAVING $18::text IS NULL OR EXISTS (SELECT FROM claimed)
    ON CONFLICT DO NOTHING
    RETURNING *
  ),
  joined AS (
    INSERT INTO memberships (workspace_id, room_id, user_id, id, group_ids, roles, read_seq, read_at)
    SELECT $1, created.id, who.id, who.membership_id, who.group_ids,
           CASE WHEN who.owner THEN ARRAY['owner'] ELSE '{}' END, CASE WHEN who.id = $8 THEN created.last_seq ELSE 0 END,
           CASE WHEN who.id = $8 THEN now() END
      FROM created, everybody who
  ),
  told AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, mentions, created_at)
    SELECT $1, stories.id, created.id, seq, $8, system, text, people, clock_timestamp() FROM created, stories
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'room.created', id, $8, id,
           jsonb_build_object('memberIds', to_jsonb(ARRAY(SELECT everybody.id FROM everybody ORDER BY position)))
      FROM created
  )
  SELECT ${roomColumns} FROM created r ${roomCreator}`,
);

/** $1 workspace, $2 slug key, $3 id: the room that has the id, else the one that has the name, and whether it is archived. */
export const findHolder = prepare<{ hasId: boolean; archived: boolean }>(
  'find_room_holder',
  `SELECT id = $3 AS "hasId", archived_at IS NOT NULL AS archived FROM rooms
    WHERE workspace_id = $1 AND (slug_key = $2 OR id = $3) ORDER BY id = $3 DESC LIMIT 1`,
);

/**
 * $1 workspace, $2 people's key, $3 room, $4 creator, $5 dialect and $6 alias or null, $7 user ids, $8 membership ids,
 * $9 whether each sees the room: by position; $10 extra, $11 policy. The unique key of the first insertion decides whose room it becomes; there
 * is none when one of them is no more. A group counts as one of the people, and those who belong to it are in the room.
 */
export const insertDirectRoom = prepare<never>(
  'create_direct_room',
  `WITH ${lockedUsers('$7')},
  claimed AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id)
    SELECT $1, 'people', $2, $3 WHERE (SELECT count(*) FROM live WHERE id = ANY ($7::text[])) = cardinality($7::text[])
    ON CONFLICT DO NOTHING RETURNING room_id
  ),
  named AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id)
    SELECT $1, $5::text, $6::text, room_id FROM claimed WHERE $6::text IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING alias
  ),
  created AS (
    INSERT INTO rooms (workspace_id, id, visibility, creator_id, policy, aliases, extra, member_count)
    SELECT $1, room_id, 'direct', $4, $11, COALESCE((SELECT jsonb_build_object($5::text, alias) FROM named), '{}'), $10,
           cardinality($7::text[])
      FROM claimed
    RETURNING id
  ),
  parties AS (SELECT * FROM unnest($7::text[], $8::text[], $9::bool[]) AS who(id, membership_id, open)),
  brought AS MATERIALIZED (${broughtBy('parties')}),
  joined AS (
    INSERT INTO memberships (workspace_id, room_id, user_id, id, roles, group_ids, open)
    SELECT $1, created.id, who.id, who.membership_id, '{}', who.group_ids, who.open
      FROM created, (
        SELECT id, membership_id, '{}'::text[] AS group_ids, open FROM parties
        UNION ALL
        SELECT id, membership_id, group_ids, false FROM brought
      ) who
  )
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
  SELECT $1, 'room.created', id, $4, id, jsonb_build_object('memberIds', to_jsonb($7::text[] || ARRAY(SELECT brought.id FROM brought))) FROM created`,
);

/** $1 workspace, $2 dialect, $3 rooms, $4 aliases: by position. */
export const insertAliases = prepare<never>(
  'add_room_aliases',
  `WITH named AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id)
    SELECT $1, $2, alias, room_id FROM unnest($3::text[], $4::text[]) AS asked(room_id, alias) ORDER BY alias
    ON CONFLICT DO NOTHING RETURNING room_id, alias
  )
  UPDATE rooms SET aliases = aliases || jsonb_build_object($2::text, named.alias), updated_at = now()
    FROM named WHERE workspace_id = $1 AND id = named.room_id`,
);

/** $1 workspace, $2 room, $3 actor. */
export const deleteRoom = prepare<{ roomId: string }>(
  'delete_room',
  `WITH deleted AS (
    UPDATE rooms SET deleted_at = now(), slug_key = NULL, updated_at = now()
     WHERE workspace_id = $1 AND id = $2 AND deleted_at IS NULL
    RETURNING id
  ),
  freed AS (DELETE FROM room_aliases a USING deleted WHERE a.workspace_id = $1 AND a.room_id = deleted.id),
  voided AS (
    UPDATE memberships m SET epoch = m.epoch + 1
      FROM deleted WHERE m.workspace_id = $1 AND m.room_id = deleted.id AND m.left_at IS NULL
  )
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
  SELECT $1, 'room.deleted', id, $3, id FROM deleted
  RETURNING room_id AS "roomId"`,
);
