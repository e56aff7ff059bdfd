import type { RoomChangeStore } from '../core/room-changes.ts';
import { type Database, prepare } from './database.ts';
import { lockedRoom } from './departures.ts';

/**
 * $3 actor, $4 title, $5 description, $6 closed, $7 archived, $8 dialect of the extra, $9 its members, $10 owner, $11
 * moderators: null is no change.
 */
const changeRoom = prepare<{ fits: boolean }>(
  'change_room',
  `WITH ${lockedRoom()},
  living AS MATERIALIZED (
    SELECT m.user_id, m.roles,
           CASE WHEN $10::text IS NULL THEN m.roles
                WHEN m.user_id = $10 THEN array_append(array_remove(m.roles, 'owner'), 'owner')
                ELSE array_remove(m.roles, 'owner') END AS owned
      FROM room JOIN memberships m ON m.workspace_id = $1 AND m.room_id = room.id
     WHERE m.left_at IS NULL AND ($10::text IS NOT NULL OR $11::text[] IS NOT NULL)
       AND (m.user_id = $10 OR m.user_id = ANY ($11) OR m.roles && ARRAY['owner', 'moderator'])
     ORDER BY m.user_id FOR UPDATE OF m
  ),
  wanted AS (
    SELECT user_id, roles,
           CASE WHEN $11::text[] IS NULL THEN owned
                WHEN user_id = ANY ($11) THEN array_append(array_remove(owned, 'moderator'), 'moderator')
                ELSE array_remove(owned, 'moderator') END AS new_roles
      FROM living
  ),
  facts AS MATERIALIZED (
    SELECT ($10::text IS NULL OR EXISTS (SELECT FROM living WHERE user_id = $10))
           AND NOT EXISTS (
             SELECT FROM unnest($11::text[]) AS named(id) WHERE id NOT IN (SELECT user_id FROM living)
           ) AS fits
      FROM room
  ),
  changed AS (
    UPDATE rooms r
       SET title = COALESCE($4::text, r.title),
           description = COALESCE($5, r.description),
           policy = CASE WHEN $6::bool IS NULL THEN r.policy ELSE r.policy || jsonb_build_object('closed', $6) END,
           archived_at = CASE WHEN $7 THEN COALESCE(r.archived_at, now()) WHEN NOT $7 THEN NULL ELSE r.archived_at END,
           extra = CASE WHEN $9::jsonb IS NULL THEN r.extra
                        ELSE r.extra || jsonb_build_object($8::text, COALESCE(r.extra->$8, '{}') || $9) END,
           updated_at = now()
      FROM facts
     WHERE r.workspace_id = $1 AND r.id = $2 AND fits AND (
             $4::text IS NOT NULL AND $4::text IS DISTINCT FROM r.title OR $5 <> r.description
             OR $6 <> COALESCE((r.policy->>'closed')::bool, false) OR $7 <> (r.archived_at IS NOT NULL)
             OR NOT COALESCE(r.extra->$8, '{}') @> $9)
    RETURNING r.id
  ),
  appointed AS (
    UPDATE memberships m SET roles = wanted.new_roles, updated_at = now()
      FROM wanted, facts
     WHERE fits AND m.workspace_id = $1 AND m.room_id = $2 AND m.user_id = wanted.user_id
       AND NOT (wanted.new_roles @> wanted.roles AND wanted.roles @> wanted.new_roles)
    RETURNING m.user_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT $1, 'room.changed', id, $3, id FROM changed
    UNION ALL
    SELECT $1, 'member.changed', $2, $3, user_id FROM appointed
  )
  SELECT fits FROM facts`,
);

/** Changes of rooms. */
export function roomChangeStore(database: Database): RoomChangeStore {
  return {
    async change({ workspaceId, userId }, { id }, change) {
      const { title, description, closed, archived, extra, ownerId, moderatorIds } = change;
      const [facts] = await database.run(changeRoom, [
        ...[workspaceId, id, userId, title, description, closed, archived],
        ...[extra?.dialect, extra && JSON.stringify(extra.members), ownerId, moderatorIds],
      ]);
      return facts?.fits ?? true;
    },
  };
}
