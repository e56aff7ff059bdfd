import type { Block, BlockStore } from '../core/blocks.ts';
import { type Database, prepare } from './database.ts';
import { type ProfileJson, profileJson, toProfile } from './profile-rows.ts';
import { type RoomRow, roomColumns, roomCreator, toRoom } from './room-rows.ts';

interface BlockRow {
  blockee: ProfileJson;
  blocker: ProfileJson;
  blockedAt: Date;
}

const blockColumns = `
  ${profileJson('blockee')} AS blockee, ${profileJson('blocker')} AS blocker, b.created_at AS "blockedAt"`;

const blockUsers = `
  JOIN users blockee ON blockee.workspace_id = b.workspace_id AND blockee.id = b.blockee_id
  JOIN users blocker ON blocker.workspace_id = b.workspace_id AND blocker.id = b.blocker_id`;

/** $1 workspace, $2 room. Several who ban at once do so one after the other. */
const lockRoom = prepare<never>(
  'lock_room_for_ban',
  'SELECT FROM rooms WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE',
);

/** $1 workspace, $2 room, $3 blocker, $4 blockee, $5 whether everybody blocks for themselves; else after `lockRoom`. */
const addBlock = prepare<BlockRow>(
  'add_block',
  `WITH added AS (
    INSERT INTO blocks (workspace_id, room_id, blockee_id, blocker_id)
    SELECT $1, $2, $4, $3
     WHERE $5 OR NOT EXISTS (SELECT FROM blocks WHERE workspace_id = $1 AND room_id = $2 AND blockee_id = $4)
    ON CONFLICT DO NOTHING RETURNING *
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT $1, 'user.blocked', $2, $3, blockee_id FROM added
  )
  SELECT ${blockColumns} FROM added b ${blockUsers}`,
);

/** As above. A group's bans by several are one ban. */
const removeBlock = prepare<BlockRow>(
  'remove_block',
  `WITH removed AS (
    DELETE FROM blocks
     WHERE workspace_id = $1 AND room_id = $2 AND blockee_id = $4 AND (NOT $5 OR blocker_id = $3)
    RETURNING *
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT DISTINCT $1, 'user.unblocked', $2, $3, blockee_id FROM removed
  )
  SELECT ${blockColumns} FROM removed b ${blockUsers} ORDER BY b.created_at LIMIT 1`,
);

const findBlocks = (where: string) => `
  SELECT ${blockColumns}, ${roomColumns}
    FROM blocks b ${blockUsers}
    JOIN rooms r ON r.workspace_id = b.workspace_id AND r.id = b.room_id AND r.deleted_at IS NULL
    ${roomCreator}
   WHERE b.workspace_id = $1 AND ${where}
   ORDER BY b.created_at, b.room_id, b.blockee_id`;

/** $1 workspace, $2 room. */
const findOfRoom = prepare<BlockRow & RoomRow>('find_blocks_of_room', findBlocks('b.room_id = $2'));

/** $1 workspace, $2 user. */
const findOfBlocker = prepare<BlockRow & RoomRow>('find_blocks_of_user', findBlocks('b.blocker_id = $2'));

/** Blocks and bans. */
export function blockStore(database: Database): BlockStore {
  return {
    async add({ workspaceId, userId }, room, blockeeId) {
      const isOwn = room.visibility === 'direct';
      // Only a second statement sees what was there when the lock was given.
      const [row] = await database.transaction(async (run) => {
        if (!isOwn) await run(lockRoom, [workspaceId, room.id]);
        return run(addBlock, [workspaceId, room.id, userId, blockeeId, isOwn]);
      });
      return row ? { room, ...toBlock(row) } : null;
    },
    async remove({ workspaceId, userId }, room, blockeeId) {
      const values = [workspaceId, room.id, userId, blockeeId, room.visibility === 'direct'];
      const [row] = await database.run(removeBlock, values);
      return row ? { room, ...toBlock(row) } : null;
    },
    async ofRoom(workspaceId, roomId) {
      const rows = await database.run(findOfRoom, [workspaceId, roomId]);
      return rows.map((row) => ({ room: toRoom(row), ...toBlock(row) }));
    },
    async ofBlocker(workspaceId, userId) {
      const rows = await database.run(findOfBlocker, [workspaceId, userId]);
      return rows.map((row) => ({ room: toRoom(row), ...toBlock(row) }));
    },
  };
}

function toBlock({ blockee, blocker, blockedAt }: BlockRow): Omit<Block, 'room'> {
  return { blockee: toProfile(blockee), blocker: toProfile(blocker), createdAt: blockedAt };
}
