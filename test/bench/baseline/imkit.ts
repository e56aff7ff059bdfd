import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { caller, hashOf, type Reactions, reactions, type Statement, underKey } from './access.ts';

const claimed = caller(underKey('imkitClientKey'));

/** What a message `m` with its author `u` shows. */
const columns = (m: string, u: string) =>
  ['workspace_id', 'id', 'room_id', 'text', 'kind', 'pinned', 'created_at', 'updated_at', 'thread_root_id']
    .map((name) => `${m}.${name}`)
    .concat(`${u}.id AS author_id, ${u}.name, ${u}.avatar_url, ${u}.bio, ${u}.last_sign_in_at`)
    .join(', ');

/** $1 token, $2 client key, $3 message. The room's row holds its only pin, and orders those who pin at once. */
const setPin = (pins: boolean): Statement => ({
  name: pins ? 'pin' : 'unpin',
  text: `
  WITH ${claimed},
  place AS MATERIALIZED (
    SELECT r.workspace_id, r.id AS room_id, r.sole_pin_id, m.id, caller.id AS user_id FROM caller
      JOIN messages m ON m.workspace_id = caller.workspace_id AND m.id = $3 AND NOT m.hidden
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
      JOIN memberships o
        ON o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.user_id = caller.id AND o.left_at IS NULL
     WHERE o.roles && '{owner,moderator}'
       FOR NO KEY UPDATE OF r
  ),
  changed AS MATERIALIZED (
    SELECT p.*, clock_timestamp() AS at FROM place p WHERE p.sole_pin_id IS ${pins ? 'DISTINCT FROM' : 'NOT DISTINCT FROM'} p.id
  ),
  kept AS (
    UPDATE rooms r SET sole_pin_id = ${pins ? 'c.id' : 'NULL'} FROM changed c
     WHERE r.workspace_id = c.workspace_id AND r.id = c.room_id
  ),
  ${
    pins
      ? `released AS (
    UPDATE messages m SET pinned = false, updated_at = c.at FROM changed c
     WHERE m.workspace_id = c.workspace_id AND m.id = c.sole_pin_id RETURNING m.id
  ),`
      : ''
  }
  touched AS (
    UPDATE messages m
       SET ${pins ? 'pinned = true, pinned_at = c.at, pinned_by_id = c.user_id' : 'pinned = false'}, updated_at = c.at
      FROM changed c WHERE m.workspace_id = c.workspace_id AND m.id = c.id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT workspace_id, 'message.${pins ? 'pinned' : 'unpinned'}', room_id, user_id, id FROM changed
    ${pins ? `UNION ALL SELECT c.workspace_id, 'message.unpinned', c.room_id, c.user_id, r.id FROM changed c, released r` : ''}
  )
  SELECT ${columns('m', 'u')}, ${reactions}, (SELECT at FROM changed) AS changed_at
    FROM place p
    JOIN messages m ON m.workspace_id = p.workspace_id AND m.id = p.id
    JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.author_id`,
});

export const pin = setPin(true);
export const unpin = setPin(false);

/** $1 token, $2 client key, $3 room. */
export const lastMessages: Statement = {
  name: 'imkit_list',
  text: `
  WITH ${claimed},
  place AS (
    SELECT r.workspace_id, r.id, r.message_count, caller.id AS user_id FROM caller
      JOIN rooms r ON r.workspace_id = caller.workspace_id AND r.id = $3
      JOIN memberships o
        ON o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.user_id = caller.id AND o.left_at IS NULL
  )
  SELECT ${columns('m', 'u')}, ${reactions}, place.message_count,
         m.set_aside AND EXISTS (
           SELECT FROM personal_deletions d
            WHERE d.workspace_id = m.workspace_id AND d.user_id = place.user_id AND d.room_id = m.room_id AND d.seq = m.seq
         ) AS is_set_aside
    FROM place
    JOIN LATERAL (
      SELECT * FROM messages m WHERE m.workspace_id = place.workspace_id AND m.room_id = place.id AND NOT m.hidden
       ORDER BY m.seq DESC LIMIT 50
    ) m ON true
    JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.author_id
   ORDER BY m.seq DESC`,
};

