import type { ConversationStore, OwnRoomFacts } from '../core/conversations.ts';
import { credentialValues } from './callers.ts';
import { markMessagesRead } from './conversation-reads.ts';
import { type Absent, type Database, isFound, prepare } from './database.ts';
import { type LineRow, lineColumns, lineSources, toLine } from './line-rows.ts';
import { factsColumn, prepareList, readFacts, runList, runnerFor, type Total } from './lists.ts';
import { messageJoins } from './message-rows.ts';
import { listed, ownRoom, ownRoomFacts, unlisted } from './own-rooms.ts';
import { type RoomRow, roomColumns, roomCreator, toRoom } from './room-rows.ts';

type LinePageRow = { facts: string } & (LineRow | Absent<LineRow>);

/**
 * $7 before, $8 after, $9 offset, $10 limit. Instants become places in the order of the room. The whole room's total is
 * what it counts but for the few that are not listed; that of a stretch is counted.
 */
const linePage = prepare<LinePageRow>(
  'own_room_page',
  `${ownRoom()},
  stretch AS MATERIALIZED (
    SELECT own.*,
           CASE WHEN $7::timestamptz IS NULL THEN last_seq ELSE last_seq_before(workspace_id, room_id, $7, false) END AS high,
           CASE WHEN $8::timestamptz IS NULL THEN 0 ELSE last_seq_before(workspace_id, room_id, $8, true) END AS low
      FROM own
  ),
  counted AS MATERIALIZED (
    SELECT CASE WHEN $7::timestamptz IS NULL AND $8::timestamptz IS NULL THEN s.message_count - (
             SELECT count(*)::int FROM messages x
              WHERE x.workspace_id = s.workspace_id AND x.room_id = s.room_id AND ${unlisted('x')}
           ) ELSE (
             SELECT count(*)::int FROM messages x
              WHERE x.workspace_id = s.workspace_id AND x.room_id = s.room_id AND x.seq > s.low AND x.seq <= s.high
                AND ${listed('x')}
           ) END AS total
      FROM stretch s
  )
  SELECT ${factsColumn(`SELECT ${ownRoomFacts}, (SELECT total FROM counted) AS total`)}, ${lineColumns}
    FROM (SELECT) AS always
    LEFT JOIN stretch s ON true
    LEFT JOIN LATERAL (
      SELECT ${lineSources} FROM messages m
       WHERE m.workspace_id = s.workspace_id AND m.room_id = s.room_id AND m.seq > s.low AND m.seq <= s.high
         AND ${listed('m')}
       ORDER BY m.seq DESC OFFSET $9 LIMIT $10
    ) m ON true ${messageJoins}
   ORDER BY m.seq DESC`,
);

type ConversationRow = RoomRow & { lastId: string | null; unread: number };

/**
 * $1 workspace, $2 user, $3 offset, $4 limit. The page is found before anything is read about its rooms; its messages come
 * by their ids in one further statement.
 */
const listConversations = prepareList<Total, ConversationRow>(
  'list_conversations',
  `found AS MATERIALIZED (
    SELECT m.room_id, m.read_seq,
           row_number() OVER (ORDER BY COALESCE(r.last_post_at, r.created_at) DESC, r.id DESC) AS position
      FROM memberships m
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
     WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL
  )`,
  'SELECT count(*)::int AS total FROM found',
  `SELECT ${roomColumns},
          CASE WHEN r.last_post_seq > 0 THEN (
            SELECT x.id FROM messages x
             WHERE x.workspace_id = r.workspace_id AND x.room_id = r.id AND ${listed('x')}
             ORDER BY x.seq DESC LIMIT 1
          ) END AS "lastId",
          (
            SELECT count(*)::int FROM messages x
             WHERE x.workspace_id = r.workspace_id AND x.room_id = r.id AND x.seq > found.read_seq
               AND x.author_id <> $2 AND ${listed('x')}
               AND NOT EXISTS (
                 SELECT FROM message_reads d
                  WHERE d.workspace_id = x.workspace_id AND d.user_id = $2 AND d.room_id = x.room_id AND d.seq = x.seq
               )
          ) AS unread
     FROM found
     JOIN rooms r ON r.workspace_id = $1 AND r.id = found.room_id
     ${roomCreator}
    WHERE found.position > $3::int AND found.position <= $3::int + $4::int
    ORDER BY found.position`,
);

/** $1 workspace, $2 ids. */
const findLines = prepare<LineRow>(
  'find_lines',
  `SELECT ${lineColumns}
     FROM messages m ${messageJoins}
    WHERE m.workspace_id = $1 AND m.id = ANY ($2) AND NOT m.hidden`,
);

/** Rooms as their members see them who only know what people write. */
export function conversationStore(database: Database): ConversationStore {
  return {
    async list({ workspaceId, userId }, { offset, limit }) {
      const { facts, rows } = await runList(database, listConversations, [
        workspaceId,
        userId,
        offset,
        limit,
      ]);
      const ids = rows.flatMap(({ lastId }) => lastId ?? []);
      const found = ids.length > 0 ? await database.run(findLines, [workspaceId, ids]) : [];
      const lines = new Map(found.map((row) => [row.id, toLine(row)]));
      return {
        rows: rows.map(({ lastId, unread, ...row }) => ({
          room: toRoom(row),
          lastLine: (lastId !== null && lines.get(lastId)) || null,
          unread,
        })),
        total: facts?.total ?? 0,
      };
    },

    async messages({ presented, roomId, dialect }, { before, after }, { offset, limit }) {
      const values = [...credentialValues(presented), roomId, dialect, before, after, offset, limit];
      // The lines of a stretch are counted.
      const isStretch = before !== null || after !== null;
      const run = isStretch ? database.run : runnerFor(database, offset + limit);
      const rows = await run(linePage, values);
      const { total, ...facts } = readFacts<OwnRoomFacts & { total: number | null }>(rows);
      return { facts, page: { rows: rows.filter(isFound).map(toLine), total: total ?? 0 } };
    },

    async markMessagesRead({ presented, roomId, dialect }, messageIds) {
      const values = [...credentialValues(presented), roomId, dialect, messageIds];
      const [facts] = await database.run(markMessagesRead, values);
      if (!facts) throw new Error('The statement always answers one row.');
      return { facts, marked: facts.marked };
    },
  };
}
