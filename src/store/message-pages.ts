import type { Message, PageOf } from '../core/model.ts';
import { type MessageRow, messageColumns, messageJoins, starColumn, toMessage } from './message-rows.ts';
import { type Paged, rowsOf } from './room-lists.ts';

/**
 * One page of messages of a room with how many there are: $1 workspace, $2 room, $3 offset, $4 limit, $5 reader.
 *
 * @param found SQL that selects the `id` and `seq` of all of them
 * @param oldestFirst rather than the newest
 */
export const pageOfMessages = (found: string, oldestFirst = false) => `
  WITH found AS MATERIALIZED (${found})
  SELECT counted.total, page.*
    FROM (SELECT count(*)::int AS total FROM found) counted
    LEFT JOIN (
      SELECT ${messageColumns}, ${starColumn('$5')}
        FROM (SELECT id FROM found ORDER BY seq ${oldestFirst ? 'ASC' : 'DESC'} OFFSET $3 LIMIT $4) chosen
        JOIN messages m ON m.workspace_id = $1 AND m.id = chosen.id
        JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
    ) page ON true
   ORDER BY page.seq ${oldestFirst ? 'ASC' : 'DESC'}`;

/**
 * Joins to a mark on a place in a room its message `m`, if that is there to be seen. The limit, which changes nothing, keeps the planner from
 * reading all messages of the room for a few marks.
 */
export const markedMessage = (mark: string) => `
      JOIN LATERAL (
        SELECT id, seq, deleted_at, concealed_at FROM messages
         WHERE workspace_id = ${mark}.workspace_id AND room_id = ${mark}.room_id AND seq = ${mark}.seq LIMIT 1
      ) m ON m.deleted_at IS NULL AND m.concealed_at IS NULL`;

/** The rows of such a page as core knows them. */
export function toPageOfMessages(rows: Paged<MessageRow>[]): PageOf<Message> {
  return { rows: rowsOf(rows).map(toMessage), total: rows[0]?.total ?? 0 };
}
