import type { NewMessage } from '../core/messages.ts';
import { prepare, type Statement } from './database.ts';
import type { QuotedRow } from './message-rows.ts';
import { named } from './named-in-text.ts';

interface Posted {
  seq: number;
  roomAliases: Record<string, string>;
  mentions: { id: string; username: string; name: string }[];
  roomMentions: { id: string; slug: string }[];
  replyToId: string | null;
  quoted: QuotedRow | null;
  createdAt: Date;
}

/** The thread's part: $8 root. A reply that nobody shows in the room leaves its order of posts alone. */
const root = `
  root AS (
    UPDATE messages m
       SET reply_count = m.reply_count + 1, last_reply_seq = place.seq, last_reply_at = moment.at, followed = true,
           updated_at = moment.at
      FROM place, moment, messages before
     WHERE m.workspace_id = $1 AND m.id = $8 AND m.deleted_at IS NULL
       AND before.workspace_id = $1 AND before.id = $8
    RETURNING m.author_id, before.last_reply_seq IS NULL AS first
  ),`;

const mentionMarks = `
  marks AS (
    INSERT INTO mentions (workspace_id, user_id, room_id, seq, thread_root_id)
    SELECT $1, who.id, $2, room.seq, CASE WHEN NOT $9 THEN $8 END
      FROM room, (SELECT id FROM mentioned WHERE id <> $3 UNION SELECT unnest($16::text[])) who
  ),`;

/**
 * Who is to follow the thread is Rocket.Chat's rule (sheet 9.4): at the first reply, and when nobody is left, the root's
 * author too.
 *
 * @param mentioned SQL of a further part of the union: those whom the reply names
 */
const follows = (mentioned: string) => `
  thread AS (
    SELECT root.author_id, root.first, room.seq, room.visibility FROM root, room, (SELECT count(*) FROM places) AS settled
  ),
  candidates AS (
    SELECT $3 AS user_id FROM thread
    ${mentioned}
    UNION SELECT thread.author_id FROM thread
     WHERE thread.first
        OR NOT EXISTS (SELECT FROM thread_follows f WHERE f.workspace_id = $1 AND f.root_id = $8 AND f.following)
    UNION SELECT m.user_id FROM thread
      JOIN memberships m ON m.workspace_id = $1 AND m.room_id = $2 AND m.left_at IS NULL
     WHERE thread.first AND thread.visibility = 'direct'
  ),
  newcomers AS (
    INSERT INTO thread_follows AS f (workspace_id, root_id, user_id, room_id, read_seq)
    SELECT $1, $8, c.user_id, $2, CASE WHEN c.user_id = $3 THEN thread.seq ELSE thread.seq - 1 END FROM candidates c, thread
    ON CONFLICT (workspace_id, root_id, user_id)
      DO UPDATE SET following = true, since = now(), read_seq = EXCLUDED.read_seq WHERE NOT f.following
    RETURNING f.user_id
  ),
  author_read AS (
    UPDATE thread_follows f SET read_seq = thread.seq FROM thread
     WHERE f.workspace_id = $1 AND f.root_id = $8 AND f.user_id = $3 AND f.following
  ),`;

/**
 * $1 workspace, $2 room, $3 author, $4 id, $5 text, $6 attachments, $7 extra, $8 root or null, $9 shown in the room as well,
 * $10 kind, $11 media, $12 message that is answered, $13 whether the author's place stays; and where the text names
 * something $14 user names, $15 slugs, $16 groups, $17 members named beside it.
 *
 * The lock of the room comes first, as in every statement that changes what a room counts: it makes the order of the
 * room, and the instants that are taken behind it follow that order. Then the root, the sender's membership, the follows:
 * other statements lock those in the same order. In a direct room, everybody finds it open again.
 */