/** What the messages of a page answer: $1 workspace, $2 ids. */
const answered: Statement = {
  name: 'imkit_answered',
  text: `SELECT ${columns('m', 'u')}, ${reactions} FROM messages m
      JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.author_id
     WHERE m.workspace_id = $1 AND m.id = ANY ($2) AND NOT m.hidden`,
};

const credential = (headers: Record<string, unknown>) => [
  hashOf(headers['im-authorization']),
  hashOf(headers['im-client-key']),
];

interface Row {
  workspace_id: string;
  id: string;
  room_id: string;
  text: string;
  kind: string;
  pinned: boolean | null;
  created_at: Date;
  updated_at: Date;
  thread_root_id: string | null;
  author_id: string;
  name: string;
  avatar_url: string | null;
  bio: string | null;
  last_sign_in_at: Date | null;
  reactions: Reactions;
}

function present(row: Row, reply?: object) {
  const { id, author_id: authorId, created_at: at, updated_at: updatedAt, pinned } = row;
  return {
    ...{ _id: id, id, __v: 0, appID: row.workspace_id, room: row.room_id, message: row.text },
    messageType: row.kind,
    sender: {
      ...{ _id: authorId, id: authorId, nickname: row.name, avatarUrl: row.avatar_url ?? '', isRobot: false },
      ...(row.bio !== null && { description: row.bio }),
      lastLoginTimeMS: row.last_sign_in_at?.getTime() ?? 0,
    },
    ...{ pinned: pinned ?? false, isPined: pinned ?? false },
    reactions: (row.reactions ?? []).map(([reaction, client]) => ({ client, reaction })),
    reactionCount: row.reactions?.length ?? 0,
    ...(reply && { reply }),
    ...{ messageTimeMS: at.getTime(), messageTime: at.toISOString() },
    ...{ createdAtMS: at.getTime(), createdAt: at.toISOString() },
    ...{ updatedAtMS: updatedAt.getTime(), updatedAt: updatedAt.toISOString() },
  };
}

const ok = (result: unknown) => ({ RC: 0, RM: 'OK', result });

/** IMKit's pins and list. */
export function serveImkit(app: FastifyInstance, pool: pg.Pool): void {
  for (const [method, statement] of [
    ['POST', pin],
    ['DELETE', unpin],
  ] as const) {
    app.route<{ Params: { messageId: string } }>({
      method,
      url: '/messages/:messageId/pin',
      handler: async ({ headers, params }, reply) => {
        const { rows } = await pool.query({
          ...statement,
          values: [...credential(headers), params.messageId],
        });
        if (!rows[0]) return reply.code(404).send({ RC: 404 });
        const { changed_at: at } = rows[0];
        return ok(present(at ? { ...rows[0], pinned: method === 'POST', updated_at: at } : rows[0]));
      },
    });
  }

  app.get<{ Params: { roomId: string } }>(
    '/rooms/:roomId/messages/v3',
    async ({ headers, params }, reply) => {
      const { rows } = await pool.query({ ...lastMessages, values: [...credential(headers), params.roomId] });
      if (!rows[0]) return reply.code(404).send({ RC: 404 });
      const roots = [...new Set(rows.map((row: Row) => row.thread_root_id).filter((id) => id !== null))];
      const { rows: found } = await pool.query({ ...answered, values: [rows[0].workspace_id, roots] });
      const replies = new Map(found.map((row: Row) => [row.id, present(row)]));
      const data = rows.map((row: Row) => present(row, replies.get(row.thread_root_id ?? '')));
      const userDeletedIDs = rows.filter((row) => row.is_set_aside).map((row: Row) => row.id);
      return ok({ totalCount: rows[0].message_count, data, userDeletedIDs });
    },
  );
}
