import type { NewMessage } from '../core/messages.ts';
import { prepare } from './database.ts';
import type { QuotedRow } from './message-rows.ts';

/**
 * $1 workspace, $6 user names, $7 slugs, $8 groups: whom and what the text names, as JSON for the message.
 *
 * @param userIds SQL of the ids of members that are named beside it
 * @param room SQL of the room's id
 */
const named = (userIds: string, room: string) => `
  mentioned AS (
    SELECT u.id, u.username, u.name FROM users u
     WHERE u.workspace_id = $1 AND u.username_key = ANY ($6) AND u.deleted_at IS NULL
     UNION
    SELECT u.id, u.username, u.name FROM users u
      JOIN memberships m ON m.workspace_id = u.workspace_id AND m.user_id = u.id AND m.left_at IS NULL
     WHERE u.workspace_id = $1 AND u.id = ANY (${userIds}::text[]) AND m.room_id = ${room} AND u.deleted_at IS NULL
  ),
  words AS (
    SELECT COALESCE((
             SELECT jsonb_agg(jsonb_build_object('id', id, 'username', username, 'name', name)
                              ORDER BY array_position($6, lower(username))) FROM mentioned
           ), '[]') || COALESCE((
             SELECT jsonb_agg(jsonb_build_object('id', word, 'username', word, 'name', word))
               FROM unnest($8::text[]) AS word
           ), '[]') AS mentions,
           COALESCE((
             SELECT jsonb_agg(jsonb_build_object('id', n.id, 'slug', n.slug)) FROM rooms n
              WHERE n.workspace_id = $1 AND n.slug_key = ANY ($7) AND n.visibility = 'public'
           ), '[]') AS room_mentions
  )`;

/**
 * $1 workspace, $2 room, $3 author, $4 id, $5 text, $6 user names, $7 slugs, $8 groups, $9 attachments, $10 extra,
 * $11 root or null, $12 shown in the room as well, $13 kind, $14 media, $15 message that is answered, $16 members named
 * beside the text, $17 whether the author's place stays.
 *
 * The lock of the room comes first, as in every statement that changes what a room counts: it makes the order of the
 * room, and the instants that are taken behind it follow that order. Then the root, the sender's membership, the follows:
 * other statements lock those in the same order. Who is to follow the thread is Rocket.Chat's rule (sheet 9.4): at the
 * first reply, and when nobody is left, the root's author too.
 */
