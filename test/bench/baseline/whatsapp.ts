import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { newId } from '../../../src/core/ids.ts';
import {
  bearerOf,
  caller,
  grouped,
  hashOf,
  type Reactions,
  reactions,
  type Statement,
  underKey,
} from './access.ts';

/** $1 instance, $2 access token, $3 JID. */
const ofInstance = (lock: string) => `
  WITH ${caller(`c.dialect = 'whatsapp' AND ${underKey('whatsappAccessToken')}`)},
  place AS MATERIALIZED (
    SELECT r.workspace_id, r.id, r.last_seq, caller.id AS user_id, caller.username, caller.name FROM caller
      JOIN instances i ON i.workspace_id = caller.workspace_id AND i.user_id = caller.id AND i.status = 'WORKING'
      JOIN room_aliases a ON a.workspace_id = caller.workspace_id AND a.dialect = 'whatsapp' AND a.alias = $3
      JOIN rooms r ON r.workspace_id = a.workspace_id AND r.id = a.room_id AND r.deleted_at IS NULL ${lock}
  )`;

/** What follows from a change of members. */
const told = (by: number, event: string, snapshot: string) => `
  counted AS (
    UPDATE rooms r SET member_count = r.member_count + ${by}, updated_at = now()
      FROM place p, changed WHERE r.workspace_id = p.workspace_id AND r.id = p.id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT workspace_id, '${event}', id, place.user_id, place.user_id, '${snapshot}' FROM place, changed
  )
  SELECT EXISTS (SELECT FROM place) AS found`;

/** $4 the id of the membership. */
export const follow: Statement = {
  name: 'follow_channel',
  text: `${ofInstance('FOR UPDATE OF r')},
  changed AS (
    INSERT INTO memberships AS o (workspace_id, room_id, user_id, id, roles, read_seq, read_at, prefs, since_event_id)
    SELECT p.workspace_id, p.id, p.user_id, $4, '{}', p.last_seq, now(), '{"whatsapp":{"muted":true}}',
           COALESCE((SELECT id FROM events e WHERE e.workspace_id = p.workspace_id ORDER BY id DESC LIMIT 1), 0)
      FROM place p
    ON CONFLICT (workspace_id, room_id, user_id) DO UPDATE
      SET left_at = NULL, left_seq = NULL, joined_at = now(), roles = '{}', read_seq = EXCLUDED.read_seq,
          read_at = EXCLUDED.read_at, prefs = o.prefs || EXCLUDED.prefs, epoch = o.epoch + 1,
          since_event_id = EXCLUDED.since_event_id, updated_at = now()
      WHERE o.left_at IS NOT NULL
    RETURNING o.user_id
  ),${told(1, 'member.joined', '{"messageId": null}')}`,
};

export const unfollow: Statement = {
  name: 'unfollow_channel',
  text: `${ofInstance('FOR UPDATE OF r')},
  changed AS (
    UPDATE memberships o SET left_at = now(), left_seq = p.last_seq, epoch = o.epoch + 1, updated_at = now()
      FROM place p
     WHERE o.workspace_id = p.workspace_id AND o.room_id = p.id AND o.user_id = p.user_id AND o.left_at IS NULL
       AND NOT 'owner' = ANY (o.roles)
    RETURNING o.user_id
  ),${told(-1, 'member.left', '{"messageId": null, "newOwnerId": null}')}`,
};