const post = (inThread: boolean, names: boolean) =>
  prepare<Posted>(
    `post_${inThread ? 'reply' : 'message'}${names ? '_with_names' : ''}`,
    `WITH place AS MATERIALIZED (
    SELECT r.id, r.last_seq + 1 AS seq, r.visibility, r.aliases FROM rooms r
     WHERE r.workspace_id = $1 AND r.id = $2 AND r.deleted_at IS NULL
       AND NOT EXISTS (SELECT FROM messages taken WHERE taken.workspace_id = $1 AND taken.id = $4)
       FOR NO KEY UPDATE
  ),
  moment AS MATERIALIZED (SELECT clock_timestamp() AS at FROM place),${inThread ? root : ''}
  room AS (
    UPDATE rooms r
       SET last_seq = place.seq,
           message_count = r.message_count + 1,
           last_post_seq = CASE WHEN $8::text IS NULL OR $9 THEN place.seq ELSE r.last_post_seq END,
           last_post_at = CASE WHEN $8::text IS NULL OR $9 THEN moment.at ELSE r.last_post_at END,
           updated_at = moment.at
      FROM place, moment
     WHERE r.workspace_id = $1 AND r.id = place.id ${inThread ? 'AND EXISTS (SELECT FROM root)' : ''}
    RETURNING place.seq, place.visibility, place.aliases, moment.at
  ),${names ? `${named({ usernames: '$14', slugs: '$15', groups: '$16', userIds: '$17', room: '$2' })},` : ''}
  inserted AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text, mentions, room_mentions, attachments, extra,
                          thread_root_id, thread_shown, kind, media_url, reply_to_id, created_at, updated_at)
    SELECT $1, $4, $2, room.seq, $3, $5, ${names ? 'words.mentions, words.room_mentions' : `'[]', '[]'`}, $6::jsonb, $7::jsonb,
           $8, $9, $10, $11,
           CASE WHEN $12::text IS NOT NULL THEN (
             SELECT a.id FROM messages a WHERE a.workspace_id = $1 AND a.id = $12 AND a.room_id = $2
           ) END, room.at, room.at
      FROM room${names ? ', words' : ''}
    RETURNING seq, mentions, room_mentions, reply_to_id, created_at
  ),${names ? mentionMarks : ''}
  places AS (
    UPDATE memberships m
       SET read_seq = CASE WHEN m.user_id = $3 AND NOT $13 THEN room.seq ELSE m.read_seq END,
           read_at = CASE WHEN m.user_id = $3 AND NOT $13 THEN room.at ELSE m.read_at END,
           marked_unread = m.marked_unread AND (m.user_id <> $3 OR $13),
           open = true
      FROM room
     WHERE m.workspace_id = $1 AND m.room_id = $2 AND m.left_at IS NULL
       AND m.user_id = ANY (CASE WHEN room.visibility = 'direct' THEN direct_member_ids($1, $2) ELSE ARRAY[$3] END)
       AND ((m.user_id = $3 AND NOT $13) OR (room.visibility = 'direct' AND NOT m.open))
       AND ($8::text IS NULL OR $9)
    RETURNING m.user_id
  ),${inThread ? follows(names ? 'UNION SELECT mentioned.id FROM thread, mentioned' : '') : ''}
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'message.posted', $2, $3, $4, jsonb_build_object('seq', seq, 'threadRootId', $8::text) FROM inserted
    ${inThread ? `UNION ALL SELECT $1, 'thread.followed', $2, user_id, $8, NULL FROM newcomers` : ''}
  )
  SELECT inserted.seq, room.aliases AS "roomAliases", inserted.mentions, inserted.room_mentions AS "roomMentions",
         inserted.reply_to_id AS "replyToId",
         CASE WHEN $12 IS NOT NULL THEN quoted_message($1, $2, inserted.reply_to_id) END AS quoted,
         inserted.created_at AS "createdAt"
    FROM inserted, room`,
  );

/** By whether it is a reply: most messages name nobody and are in no thread, and need the least of this. */
const statements = [false, true].map((inThread) => ({
  plain: post(inThread, false),
  naming: post(inThread, true),
}));

/** The statement that writes a message, with its values. */
export function postOf(workspaceId: string, message: NewMessage): [Statement<Posted>, unknown[]] {
  const { id, roomId, author, text, named, attachments, extra, threadRootId, threadShown } = message;
  const { kind, mediaUrl, replyToId, leavesUnread = false } = message;
  const { usernames, roomSlugs, groups, userIds } = named;
  const values = [
    ...[workspaceId, roomId, author.id, id, text, JSON.stringify(attachments), JSON.stringify(extra)],
    ...[threadRootId, threadShown, kind, mediaUrl, replyToId, leavesUnread],
  ];
  const names = [usernames, roomSlugs, groups, userIds];
  const { plain, naming } = statements[threadRootId === null ? 0 : 1] as (typeof statements)[number];
  return names.some(({ length }) => length > 0) ? [naming, [...values, ...names]] : [plain, values];
}
