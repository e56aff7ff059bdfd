import type { PostStore } from '../core/broadcast-posts.ts';
import { type Database, prepare } from './database.ts';
import { type MessageRow, messageColumns, messageJoins, toMessage } from './message-rows.ts';
import { findPosts } from './post-pages.ts';

/** $1 workspace, $2 room, $3 ids in the order in which they are tried, $4 place in the room. */
const findPost = prepare<MessageRow>(
  'find_post',
  `SELECT ${messageColumns}
     FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
    WHERE m.workspace_id = $1 AND m.room_id = $2 AND (m.id = ANY ($3::text[]) OR m.seq = $4)
      AND (m.system IS NULL OR m.deleted_at IS NOT NULL) AND m.concealed_at IS NULL
    ORDER BY array_position($3::text[], m.id) LIMIT 1`,
);

/** $1 workspace, $2 user, $3 message. */
const setAside = prepare<never>(
  'set_post_aside',
  `WITH aside AS (
    UPDATE messages SET set_aside = true WHERE workspace_id = $1 AND id = $3 RETURNING room_id, seq
  ),
  deleted AS (
    INSERT INTO personal_deletions (workspace_id, user_id, room_id, seq) SELECT $1, $2, room_id, seq FROM aside
    ON CONFLICT DO NOTHING RETURNING room_id
  )
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
  SELECT $1, 'message.setAside', room_id, $2, $3 FROM deleted`,
);

/** The caller's place in the room of a message that stands, locked: $1 workspace, $2 user, $3 message. */
const ownPlace = `
  own AS MATERIALIZED (
    SELECT msg.room_id FROM messages msg
      JOIN memberships m ON m.workspace_id = msg.workspace_id AND m.room_id = msg.room_id AND m.user_id = $2
     WHERE msg.workspace_id = $1 AND msg.id = $3 AND msg.deleted_at IS NULL AND m.left_at IS NULL
       FOR SHARE OF m
  )`;

/** $1 workspace, $2 message: those who react to it at once do so one after the other. */
const lockPost = prepare<never>(
  'lock_post',
  'SELECT FROM messages WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE',
);

/**
 * $1 workspace, $2 user, $3 message, $4 reaction or null, $5 how many different ones a message takes. Whoever leaves
 * meanwhile waits, or has left before.
 */
const setReaction = prepare<{ inRoom: boolean; full: boolean }>(
  'set_reaction',
  `WITH ${ownPlace},
  free AS MATERIALIZED (
    SELECT EXISTS (SELECT FROM reactions WHERE workspace_id = $1 AND message_id = $3 AND reaction = $4)
        OR (SELECT count(*) FROM (
              SELECT DISTINCT reaction FROM reactions WHERE workspace_id = $1 AND message_id = $3
            ) different) < $5 AS room_left
  ),
  dropped AS (
    DELETE FROM reactions x USING own, free
     WHERE x.workspace_id = $1 AND x.message_id = $3 AND x.user_id = $2 AND x.reaction IS DISTINCT FROM $4
       AND ($4::text IS NULL OR free.room_left)
    RETURNING x.reaction
  ),
  added AS (
    INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
    SELECT $1, $3, $4, $2 FROM own, free WHERE $4::text IS NOT NULL AND free.room_left
    ON CONFLICT DO NOTHING RETURNING reaction
  ),
  touched AS (
    UPDATE messages SET reacted = true, updated_at = clock_timestamp()
     WHERE workspace_id = $1 AND id = $3 AND (EXISTS (SELECT FROM dropped) OR EXISTS (SELECT FROM added))
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'reaction.removed', own.room_id, $2, $3,
           jsonb_build_object('reaction', dropped.reaction, 'replacedBy', $4::text)
      FROM own, dropped
    UNION ALL
    SELECT $1, 'reaction.added', own.room_id, $2, $3, jsonb_build_object('reaction', added.reaction) FROM own, added
  )
  SELECT EXISTS (SELECT FROM own) AS "inRoom", $4::text IS NOT NULL AND NOT free.room_left AS "full" FROM free`,
);

/** $1 workspace, $2 user, $3 message, $4 the chosen options; none takes the vote back. */
const setVote = prepare<{ inRoom: boolean }>(
  'vote_in_poll',
  `WITH ${ownPlace},
  dropped AS (
    DELETE FROM poll_votes v USING own
     WHERE v.workspace_id = $1 AND v.message_id = $3 AND v.user_id = $2 AND cardinality($4::int[]) = 0
    RETURNING v.message_id
  ),
  voted AS (
    INSERT INTO poll_votes AS v (workspace_id, message_id, user_id, options)
    SELECT $1, $3, $2, $4 FROM own WHERE cardinality($4::int[]) > 0
    ON CONFLICT (workspace_id, message_id, user_id) DO UPDATE SET options = EXCLUDED.options, at = now()
      WHERE v.options <> EXCLUDED.options
    RETURNING v.message_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'poll.voted', own.room_id, $2, $3, jsonb_build_object('options', to_jsonb($4::int[]))
      FROM own, (SELECT message_id FROM dropped UNION ALL SELECT message_id FROM voted) changed
  )
  SELECT EXISTS (SELECT FROM own) AS "inRoom"`,
);

/** Posts of broadcasts. */
export function postStore(database: Database): PostStore {
  return {
    async find(workspaceId, roomId, { ids, seq }) {
      const [row] = await database.run(findPost, [workspaceId, roomId, ids, seq]);
      return row ? toMessage(row) : null;
    },

    page: (presented, search, query) => findPosts(database, presented, search, query),

    async setAside({ workspaceId, userId }, { id }) {
      await database.run(setAside, [workspaceId, userId, id]);
    },

    async react({ workspaceId, userId }, { id }, reaction, maxDistinct) {
      // Only a second statement sees what was there when the lock was given.
      const [facts] = await database.transaction(async (run) => {
        await run(lockPost, [workspaceId, id]);
        return run(setReaction, [workspaceId, userId, id, reaction, maxDistinct]);
      });
      if (!facts) throw new Error('The statement always answers a row.');
      return facts;
    },

    async vote({ workspaceId, userId }, { id }, options) {
      const [facts] = await database.run(setVote, [workspaceId, userId, id, options]);
      return facts?.inRoom ?? false;
    },
  };
}
