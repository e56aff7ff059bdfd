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

/** The rows of such a page as core knows them. */
export function toPageOfMessages(rows: Paged<MessageRow>[]): PageOf<Message> {
  return { rows: rowsOf(rows).map(toMessage), total: rows[0]?.total ?? 0 };
}
