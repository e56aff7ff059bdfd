import type { MessageQuery, TextPattern, TextSearchStore } from '../core/text-search.ts';
import type { Database } from './database.ts';
import { runList } from './lists.ts';
import { type MessageRow, messageColumns, messageJoins, starColumn, toMessage } from './message-rows.ts';
import { listInRoom, standingIn, standingValues, theRoom } from './standing.ts';

/** What is noted of an attachment holds a text, regardless of case; a list of notes does when one of them does. */
const attachmentHas = (member: string, text: string) => `
  (${text}::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements(m.attachments) a WHERE position(lower(${text}) IN lower(a->>'${member}')) > 0
  ))`;

/** Users by their names in lower case. */
const usersNamed = (keys: string) =>
  `SELECT u.id FROM users u WHERE u.workspace_id = $1 AND u.username_key = ANY (${keys}::text[])`;

/**
 * $1 to $7 the room, $8 offset, $9 limit, $10 regular expressions that the text has to match, without regard to case,
 * $11 one with its own options, $12 a part of the text, $13 authors, $14 mentioned, $15 starred, $16 with a link,
 * $17 pinned, $18 a place, $19 label, $20 description, $21 title of an attachment, $22 from, $23 until.
 */
const search = (name: string, oldestFirst: boolean) =>
  listInRoom<MessageRow>(
    name,
    `SELECT ${messageColumns}, ${starColumn('$2')}
       FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
      WHERE m.workspace_id = $1 AND m.room_id = ${theRoom} AND NOT m.hidden AND m.deleted_at IS NULL
        AND m.concealed_at IS NULL
        AND (cardinality($13::text[]) = 0 OR m.author_id IN (${usersNamed('$13')}))
        AND (cardinality($14::text[]) = 0 OR EXISTS (
          SELECT FROM mentions n
           WHERE n.workspace_id = $1 AND n.user_id IN (${usersNamed('$14')}) AND n.room_id = m.room_id AND n.seq = m.seq
        ))
        AND (NOT $15 OR (m.starred AND EXISTS (
          SELECT FROM stars s WHERE s.workspace_id = $1 AND s.user_id = $2 AND s.room_id = m.room_id AND s.seq = m.seq
        )))
        AND (NOT $16 OR m.text ~ 'https?://')
        AND (NOT $17 OR COALESCE(m.pinned, false))
        AND (NOT $18 OR m.kind = 'location')
        AND ${attachmentHas('labels', '$19')} AND ${attachmentHas('description', '$20')} AND ${attachmentHas('title', '$21')}
        AND ($22::timestamptz IS NULL OR m.created_at >= $22) AND ($23::timestamptz IS NULL OR m.created_at < $23)
        AND ($12::text IS NULL OR position(lower($12) IN lower(m.text)) > 0)
        AND ($10::text IS NULL OR m.text ~* $10)
        AND ($11::text IS NULL OR m.text ~ $11)
      ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'} OFFSET $8 LIMIT $9`,
  );

const searchNewest = search('search_newest', false);
const searchOldest = search('search_oldest', true);

/** A regular expression that PostgreSQL cannot compile, or has not come to an end with in time. */
const isRefusal = (error: unknown) =>
  /^(?:2201B|22023|54001|57014)$/.test((error as { code?: string }).code ?? '');

/** The search in one room. */
export function textSearchStore(database: Database): TextSearchStore {
  return {
    async find(caller, search, query, { offset, limit }, milliseconds) {
      const { words, part, pattern, authors, mentioned, from, until } = query;
      const { isStarred, hasLink, isPinned, isLocation } = query;
      const values = [
        ...[...standingValues(caller, search), offset, limit],
        ...[words.length > 0 ? anyOf(words) : null, pattern && toPostgres(pattern), part, authors, mentioned],
        ...[isStarred, hasLink, isPinned, isLocation],
        ...[query.attachmentLabel, query.attachmentDescription, query.attachmentTitle, from, until],
      ];
      const run: Database['run'] = pattern
        ? (statement, given) => database.runWithin(milliseconds, statement, given)
        : database.run;
      try {
        const { facts, rows } = await runList(
          { run },
          query.oldestFirst ? searchOldest : searchNewest,
          values,
        );
        return { standing: standingIn(facts), found: rows.map(toMessage) };
      } catch (error) {
        if (pattern && isRefusal(error)) return 'patternRefused';
        throw error;
      }
    },
  };
}

/** Whole words, any of them. */
function anyOf(words: MessageQuery['words']): string {
  return `\\m(?:${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\M`;
}

/**
 * A regular expression in PostgreSQL's dialect: options stand in front, and the edge of a word is called otherwise.
 */
function toPostgres({ source, ignoresCase, multiline, dotMatchesAll, extended }: TextPattern): string {
  const lines = multiline ? (dotMatchesAll ? 'w' : 'n') : dotMatchesAll ? 's' : 'p';
  const text = source.replaceAll(/\\(.)/gs, (written, letter: string) =>
    letter === 'b' ? '\\y' : letter === 'B' ? '\\Y' : written,
  );
  return `(?${ignoresCase ? 'i' : ''}${extended ? 'x' : ''}${lines})${text}`;
}
