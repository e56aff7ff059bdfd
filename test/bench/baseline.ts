import { createHash } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';

// The yardstick: the same two operations as somebody would write them by hand for speed, with Fastify and pg alone. No
// validation beyond JSON, one prepared statement a request, the same rows written, the same wire format, the same check of
// the token.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const app = fastify();

const setFollow = (following: boolean) => `
  WITH caller AS (
    SELECT u.workspace_id, u.id FROM credentials c JOIN users u ON u.workspace_id = c.workspace_id AND u.id = c.user_id
     WHERE c.token_hash = $1 AND c.user_id = $2 AND (c.expires_at IS NULL OR c.expires_at > now()) AND u.active
  ),
  target AS (
    SELECT m.workspace_id, m.id, m.room_id, caller.id AS user_id FROM caller
      JOIN messages m ON m.workspace_id = caller.workspace_id AND m.id = $3
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.visibility = 'public'
  ),
  changed AS (
    ${
      following
        ? `INSERT INTO thread_follows AS f (workspace_id, root_id, user_id, room_id)
             SELECT workspace_id, id, user_id, room_id FROM target
           ON CONFLICT (workspace_id, root_id, user_id) DO UPDATE SET following = true WHERE NOT f.following
           RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id`
        : `UPDATE thread_follows f SET following = false FROM target t
            WHERE f.workspace_id = t.workspace_id AND f.root_id = t.id AND f.user_id = t.user_id AND f.following
           RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id`
    }
  ),
  touched AS (
    UPDATE messages m SET followed = true, updated_at = now() FROM changed c
     WHERE m.workspace_id = c.workspace_id AND m.id = c.root_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT workspace_id, 'thread.${following ? 'followed' : 'unfollowed'}', room_id, user_id, root_id FROM changed
  )
  SELECT EXISTS (SELECT FROM caller) AS known, EXISTS (SELECT FROM target) AS found`;

const lastMessages = `
  WITH caller AS (
    SELECT u.workspace_id FROM credentials c JOIN users u ON u.workspace_id = c.workspace_id AND u.id = c.user_id
     WHERE c.token_hash = $1 AND c.user_id = $2 AND (c.expires_at IS NULL OR c.expires_at > now()) AND u.active
  )
  SELECT m.id, m.room_id, m.text, m.created_at, m.updated_at, m.mentions, m.room_mentions, m.attachments,
         r.message_count, u.id AS author_id, u.username, u.name
    FROM caller
    JOIN rooms r ON r.workspace_id = caller.workspace_id AND r.id = $3 AND r.visibility = 'public'
    JOIN LATERAL (
      SELECT * FROM messages m WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND NOT m.hidden
       ORDER BY m.seq DESC LIMIT 50
    ) m ON true
    JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.author_id
   ORDER BY m.seq DESC`;

const credential = (headers: Record<string, unknown>) => [
  createHash('sha256').update(String(headers['x-auth-token'])).digest(),
  headers['x-user-id'],
];

for (const following of [true, false]) {
  const name = following ? 'followMessage' : 'unfollowMessage';
  const schema = { response: { 200: { type: 'object', properties: { success: { type: 'boolean' } } } } };
  app.post<{ Body: { mid: string } }>(`/api/v1/chat.${name}`, { schema }, async (request, reply) => {
    const values = [...credential(request.headers), request.body.mid];
    const { rows } = await pool.query({ name, text: setFollow(following), values });
    if (!rows[0].known) return reply.code(401).send({ status: 'error' });
    if (!rows[0].found) return reply.code(400).send({ success: false });
    return { success: true };
  });
}

const string = { type: 'string' };
const list = { type: 'array', items: { type: 'object', additionalProperties: true } };
const person = { type: 'object', properties: { _id: string, username: string, name: string } };
const message = {
  type: 'object',
  properties: {
    ...{ _id: string, rid: string, msg: string, ts: string, u: person, _updatedAt: string },
    ...{ urls: list, mentions: list, channels: list, attachments: list },
  },
};
const integer = { type: 'integer' };
const page = {
  type: 'object',
  properties: {
    messages: { type: 'array', items: message },
    ...{ count: integer, offset: integer, total: integer, success: { type: 'boolean' } },
  },
};

app.get<{ Querystring: { roomId: string } }>(
  '/api/v1/channels.messages',
  { schema: { response: { 200: page } } },
  async (request, reply) => {
    const values = [...credential(request.headers), request.query.roomId];
    const { rows } = await pool.query({ name: 'last', text: lastMessages, values });
    if (rows.length === 0) return reply.code(400).send({ success: false });
    const messages = rows.map((row) => ({
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
    }));
    return { messages, count: rows.length, offset: 0, total: rows[0].message_count, success: true };
  },
);

await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
