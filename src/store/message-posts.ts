import type { Content, NewMessage } from '../core/messages.ts';
import { permissionsDecide } from '../core/room-policy.ts';
import { prepare, type Statement } from './database.ts';
import type { QuotedRow } from './message-rows.ts';
import { named } from './named-in-text.ts';
import { isApart, readable } from './readable-rooms.ts';
import { roomNamed } from './room-rows.ts';
import { numberSetting } from './setting-values.ts';

/** A row of the statements. */
export interface Posted {
  seq: number;
  roomAliases: Record<string, string>;
  mentions: { id: string; username: string; name: string }[];
  roomMentions: { id: string; slug: string }[];
  replyToId: string | null;
  quoted: QuotedRow | null;
  createdAt: Date;
}

/** A row of the statement that writes what is about nothing. */
interface PlainlyPosted {
  workspaceId: string;
  roomId: string;
  seq: number;
  roomAliases: Record<string, string>;
  createdAt: Date;
  authorId: string;
  authorUsername: string;
  authorName: string;
}

/**
 * The room, locked, with the author and the message's place in it: the lock comes first, as in every statement that changes
 * what a room counts. It makes the order of the room, and the instants that are taken behind it follow that order.
 */
const placed = (author: string, from: string, condition: string) => `
  locked AS MATERIALIZED (
    SELECT r.workspace_id, r.id, r.last_seq + 1 AS seq, r.visibility, r.aliases, ${author} AS author_id
      FROM ${from}
     WHERE r.deleted_at IS NULL AND ${condition}
       AND NOT EXISTS (SELECT FROM messages taken WHERE taken.workspace_id = r.workspace_id AND taken.id = $1)
       FOR NO KEY UPDATE OF r
  ),
  place AS MATERIALIZED (SELECT *, clock_timestamp() AS at FROM locked)`;

/** $11 workspace, $12 room, $13 author, who was found to be allowed. */
const inFoundRoom = placed('$13', 'rooms r', 'r.workspace_id = $11 AND r.id = $12');

/**
 * $8 to $15 the entrance: a room where every member may write, and nothing stands against the author's. Why somebody may
 * not is for `demandPostable` to say.
 */
const inOpenRoom = `
  caller AS MATERIALIZED (SELECT * FROM authenticated($8, $9, $10, $11)),${placed(
    'caller.user_id',
    `caller
      JOIN rooms r ON r.workspace_id = caller.workspace_id AND r.id = COALESCE(
        ${roomNamed('caller.workspace_id', '$12', '$13')},
        (SELECT id FROM rooms WHERE workspace_id = caller.workspace_id AND slug_key = $15 AND slug = $14)
      )
      JOIN memberships own
        ON own.workspace_id = r.workspace_id AND own.room_id = r.id AND own.user_id = caller.user_id
       AND own.left_at IS NULL`,
    `r.archived_at IS NULL AND NOT r.read_only AND NOT r.broadcast AND NOT own.muted
       AND COALESCE(r.policy->>'post', '${permissionsDecide.post}') IN ('permitted', 'members')
       AND ${readable('r', 'true', 'caller.user_id', 'caller.roles')}
       AND NOT ${isApart('r', 'caller.user_id')}
       AND char_length($2) <= ${numberSetting('messageMaxLength')}`,
  )}`;

/** The thread's part: $8 root. A reply that nobody shows in the room leaves its order of posts alone. */
const root = `
  root AS (
    UPDATE messages m
       SET reply_count = m.reply_count + 1, last_reply_seq = place.seq, last_reply_at = place.at, followed = true,
           updated_at = place.at
      FROM place, messages before
     WHERE m.workspace_id = $11 AND m.id = $8 AND m.deleted_at IS NULL
       AND before.workspace_id = $11 AND before.id = $8
    RETURNING m.author_id, before.last_reply_seq IS NULL AS first
  ),`;

