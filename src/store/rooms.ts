import type { RoomStore } from '../core/rooms.ts';
import { type Database, prepare } from './database.ts';
import { toRoomView } from './last-posts.ts';
import { runList } from './lists.ts';
import { findOwnRooms, listRooms, readRemoved } from './room-lists.ts';
import { toRoom } from './room-rows.ts';
import { deleteRoom, findSlugHolder, insertAlias, insertDirectRoom, insertRoom } from './room-writes.ts';
import { type StandingRow, slugKey, standing, standingValues, toStanding } from './standing.ts';

const findStanding = prepare<StandingRow>('find_room_standing', standing);

/** Rooms. */
export function roomStore(database: Database): RoomStore {
  return {
    async standing(caller, ref, dialect) {
      const [row] = await database.run(findStanding, standingValues(caller, { ref, dialect }));
      return row ? toStanding(row) : null;
    },

    async create({
      workspaceId,
      id,
      visibility,
      slug,
      title,
      topic,
      creatorId,
      readOnly,
      broadcast,
      members,
      ...room
    }) {
      const key = slugKey(slug);
      const [created] = await database.run(insertRoom, [
        ...[
          workspaceId,
          id,
          visibility,
          slug,
          key,
          title,
          topic,
          creatorId,
          readOnly,
          broadcast,
          room.policy,
          room.extra,
        ],
        members.map(({ userId }) => userId),
        members.map(({ membershipId }) => membershipId),
        members.map(({ roles }) => roles.includes('owner')),
      ]);
      if (created) return toRoom(created);
      const [holder] = await database.run(findSlugHolder, [workspaceId, key]);
      return holder?.archived ? 'nameArchived' : 'nameTaken';
    },

    async createDirect({ workspaceId, id, creatorId, peopleKey, alias, members }) {
      await database.run(insertDirectRoom, [
        ...[workspaceId, peopleKey, id, creatorId, alias?.dialect ?? null, alias?.alias ?? null],
        members.map(({ userId }) => userId),
        members.map(({ membershipId }) => membershipId),
        members.map(({ open }) => open),
      ]);
    },

    async addAlias({ workspaceId, id }, dialect, alias) {
      await database.run(insertAlias, [workspaceId, id, dialect, alias]);
    },

    async list(workspaceId, { visibilities, discussions, memberId, filter, order, page: { offset, limit } }) {
      const values = [workspaceId, visibilities, discussions, memberId, filter, offset, limit];
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
