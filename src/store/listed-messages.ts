import type { MarkedMessage } from '../core/marks.ts';
import type { ListedMessage } from '../core/message-lists.ts';
import { type Database, prepare } from './database.ts';
import {
  type MessageRow,
  messageColumns,
  messageJoins,
  type SenderRow,
  senderColumns,
  toMessage,
  toSender,
} from './message-rows.ts';

/**
 * What a statement selects to list messages `m` of rooms `r`.
 *
 * @param reader SQL of the id of the user who reads
 */
export const listedColumns = (reader: string) => `
  ${messageColumns}, ${senderColumns},
  m.set_aside AND EXISTS (
    SELECT FROM personal_deletions d
     WHERE d.workspace_id = m.workspace_id AND d.user_id = ${reader} AND d.room_id = m.room_id AND d.seq = m.seq
  ) AS "setAside"`;

/** A row of `listedColumns`. */
export type ListedRow = MessageRow & SenderRow & { setAside: boolean };

/** Whether a reader sees a message: SQL of whether they look after its room, and of the system messages that are shown. */
export const visible = (looksAfter: string, systems: string) =>
  `NOT m.hidden AND (m.concealed_at IS NULL OR ${looksAfter}) AND (m.system IS NULL OR m.system = ANY (${systems}::text[]))`;

/** $1 workspace, $2 ids. */
const findAnswered = prepare<MessageRow & SenderRow>(
  'find_answered',
  `SELECT ${messageColumns}, ${senderColumns}
     FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
    WHERE m.workspace_id = $1 AND m.id = ANY ($2) AND NOT m.hidden AND m.concealed_at IS NULL`,
);

/** Messages with those that they answer: one statement more when there are any. */
export async function withAnswered(
  database: Database,
  workspaceId: string,
  rows: ListedRow[],
): Promise<ListedMessage[]> {
  const ids = rows.map(({ rarities, threadRootId }) => rarities?.replyToId ?? threadRootId);
  const wanted = new Set(ids.filter((id) => id !== null));
  const answered = wanted.size > 0 ? await database.run(findAnswered, [workspaceId, [...wanted]]) : [];
  const byId = new Map<string | null, MarkedMessage>(answered.map((row) => [row.id, toMarked(row)]));
  return rows.map((row, i) => ({
    ...toMarked(row),
    setAside: row.setAside,
    answered: byId.get(ids[i] ?? null) ?? null,
  }));
}

function toMarked(row: MessageRow & SenderRow): MarkedMessage {
  return { message: toMessage(row), sender: toSender(row) };
}
