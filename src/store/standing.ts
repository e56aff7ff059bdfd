import type { Caller } from '../core/caller.ts';
import { people } from '../core/direct-rooms.ts';
import type { RoomRef, RoomSearch, RoomStanding } from '../core/rooms.ts';
import type { Absent } from './database.ts';
import { type List, prepareList, readNested } from './lists.ts';
import { isApart, readable } from './readable-rooms.ts';
import {
  type MembershipRow,
  membershipColumns,
  type RoomRow,
  roomColumns,
  roomCreator,
  toOptionalMembership,
  toRoom,
} from './room-rows.ts';

/** A row of `standing`. */
export type StandingRow = RoomRow & { readable: boolean; blocked: boolean; permissions: string[] } & (
    | MembershipRow
    | Absent<MembershipRow>
  );

/**
 * The room that a request names, as somebody stands to it.
 *
 * @param who SQL of who that is
 * @param name SQL of its name: dialect of aliases, id or alias, slug, its key; or 'people' and, as key, that of the other
 *   one's user name
 */
export const standingOf = (
  who: Record<'workspace' | 'user' | 'roles', string>,
  name: Record<'dialect' | 'id' | 'slug' | 'key', string>,
) => `
  SELECT ${roomColumns}, ${membershipColumns},
         ${readable('r', 'm.user_id IS NOT NULL', who.user, who.roles)} AS readable,
         NOT 'platform' = ANY (${who.roles}) AND ${isApart('r', who.user)} AS blocked,
         ARRAY(
           SELECT p.id FROM permissions p
            WHERE p.workspace_id = r.workspace_id AND p.roles && (${who.roles}::text[] || COALESCE(m.roles, '{}'))
         ) AS permissions
    FROM (
      SELECT id AS room_id, 1 AS rank FROM rooms WHERE workspace_id = ${who.workspace} AND id = ${name.id}
      UNION ALL
      SELECT room_id, 2 FROM room_aliases
       WHERE workspace_id = ${who.workspace} AND dialect = ${name.dialect} AND alias = ${name.id}
      UNION ALL
      SELECT id, 3 FROM rooms
       WHERE workspace_id = ${who.workspace} AND slug_key = ${name.key} AND slug = ${name.slug}
      UNION ALL
      SELECT direct_room(${who.workspace}, ${name.dialect}, ${who.user}, ${name.key}), 4
       WHERE ${name.dialect} = '${people}'
    ) named
    JOIN rooms r ON r.workspace_id = ${who.workspace} AND r.id = named.room_id AND r.deleted_at IS NULL
    ${roomCreator}
    LEFT JOIN memberships m
      ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = ${who.user} AND m.left_at IS NULL
   ORDER BY named.rank
   LIMIT 1`;

/** $1 workspace, $2 caller, $3 the caller's roles, $4 to $7 the room's name. */
export const standing = standingOf(
  { workspace: '$1', user: '$2', roles: '$3' },
  { dialect: '$4', id: '$5', slug: '$6', key: '$7' },
);

/** The values of $1 to $7. */
export function standingValues(
  { workspaceId, userId, roles }: Caller,
  search: Pick<RoomSearch, 'ref' | 'dialect'>,
): unknown[] {
  return [workspaceId, userId, roles, ...nameValues(search)];
}

/** The values of a room's name. */
export function nameValues({ ref, dialect }: Pick<RoomSearch, 'ref' | 'dialect'>): unknown[] {
  if ('other' in ref) return [people, null, null, ref.other.toLowerCase()];
  const { id, slug } = namesIn(ref);
  return [dialect, id, slug, slug && slugKey(slug)];
}

export function toStanding(row: StandingRow): RoomStanding {
  return {
    room: toRoom(row),
    membership: toOptionalMembership(row),
    readable: row.readable,
    blocked: row.blocked,
    permissions: new Set(row.permissions),
  };
}

/** SQL of the id of the room in which something is listed; of none when the caller may not read it. */
export const theRoom = '(SELECT id FROM standing WHERE readable)';

/** What comes with every list in a room. */
export type InRoomFacts<More> = { standing: StandingRow } & More;

/**
 * Declares a list in a room, together with the caller's standing there: $1 to $7 as `standing`.
 *
 * @param rows SQL of the list, which finds its room by `theRoom`
 * @param common what the list and the further facts both read
 * @param facts further columns beside the standing
 */
export function listInRoom<Row, More = unknown>(
  name: string,
  rows: string,
  { common = [], facts = [] }: { common?: string[]; facts?: string[] } = {},
): List<InRoomFacts<More>, Row> {
  const columns = ['to_jsonb(standing) AS standing', ...facts].join(', ');
  return prepareList(
    name,
    [`standing AS MATERIALIZED (${standing})`, ...common].join(', '),
    `SELECT ${columns} FROM standing`,
    rows,
  );
}

/** The standing out of a list's facts; none when there was no such room. */
export function standingIn(facts: { standing: StandingRow | null } | null): RoomStanding | null {
  if (!facts?.standing) return null;
  return toStanding(
    readNested(facts.standing, [
      ...(['lastPostAt', 'archivedAt', 'createdAt', 'updatedAt'] as const),
      ...(['m.joinedAt', 'm.readAt', 'm.updatedAt'] as const),
    ]),
  );
}

function namesIn(ref: Exclude<RoomRef, { other: string }>): { id: string | null; slug: string | null } {
  if ('any' in ref) return { id: ref.any, slug: ref.any };
  return 'id' in ref ? { id: ref.id, slug: null } : { id: null, slug: ref.slug };
}

/** Names of rooms are unique regardless of case. */
export const slugKey = (slug: string) => slug.toLowerCase();
