import { prepare } from './database.ts';
import { named } from './named-in-text.ts';

/**
 * $1 workspace, $2 message, $3 editor, $4 text, $5 extra, $6 user names, $7 slugs, $8 groups, $9 members named beside the
 * text, $10 kind or null, $11 whether the media change, $12 to what.
 */
export const updateMessage = prepare<{ id: string }>(
  'edit_message',
  `WITH ${named({
    workspace: '$1',
    ...{ usernames: '$6', slugs: '$7', groups: '$8', userIds: '$9' },
    room: '(SELECT room_id FROM messages WHERE workspace_id = $1 AND id = $2)',
  })},
  edited AS (
    UPDATE messages m
       SET text = $4, mentions = words.mentions, room_mentions = words.room_mentions,
           extra = m.extra || $5::jsonb, kind = COALESCE($10, m.kind),
           media_url = CASE WHEN $11 THEN $12 ELSE m.media_url END, edited_by_id = $3, edited_at = clock_timestamp(),
           updated_at = clock_timestamp()
      FROM words
     WHERE m.workspace_id = $1 AND m.id = $2 AND m.deleted_at IS NULL
    RETURNING m.id, m.room_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT $1, 'message.edited', room_id, $3, id FROM edited
  )
  SELECT id FROM edited`,
);

/** $1 workspace, $2 message, $3 actor, $4 leave a stub even without replies. */
export const deleteMessage = prepare<{ id: string }>(
  'delete_message',
  `WITH place AS MATERIALIZED (
    SELECT r.id FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
     WHERE m.workspace_id = $1 AND m.id = $2 FOR NO KEY UPDATE OF r
  ),
  gone AS (
    UPDATE messages m
       SET deleted_at = clock_timestamp(), updated_at = clock_timestamp(), edited_at = clock_timestamp(), edited_by_id = $3,
           hidden = NOT (m.reply_count > 0 OR $4),
           system = CASE WHEN m.reply_count > 0 OR $4 THEN 'messageDeleted' ELSE m.system END,
           text = '', media_url = NULL, mentions = '[]', room_mentions = '[]', attachments = '[]', extra = '{}',
           pinned = m.pinned AND false
      FROM place
     WHERE m.workspace_id = $1 AND m.id = $2 AND m.room_id = place.id AND m.deleted_at IS NULL
    RETURNING m.id, m.room_id, m.seq, m.hidden, m.thread_root_id
  ),
  counted AS (
    UPDATE rooms r
       SET message_count = r.message_count - gone.hidden::int, sole_pin_id = NULLIF(r.sole_pin_id, gone.id),
           updated_at = clock_timestamp()
      FROM gone WHERE r.workspace_id = $1 AND r.id = gone.room_id
  ),
  unpinned AS (
    DELETE FROM pins p USING gone WHERE p.workspace_id = $1 AND p.room_id = gone.room_id AND p.seq = gone.seq
  ),
  root AS (
    UPDATE messages m SET reply_count = GREATEST(m.reply_count - 1, 0), updated_at = clock_timestamp()
      FROM gone WHERE m.workspace_id = $1 AND m.id = gone.thread_root_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT $1, 'message.deleted', room_id, $3, id FROM gone
  )
  SELECT id FROM gone`,
);

/** $1 workspace, $2 room, $3 actor. Of what people wrote, and nobody had deleted, each is told as deleted. */
export const deleteMessages = prepare<{ count: number }>(
  'delete_messages_of_room',
  `WITH place AS MATERIALIZED (
    SELECT r.id FROM rooms r WHERE r.workspace_id = $1 AND r.id = $2 FOR NO KEY UPDATE
  ),
  there AS MATERIALIZED (
    SELECT m.id, m.seq, m.deleted_at IS NULL AND m.system IS NULL AS told
      FROM place JOIN messages m ON m.workspace_id = $1 AND m.room_id = place.id
     WHERE NOT m.hidden FOR NO KEY UPDATE OF m
  ),
  gone AS (
    UPDATE messages m
       SET deleted_at = COALESCE(m.deleted_at, clock_timestamp()), updated_at = clock_timestamp(), edited_by_id = $3,
           hidden = true, text = '', media_url = NULL, mentions = '[]', room_mentions = '[]', attachments = '[]', extra = '{}',
           reply_count = 0, pinned = m.pinned AND false
      FROM there
     WHERE m.workspace_id = $1 AND m.id = there.id
    RETURNING m.id
  ),
  counted AS (
    UPDATE rooms r SET message_count = 0, sole_pin_id = NULL, updated_at = clock_timestamp()
     WHERE r.workspace_id = $1 AND r.id = $2 AND EXISTS (SELECT FROM gone)
  ),
  unpinned AS (DELETE FROM pins p USING place WHERE p.workspace_id = $1 AND p.room_id = place.id),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'room.cleared', $2, $3, $2, jsonb_build_object('count', count(*)) FROM gone HAVING count(*) > 0
    UNION ALL
    (SELECT $1, 'message.deleted', $2, $3, id, NULL FROM there WHERE told ORDER BY seq)
  )
  SELECT count(*)::int AS count FROM gone`,
);