const mentionMarks = `
  marks AS (
    INSERT INTO mentions (workspace_id, user_id, room_id, seq, thread_root_id)
    SELECT $11, who.id, $12, room.seq, CASE WHEN NOT $9 THEN $8 END
      FROM room, (SELECT id FROM mentioned WHERE id <> $13 UNION SELECT unnest($16::text[])) who
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
    SELECT $13 AS user_id FROM thread
    ${mentioned}
    UNION SELECT thread.author_id FROM thread
     WHERE thread.first
        OR NOT EXISTS (SELECT FROM thread_follows f WHERE f.workspace_id = $11 AND f.root_id = $8 AND f.following)
    UNION SELECT m.user_id FROM thread
      JOIN memberships m ON m.workspace_id = $11 AND m.room_id = $12 AND m.left_at IS NULL
     WHERE thread.first AND thread.visibility = 'direct'
  ),
  newcomers AS (
    INSERT INTO thread_follows AS f (workspace_id, root_id, user_id, room_id, read_seq)
    SELECT $11, $8, c.user_id, $12, CASE WHEN c.user_id = $13 THEN thread.seq ELSE thread.seq - 1 END FROM candidates c, thread
    ON CONFLICT (workspace_id, root_id, user_id)
      DO UPDATE SET following = true, since = now(), read_seq = EXCLUDED.read_seq WHERE NOT f.following
    RETURNING f.user_id
  ),
  author_read AS (
    UPDATE thread_follows f SET read_seq = thread.seq FROM thread
     WHERE f.workspace_id = $11 AND f.root_id = $8 AND f.user_id = $13 AND f.following
  ),`;

const namedThere = named({
  ...{ workspace: '$11', usernames: '$14', slugs: '$15', groups: '$16', userIds: '$17', room: '$12' },
});

/** SQL of what a message is about: its root or null, whether it is shown in the room as well, the message it answers. */
interface Related {
  root: string;
  shown: string;
  answered: string;
}

const related: Related = { root: '$8::text', shown: '$9', answered: '$10::text' };

/** PostgreSQL leaves out of its plan what could only be about something. */
const aboutNothing: Related = { root: 'NULL::text', shown: 'false', answered: 'NULL::text' };

/** What was written, in its `Posted`. */
const asPosted = `
  SELECT inserted.seq, room.aliases AS "roomAliases", inserted.mentions, inserted.room_mentions AS "roomMentions",
         inserted.reply_to_id AS "replyToId", inserted.created_at AS "createdAt",
         CASE WHEN ${related.answered} IS NOT NULL THEN quoted_message(room.workspace_id, room.id, inserted.reply_to_id) END AS quoted
    FROM inserted, room`;

interface PostForm {
  inThread?: boolean;
  /** Whether the text names anything. */
  names?: boolean;
  about?: Related;
  /** What it selects of the parts before: SQL from `SELECT` on. */
  end?: string;
}

/**
 * $1 id, $2 text, $3 attachments, $4 extra, $5 kind, $6 media, $7 whether the author's place stays; unless it is about
 * nothing $8 to $10 as `related`; then what finds the place, and where the text names something $14 user names, $15 slugs,
 * $16 groups, $17 members named beside it.
 *
 * After the room come the root, the sender's membership, the follows: other statements lock those in the same order. In a
 * direct room, everybody finds it open again.
 *
 * @param place parts of a `WITH`, the last of them `place`
 */
