import { prepare } from './database.ts';
import type { RoomRow } from './room-rows.ts';
import { roomColumns, roomCreator } from './room-rows.ts';
import { lockedUsers } from './user-locks.ts';

/** $1 workspace, $13 user ids, $14 membership ids, $15 whether each is an owner: by position. */
export const insertRoom = prepare<RoomRow>(
  'create_room',
  `WITH ${lockedUsers('$13')},
  members AS (
    SELECT who.*
      FROM unnest($13::text[], $14::text[], $15::bool[]) WITH ORDINALITY AS who(id, membership_id, owner, position)
      JOIN live USING (id)
  ),
  created AS (
    INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, title, topic, creator_id, read_only, broadcast,
                       policy, extra, member_count)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, count(*) FROM members
    ON CONFLICT (workspace_id, slug_key) DO NOTHING
    RETURNING *
  ),
  joined AS (
    INSERT INTO memberships (workspace_id, room_id, user_id, id, roles, read_at)
    SELECT $1, created.id, who.id, who.membership_id,
           CASE WHEN who.owner THEN ARRAY['owner'] ELSE '{}' END, CASE WHEN who.id = $8 THEN now() END
      FROM created, members who
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'room.created', id, $8, id,
           jsonb_build_object('memberIds', to_jsonb(ARRAY(SELECT members.id FROM members ORDER BY position)))
      FROM created
  )
  SELECT ${roomColumns} FROM created r ${roomCreator}`,
);

/** $1 workspace, $2 slug key: whether the room that has it is archived. */
export const findSlugHolder = prepare<{ archived: boolean }>(
  'find_slug_holder',
  'SELECT archived_at IS NOT NULL AS archived FROM rooms WHERE workspace_id = $1 AND slug_key = $2',
);

/**
 * $1 workspace, $2 people's key, $3 room, $4 creator, $5 dialect and $6 alias or null, $7 user ids, $8 membership ids,
 * $9 whether each sees the room: by position. The unique key of the first insertion decides whose room it becomes; there
 * is none when one of them is no more.
 */
export const insertDirectRoom = prepare<never>(
  'create_direct_room',
  `WITH ${lockedUsers('$7')},
  claimed AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id)
    SELECT $1, 'people', $2, $3 WHERE (SELECT count(*) FROM live) = cardinality($7::text[])
    ON CONFLICT DO NOTHING RETURNING room_id
  ),
  named AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id)
    SELECT $1, $5::text, $6::text, room_id FROM claimed WHERE $6::text IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING alias
  ),
  created AS (
    INSERT INTO rooms (workspace_id, id, visibility, creator_id, policy, aliases, member_count)
    SELECT $1, room_id, 'direct', $4, '{}', COALESCE((SELECT jsonb_build_object($5::text, alias) FROM named), '{}'),
           cardinality($7::text[])
      FROM claimed
    RETURNING id
  ),
  joined AS (
    INSERT INTO memberships (workspace_id, room_id, user_id, id, roles, open)
    SELECT $1, created.id, who.id, who.membership_id, '{}', who.open
      FROM created, unnest($7::text[], $8::text[], $9::bool[]) AS who(id, membership_id, open)
  )
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
  SELECT $1, 'room.created', id, $4, id, jsonb_build_object('memberIds', to_jsonb($7::text[])) FROM created`,
);

/** $1 workspace, $2 room, $3 dialect, $4 alias. */
export const insertAlias = prepare<never>(
  'add_room_alias',
  `WITH named AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id) VALUES ($1, $3, $4, $2)
    ON CONFLICT DO NOTHING RETURNING alias
  )
  UPDATE rooms SET aliases = aliases || jsonb_build_object($3::text, named.alias), updated_at = now()
    FROM named WHERE workspace_id = $1 AND id = $2`,
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
