import type { Post, PostQuery } from '../core/broadcast-posts.ts';
import type { Presented } from '../core/caller.ts';
import type { Entrance, RoomSearch } from '../core/rooms.ts';
import type { Database } from './database.ts';
import { entranceIn, entranceValues, listInEnteredRoom } from './entrances.ts';
import { runList } from './lists.ts';

interface PostRow extends Pick<Post['message'], 'id' | 'seq' | 'text' | 'mediaUrl' | 'createdAt'> {
  authorId: string;
  extra: Post['message']['extra'] | null;
  reactions: string[] | null;
  views: number | null;
  answeredId: string | null;
  answeredText: string;
  answeredAuthorId: string;
}

/**
 * $1 to $8 the entrance, $9 offset, $10 limit, $11 whether as the public sees it, $12 one message or null. What the statement
 * counts as seen it does not see in the table yet.
 */
const postPage = listInEnteredRoom<PostRow>(
  'post_page',
  `SELECT m.id, m.seq, m.author_id AS "authorId", m.text, m.media_url AS "mediaUrl", NULLIF(m.extra, '{}') AS extra,
          m.created_at AS "createdAt",
          CASE WHEN m.reacted AND span.counted THEN ARRAY(
            SELECT x.reaction FROM reactions x WHERE x.workspace_id = span.workspace_id AND x.message_id = m.id ORDER BY x.at
          ) END AS reactions,
          CASE WHEN span.counted THEN (
            SELECT count(*)::int FROM message_views v WHERE v.workspace_id = span.workspace_id AND v.message_id = m.id
          ) + (m.id IN (SELECT message_id FROM viewed))::int END AS views,
          a.id AS "answeredId", a.text AS "answeredText", a.author_id AS "answeredAuthorId"
     FROM span
     JOIN page m ON true
     LEFT JOIN messages a
       ON a.workspace_id = span.workspace_id AND a.id = m.reply_to_id AND NOT a.hidden AND a.deleted_at IS NULL
      AND a.concealed_at IS NULL
    ORDER BY m.seq DESC`,
  [
    `span AS MATERIALIZED (
        SELECT standing."workspaceId" AS workspace_id, standing.id AS room_id, caller."userId" AS user_id, rights.counted,
               CASE WHEN rights.counted THEN standing."lastSeq" ELSE COALESCE(own.left_seq, 0) END AS last_seq
          FROM caller
          CROSS JOIN standing
          CROSS JOIN LATERAL (SELECT $11 OR standing."m.id" IS NOT NULL AS counted) rights
          LEFT JOIN memberships own
            ON own.workspace_id = standing."workspaceId" AND own.room_id = standing.id AND own.user_id = caller."userId"
         WHERE standing.readable AND caller.instance->>'status' = 'WORKING'
      )`,
    `page AS MATERIALIZED (
        SELECT m.* FROM span CROSS JOIN LATERAL (
          SELECT m.id, m.seq, m.author_id, m.text, m.media_url, m.extra, m.created_at, m.reacted, m.reply_to_id
            FROM messages m
           WHERE m.workspace_id = span.workspace_id AND m.room_id = span.room_id AND m.seq <= span.last_seq
             AND NOT m.hidden AND m.deleted_at IS NULL AND m.system IS NULL AND m.concealed_at IS NULL
             AND (m.thread_root_id IS NULL OR m.thread_shown) AND ($12::text IS NULL OR m.id = $12)
             AND NOT (m.set_aside AND EXISTS (
               SELECT FROM personal_deletions d
                WHERE d.workspace_id = m.workspace_id AND d.user_id = span.user_id AND d.room_id = m.room_id
                  AND d.seq = m.seq
             ))
           ORDER BY m.seq DESC OFFSET $9 LIMIT $10
        ) m
      )`,
    `viewed AS (
        INSERT INTO message_views (workspace_id, message_id, user_id)
        SELECT span.workspace_id, page.id, span.user_id FROM page, span WHERE span.counted AND NOT $11
        ON CONFLICT DO NOTHING RETURNING message_id
      )`,
  ],
);

/** A page of a broadcast, the newest post first; in one statement. */
export async function findPosts(
  database: Database,
  presented: Presented,
  search: RoomSearch,
  { offset, limit, asPublic, messageId }: PostQuery,
): Promise<Entrance & { posts: Post[] }> {
  const values = [...entranceValues(presented, search), offset, limit, asPublic, messageId];
  const { facts, rows } = await runList(database, postPage, values);
  const entrance = entranceIn(facts, presented);
  const aliases = entrance.standing?.room.aliases ?? {};
  return { ...entrance, posts: rows.map((row) => toPost(row, aliases)) };
}

function toPost(row: PostRow, roomAliases: Record<string, string>): Post {
  const { authorId, extra, reactions, views, answeredId, answeredText, answeredAuthorId, ...message } = row;
  return {
    message: { ...message, author: { id: authorId }, extra: extra ?? {}, roomAliases },
    reactions: reactions ?? [],
    views,
    reply: answeredId === null ? null : { id: answeredId, text: answeredText, authorId: answeredAuthorId },
  };
}
