import type { ListedBody, ListedMessage } from '../core/message-lists.ts';
import { type Database, prepare } from './database.ts';
import {
  type MessagePlace,
  type PlaceRow,
  type PlainRow,
  placeColumns,
  placeOf,
  plainColumns,
  type SenderRow,
  senderColumns,
  senderJoins,
  toPlainMessage,
  toSender,
} from './message-rows.ts';

/** Reactions are shown without the names of those who react. */
const shownColumns = `${plainColumns}, ${senderColumns},
  CASE WHEN m.reacted AND m.deleted_at IS NULL THEN (
    SELECT COALESCE(json_agg(json_build_array(x.reaction, x.user_id) ORDER BY x.at), '[]')
      FROM reactions x WHERE x.workspace_id = m.workspace_id AND x.message_id = m.id
  ) END AS reactions`;

/**
 * What a statement selects to list messages `m` of one room, beside `senderJoins`.
 *
 * @param reader SQL of the id of the user who reads
 */
export const listedBodyColumns = (reader: string) => `
  ${shownColumns},
  m.set_aside AND EXISTS (
    SELECT FROM personal_deletions d
     WHERE d.workspace_id = m.workspace_id AND d.user_id = ${reader} AND d.room_id = m.room_id AND d.seq = m.seq
  ) AS "setAside"`;

/** The same of messages of rooms `r`. */
export const listedColumns = (reader: string) => `${placeColumns}, ${listedBodyColumns(reader)}`;

type Body = PlainRow & SenderRow & { reactions: [reaction: string, userId: string][] | null };

/** A row of `listedBodyColumns`. */
export type ListedBodyRow = Body & { setAside: boolean };

/** A row of `listedColumns`. */
export type ListedRow = ListedBodyRow & PlaceRow;

/** Whether a reader sees a message: SQL of whether they look after its room, and of the system messages that are shown. */
export const visible = (looksAfter: string, systems: string) =>
  `NOT m.hidden AND (m.concealed_at IS NULL OR ${looksAfter}) AND (m.system IS NULL OR m.system = ANY (${systems}::text[]))`;

/** SQL of the id of what a message `m` answers: a reply in a thread answers its root, unless it answers another. */
export const answeredId = 'COALESCE(m.reply_to_id, m.thread_root_id)';

const answeredIdOf = ({ rarities, threadRootId }: PlainRow) => rarities?.replyToId ?? threadRootId;

/** $1 workspace, $2 ids. */
const findAnswered = prepare<Body & PlaceRow>(
  'find_answered',
  `SELECT ${placeColumns}, ${shownColumns}
     FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${senderJoins}
    WHERE m.workspace_id = $1 AND m.id = ANY ($2) AND NOT m.hidden AND m.concealed_at IS NULL`,
);

/** Messages with those that they answer: one statement more when there are any. */
export async function withAnswered(
  database: Database,
  workspaceId: string,
  rows: ListedRow[],
): Promise<ListedMessage[]> {
  const wanted = new Set(rows.map(answeredIdOf).filter((id) => id !== null));
  const answered = wanted.size > 0 ? await database.run(findAnswered, [workspaceId, [...wanted]]) : [];
  return joined(rows, answered, (row) => toBody(placeOf(row), row));
}

/** The same of messages of one room, where what they answer came along. */
export const withAnsweredOf = (place: MessagePlace, rows: ListedBodyRow[], answered: Body[]) =>
  joined<Body>(rows, answered, (row) => toBody(place, row));

function joined<Row extends Body>(
  rows: (Row & { setAside: boolean })[],
  answered: Row[],
  toShown: (row: Row) => ListedBody,
): ListedMessage[] {
  const byId = new Map<string | null, ListedBody>(answered.map((row) => [row.id, toShown(row)]));
  return rows.map((row) => ({
    ...toShown(row),
    setAside: row.setAside,
    answered: byId.get(answeredIdOf(row)) ?? null,
  }));
}

function toBody(place: MessagePlace, row: Body): ListedBody {
  const reactions = row.reactions?.map(([reaction, id]) => ({ reaction, user: { id } })) ?? null;
  return { message: { ...toPlainMessage(place, row), reactions }, sender: toSender(row) };
}
