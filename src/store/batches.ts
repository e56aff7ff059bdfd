import type { BatchStore } from '../core/batches.ts';
import { type Database, prepare } from './database.ts';
import { type ListedRow, listedColumns, withAnswered } from './listed-messages.ts';
import { messageJoins } from './message-rows.ts';

/** $1 workspace, $2 batch, $3 messages. */
const recordBatch = prepare<never>(
  'record_batch',
  'INSERT INTO batch_messages (workspace_id, batch_id, message_id) SELECT $1, $2, unnest($3::text[])',
);

/** $1 workspace, $2 reader, $3 batch. */
const listBatch = prepare<ListedRow>(
  'list_batch',
  `SELECT ${listedColumns('$2')}
     FROM batch_messages b
     JOIN messages m ON m.workspace_id = b.workspace_id AND m.id = b.message_id AND NOT m.hidden
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL ${messageJoins}
    WHERE b.workspace_id = $1 AND b.batch_id = $3
    ORDER BY m.created_at, m.id`,
);

/** Messages that were sent together. */
export function batchStore(database: Database): BatchStore {
  return {
    async record(workspaceId, batchId, messageIds) {
      await database.run(recordBatch, [workspaceId, batchId, messageIds]);
    },

    async list({ workspaceId, userId }, batchId) {
      const rows = await database.run(listBatch, [workspaceId, userId, batchId]);
      return withAnswered(database, workspaceId, rows);
    },
  };
}
