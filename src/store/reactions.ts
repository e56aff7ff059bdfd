import type { Message, Person, Reaction } from '../core/model.ts';
import type { ReactionStore } from '../core/reactions.ts';
import { type Database, prepare } from './database.ts';
import { holds, type MarkRow, markResult, markTarget, markValues, mayMark, toMarkResult } from './marks.ts';

/** In a read-only room only those react who may write there; broadcasts are for their readers to react to. */
const permitted = `(NOT r.read_only OR r.broadcast OR ${holds('post-in-read-only-rooms')})`;

/** Moves the message's time and writes an event for each row of `changed`: SQL of its type. */
const record = (event: string) => `
  touched AS (
    UPDATE messages m SET reacted = true, updated_at = clock_timestamp()
      FROM target WHERE EXISTS (SELECT FROM changed) AND m.workspace_id = target.workspace_id AND m.id = target.id
    RETURNING m.updated_at
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT target.workspace_id, ${event}, target.room_id, target.user_id, target.id,
           jsonb_build_object('reaction', changed.reaction)
      FROM target, changed
  )`;

/**
 * Whether a message takes one more reaction: $8 reaction, $9 how many different ones. Different ones are counted by
 * skipping from one to the next, so that it does not matter how many users chose them.
 */
const roomLeft = `
  room_left AS (
    SELECT EXISTS (
             SELECT FROM reactions x, target t
              WHERE x.workspace_id = t.workspace_id AND x.message_id = t.id AND x.reaction = $8
           ) OR (
             WITH RECURSIVE distinct_ones AS (
               SELECT first.reaction, 1 AS n FROM target t, LATERAL (
                 SELECT x.reaction FROM reactions x
                  WHERE x.workspace_id = t.workspace_id AND x.message_id = t.id ORDER BY x.reaction LIMIT 1
               ) first
               UNION ALL
               SELECT next.reaction, d.n + 1 FROM distinct_ones d, target t, LATERAL (
                 SELECT x.reaction FROM reactions x
                  WHERE x.workspace_id = t.workspace_id AND x.message_id = t.id AND x.reaction > d.reaction
                  ORDER BY x.reaction LIMIT 1
               ) next WHERE d.n < $9::int
             )
             SELECT count(*) FROM distinct_ones
           ) < $9::int AS free
  )`;

/** $8 and $9 as `roomLeft` reads them. */
const addReaction = prepare<MarkRow & { full: boolean }>(
  'add_reaction',
  `${markTarget(permitted)},
  allowed AS (SELECT * FROM target WHERE ${mayMark}),${roomLeft},
  changed AS (
    INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
    SELECT workspace_id, id, $8, user_id FROM allowed, room_left WHERE room_left.free
    ON CONFLICT DO NOTHING
    RETURNING reaction
  ),${record(`'reaction.added'`)}
  ${markResult('(SELECT updated_at FROM touched)', 'NOT (SELECT free FROM room_left) AS "full",')}`,
);

/** $8 reaction, or null for all of the caller's. */
const removeReaction = prepare<MarkRow>(
  'remove_reaction',
  `${markTarget(permitted)},
  allowed AS (SELECT * FROM target WHERE ${mayMark}),
  changed AS (
    DELETE FROM reactions x USING allowed
     WHERE x.workspace_id = allowed.workspace_id AND x.message_id = allowed.id AND x.user_id = allowed.user_id
       AND x.reaction = COALESCE($8, x.reaction)
    RETURNING x.reaction
  ),${record(`'reaction.removed'`)}
  ${markResult('(SELECT updated_at FROM touched)')}`,
);

/**
 * $8 and $9 as `roomLeft` reads them. Of several at once each waits for the one before, at the row or at its key; one that
 * then finds the reaction there, which it did not see when it looked, changes nothing.
 */
const toggleReaction = prepare<MarkRow & { full: boolean; added: boolean }>(
  'toggle_reaction',
  `${markTarget(permitted)},
  allowed AS (SELECT * FROM target WHERE ${mayMark}),${roomLeft},
  dropped AS (
    DELETE FROM reactions x USING allowed
     WHERE x.workspace_id = allowed.workspace_id AND x.message_id = allowed.id AND x.user_id = allowed.user_id
       AND x.reaction = $8
    RETURNING x.reaction
  ),
  added AS (
    INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
    SELECT workspace_id, id, $8, user_id FROM allowed, room_left
     WHERE room_left.free AND NOT EXISTS (SELECT FROM dropped)
    ON CONFLICT DO NOTHING
    RETURNING reaction
  ),
  changed AS (
    SELECT reaction, 'reaction.removed' AS event FROM dropped UNION ALL SELECT reaction, 'reaction.added' FROM added
  ),${record('changed.event')}
  ${markResult(
    '(SELECT updated_at FROM touched)',
    'NOT (SELECT free FROM room_left) AS "full", EXISTS (SELECT FROM added) AS "added",',
  )}`,
);

/** Reactions, in one round trip each. */
export function reactionStore(database: Database): ReactionStore {
  return {
    async add(request, reaction, maxDistinct) {
      const [row] = await database.change.ofMessage(addReaction, [
        ...markValues(request),
        reaction,
        maxDistinct,
      ]);
      const result = toMarkResult(row, (message, actor) => ({
        reactions: withReaction(actor, reaction, message),
      }));
      return { ...result, full: row?.full ?? false };
    },

    async remove(request, reaction) {
      const [row] = await database.change.ofMessage(removeReaction, [...markValues(request), reaction]);
      const { facts, marked } = toMarkResult(row, () => ({}));
      if (!row?.actor || !marked) return { facts, marked };
      // Another request may have removed it since the statement began to look.
      const reactions = othersThan(row.actor.id, reaction, marked.message);
      return { facts, marked: { ...marked, message: { ...marked.message, reactions } } };
    },

    async toggle(request, reaction, maxDistinct) {
      const [row] = await database.change.ofMessage(toggleReaction, [
        ...markValues(request),
        reaction,
        maxDistinct,
      ]);
      const result = toMarkResult(row, (message, actor) => ({
        reactions: row?.added
          ? withReaction(actor, reaction, message)
          : othersThan(actor.id, reaction, message),
      }));
      return { ...result, full: row?.full ?? false };
    },
  };
}

/** A message's reactions with one of a user at the end. */
function withReaction({ id, username }: Person, reaction: string, message: Message): Reaction[] {
  return [...othersThan(id, reaction, message), { reaction, user: { id, username } }];
}

/** A message's reactions but for one of a user, or all of theirs. */
function othersThan(userId: string, reaction: string | null, { reactions }: Message): Reaction[] {
  return (reactions ?? []).filter(
    (other) => other.user.id !== userId || (reaction !== null && other.reaction !== reaction),
  );
}
