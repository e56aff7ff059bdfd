import type { ReadMark, ReadMarkStore, ReadUpToFacts } from '../core/read-marks.ts';
import { credentialValues } from './callers.ts';
import { type Absent, type Database, prepare } from './database.ts';
import { roomNamed } from './room-rows.ts';
import { unreadMessages } from './unread.ts';

type ReadUpToRow = ReadUpToFacts & (ReadMark | Absent<ReadMark>);

/**
 * $1 to $4 the credential, $5 dialect, $6 the room as the dialect calls it, $7 message. What is unread afterwards is counted
 * from the place up to which the room is then read, since the statement does not see its own change.
 */
const readUpTo = prepare<ReadUpToRow>(
  'read_up_to',
  `WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2, $3, $4)),
  room AS MATERIALIZED (
    SELECT r.workspace_id, r.id, caller.user_id
      FROM caller
      JOIN rooms r ON r.workspace_id = caller.workspace_id AND r.deleted_at IS NULL
       AND r.id = ${roomNamed('caller.workspace_id', '$5', '$6')}
  ),
  own AS MATERIALIZED (
    SELECT m.workspace_id, m.room_id, m.user_id, m.read_seq, m.read_at, m.marked_unread
      FROM room
      JOIN memberships m ON m.workspace_id = room.workspace_id AND m.room_id = room.id AND m.user_id = room.user_id
       AND m.left_at IS NULL
       FOR UPDATE OF m
  ),
  place AS MATERIALIZED (
    SELECT own.*, msg.seq, GREATEST(own.read_seq, msg.seq) AS new_seq,
           msg.seq > own.read_seq OR own.read_at IS NULL OR own.marked_unread AS moves
      FROM own
      JOIN messages msg ON msg.workspace_id = own.workspace_id AND msg.room_id = own.room_id AND msg.id = $7
  ),
  marked AS (
    UPDATE memberships m
       SET read_seq = place.new_seq, read_at = now(), marked_unread = false, open = true, updated_at = now()
      FROM place
     WHERE place.moves AND m.workspace_id = place.workspace_id AND m.room_id = place.room_id AND m.user_id = place.user_id
    RETURNING m.room_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT place.workspace_id, 'room.read', place.room_id, place.user_id, place.room_id,
           jsonb_build_object('readSeq', place.new_seq)
      FROM place JOIN marked ON true
  )
  SELECT EXISTS (SELECT FROM caller) AS authenticated, EXISTS (SELECT FROM room) AS "roomFound",
         EXISTS (SELECT FROM own) AS "inRoom", place.seq IS NOT NULL AS "messageFound", place.user_id AS "userId",
         (
           SELECT last.id FROM messages last
            WHERE last.workspace_id = place.workspace_id AND last.room_id = place.room_id AND last.seq <= place.new_seq
            ORDER BY last.seq DESC LIMIT 1
         ) AS "messageId",
         (
           SELECT COALESCE(sum(${unreadMessages()}), 0)::int
             FROM (
               SELECT all_own.workspace_id, all_own.room_id, all_own.user_id,
                      CASE WHEN all_own.room_id = place.room_id THEN place.new_seq ELSE all_own.read_seq END AS read_seq
                 FROM memberships all_own
                WHERE all_own.workspace_id = place.workspace_id AND all_own.user_id = place.user_id
                  AND all_own.left_at IS NULL
             ) m
             JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
              AND r.archived_at IS NULL
         ) AS unread
    FROM (SELECT) AS always
    LEFT JOIN place ON true`,
);

/** How far users have read, in one round trip. */
export function readMarkStore(database: Database): ReadMarkStore {
  return {
    async set(presented, dialect, room, messageId) {
      const [row] = await database.change.inRoom(readUpTo, [
        ...credentialValues(presented),
        dialect,
        room,
        messageId,
      ]);
      if (!row) throw new Error('The statement always answers a row.');
      const { userId } = row;
      return {
        facts: row,
        mark: userId === null ? null : { userId, messageId: row.messageId, unread: row.unread },
      };
    },
  };
}
