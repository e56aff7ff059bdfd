import type { MessageQuery, MessageSearchStore, TextPattern } from '../core/message-search.ts';
import { type Database, prepare } from './database.ts';
import { type MessageRow, messageColumns, messageJoins, starColumn, toMessage } from './message-rows.ts';

/** What is noted of an attachment holds a text, regardless of case; a list of notes does when one of them does. */
const attachmentHas = (member: string, text: string) => `
  (${text}::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements(m.attachments) a WHERE position(lower(${text}) IN lower(a->>'${member}')) > 0
  ))`;

/** Users by their names in lower case. */
const usersNamed = (keys: string) =>
  `SELECT u.id FROM users u WHERE u.workspace_id = $1 AND u.username_key = ANY (${keys}::text[])`;

/**
 * $1 workspace, $2 room, $3 offset, $4 limit, $5 reader, $6 regular expressions that the text has to match, without regard
 * to case, $7 one with its own options, $8 a part of the text, $9 authors, $10 mentioned, $11 starred, $12 with a link,
 * $13 pinned, $14 a place, $15 label, $16 description, $17 title of an attachment, $18 from, $19 until.
 */
const search = (oldestFirst: boolean) => `
  SELECT ${messageColumns}, ${starColumn('$5')}
    FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}
   WHERE m.workspace_id = $1 AND m.room_id = $2 AND NOT m.hidden AND m.deleted_at IS NULL AND m.concealed_at IS NULL
     AND (cardinality($9::text[]) = 0 OR m.author_id IN (${usersNamed('$9')}))
     AND (cardinality($10::text[]) = 0 OR EXISTS (
       SELECT FROM mentions n
        WHERE n.workspace_id = $1 AND n.user_id IN (${usersNamed('$10')}) AND n.room_id = $2 AND n.seq = m.seq
     ))
     AND (NOT $11 OR (m.starred AND EXISTS (
       SELECT FROM stars s WHERE s.workspace_id = $1 AND s.user_id = $5 AND s.room_id = $2 AND s.seq = m.seq
     )))
     AND (NOT $12 OR m.text ~ 'https?://')
     AND (NOT $13 OR COALESCE(m.pinned, false))
     AND (NOT $14 OR m.kind = 'location')
     AND ${attachmentHas('labels', '$15')} AND ${attachmentHas('description', '$16')} AND ${attachmentHas('title', '$17')}
     AND ($18::timestamptz IS NULL OR m.created_at >= $18) AND ($19::timestamptz IS NULL OR m.created_at < $19)
     AND ($8::text IS NULL OR position(lower($8) IN lower(m.text)) > 0)
     AND ($6::text IS NULL OR m.text ~* $6)
     AND ($7::text IS NULL OR m.text ~ $7)
   ORDER BY m.seq ${oldestFirst ? 'ASC' : 'DESC'} OFFSET $3 LIMIT $4`;

const searchNewest = prepare<MessageRow>('search_newest', search(false));
const searchOldest = prepare<MessageRow>('search_oldest', search(true));

/** A regular expression that PostgreSQL cannot compile, or has not come to an end with in time. */
const isRefusal = (error: unknown) =>
  /^(?:2201B|22023|54001|57014)$/.test((error as { code?: string }).code ?? '');

/** The search in one room. */
export function messageSearchStore(database: Database): MessageSearchStore {
  return {
    async find({ workspaceId, id }, query, { offset, limit }, readerId, milliseconds) {
      const { words, part, pattern, authors, mentioned, from, until } = query;
      const { isStarred, hasLink, isPinned, isLocation } = query;
      const values = [
        ...[workspaceId, id, offset, limit, readerId],
        ...[words.length > 0 ? anyOf(words) : null, pattern && toPostgres(pattern), part, authors, mentioned],
        ...[isStarred, hasLink, isPinned, isLocation],
        ...[query.attachmentLabel, query.attachmentDescription, query.attachmentTitle, from, until],
      ];
      const statement = query.oldestFirst ? searchOldest : searchNewest;
      if (!pattern) return (await database.run(statement, values)).map(toMessage);
      try {
        const rows = await database.runWithin(milliseconds, statement, values);
        return rows.map(toMessage);
      } catch (error) {
        if (isRefusal(error)) return 'patternRefused';
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
