import type { RoomRef, RoomStore } from '../core/rooms.ts';
import { type Database, prepare } from './database.ts';
import { findOwnRooms, findRemovedRooms, listRooms, rowsOf } from './room-lists.ts';
import {
  type MembershipRow,
  membershipColumns,
  type RoomRow,
  roomColumns,
  roomCreator,
  toOptionalMembership,
  toRoom,
} from './room-rows.ts';
import { deleteRoom, findHolder, insertAliases, insertDirectRoom, insertRoom } from './room-writes.ts';

type StandingRow = RoomRow & { readable: boolean; blocked: boolean; permissions: string[] } & (
    | MembershipRow
    | { [Column in keyof MembershipRow]: null }
  );

/** $1 workspace, $2 caller, $3 the caller's roles, $4 dialect of aliases, $5 id or alias, $6 slug, $7 its key. */
const findStanding = prepare<StandingRow>(
  'find_room_standing',
  `SELECT ${roomColumns}, ${membershipColumns},
          EXISTS (SELECT FROM readable_room(r.workspace_id, r.id, $2, $3)) AS readable,
          NOT 'platform' = ANY ($3) AND EXISTS (
            SELECT FROM blocks b
             WHERE b.workspace_id = r.workspace_id AND b.room_id = r.id AND (b.blockee_id = $2 OR r.visibility = 'direct')
          ) AS blocked,
          ARRAY(
            SELECT p.id FROM permissions p
             WHERE p.workspace_id = r.workspace_id AND p.roles && ($3::text[] || COALESCE(m.roles, '{}'))
          ) AS permissions
     FROM (
       SELECT id AS room_id, 1 AS rank FROM rooms WHERE workspace_id = $1 AND id = $5
       UNION ALL
       SELECT room_id, 2 FROM room_aliases WHERE workspace_id = $1 AND dialect = $4 AND alias = $5
       UNION ALL
       SELECT id, 3 FROM rooms WHERE workspace_id = $1 AND slug_key = $7 AND slug = $6
     ) named
     JOIN rooms r ON r.workspace_id = $1 AND r.id = named.room_id AND r.deleted_at IS NULL
     ${roomCreator}
     LEFT JOIN memberships m
       ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = $2 AND m.left_at IS NULL
    ORDER BY named.rank
    LIMIT 1`,
);

/** $1 workspace, $2 room. */
const findOwned = prepare<{ owned: boolean }>(
  'find_room_owned',
  `SELECT EXISTS (
     SELECT FROM memberships
      WHERE workspace_id = $1 AND room_id = $2 AND left_at IS NULL AND 'owner' = ANY (roles)
   ) AS owned`,
);

/** Rooms. */
export function roomStore(database: Database): RoomStore {
  return {
    async standing({ workspaceId, userId, roles }, ref, dialect) {
      const { id, slug } = namesIn(ref);
      const values = [workspaceId, userId, roles, dialect, id, slug, slug && slugKey(slug)];
      const [row] = await database.run(findStanding, values);
      if (!row) return null;
      return {
        room: toRoom(row),
        membership: toOptionalMembership(row),
        readable: row.readable,
        blocked: row.blocked,
        permissions: new Set(row.permissions),
      };
    },

    async create(room) {
      const { workspaceId, id, slug, alias, members, told } = room;
      const key = slugKey(slug);
      const [created] = await database.run(insertRoom, [
        ...[
          workspaceId,
          id,
          room.visibility,
          slug,
          key,
          room.title,
          room.topic,
          room.creatorId,
          room.readOnly,
        ],
        ...[room.broadcast, room.policy, room.extra],
        members.map(({ userId }) => userId),
        members.map(({ membershipId }) => membershipId),
        members.map(({ roles }) => roles.includes('owner')),
        ...[room.description, alias?.dialect, alias?.alias, told?.joinedId, told?.addedId],
      ]);
      if (created) return toRoom(created);
      const [holder] = await database.run(findHolder, [workspaceId, key, id]);
      if (!holder || holder.hasId) return 'idTaken';
      return holder.archived ? 'nameArchived' : 'nameTaken';
    },

    async isOwned({ workspaceId, id }) {
      const [found] = await database.run(findOwned, [workspaceId, id]);
      return found?.owned ?? false;
    },

    async createDirect({ workspaceId, id, creatorId, peopleKey, policy, alias, members }) {
      await database.run(insertDirectRoom, [
        ...[workspaceId, peopleKey, id, creatorId, alias?.dialect ?? null, alias?.alias ?? null],
        members.map(({ userId }) => userId),
        members.map(({ membershipId }) => membershipId),
        members.map(({ open }) => open),
        policy ?? {},
      ]);
    },

    async addAliases(workspaceId, dialect, rooms) {
      if (rooms.length === 0) return;
      await database.run(insertAliases, [
        ...[workspaceId, dialect],
        rooms.map(({ roomId }) => roomId),
        rooms.map(({ alias }) => alias),
      ]);
    },

    async list(workspaceId, { visibilities, discussions, memberId, filter, order, page: { offset, limit } }) {
      const values = [workspaceId, visibilities, discussions, memberId, filter, offset, limit];
      const rows = await database.run(listRooms(order), values);
      return { rows: rowsOf(rows).map(toRoom), total: rows[0]?.total ?? 0 };
    },

    async changes({ workspaceId, userId }, since) {
      const values = [workspaceId, userId, since];
      const changed = await database.run(findOwnRooms, values);
      const removed = since ? await database.run(findRemovedRooms, values) : [];
      return { changed: changed.map(toRoom), removed };
    },

    async remove({ workspaceId, userId }, roomId) {
      const deleted = await database.run(deleteRoom, [workspaceId, roomId, userId]);
      return deleted.length > 0;
    },
  };
}

function namesIn(ref: RoomRef): { id: string | null; slug: string | null } {
  if ('any' in ref) return { id: ref.any, slug: ref.any };
  return 'id' in ref ? { id: ref.id, slug: null } : { id: null, slug: ref.slug };
}

/** Names of rooms are unique regardless of case. */
const slugKey = (slug: string) => slug.toLowerCase();
