import type { RoomPageFacts } from '../core/messages.ts';
import { type Absent, prepare } from './database.ts';
import { factsColumn } from './lists.ts';
import {
  type BodyRow,
  bodyColumns,
  type MessagePlace,
  type MessageRow,
  messageColumns,
  messageJoins,
  sourceColumns,
  starColumn,
} from './message-rows.ts';
import { readable } from './readable-rooms.ts';
import { numberSetting } from './setting-values.ts';
import { listInRoom, theRoom } from './standing.ts';

/** $1 workspace, $2 id, $3 reader. */
export const findMessage = prepare<MessageRow>(
  'find_message',
  `SELECT ${messageColumns}, ${starColumn('$3')}
     FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
    WHERE m.workspace_id = $1 AND m.id = $2 AND NOT m.hidden`,
);

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
type PublicPageRow = { facts: string } & (BodyRow | Absent<BodyRow>);

/** The facts of such a page. */
export type PublicPageFacts = RoomPageFacts & (PublicPlace | Absent<PublicPlace>);

type PublicPlace = MessagePlace & { messageCount: number };

const publicPageFacts = factsColumn(`
    SELECT EXISTS (SELECT FROM caller) AS authenticated, r.id IS NOT NULL AS "roomFound",
           COALESCE(r.readable, false) AS "roomReadable", COALESCE(r.outsider, false) AS outsider,
           r.workspace_id AS "workspaceId", r.id AS "roomId", r.aliases AS "roomAliases", r.message_count AS "messageCount"
      FROM (SELECT) AS always LEFT JOIN r ON true`);

/**
 * $1 token hash, $2 claimed user, $3 room id or null, $4 slug or null, $5 offset, $6 count or null for the default.
 */
const publicRoomPage = (oldestFirst: boolean) => `
  WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2)),
  r AS MATERIALIZED (
    SELECT rooms.workspace_id, rooms.id, rooms.aliases, rooms.message_count, rooms.last_seq, caller.user_id AS caller_id,
           ${readable('rooms', 'own.user_id IS NOT NULL', 'caller.user_id', 'caller.roles')} AS readable,
           own.user_id IS NULL AND EXISTS (
             SELECT FROM permissions p
              WHERE p.workspace_id = rooms.workspace_id AND p.id = 'read-joined-rooms' AND p.roles && caller.roles
           ) AS outsider
      FROM caller
      JOIN rooms ON rooms.workspace_id = caller.workspace_id AND rooms.visibility = 'public' AND rooms.deleted_at IS NULL
       AND (rooms.id = $3 OR (rooms.slug_key = lower($4) AND rooms.slug = $4))
      LEFT JOIN memberships own
        ON own.workspace_id = rooms.workspace_id AND own.room_id = rooms.id AND own.user_id = caller.user_id
       AND own.left_at IS NULL
     LIMIT 1
  ),
  page AS (
    SELECT CASE WHEN $6::int = 0 THEN 5000
                ELSE LEAST(COALESCE($6::int, ${numberSetting('pageSize')}), ${numberSetting('maxPageSize')}) END AS size
  )
  SELECT ${publicPageFacts}, ${bodyColumns}, ${starColumn('r.caller_id')}
    FROM (SELECT) AS always
    LEFT JOIN r ON true
    LEFT JOIN LATERAL (
      SELECT ${sourceColumns()} FROM messages m
       WHERE r.readable AND NOT r.outsider
         AND m.workspace_id = r.workspace_id AND m.room_id = r.id AND NOT m.hidden ${skipBySeq(oldestFirst, '$5::int')}
       ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}
      OFFSET ${restOfOffset('$5::int')} LIMIT (SELECT size FROM page)
    ) m ON true ${messageJoins}
   ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}`;

export const newestPublicPage = prepare<PublicPageRow>('public_page_newest', publicRoomPage(false));
export const oldestPublicPage = prepare<PublicPageRow>('public_page_oldest', publicRoomPage(true));

/** $1 to $7 the room, $8 offset, $9 limit. */
const roomPage = (oldestFirst: boolean) => `
  SELECT ${messageColumns}, ${starColumn('$2')}
    FROM rooms r
    JOIN LATERAL (
      SELECT ${sourceColumns()} FROM messages m
       WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND NOT m.hidden ${skipBySeq(oldestFirst, '$8::int')}
       ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}
      OFFSET ${restOfOffset('$8::int')} LIMIT $9
    ) m ON true ${messageJoins}
   WHERE r.workspace_id = $1 AND r.id = ${theRoom}
   ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'}`;

export const newestPage = listInRoom<MessageRow>('room_page_newest', roomPage(false));
export const oldestPage = listInRoom<MessageRow>('room_page_oldest', roomPage(true));

/** What the member of the \`standing\` has not read of a room, their own apart; $14 whether that is asked for. */
const unread = `$14 AND m.workspace_id = $1 AND m.room_id = ${theRoom} AND NOT m.hidden AND m.author_id <> $2
     AND m.seq > COALESCE(standing."m.readSeq", standing."lastSeq") AND (m.thread_root_id IS NULL OR m.thread_shown)`;

/** $1 to $7 the room, $8 latest, $9 oldest, $10 inclusive, $11 with replies, $12 offset, $13 limit, $14 with unread. */
export const historyPage = listInRoom<MessageRow, { firstUnread: MessageRow | null; notLoaded: number }>(
  'room_history',
  `SELECT ${messageColumns}, ${starColumn('$2')}
     FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
    WHERE m.workspace_id = $1 AND m.room_id = ${theRoom} AND NOT m.hidden
      AND m.seq <= CASE WHEN $8::timestamptz IS NULL THEN r.last_seq ELSE last_seq_before($1, r.id, $8, $10) END
      AND m.seq > CASE WHEN $9::timestamptz IS NULL THEN 0 ELSE last_seq_before($1, r.id, $9, NOT $10) END
      AND ($11 OR m.thread_root_id IS NULL OR m.thread_shown)
    ORDER BY m.seq DESC OFFSET $12 LIMIT $13`,
  {
    facts: [
      `(SELECT to_jsonb(message) FROM (
          SELECT ${messageColumns}, ${starColumn('$2')}
            FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
           WHERE ${unread} ORDER BY m.seq LIMIT 1
        ) message) AS "firstUnread"`,
      `(SELECT count(*)::int FROM messages m
         WHERE ${unread} AND m.seq < COALESCE((SELECT min(seq) FROM listed), standing."lastSeq" + 1)) AS "notLoaded"`,
    ],
  },
);
