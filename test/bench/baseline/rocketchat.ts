import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { newId } from '../../../src/core/ids.ts';
import { caller, grouped, hashOf, type Reactions, reactions, type Statement } from './access.ts';

const claimed = caller('c.user_id = $2');

/** SQL of whether the caller reads a room `r`. */
const readable = `(r.visibility = 'public' OR EXISTS (
    SELECT FROM memberships o
     WHERE o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.user_id = caller.id AND o.left_at IS NULL
  ))`;

/** $1 token, $2 user, $3 message. */
const setFollow = (following: boolean): Statement => ({
  name: following ? 'follow' : 'unfollow',
  text: `
  WITH ${claimed},
  target AS (
    SELECT m.workspace_id, m.id, m.room_id, m.last_reply_seq, caller.id AS user_id FROM caller
      JOIN messages m ON m.workspace_id = caller.workspace_id AND m.id = $3
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND ${readable}
  ),
  changed AS (
    ${
      following
        ? `INSERT INTO thread_follows AS f (workspace_id, root_id, user_id, room_id, read_seq)
             SELECT workspace_id, id, user_id, room_id, COALESCE(last_reply_seq, 0) FROM target
           ON CONFLICT (workspace_id, root_id, user_id)
             DO UPDATE SET following = true, since = now(), read_seq = EXCLUDED.read_seq WHERE NOT f.following
           RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id`
        : `UPDATE thread_follows f SET following = false, since = now() FROM target t
            WHERE f.workspace_id = t.workspace_id AND f.root_id = t.id AND f.user_id = t.user_id AND f.following
           RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id`
    }
  ),
  touched AS (
    UPDATE messages m SET followed = true, updated_at = clock_timestamp() FROM changed c
     WHERE m.workspace_id = c.workspace_id AND m.id = c.root_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT workspace_id, 'thread.${following ? 'followed' : 'unfollowed'}', room_id, user_id, root_id FROM changed
  )
  SELECT EXISTS (SELECT FROM caller) AS known, EXISTS (SELECT FROM target) AS found`,
});

export const follow = setFollow(true);
export const unfollow = setFollow(false);

/** What a message of `chat.postMessage` says of itself. */
const sentAlong = { alias: '', groupable: false, parseUrls: true };

/** $1 token, $2 user, $3 room, $4 id, $5 text. */
export const post: Statement = {
  name: 'post',
  text: `
  WITH ${claimed},
  place AS (
    SELECT r.workspace_id, r.id, r.last_seq + 1 AS seq, caller.id AS user_id, clock_timestamp() AS at FROM caller
      JOIN rooms r ON r.workspace_id = caller.workspace_id AND r.id = $3
      JOIN memberships o
        ON o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.user_id = caller.id AND o.left_at IS NULL
       FOR NO KEY UPDATE OF r
  ),
  counted AS (
    UPDATE rooms r
       SET last_seq = p.seq, message_count = r.message_count + 1, last_post_seq = p.seq, last_post_at = p.at,
           updated_at = p.at
      FROM place p WHERE r.workspace_id = p.workspace_id AND r.id = p.id
  ),
  written AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text, extra, created_at, updated_at)
    SELECT workspace_id, $4, id, seq, user_id, $5, '{"rocketchat":${JSON.stringify(sentAlong)}}', at, at FROM place
    RETURNING created_at
  ),
  seen AS (
    UPDATE memberships o SET read_seq = p.seq, read_at = p.at, open = true, marked_unread = false
      FROM place p WHERE o.workspace_id = p.workspace_id AND o.room_id = p.id AND o.user_id = p.user_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT workspace_id, 'message.posted', id, user_id, $4, jsonb_build_object('seq', seq, 'threadRootId', NULL) FROM place
  )
  SELECT caller.username, caller.name, written.created_at FROM caller, written`,
};

