import type { RoomPageFacts } from '../core/messages.ts';
import { defaultSettings, type SettingId } from '../core/settings.ts';
import { prepare } from './database.ts';
import { type MessageRow, messageColumns, messageJoins, starColumn } from './message-rows.ts';

/** $1 workspace, $2 id, $3 reader or null. */
export const findMessage = prepare<MessageRow>(
  'find_message',
  `SELECT ${messageColumns}, ${starColumn('$3')}
     FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
    WHERE m.workspace_id = $1 AND m.id = $2 AND NOT m.hidden`,
);

const number = (id: SettingId) =>
  `COALESCE((SELECT s.value::int FROM settings s JOIN caller USING (workspace_id) WHERE s.id = '${id}'), ${defaultSettings[id]})`;

/**
 * A position becomes a place in the order of the room where nothing was hidden, so that a deep page costs no more than
 * the first.
 *
 * @param offset SQL of the number of rows to skip
 */
const skipBySeq = (oldestFirst: boolean, offset: string) => `
  AND (r.message_count <> r.last_seq OR m.seq ${oldestFirst ? `> ${offset}` : `<= r.last_seq - ${offset}`})`;

const restOfOffset = (offset: string) => `CASE WHEN r.message_count <> r.last_seq THEN ${offset} ELSE 0 END`;

/** A message, or only the facts when there is none to show. */
export type PublicPageRow = RoomPageFacts & {
  pageRoomId: string | null;
  messageCount: number | null;
} & MessageRow;

/** $1 token hash, $2 claimed user, $3 room id or null, $4 slug or null, $5 offset, $6 count or null for the default. */
const publicRoomPage = (oldestFirst: boolean) => `
  WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2)),
  r AS MATERIALIZED (
    SELECT rooms.*, caller.user_id AS caller_id,
           EXISTS (SELECT FROM readable_room(rooms.workspace_id, rooms.id, caller.user_id, caller.roles)) AS readable,
           EXISTS (
             SELECT FROM permissions p
              WHERE p.workspace_id = rooms.workspace_id AND p.id = 'read-joined-rooms' AND p.roles && caller.roles
           ) AND NOT EXISTS (
             SELECT FROM memberships own
              WHERE own.workspace_id = rooms.workspace_id AND own.room_id = rooms.id AND own.user_id = caller.user_id
                AND own.left_at IS NULL
           ) AS outsider
      FROM caller
      JOIN rooms ON rooms.workspace_id = caller.workspace_id AND rooms.visibility = 'public' AND rooms.deleted_at IS NULL
       AND (rooms.id = $3 OR (rooms.slug_key = lower($4) AND rooms.slug = $4))
     LIMIT 1
  ),
  page AS (
    SELECT CASE WHEN $6::int = 0 THEN 5000
                ELSE LEAST(COALESCE($6::int, ${number('pageSize')}), ${number('maxPageSize')}) END AS size
  )
  SELECT EXISTS (SELECT FROM caller) AS authenticated, r.id IS NOT NULL AS "roomFound",
         COALESCE(r.readable, false) AS "roomReadable", COALESCE(r.outsider, false) AS outsider,
         r.id AS "pageRoomId", r.message_count AS "messageCount", ${messageColumns},
         ${starColumn('r.caller_id')}
    FROM (SELECT) AS always
    LEFT JOIN r ON true
    LEFT JOIN LATERAL (
      SELECT m.* FROM messages m
       WHERE r.readable AND NOT r.outsider
         AND m.workspace_id = r.workspace_id AND m.room_id = r.id AND NOT m.hidden ${skipBySeq(oldestFirst, '$5::int')}
       ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}
      OFFSET ${restOfOffset('$5::int')} LIMIT (SELECT size FROM page)
    ) m ON true ${messageJoins}
   ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}`;

export const newestPublicPage = prepare<PublicPageRow>('public_page_newest', publicRoomPage(false));
export const oldestPublicPage = prepare<PublicPageRow>('public_page_oldest', publicRoomPage(true));

/** $1 workspace, $2 room, $3 offset, $4 limit, $5 reader or null. */
const roomPage = (oldestFirst: boolean) => `
  SELECT ${messageColumns}, ${starColumn('$5')}
    FROM rooms r
    JOIN LATERAL (
      SELECT m.* FROM messages m
       WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND NOT m.hidden ${skipBySeq(oldestFirst, '$3::int')}
       ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}
      OFFSET ${restOfOffset('$3::int')} LIMIT $4
    ) m ON true ${messageJoins}
   WHERE r.workspace_id = $1 AND r.id = $2
   ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}`;

export const newestPage = prepare<MessageRow>('room_page_newest', roomPage(false));
export const oldestPage = prepare<MessageRow>('room_page_oldest', roomPage(true));

/** $1 workspace, $2 room, $3 latest, $4 oldest, $5 inclusive, $6 with replies, $7 offset, $8 limit, $9 reader or null. */
export const historyPage = prepare<MessageRow>(
  'room_history',
  `SELECT ${messageColumns}, ${starColumn('$9')}
    FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
   WHERE m.workspace_id = $1 AND m.room_id = $2 AND NOT m.hidden
     AND m.seq <= CASE WHEN $3::timestamptz IS NULL THEN r.last_seq ELSE last_seq_before($1, $2, $3, $5) END
     AND m.seq > CASE WHEN $4::timestamptz IS NULL THEN 0 ELSE last_seq_before($1, $2, $4, NOT $5) END
     AND ($6 OR m.thread_root_id IS NULL OR m.thread_shown)
   ORDER BY m.seq DESC OFFSET $7 LIMIT $8`,
);

const unread = `m.workspace_id = $1 AND m.room_id = $2 AND m.seq > $3 AND m.author_id <> $4 AND NOT m.hidden
     AND (m.thread_root_id IS NULL OR m.thread_shown)`;

/** $1 workspace, $2 room, $3 read up to, $4 reader. */
export const firstUnread = prepare<MessageRow>(
  'first_unread',
  `SELECT ${messageColumns}, ${starColumn('$4')}
    FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
   WHERE ${unread} ORDER BY m.seq LIMIT 1`,
);

/** As `firstUnread`, and $5: only before this place. */
export const countUnread = prepare<{ count: number }>(
  'count_unread',
  `SELECT count(*)::int AS count FROM messages m WHERE ${unread} AND m.seq < $5`,
);

/** $1 workspace, $2 room ids, $3 places: pairs by position; $4 reader or null. What was deleted there gives way to the one before. */
export const lastPosts = prepare<MessageRow>(
  'last_posts',
  `SELECT ${messageColumns}, ${starColumn('$4')}
    FROM unnest($2::text[], $3::int[]) AS place(room_id, seq)
    JOIN LATERAL (
      SELECT post.* FROM messages post
       WHERE post.workspace_id = $1 AND post.room_id = place.room_id AND post.seq <= place.seq AND NOT post.hidden
         AND (post.system IS NULL OR post.system = 'discussionCreated')
         AND (post.thread_root_id IS NULL OR post.thread_shown)
       ORDER BY post.seq DESC LIMIT 1
    ) m ON true
    JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}`,
);