const post = <Row>(
  name: string,
  place: string,
  { inThread = false, names = false, about = related, end = asPosted }: PostForm,
) =>
  prepare<Row>(
    name,
    `WITH ${place},${inThread ? root : ''}
  room AS (
    UPDATE rooms r
       SET last_seq = place.seq,
           message_count = r.message_count + 1,
           last_post_seq = CASE WHEN ${about.root} IS NULL OR ${about.shown} THEN place.seq ELSE r.last_post_seq END,
           last_post_at = CASE WHEN ${about.root} IS NULL OR ${about.shown} THEN place.at ELSE r.last_post_at END,
           updated_at = place.at
      FROM place
     WHERE r.workspace_id = place.workspace_id AND r.id = place.id ${inThread ? 'AND EXISTS (SELECT FROM root)' : ''}
    RETURNING place.*
  ),${names ? `${namedThere},` : ''}
  inserted AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text, mentions, room_mentions, attachments, extra,
                          thread_root_id, thread_shown, kind, media_url, reply_to_id, created_at, updated_at)
    SELECT room.workspace_id, $1, room.id, room.seq, room.author_id, $2,
           ${names ? 'words.mentions, words.room_mentions' : `'[]', '[]'`}, $3::jsonb, $4::jsonb, ${about.root}, ${about.shown}, $5, $6,
           CASE WHEN ${about.answered} IS NOT NULL THEN (
             SELECT a.id FROM messages a WHERE a.workspace_id = room.workspace_id AND a.id = ${about.answered} AND a.room_id = room.id
           ) END, room.at, room.at
      FROM room${names ? ', words' : ''}
    RETURNING seq, mentions, room_mentions, reply_to_id, created_at
  ),${names ? mentionMarks : ''}
  places AS (
    UPDATE memberships m
       SET read_seq = CASE WHEN m.user_id = room.author_id AND NOT $7 THEN room.seq ELSE m.read_seq END,
           read_at = CASE WHEN m.user_id = room.author_id AND NOT $7 THEN room.at ELSE m.read_at END,
           marked_unread = m.marked_unread AND (m.user_id <> room.author_id OR $7),
           open = true
      FROM room
     WHERE m.workspace_id = room.workspace_id AND m.room_id = room.id AND m.left_at IS NULL
       AND m.user_id = ANY (CASE WHEN room.visibility = 'direct' THEN direct_member_ids(room.workspace_id, room.id)
                                 ELSE ARRAY[room.author_id] END)
       AND ((m.user_id = room.author_id AND NOT $7) OR (room.visibility = 'direct' AND NOT m.open))
       AND (${about.root} IS NULL OR ${about.shown})
    RETURNING m.user_id
  ),${inThread ? follows(names ? 'UNION SELECT mentioned.id FROM thread, mentioned' : '') : ''}
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT workspace_id, 'message.posted', id, author_id, $1, jsonb_build_object('seq', seq, 'threadRootId', ${about.root})
      FROM room
    ${inThread ? `UNION ALL SELECT $11, 'thread.followed', $12, user_id, $8, NULL FROM newcomers` : ''}
  )
  ${end}`,
  );

/** Writes a message that is about nothing where most are written. */
export const postPlainly = post<PlainlyPosted>('post_plainly', inOpenRoom, {
  about: aboutNothing,
  end: `
  SELECT room.workspace_id AS "workspaceId", room.id AS "roomId", room.seq, room.aliases AS "roomAliases",
         room.at AS "createdAt", caller.user_id AS "authorId", caller.username AS "authorUsername", caller.name AS "authorName"
    FROM room, caller`,
});

/** By whether it is a reply: most messages name nobody and are in no thread, and need the least of this. */
const statements = [false, true].map((inThread) => {
  const name = `post_${inThread ? 'reply' : 'message'}`;
  return {
    plain: post<Posted>(name, inFoundRoom, { inThread, names: false }),
    naming: post<Posted>(`${name}_with_names`, inFoundRoom, { inThread, names: true }),
  };
});

/** The first seven values of each of them. */
export const contentValues = (message: Content): unknown[] => [
  ...[message.id, message.text, JSON.stringify(message.attachments), JSON.stringify(message.extra)],
  ...[message.kind, message.mediaUrl, message.leavesUnread ?? false],
];

/** The statement that writes a message, with its values. */
export function postOf(workspaceId: string, message: NewMessage): [Statement<Posted>, unknown[]] {
  const { roomId, author, threadRootId, threadShown, replyToId } = message;
  const { usernames, roomSlugs, groups, userIds } = message.named;
  const values = [
    ...contentValues(message),
    ...[threadRootId, threadShown, replyToId, workspaceId, roomId, author.id],
  ];
  const names = [usernames, roomSlugs, groups, userIds];
  const { plain, naming } = statements[threadRootId === null ? 0 : 1] as (typeof statements)[number];
  return names.some(({ length }) => length > 0) ? [naming, [...values, ...names]] : [plain, values];
}
