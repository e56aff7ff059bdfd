import { readable } from './readable-rooms.ts';
import { roomNamed } from './room-rows.ts';

/** SQL of what people wrote, as everybody in the room sees it. */
export const listed = (message: string) =>
  `NOT ${message}.hidden AND ${message}.system IS NULL AND ${message}.concealed_at IS NULL`;

/** The rest of what a room counts; the index `messages_unlisted` holds exactly these. */
export const unlisted = (message: string) =>
  `NOT ${message}.hidden AND (${message}.system IS NOT NULL OR ${message}.concealed_at IS NOT NULL)`;

/**
 * The beginning of a statement about one room of the caller, as `own`: $1 to $4 the credential, $5 the room's name in $6
 * dialect.
 *
 * @param lock what the membership is locked with, if it is
 */
export const ownRoom = (lock = '') => `
  WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2, $3, $4)),
  own AS MATERIALIZED (
    SELECT m.workspace_id, m.room_id, m.user_id, m.read_seq, r.last_seq, r.message_count
      FROM caller
      JOIN memberships m ON m.workspace_id = caller.workspace_id AND m.user_id = caller.user_id AND m.left_at IS NULL
       AND m.room_id = ${roomNamed('caller.workspace_id', '$6', '$5')}
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
     WHERE ${readable('r', 'true', 'm.user_id', 'caller.roles')} ${lock}
  )`;

/** The facts with which such a statement ends. */
export const ownRoomFacts =
  'EXISTS (SELECT FROM caller) AS authenticated, EXISTS (SELECT FROM own) AS "inRoom"';
