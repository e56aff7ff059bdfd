import type { Caller } from '../core/caller.ts';
import type { Message, Page, PageOf } from '../core/model.ts';
import type { InRoom, RoomSearch } from '../core/rooms.ts';
import type { Database } from './database.ts';
import { type List, runList, type Total } from './lists.ts';
import { type MessageRow, messageColumns, messageJoins, starColumn, toMessage } from './message-rows.ts';
import { type InRoomFacts, listInRoom, standingIn, standingValues } from './standing.ts';

/** Messages of a room, with how many there are altogether. */
export type MessagePages = List<InRoomFacts<Total>, MessageRow>;

/**
 * Declares such a list: $1 to $7 the room, $8 offset, $9 limit.
 *
 * @param found SQL that selects the `id` and `seq` of all of them
 * @param oldestFirst rather than the newest
 */
export function pagesOfMessages(name: string, found: string, oldestFirst = false): MessagePages {
  const order = oldestFirst ? 'ASC' : 'DESC';
  return listInRoom(
    name,
    `SELECT ${messageColumns}, ${starColumn('$2')}
       FROM (SELECT id FROM found ORDER BY seq ${order} OFFSET $8 LIMIT $9) chosen
       JOIN messages m ON m.workspace_id = $1 AND m.id = chosen.id
       JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
      ORDER BY m.seq ${order}`,
    {
      common: [`found AS MATERIALIZED (${found})`],
      facts: ['(SELECT count(*)::int FROM found) AS total'],
    },
  );
}

/**
 * Joins to a mark on a place in a room its message `m`, if that is there to be seen. The limit, which changes nothing,
 * keeps the planner from reading all messages of the room for a few marks.
 */
export const markedMessage = (mark: string) => `
      JOIN LATERAL (
        SELECT id, seq, deleted_at, concealed_at FROM messages
         WHERE workspace_id = ${mark}.workspace_id AND room_id = ${mark}.room_id AND seq = ${mark}.seq LIMIT 1
      ) m ON m.deleted_at IS NULL AND m.concealed_at IS NULL`;

/** One page of such a list. */
export async function runPage(
  database: Database,
  pages: MessagePages,
  caller: Caller,
  search: RoomSearch,
  { offset, limit }: Page,
): Promise<InRoom<PageOf<Message>>> {
  const { facts, rows } = await runList(database, pages, [...standingValues(caller, search), offset, limit]);
  return { standing: standingIn(facts), found: { rows: rows.map(toMessage), total: facts?.total ?? 0 } };
}