/** Every reader's sight of a post is counted. */
export const lastPosts: Statement = {
  name: 'whatsapp_list',
  text: `${ofInstance('')},
  page AS MATERIALIZED (
    SELECT m.*
      FROM place p
      JOIN memberships o
        ON o.workspace_id = p.workspace_id AND o.room_id = p.id AND o.user_id = p.user_id AND o.left_at IS NULL
      JOIN LATERAL (
        SELECT * FROM messages m
         WHERE m.workspace_id = p.workspace_id AND m.room_id = p.id AND NOT m.hidden AND m.deleted_at IS NULL
           AND m.system IS NULL AND (m.thread_root_id IS NULL OR m.thread_shown)
         ORDER BY m.seq DESC LIMIT 50
      ) m ON true
  ),
  ends AS MATERIALIZED (SELECT min(seq) AS first, max(seq) AS last FROM page),
  seen AS MATERIALIZED (
    SELECT ARRAY(
      SELECT v.seq FROM message_views v
       WHERE v.workspace_id = p.workspace_id AND v.room_id = p.id AND v.user_id = p.user_id
         AND v.seq BETWEEN ends.first AND ends.last
    ) AS seqs FROM place p, ends
  ),
  known AS MATERIALIZED (
    SELECT c.seq, c.views FROM place p, ends
      JOIN view_counts c ON c.seq BETWEEN ends.first AND ends.last
     WHERE c.workspace_id = p.workspace_id AND c.room_id = p.id
  ),
  viewed AS (
    INSERT INTO message_views (workspace_id, room_id, user_id, seq)
    SELECT page.workspace_id, page.room_id, place.user_id, page.seq FROM page, place, seen
     WHERE NOT page.seq = ANY (seen.seqs) ORDER BY page.seq
    ON CONFLICT DO NOTHING RETURNING workspace_id, room_id, seq
  ),
  counted AS (
    INSERT INTO view_counts AS c (workspace_id, room_id, seq, views) SELECT workspace_id, room_id, seq, 1 FROM viewed
    ON CONFLICT (workspace_id, room_id, seq) DO UPDATE SET views = c.views + 1 RETURNING seq, views
  )
  SELECT m.id, m.seq, m.text, m.author_id, m.created_at, place.user_id AS viewer_id, ${reactions},
         COALESCE((SELECT views FROM counted WHERE counted.seq = m.seq), known.views) AS views
    FROM place, page m LEFT JOIN known ON known.seq = m.seq
   ORDER BY m.seq DESC`,
};

const credential = (headers: Record<string, unknown>) => [
  hashOf(headers['x-instance-id']),
  hashOf(bearerOf(headers)),
];

function present(
  row: {
    id: string;
    seq: number;
    text: string;
    author_id: string;
    viewer_id: string;
    created_at: Date;
    reactions: Reactions;
    views: number;
  },
  jid: string,
) {
  const fromMe = row.author_id === row.viewer_id;
  return {
    id: `${fromMe}_${jid}_${row.id}`,
    timestamp: Math.floor(row.created_at.getTime() / 1000),
    ...{ from: jid, fromMe, source: 'app', to: fromMe ? jid : null, participant: null, body: row.text },
    ...{ hasMedia: false, media: null, ack: null, ackName: 'UNKNOWN', replyTo: null },
    _data: { Info: { ID: row.id, ServerID: row.seq, Chat: jid, IsFromMe: fromMe } },
    reactions: Object.fromEntries(
      [...grouped(row.reactions, 1)].map(([emoji, { length }]) => [emoji, length]),
    ),
    viewCount: row.views,
  };
}

/** WhatsApp's follow, unfollow and list. */
export function serveWhatsapp(app: FastifyInstance, pool: pg.Pool): void {
  for (const [path, message, statement] of [
    ['follow', 'Now following the channel', follow],
    ['unfollow', 'No longer following the channel', unfollow],
  ] as const) {
    app.post<{ Params: { id: string } }>(`/v2/channels/:id/${path}`, async ({ headers, params }, reply) => {
      const ids = path === 'follow' ? [newId()] : [];
      const { rows } = await pool.query({
        ...statement,
        values: [...credential(headers), params.id, ...ids],
      });
      if (!rows[0].found) return reply.code(404).send({ status: 'error' });
      return { status: 'success', message };
    });
  }

  app.get<{ Querystring: { chatId: string } }>(
    '/v2/chats/messages',
    async ({ headers, query: { chatId } }) => {
      const { rows } = await pool.query({ ...lastPosts, values: [...credential(headers), chatId] });
      return rows.map((row) => present(row, chatId));
    },
  );
}
