import type { Order } from '../core/model.ts';
import type { Removed, RoomOrder } from '../core/rooms.ts';
import { prepare, type Statement } from './database.ts';
import { type RoomRow, roomColumns, roomCreator } from './room-rows.ts';

/** A row of a page; where the page is empty one row with the total alone. */
export type Paged<Row> = { total: number } & (Row | { [Column in keyof Row]: null });

/** The rows of a page, without the one that only carries the total. */
export function rowsOf<Row extends { id: string }>(paged: Paged<Row>[]): Row[] {
  return paged.filter((row): row is { total: number } & Row => row.id !== null);
}

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

/** SQL of an order that ends in the id, so that pages never overlap. */
export function orderBy<Field extends string>(
  order: Order<Field>[],
  columns: Record<Field, string>,
  id: string,
): string {
  const criteria = order.map(
    ({ field, ascending }) => `${columns[field]} ${ascending ? 'ASC NULLS FIRST' : 'DESC NULLS LAST'}`,
  );
  return [...criteria, id].join(', ');
}

/** An order's part of a statement's name; two criteria are enough to keep the number of prepared statements small. */
export function nameOrder(order: Order<string>[]): string {
  return order.map(({ field, ascending }) => `${field}_${ascending ? 'up' : 'down'}`).join('_');
}

/**
 * $1 workspace, $2 visibilities, $3 those of discussions, $4 member or null, $5 part of the name, $6 offset, $7 limit.
 */
export function listRooms(criteria: RoomOrder[]): Statement<Paged<RoomRow>> {
  const order = criteria.slice(0, 2);
  return prepare(
    `list_rooms_${nameOrder(order)}`,
    `WITH found AS MATERIALIZED (
      SELECT r.id, row_number() OVER (ORDER BY ${orderBy(order, orderings, 'r.id')}) AS position
        FROM rooms r
       WHERE r.workspace_id = $1 AND r.deleted_at IS NULL
         AND r.visibility = ANY (CASE WHEN r.parent_room_id IS NULL THEN $2::text[] ELSE $3::text[] END)
         AND ($4::text IS NULL OR EXISTS (
           SELECT FROM memberships m
            WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = $4 AND m.left_at IS NULL
         ))
         AND ($5 = '' OR position(lower($5) IN lower(r.slug)) > 0 OR position(lower($5) IN lower(r.title)) > 0)
    )
    SELECT counted.total, page.*
      FROM (SELECT count(*)::int AS total FROM found) counted
      LEFT JOIN (
        SELECT found.position AS place, ${roomColumns}
          FROM found
          JOIN rooms r ON r.workspace_id = $1 AND r.id = found.id
          ${roomCreator}
         WHERE found.position > $6::int AND found.position <= $6::int + $7::int
      ) page ON true
     ORDER BY page.place`,
  );
}

/** $1 workspace, $2 user, $3 since or null. */
export const findOwnRooms = prepare<RoomRow>(
  'find_own_rooms',
  `SELECT ${roomColumns}
     FROM memberships m
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
     ${roomCreator}
    WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL
      AND ($3::timestamptz IS NULL OR r.updated_at > $3 OR m.joined_at > $3)
    ORDER BY r.id`,
);

/** $1 workspace, $2 user, $3 since: what the user has left since, or what was deleted while they were in it. */
const removedSince = (id: string, aliases: string) => `
  SELECT ${id} AS id, ${aliases} AS aliases, COALESCE(m.left_at, r.deleted_at) AS at
    FROM memberships m
    JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
   WHERE m.workspace_id = $1 AND m.user_id = $2 AND COALESCE(m.left_at, r.deleted_at) > $3
   ORDER BY at`;

export const findRemovedRooms = prepare<Removed>('find_removed_rooms', removedSince('r.id', 'r.aliases'));
export const findRemovedMemberships = prepare<Removed>(
  'find_removed_memberships',
  removedSince('m.id', `'{}'::jsonb`),
);
