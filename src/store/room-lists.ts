import type { Removed, RoomOrder } from '../core/rooms.ts';
import { type RoomViewRow, roomViewColumns } from './last-posts.ts';
import { type List, nameOrder, orderBy, prepareList, readNested, type Total } from './lists.ts';
import { roomCreator } from './room-rows.ts';

/** Names compare by their bytes, as the vendors' stores compare them; what is absent comes first. */
const orderings: Record<RoomOrder['field'], string> = {
  name: `r.slug COLLATE "C"`,
  createdAt: 'r.created_at',
  updatedAt: 'r.updated_at',
  messageCount: 'r.message_count',
  memberCount: 'r.member_count',
  lastPostAt: 'r.last_post_at',
  isDefault: 'r.is_default',
  visibility: 'r.visibility',
};

/**
 * $1 workspace, $2 visibilities, $3 those of discussions, $4 member or null, $5 part of the name, $6 offset, $7 limit.
 */
export function listRooms(criteria: RoomOrder[]): List<Total, RoomViewRow> {
  const order = criteria.slice(0, 2);
  return prepareList(
    `list_rooms_${nameOrder(order)}`,
    `found AS MATERIALIZED (
      SELECT r.id, row_number() OVER (ORDER BY ${orderBy(order, orderings, 'r.id')}) AS position
        FROM rooms r
       WHERE r.workspace_id = $1 AND r.deleted_at IS NULL
         AND r.visibility = ANY (CASE WHEN r.parent_room_id IS NULL THEN $2::text[] ELSE $3::text[] END)
         AND ($4::text IS NULL OR EXISTS (
           SELECT FROM memberships m
            WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = $4 AND m.left_at IS NULL
         ))
         AND ($5 = '' OR position(lower($5) IN lower(r.slug)) > 0 OR position(lower($5) IN lower(r.title)) > 0)
    )`,
    'SELECT count(*)::int AS total FROM found',
    `SELECT ${roomViewColumns}
       FROM found
       JOIN rooms r ON r.workspace_id = $1 AND r.id = found.id
       ${roomCreator}
      WHERE found.position > $6::int AND found.position <= $6::int + $7::int
      ORDER BY found.position`,
  );
}

/** What comes with changed records: those that are gone, as JSON. */
export interface Gone {
  removed: Removed[] | null;
}

/**
 * Declares a list of the records that a user has of rooms, with those that are gone since. $1 workspace, $2 user,
 * $3 since or null for all there are.
 *
 * @param id SQL of a record's id, from the membership `m` and the room `r`
 * @param aliases SQL of its vendor ids
 */
export function listChanges<Row>(name: string, id: string, aliases: string, rows: string): List<Gone, Row> {
  return prepareList(
    name,
    `gone AS (
      SELECT ${id} AS id, ${aliases} AS aliases, COALESCE(m.left_at, r.deleted_at) AS at
        FROM memberships m
        JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
       WHERE m.workspace_id = $1 AND m.user_id = $2 AND COALESCE(m.left_at, r.deleted_at) > $3
    )`,
    'SELECT jsonb_agg(gone ORDER BY gone.at) AS removed FROM gone',
    rows,
  );
}

export function readRemoved(gone: Gone | null): Removed[] {
  return (gone?.removed ?? []).map((removed) => readNested(removed, ['at']));
}

export const findOwnRooms = listChanges<RoomViewRow>(
  'find_own_rooms',
  'r.id',
  'r.aliases',
  `SELECT ${roomViewColumns}
     FROM memberships m
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
     ${roomCreator}
    WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL
      AND ($3::timestamptz IS NULL OR r.updated_at > $3 OR m.joined_at > $3)
    ORDER BY r.id`,
);
