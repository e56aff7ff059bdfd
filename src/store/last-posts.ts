import type { RoomView } from '../core/rooms.ts';
import { prepare } from './database.ts';
import {
  type MessageRow,
  messageColumns,
  messageJoins,
  readNestedMessage,
  sourceColumns,
  starColumn,
} from './message-rows.ts';
import { type RoomRow, roomColumns, toRoom } from './room-rows.ts';

/** The last ordinary message of a room `r`, from SQL of its reader: what was deleted gives way to the one before. */
const lastPost = (reader: string) => `
  SELECT ${messageColumns}, ${starColumn(reader)}
    FROM (
      SELECT ${sourceColumns('post')} FROM messages post
       WHERE post.workspace_id = r.workspace_id AND post.room_id = r.id AND post.seq <= r.last_post_seq AND NOT post.hidden
         AND (post.system IS NULL OR post.system = 'discussionCreated')
         AND (post.thread_root_id IS NULL OR post.thread_shown)
       ORDER BY post.seq DESC LIMIT 1
    ) m ${messageJoins}`;

/** $1 workspace, $2 room, $3 reader. */
export const findLastPost = prepare<MessageRow>(
  'find_last_post',
  `SELECT last.* FROM rooms r CROSS JOIN LATERAL (${lastPost('$3')}) last WHERE r.workspace_id = $1 AND r.id = $2`,
);

/**
 * The columns of a room `r` beside its `creator`, with its last ordinary message as JSON.
 *
 * @param reader SQL of the reader's id
 */
export const roomViewColumns = (reader: string) =>
  `${roomColumns}, (SELECT to_jsonb(last) FROM (${lastPost(reader)}) last) AS "lastPost"`;

/** A row of `roomViewColumns`. */
export type RoomViewRow = RoomRow & { lastPost: MessageRow | null };

export function toRoomView({ lastPost, ...room }: RoomViewRow): RoomView {
  return { room: toRoom(room), lastPost: lastPost && readNestedMessage(lastPost) };
}
