import type { MarkedMessage, MarkResult } from '../core/marks.ts';
import type { Person, Reaction } from '../core/model.ts';
import type { ReactionStore } from '../core/reactions.ts';
import { type Database, prepare } from './database.ts';
import {
  actorOf,
  holds,
  type MarkFactsRow,
  type MarkRow,
  markEnd,
  markFacts,
  markResult,
  markTarget,
  markValues,
  mayMark,
  toMarkResult,
} from './marks.ts';
import { type ReactionRow, reactionsTo, toReactions } from './message-rows.ts';

/** What a message's reactions become: what they were, whose change it is, and whether it changed anything. */
type Change = (before: Reaction[], actor: Person, changed: boolean) => Reaction[];

/** What statements answer of a message. */
interface Answer<Row extends MarkFactsRow, Shown> {
  /** The beginning of their names. */
  name: string;
  /** Whether the message itself is shown. */
  shows: boolean;
  /** SQL of their end, as `markResult`. */
  end(changedAt: string, more?: string): string;
  read(row: Row | undefined, after: Change): MarkResult<Shown>;
}

const wholeMessage: Answer<MarkRow, MarkedMessage> = {
  name: 'shown_',
  shows: true,
  end: markResult,
  read(row, after) {
    const { facts, marked } = toMarkResult(row, () => ({}));
    const actor = row && actorOf(row);
    if (!actor || !marked) return { facts, marked };
    const reactions = after(marked.message.reactions ?? [], actor, facts.changed);
    return { facts, marked: { ...marked, message: { ...marked.message, reactions } } };
  },
};

const reactionsAlone: Answer<MarkFactsRow & { reactions: ReactionRow[] | null }, Reaction[]> = {
  name: '',
  shows: false,
  end: (changedAt, more = '') => `
  SELECT ${markFacts(changedAt)}, ${more}
         CASE WHEN m.reacted THEN ${reactionsTo('m')} END AS reactions
    ${markEnd}`,
  read(row, after) {
    if (!row) throw new Error('The statement always answers a row.');
    const facts = { ...row, changed: row.changedAt !== null };
    const actor = actorOf(row);
    return {
      facts,
      marked:
        facts.messageFound && actor ? after(toReactions(row.reactions) ?? [], actor, facts.changed) : null,
    };
  },
};

/** In a read-only room only those react who may write there; broadcasts are for their readers to react to. */
const permitted = `(NOT r.read_only OR r.broadcast OR ${holds('post-in-read-only-rooms')})`;

/** Moves the message's time and writes an event for each row of `changed`: SQL of its type. */
const record = (event: string) => `
  touched AS (
    UPDATE messages m SET reacted = true, updated_at = clock_timestamp()
      FROM changed WHERE m.workspace_id = changed.workspace_id AND m.id = changed.message_id
    RETURNING m.updated_at
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT target.workspace_id, ${event}, target.room_id, target.user_id, target.id,
           jsonb_build_object('reaction', changed.reaction)
      FROM target, changed
  )`;

/** The caller's reactions `x` to the target. */
const own =
  'x.workspace_id = target.workspace_id AND x.message_id = target.id AND x.user_id = target.user_id';

/** Whether the caller may, and whether the message takes one more reaction: $8 reaction, $9 how many different ones. */
const wished = `
  wished AS MATERIALIZED (
    SELECT workspace_id, id, user_id, ${mayMark} AS allowed,
           NOT reacted OR EXISTS (
             SELECT FROM reactions x WHERE x.workspace_id = m.workspace_id AND x.message_id = m.id AND x.reaction = $8
           ) OR NOT has_different_reactions(workspace_id, id, $9) AS free
      FROM target m
  )`;

const added = `
    INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
    SELECT workspace_id, id, $8, user_id FROM wished WHERE allowed AND free`;

const isFull = 'NOT (SELECT free FROM wished) AS "full",';

/** $8 and $9 as `wished` reads them. */
const addReaction = <Row extends MarkFactsRow>({ name, shows, end }: Answer<Row, unknown>) =>
  prepare<Row & { full: boolean }>(
    `${name}add_reaction`,
    `${markTarget({ permitted, shows })},${wished},
  changed AS (${added}
    ON CONFLICT DO NOTHING
    RETURNING workspace_id, message_id, reaction
  ),${record(`'reaction.added'`)}
  ${end('(SELECT updated_at FROM touched)', isFull)}`,
  );

