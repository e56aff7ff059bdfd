import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
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

/** $1 token, $2 project, $3 room. */
const ofMember = `
  WITH ${caller(underKey('mudbaseProjectId'))},
  place AS (
    SELECT r.workspace_id, r.id, r.message_count, caller.id AS user_id, caller.username FROM caller
      JOIN rooms r ON r.workspace_id = caller.workspace_id AND r.id = $3
      JOIN memberships o
        ON o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.user_id = caller.id AND o.left_at IS NULL
  )`;

/** $4 message, $5 emoji. */
const setReaction = (adds: boolean): Statement => ({
  name: adds ? 'react' : 'unreact',
  text: `${ofMember},
  target AS (
    SELECT m.workspace_id, m.id, m.room_id, m.reacted, place.user_id, place.username FROM place
      JOIN messages m ON m.workspace_id = place.workspace_id AND m.id = $4 AND m.room_id = place.id AND NOT m.hidden
  ),
  changed AS (
    ${
      adds
        ? `INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
             SELECT workspace_id, id, $5, user_id FROM target ON CONFLICT DO NOTHING RETURNING workspace_id, message_id`
        : `DELETE FROM reactions x USING target t
            WHERE x.workspace_id = t.workspace_id AND x.message_id = t.id AND x.reaction = $5 AND x.user_id = t.user_id
           RETURNING x.workspace_id, x.message_id`
    }
  ),
  touched AS (
    UPDATE messages m SET reacted = true, updated_at = clock_timestamp()
      FROM changed c WHERE m.workspace_id = c.workspace_id AND m.id = c.message_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT t.workspace_id, 'reaction.${adds ? 'added' : 'removed'}', t.room_id, t.user_id, t.id,
           jsonb_build_object('reaction', $5::text)
      FROM target t, changed
  )
  SELECT m.user_id, m.username, ${reactions} FROM target m`,
});

export const react = setReaction(true);
export const unreact = setReaction(false);

export const lastMessages: Statement = {
  name: 'mudbase_list',
  text: `${ofMember}
  SELECT m.id, m.text, m.created_at, u.id AS author_id, u.name,
         place.message_count - (
           SELECT count(*)::int FROM messages x
            WHERE x.workspace_id = place.workspace_id AND x.room_id = place.id
              AND NOT x.hidden AND (x.system IS NOT NULL OR x.concealed_at IS NOT NULL)
         ) AS total
    FROM place
    JOIN LATERAL (
      SELECT * FROM messages m
       WHERE m.workspace_id = place.workspace_id AND m.room_id = place.id AND NOT m.hidden AND m.system IS NULL
         AND m.concealed_at IS NULL
       ORDER BY m.seq DESC LIMIT 50
    ) m ON true
    JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.author_id
   ORDER BY m.seq DESC`,
};

const credential = (headers: Record<string, unknown>, projectId: string) => [
  hashOf(bearerOf(headers)),
  hashOf(projectId),
];

interface Params {
  projectId: string;
  chatId: string;
  messageId: string;
}

/** Mudbase's reactions and list. */
export function serveMudbase(app: FastifyInstance, pool: pg.Pool): void {
  const path = '/api/chat/projects/:projectId/chats/:chatId/messages';
  type Route = { Params: Params; Body: { emoji: string } };

  app.post<Route>(`${path}/:messageId/reactions`, async ({ headers, params, body: { emoji } }, reply) => {
    const { projectId, chatId, messageId } = params;
    const values = [...credential(headers, projectId), chatId, messageId, emoji];
    const { rows } = await pool.query({ ...react, values });
    if (!rows[0]) return reply.code(404).send({ success: false });
    const { user_id: userId, username } = rows[0];
    const all: Reactions = [...without(rows[0].reactions, userId, emoji), [emoji, userId, username]];
    return { success: true, data: [...grouped(all, 1)].map(([emoji, users]) => ({ emoji, users })) };
  });

  app.delete<Route>(`${path}/:messageId/reactions`, async ({ headers, params, body: { emoji } }, reply) => {
    const { projectId, chatId, messageId } = params;
    const values = [...credential(headers, projectId), chatId, messageId, emoji];
    const { rows } = await pool.query({ ...unreact, values });
    if (!rows[0]) return reply.code(404).send({ success: false });
    const left = grouped(without(rows[0].reactions, rows[0].user_id, emoji), 1);
    const data = [...left].map(([emoji, users]) => ({ emoji, count: users.length, users }));
    return { success: true, data };
  });

  app.get<Route>(path, async ({ headers, params: { projectId, chatId } }, reply) => {
    const { rows } = await pool.query({
      ...lastMessages,
      values: [...credential(headers, projectId), chatId],
    });
    if (!rows[0]) return reply.code(404).send({ success: false });
    const messages = rows.map((row) => ({
      _id: row.id,
      content: row.text,
      sender: { _id: row.author_id, firstName: row.name.split(' ')[0] },
      createdAt: row.created_at.toISOString(),
    }));
    return { success: true, data: { messages, total: rows[0].total } };
  });
}

/** The statement reads the reactions as they were before it. */
const without = (all: Reactions, userId: string, emoji: string): NonNullable<Reactions> =>
  (all ?? []).filter((entry) => entry[0] !== emoji || entry[1] !== userId);
