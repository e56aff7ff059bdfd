import type { OwnRoomFacts } from '../core/conversations.ts';
import { prepare } from './database.ts';
import { listed, ownRoom, ownRoomFacts } from './own-rooms.ts';

/**
 * $7 message ids. The lock of the membership comes first: what was marked meanwhile is either below its place or has its
 * row, so that nothing counts twice. Marks below the new place are superfluous; those that this call writes itself go with
 * the next.
 */
export const markMessagesRead = prepare<OwnRoomFacts & { marked: number }>(
  'mark_messages_read',
  `${ownRoom('FOR UPDATE OF m')},
  asked AS MATERIALIZED (
    SELECT x.id, x.seq FROM own
      JOIN messages x ON x.workspace_id = own.workspace_id AND x.id = ANY ($7) AND x.room_id = own.room_id
     WHERE x.seq > own.read_seq AND x.author_id <> own.user_id AND ${listed('x')}
  ),
  marked AS (
    INSERT INTO message_reads (workspace_id, user_id, room_id, seq)
    SELECT own.workspace_id, own.user_id, own.room_id, asked.seq FROM own, asked ORDER BY asked.seq
    ON CONFLICT DO NOTHING
    RETURNING seq
  ),
  place AS MATERIALIZED (
    SELECT COALESCE((
             SELECT x.seq - 1 FROM messages x
              WHERE x.workspace_id = own.workspace_id AND x.room_id = own.room_id AND x.seq > own.read_seq
                AND x.seq <= own.last_seq AND x.author_id <> own.user_id AND ${listed('x')}
                AND NOT EXISTS (SELECT FROM asked WHERE asked.seq = x.seq)
                AND NOT EXISTS (
                  SELECT FROM message_reads d
                   WHERE d.workspace_id = x.workspace_id AND d.user_id = own.user_id AND d.room_id = x.room_id
                     AND d.seq = x.seq
                )
              ORDER BY x.seq LIMIT 1
           ), own.last_seq) AS seq
      FROM own WHERE EXISTS (SELECT FROM marked)
  ),
  moved AS (
    UPDATE memberships m
       SET read_seq = GREATEST(m.read_seq, place.seq), read_at = now(), updated_at = now(),
           marked_unread = m.marked_unread AND place.seq < own.last_seq
      FROM own, place
     WHERE m.workspace_id = own.workspace_id AND m.room_id = own.room_id AND m.user_id = own.user_id
  ),
  superfluous AS (
    DELETE FROM message_reads d USING own, place
     WHERE d.workspace_id = own.workspace_id AND d.user_id = own.user_id AND d.room_id = own.room_id
       AND d.seq <= place.seq
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT own.workspace_id, 'messages.read', own.room_id, own.user_id, own.room_id,
           jsonb_build_object('messageIds', (SELECT jsonb_agg(asked.id ORDER BY asked.seq) FROM asked JOIN marked USING (seq)))
      FROM own WHERE EXISTS (SELECT FROM marked)
  )
  SELECT ${ownRoomFacts}, (SELECT count(*)::int FROM marked) AS marked`,
);