export const insertMessage = prepare<{
  seq: number;
  roomAliases: Record<string, string>;
  mentions: { id: string; username: string; name: string }[];
  roomMentions: { id: string; slug: string }[];
  replyToId: string | null;
  quoted: QuotedRow | null;
  createdAt: Date;
}>(
  'post_message',
  `WITH place AS MATERIALIZED (
    SELECT r.id, r.last_seq + 1 AS seq, r.visibility, r.aliases FROM rooms r
     WHERE r.workspace_id = $1 AND r.id = $2 AND r.deleted_at IS NULL
       AND NOT EXISTS (SELECT FROM messages taken WHERE taken.workspace_id = $1 AND taken.id = $4)
       FOR NO KEY UPDATE
  ),
  moment AS MATERIALIZED (SELECT clock_timestamp() AS at FROM place),
  root AS (
    UPDATE messages m
       SET reply_count = m.reply_count + 1, last_reply_seq = place.seq, last_reply_at = moment.at, followed = true,
           updated_at = moment.at
      FROM place, moment, messages before
     WHERE m.workspace_id = $1 AND m.id = $11 AND m.deleted_at IS NULL
       AND before.workspace_id = $1 AND before.id = $11
    RETURNING m.author_id, before.last_reply_seq IS NULL AS first
  ),
  room AS (
    UPDATE rooms r
       SET last_seq = place.seq,
           message_count = r.message_count + 1,
           last_post_seq = CASE WHEN $11::text IS NULL OR $12 THEN place.seq ELSE r.last_post_seq END,
           last_post_at = CASE WHEN $11::text IS NULL OR $12 THEN moment.at ELSE r.last_post_at END,
           updated_at = moment.at
      FROM place, moment
     WHERE r.workspace_id = $1 AND r.id = place.id AND ($11::text IS NULL OR EXISTS (SELECT FROM root))
    RETURNING place.seq, place.visibility, place.aliases, moment.at
  ),
  ${named('$16', '$2')},
  inserted AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text, mentions, room_mentions, attachments, extra,
                          thread_root_id, thread_shown, kind, media_url, reply_to_id, created_at, updated_at)
    SELECT $1, $4, $2, room.seq, $3, $5, words.mentions, words.room_mentions, $9::jsonb, $10::jsonb, $11, $12, $13, $14,
           (SELECT a.id FROM messages a WHERE a.workspace_id = $1 AND a.id = $15 AND a.room_id = $2), room.at, room.at
      FROM room, words
    RETURNING seq, mentions, room_mentions, reply_to_id, created_at
  ),
  marks AS (
    INSERT INTO mentions (workspace_id, user_id, room_id, seq, thread_root_id)
    SELECT $1, who.id, $2, room.seq, CASE WHEN NOT $12 THEN $11 END
      FROM room, (SELECT id FROM mentioned WHERE id <> $3 UNION SELECT unnest($8::text[])) who
  ),
  places AS (
    UPDATE memberships m
       SET read_seq = CASE WHEN m.user_id = $3 AND NOT $17 THEN room.seq ELSE m.read_seq END,
           read_at = CASE WHEN m.user_id = $3 AND NOT $17 THEN room.at ELSE m.read_at END,
           marked_unread = m.marked_unread AND (m.user_id <> $3 OR $17),
           open = true
      FROM room
     WHERE m.workspace_id = $1 AND m.room_id = $2 AND m.left_at IS NULL
       AND ((m.user_id = $3 AND NOT $17) OR (room.visibility = 'direct' AND NOT m.open))
       AND ($11::text IS NULL OR $12)
    RETURNING m.user_id
  ),
  thread AS (
    SELECT root.author_id, root.first, room.seq, room.visibility FROM root, room, (SELECT count(*) FROM places) AS settled
  ),
  candidates AS (
    SELECT $3 AS user_id FROM thread
    UNION SELECT mentioned.id FROM thread, mentioned
    UNION SELECT thread.author_id FROM thread
     WHERE thread.first
        OR NOT EXISTS (SELECT FROM thread_follows f WHERE f.workspace_id = $1 AND f.root_id = $11 AND f.following)
    UNION SELECT m.user_id FROM thread
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = $2 AND m.left_at IS NULL
     WHERE thread.first AND thread.visibility = 'direct'
  ),
  newcomers AS (
    INSERT INTO thread_follows AS f (workspace_id, root_id, user_id, room_id, read_seq)
    SELECT $1, $11, c.user_id, $2, CASE WHEN c.user_id = $3 THEN thread.seq ELSE thread.seq - 1 END FROM candidates c, thread
    ON CONFLICT (workspace_id, root_id, user_id)
      DO UPDATE SET following = true, since = now(), read_seq = EXCLUDED.read_seq WHERE NOT f.following
    RETURNING f.user_id
  ),
  author_read AS (
    UPDATE thread_follows f SET read_seq = thread.seq FROM thread
     WHERE f.workspace_id = $1 AND f.root_id = $11 AND f.user_id = $3 AND f.following
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'message.posted', $2, $3, $4, jsonb_build_object('seq', seq, 'threadRootId', $11::text) FROM inserted
    UNION ALL
    SELECT $1, 'thread.followed', $2, user_id, $11, NULL FROM newcomers
  )
  SELECT inserted.seq, room.aliases AS "roomAliases", inserted.mentions, inserted.room_mentions AS "roomMentions",
         inserted.reply_to_id AS "replyToId",
         CASE WHEN $15 IS NOT NULL THEN quoted_message($1, $2, inserted.reply_to_id) END AS quoted,
         inserted.created_at AS "createdAt"
    FROM inserted, room`,
);

/** The values that `insertMessage` expects. */
export function messageValues(workspaceId: string, message: NewMessage): unknown[] {
  const { id, roomId, author, text, named, attachments, extra, threadRootId, threadShown } = message;
  const { kind, mediaUrl, replyToId, leavesUnread = false } = message;
  const { usernames, roomSlugs, groups, userIds } = named;
  const json = [JSON.stringify(attachments), JSON.stringify(extra)];
  return [
    ...[workspaceId, roomId, author.id, id, text, usernames, roomSlugs, groups],
    ...[...json, threadRootId, threadShown, kind, mediaUrl, replyToId, userIds, leavesUnread],
  ];
}

/**
 * $1 workspace, $2 message, $3 editor, $4 text, $5 extra, $6 user names, $7 slugs, $8 groups, $9 members named beside the
 * text, $10 kind or null, $11 whether the media change, $12 to what.
 */
export const updateMessage = prepare<{ id: string }>(
  'edit_message',
  `WITH ${named('$9', '(SELECT room_id FROM messages WHERE workspace_id = $1 AND id = $2)')},
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