/** $1 token, $2 user, $3 room. */
export const lastMessages: Statement = {
  name: 'rocketchat_list',
  text: `
  WITH ${claimed}
  SELECT m.id, m.room_id, m.text, m.created_at, m.updated_at, m.mentions, m.room_mentions, m.attachments, m.extra, m.thread_root_id,
         m.reply_count, m.last_reply_at, r.message_count, u.id AS author_id, u.username, u.name,
         CASE WHEN m.followed THEN ARRAY(
           SELECT f.user_id FROM thread_follows f
            WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.following ORDER BY f.since, f.user_id
         ) END AS followers, ${reactions}
    FROM caller
    JOIN rooms r ON r.workspace_id = caller.workspace_id AND r.id = $3 AND r.visibility = 'public'
    JOIN LATERAL (
      SELECT * FROM messages m WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND NOT m.hidden
       ORDER BY m.seq DESC LIMIT 50
    ) m ON true
    JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.author_id
   ORDER BY m.seq DESC`,
};

const credential = (headers: Record<string, unknown>) => [
  hashOf(headers['x-auth-token']),
  headers['x-user-id'],
];

interface Row {
  id: string;
  room_id: string;
  text: string;
  created_at: Date;
  updated_at: Date;
  mentions: unknown[];
  room_mentions: unknown[];
  attachments: unknown[];
  extra: { rocketchat?: object };
  thread_root_id: string | null;
  reply_count: number;
  last_reply_at: Date | null;
  author_id: string;
  username: string;
  name: string;
  followers: string[] | null;
  reactions: Reactions;
}

function present(row: Row) {
  return {
    _id: row.id,
    rid: row.room_id,
    msg: row.text,
    ts: row.created_at.toISOString(),
    u: { _id: row.author_id, username: row.username, name: row.name },
    _updatedAt: row.updated_at.toISOString(),
    urls: [],
    mentions: row.mentions,
    channels: row.room_mentions,
    attachments: row.attachments,
    ...row.extra.rocketchat,
    ...(row.thread_root_id !== null && { tmid: row.thread_root_id }),
    ...(row.followers && { replies: row.followers }),
    ...(row.last_reply_at && { tcount: row.reply_count, tlm: row.last_reply_at.toISOString() }),
    ...(row.reactions && {
      reactions: Object.fromEntries(
        [...grouped(row.reactions, 2)].map(([emoji, usernames]) => [`:${emoji}:`, { usernames }]),
      ),
    }),
  };
}

/** Rocket.Chat's follow, unfollow, post and list. */
export function serveRocketchat(app: FastifyInstance, pool: pg.Pool): void {
  for (const [path, statement] of [
    ['followMessage', follow],
    ['unfollowMessage', unfollow],
  ] as const) {
    app.post<{ Body: { mid: string } }>(`/api/v1/chat.${path}`, async ({ headers, body }, reply) => {
      const { rows } = await pool.query({ ...statement, values: [...credential(headers), body.mid] });
      if (!rows[0].known) return reply.code(401).send({ status: 'error' });
      if (!rows[0].found) return reply.code(400).send({ success: false });
      return { success: true };
    });
  }

  app.post<{ Body: { roomId: string; text: string } }>(
    '/api/v1/chat.postMessage',
    async ({ headers, body: { roomId, text } }, reply) => {
      const id = newId();
      const { rows } = await pool.query({ ...post, values: [...credential(headers), roomId, id, text] });
      if (!rows[0]) return reply.code(400).send({ success: false });
      const { username, name, created_at: at } = rows[0];
      const message = {
        ...{ _id: id, rid: roomId, msg: text, ts: at.toISOString(), _updatedAt: at.toISOString() },
        ...{ u: { _id: headers['x-user-id'], username, name } },
        ...{ urls: [], mentions: [], channels: [], attachments: [], ...sentAlong },
      };
      return { ts: at.getTime(), channel: roomId, message, success: true };
    },
  );

  app.get<{ Querystring: { roomId: string } }>(
    '/api/v1/channels.messages',
    async ({ headers, query }, reply) => {
      const { rows } = await pool.query({ ...lastMessages, values: [...credential(headers), query.roomId] });
      if (rows.length === 0) return reply.code(400).send({ success: false });
      const messages = rows.map(present);
      return { messages, count: rows.length, offset: 0, total: rows[0].message_count, success: true };
    },
  );
}
