import type { RoomStore } from '../core/rooms.ts';
import { type Database, prepare } from './database.ts';
import { enter } from './entrances.ts';
import { toRoomView } from './last-posts.ts';
import { runList } from './lists.ts';
import { findOwnRooms, listRooms, readRemoved } from './room-lists.ts';
import { toRoom } from './room-rows.ts';
import { deleteRoom, findHolder, insertAliases, insertDirectRoom, insertRoom } from './room-writes.ts';
import { type StandingRow, slugKey, standing, standingValues, toStanding } from './standing.ts';

const findStanding = prepare<StandingRow>('find_room_standing', standing);

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
    async standing(caller, ref, dialect) {
      const [row] = await database.run(findStanding, standingValues(caller, { ref, dialect }));
      return row ? toStanding(row) : null;
    },

    entrance: (presented, search) => enter(database, presented, search),

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

    async createDirect({ workspaceId, id, creatorId, peopleKey, policy, alias, extra, members }) {
      await database.run(insertDirectRoom, [
        ...[workspaceId, peopleKey, id, creatorId, alias?.dialect ?? null, alias?.alias ?? null],
        members.map(({ userId }) => userId),
        members.map(({ membershipId }) => membershipId),
        members.map(({ open }) => open),
        extra,
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

    async list({ workspaceId, userId }, { visibilities, discussions, memberId, filter, order, page }) {
      const { offset, limit } = page;
      const values = [workspaceId, visibilities, discussions, memberId, filter, offset, limit, userId];
      const { facts, rows } = await runList(database, listRooms(order), values);
      return { rows: rows.map(toRoomView), total: facts?.total ?? 0 };
    },

    async changes({ workspaceId, userId }, since) {
      const { facts, rows } = await runList(database, findOwnRooms, [workspaceId, userId, since]);
      return { changed: rows.map(toRoomView), removed: readRemoved(facts) };
    },

    async remove({ workspaceId, userId }, roomId) {
      const deleted = await database.run(deleteRoom, [workspaceId, roomId, userId]);
      return deleted.length > 0;
    },
  };
}
