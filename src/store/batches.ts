import type { BatchStore } from '../core/batches.ts';
import type { NewMessage } from '../core/messages.ts';
import { type Database, prepare, type Runner } from './database.ts';
import { type ListedRow, listedColumns, withAnswered } from './listed-messages.ts';
import { postOf } from './message-posts.ts';
import { senderJoins } from './message-rows.ts';

/** $1 workspace, $2 batch, $3 messages: those that are new in the batch. Waits for whoever writes the same batch. */
const recordBatch = prepare<{ id: string }>(
  'record_batch',
  `INSERT INTO batch_messages (workspace_id, batch_id, message_id)
   SELECT $1, $2, id FROM unnest($3::text[]) AS id ORDER BY id
   ON CONFLICT DO NOTHING RETURNING message_id AS id`,
);

/** $1 workspace, $2 rooms. All of them before the first message, and in one order, so that no two batches wait for each other. */
const lockRooms = prepare<{ id: string }>(
  'lock_rooms_of_batch',
  `SELECT id FROM rooms WHERE workspace_id = $1 AND id = ANY ($2::text[]) AND deleted_at IS NULL
    ORDER BY id FOR NO KEY UPDATE`,
);

/** $1 workspace, $2 reader, $3 batch. */
const listBatch = prepare<ListedRow>(
  'list_batch',
  `SELECT ${listedColumns('$2')}
     FROM batch_messages b
     JOIN messages m ON m.workspace_id = b.workspace_id AND m.id = b.message_id AND NOT m.hidden
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL ${senderJoins}
    WHERE b.workspace_id = $1 AND b.batch_id = $3
    ORDER BY m.created_at, m.id`,
);

/** Messages that were sent together. */
export function batchStore(database: Database): BatchStore {
  return {
    async write(workspaceId, batchId, messages) {
      try {
        await database.transaction((run) => writeBatch(run, workspaceId, batchId, messages));
        return true;
      } catch (error) {
        if (error instanceof RoomGone) return false;
        throw error;
      }
    },

    async list({ workspaceId, userId }, batchId) {
      const rows = await database.run(listBatch, [workspaceId, userId, batchId]);
      return withAnswered(database, workspaceId, rows);
    },
  };
}

/** Undoes the transaction of a batch. */
class RoomGone extends Error {}

async function writeBatch(run: Runner, workspaceId: string, batchId: string, messages: NewMessage[]) {
  const recorded = await run(recordBatch, [workspaceId, batchId, messages.map(({ id }) => id)]);
  const ids = new Set(recorded.map(({ id }) => id));
  const fresh = messages.filter(({ id }) => ids.has(id));
  const roomIds = [...new Set(fresh.map(({ roomId }) => roomId))];
  const locked = await run(lockRooms, [workspaceId, roomIds]);
  if (locked.length < roomIds.length) throw new RoomGone();
  for (const message of fresh) await run(...postOf(workspaceId, message));
}
