import type { Post, PostQuery, Seen } from '../core/broadcast-posts.ts';
import type { Presented } from '../core/caller.ts';
import type { RoomSearch } from '../core/rooms.ts';
import { isBroadcast } from './broadcasts.ts';
import { credentialValues } from './callers.ts';
import { type Absent, type Database, isFound, prepare } from './database.ts';
import { workingInstance } from './instance-rows.ts';
import { runnerFor } from './lists.ts';
import { readable } from './readable-rooms.ts';
import { roomNamed } from './room-rows.ts';
import { nameValues } from './standing.ts';
import { countedViews, viewsIn } from './views.ts';

interface PostRow extends Pick<Post['message'], 'id' | 'seq' | 'text' | 'mediaUrl' | 'createdAt'> {
  authorId: string;
  extra: Post['message']['extra'] | null;
  reactions: string[] | null;
  views: number | null;
  answeredId: string | null;
  answeredText: string;
  answeredAuthorId: string;
}

/** The viewer and the room in every row, of which the only one may have no message. */
type PageRow = { viewerId: string; alias: string } & (PostRow | Absent<PostRow>);

/**
 * $1 to $4 the credential, $5 dialect, $6 id: an instance that works, and a broadcast. $7 offset, $8 limit, $9 whether as
 * the public sees it, $10 one place or null. Who was counted for a post before is not counted anew. The limit of one
 * room, which changes nothing, keeps the planner from looking through all that can be discovered.
 */
const postPage = prepare<PageRow>(
  'post_page',
  `WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2, $3, $4)),
  view AS MATERIALIZED (
    SELECT r.workspace_id, r.id AS room_id, r.aliases->>$5 AS alias, caller.user_id, counting.counted,
           CASE WHEN counting.counted THEN r.last_seq ELSE COALESCE(own.left_seq, 0) END AS last_seq,
           ${readable('r', 'own.user_id IS NOT NULL AND own.left_at IS NULL', 'caller.user_id', 'caller.roles')} AS readable
      FROM caller ${workingInstance}
     CROSS JOIN LATERAL (
        SELECT * FROM rooms
         WHERE workspace_id = caller.workspace_id AND id = ${roomNamed('caller.workspace_id', '$5', '$6')} LIMIT 1
      ) r
      LEFT JOIN memberships own
        ON own.workspace_id = r.workspace_id AND own.room_id = r.id AND own.user_id = caller.user_id
     CROSS JOIN LATERAL (SELECT $9 OR own.user_id IS NOT NULL AND own.left_at IS NULL AS counted) counting
     WHERE r.deleted_at IS NULL AND ${isBroadcast('$5')}
  ),
  page AS MATERIALIZED (
    SELECT m.*
      FROM view
      CROSS JOIN LATERAL (
        SELECT m.id, m.seq, m.author_id, m.text, m.media_url, m.extra, m.created_at, m.reacted, m.reply_to_id
          FROM messages m
         WHERE view.readable AND m.workspace_id = view.workspace_id AND m.room_id = view.room_id
           AND m.seq >= COALESCE($10::int, 0) AND m.seq <= LEAST($10::int, view.last_seq)
           AND NOT m.hidden AND m.deleted_at IS NULL AND m.system IS NULL AND m.concealed_at IS NULL
           AND (m.thread_root_id IS NULL OR m.thread_shown)
           AND NOT (m.set_aside AND EXISTS (
             SELECT FROM personal_deletions d
              WHERE d.workspace_id = m.workspace_id AND d.user_id = view.user_id AND d.room_id = m.room_id AND d.seq = m.seq
           ))
         ORDER BY m.seq DESC OFFSET $7 LIMIT $8
      ) m
  ),${viewsIn(`
    SELECT view.workspace_id, view.room_id, view.user_id, ends.first, ends.last
      FROM view, (SELECT min(seq) AS first, max(seq) AS last FROM page) ends WHERE view.counted`)},${countedViews(`
    SELECT view.workspace_id, view.room_id, page.seq, view.user_id FROM view, page, seen
     WHERE NOT $9 AND NOT page.seq = ANY (seen.seqs)`)}
  SELECT view.user_id AS "viewerId", view.alias, m.id, m.seq, m.author_id AS "authorId", m.text,
         m.media_url AS "mediaUrl", NULLIF(m.extra, '{}') AS extra, m.created_at AS "createdAt",
         CASE WHEN m.reacted AND view.counted THEN ARRAY(
           SELECT x.reaction FROM reactions x WHERE x.workspace_id = view.workspace_id AND x.message_id = m.id ORDER BY x.at
         ) END AS reactions,
         CASE WHEN view.counted THEN COALESCE(
           (SELECT counted.views FROM counted WHERE counted.seq = m.seq), known.views, 0
         ) END AS views,
         a.id AS "answeredId", a.text AS "answeredText", a.author_id AS "answeredAuthorId"
    FROM view
    LEFT JOIN page m ON true
    LEFT JOIN known ON known.seq = m.seq
    LEFT JOIN messages a
      ON a.workspace_id = view.workspace_id AND a.id = m.reply_to_id AND NOT a.hidden AND a.deleted_at IS NULL
     AND a.concealed_at IS NULL
   ORDER BY m.seq DESC`,
);

/** A page of a broadcast, the newest post first; in one statement. */
export async function findPosts(
  database: Database,
  presented: Presented,
  search: RoomSearch,
  { offset, limit, asPublic, seq }: PostQuery,
): Promise<Seen<Post[]> | null> {
  const [dialect, id] = nameValues(search);
  const values = [...credentialValues(presented), dialect, id, offset, limit, asPublic, seq];
  const rows = await runnerFor(database, offset + limit)(postPage, values);
  const [first] = rows;
  if (!first) return null;
  const roomAliases = { [search.dialect]: first.alias };
  return { viewerId: first.viewerId, seen: rows.filter(isFound).map((row) => toPost(row, roomAliases)) };
}

function toPost(row: PostRow, roomAliases: Record<string, string>): Post {
  const { authorId, reactions, views, answeredId, answeredText, answeredAuthorId } = row;
  const { id, seq, text, mediaUrl, createdAt, extra } = row;
  return {
    message: {
      id,
      seq,
      text,
      mediaUrl,
      createdAt,
      author: { id: authorId },
      extra: extra ?? {},
      roomAliases,
    },
    reactions: reactions ?? [],
    views,
    reply: answeredId === null ? null : { id: answeredId, text: answeredText, authorId: answeredAuthorId },
  };
}