/** $8 reaction, or null for all of the caller's. */
const removeReaction = <Row extends MarkFactsRow>({ name, shows, end }: Answer<Row, unknown>) =>
  prepare<Row>(
    `${name}remove_reaction`,
    `${markTarget({ permitted, shows })},
  changed AS (
    DELETE FROM reactions x USING target WHERE ${mayMark} AND ${own} AND x.reaction = COALESCE($8, x.reaction)
    RETURNING x.workspace_id, x.message_id, x.reaction
  ),${record(`'reaction.removed'`)}
  ${end('(SELECT updated_at FROM touched)')}`,
  );

/**
 * $8 and $9 as `wished` reads them. Of several at once each waits for the one before, at the row or at its key; one that
 * then finds the reaction there, which it did not see when it looked, changes nothing.
 */
const toggleReaction = <Row extends MarkFactsRow>({ name, shows, end }: Answer<Row, unknown>) =>
  prepare<Row & { full: boolean; added: boolean }>(
    `${name}toggle_reaction`,
    `${markTarget({ permitted, shows })},${wished},
  dropped AS (
    DELETE FROM reactions x USING target WHERE ${mayMark} AND ${own} AND x.reaction = $8
    RETURNING x.workspace_id, x.message_id, x.reaction
  ),
  added AS (${added} AND NOT EXISTS (SELECT FROM dropped)
    ON CONFLICT DO NOTHING
    RETURNING workspace_id, message_id, reaction
  ),
  changed AS (
    SELECT *, 'reaction.removed' AS event FROM dropped UNION ALL SELECT *, 'reaction.added' FROM added
  ),${record('changed.event')}
  ${end('(SELECT updated_at FROM touched)', `${isFull} EXISTS (SELECT FROM added) AS "added",`)}`,
  );

/** Reactions, in one round trip each. */
function changesOf<Row extends MarkFactsRow, Shown>(
  database: Database,
  answer: Answer<Row, Shown>,
): ReactionStore<Shown> {
  const [addition, removal, toggle] = [addReaction(answer), removeReaction(answer), toggleReaction(answer)];
  return {
    async add(request, reaction, maxDistinct) {
      const values = [...markValues(request), reaction, maxDistinct];
      const [row] = await database.change.ofMessage(addition, values);
      const result = answer.read(row, (before, actor, changed) =>
        changed ? withReaction(actor, reaction, before) : before,
      );
      return { ...result, full: row?.full ?? false };
    },

    async remove(request, reaction) {
      const [row] = await database.change.ofMessage(removal, [...markValues(request), reaction]);
      // Another request may have removed it since the statement began to look.
      return answer.read(row, (before, actor) => othersThan(actor.id, reaction, before));
    },

    async toggle(request, reaction, maxDistinct) {
      const values = [...markValues(request), reaction, maxDistinct];
      const [row] = await database.change.ofMessage(toggle, values);
      const result = answer.read(row, (before, actor, changed) => {
        if (!changed) return before;
        return row?.added ? withReaction(actor, reaction, before) : othersThan(actor.id, reaction, before);
      });
      return { ...result, full: row?.full ?? false };
    },
  };
}

/** Changes that answer the reactions alone. */
export const reactionStore = (database: Database): ReactionStore<Reaction[]> =>
  changesOf(database, reactionsAlone);

/** The same that answer the whole message. */
export const shownReactionStore = (database: Database): ReactionStore<MarkedMessage> =>
  changesOf(database, wholeMessage);

/** Reactions with one of a user at the end. */
function withReaction({ id, username }: Person, reaction: string, before: Reaction[]): Reaction[] {
  return [...othersThan(id, reaction, before), { reaction, user: { id, username } }];
}

/** Reactions but for one of a user, or all of theirs. */
function othersThan(userId: string, reaction: string | null, before: Reaction[]): Reaction[] {
  return before.filter(
    (other) => other.user.id !== userId || (reaction !== null && other.reaction !== reaction),
  );
}
