import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Message, Page } from './model.ts';
import { demandReadable, type InRoom, type RoomSearch } from './rooms.ts';

/** A regular expression as somebody asks for it. */
export interface TextPattern {
  source: string;
  ignoresCase: boolean;
  /** "^" and "$" also match at line breaks. */
  multiline: boolean;
  /** "." also matches a line break. */
  dotMatchesAll: boolean;
  /** White space in it means nothing. */
  extended: boolean;
}

/** What a message has to be to be found: all of it, where it is said at all. */
export interface MessageQuery {
  /** Whole words, any of which is enough, regardless of case. */
  words: string[];
  /** A part of the text, regardless of case. */
  part: string | null;
  pattern: TextPattern | null;
  /** User names of its author, and of those it mentions: any of them, in lower case. */
  authors: string[];
  mentioned: string[];
  /** Whether the reader has starred it, it has a link, it is pinned, it is a place. */
  isStarred: boolean;
  hasLink: boolean;
  isPinned: boolean;
  isLocation: boolean;
  /** Parts of what is noted of its attachments. */
  attachmentLabel: string | null;
  attachmentDescription: string | null;
  attachmentTitle: string | null;
  /** Instants: from `from` on, and before `until`. */
  from: Date | null;
  until: Date | null;
  oldestFirst: boolean;
}

/** A query that every message fits. */
export const everyMessage: MessageQuery = {
  words: [],
  part: null,
  pattern: null,
  authors: [],
  mentioned: [],
  isStarred: false,
  hasLink: false,
  isPinned: false,
  isLocation: false,
  attachmentLabel: null,
  attachmentDescription: null,
  attachmentTitle: null,
  from: null,
  until: null,
  oldestFirst: false,
};

/** Longer regular expressions are refused: what they cost to compile grows faster than they do. */
export const maxPatternLength = 200;

/** How long the store may look for a regular expression, in milliseconds. */
export const patternTime = 2_000;

export interface TextSearchStore {
  /**
   * The messages of a room that fit a query: one statement. Says so when the query's pattern is none or takes longer than
   * `milliseconds`.
   */
  find(
    caller: Caller,
    search: RoomSearch,
    query: MessageQuery,
    page: Page,
    milliseconds: number,
  ): Promise<InRoom<Message[]> | 'patternRefused'>;
}

/**
 * Searches a room for messages, the newest first unless asked otherwise. Deleted and concealed ones are not found.
 *
 * @throws {CoreError} `filterInvalid` for a pattern that is too long, none or too costly, and what `demandReadable` throws
 */
export async function searchMessages(
  store: TextSearchStore,
  caller: Caller,
  search: RoomSearch,
  query: MessageQuery,
  page: Page,
): Promise<Message[]> {
  if (query.pattern && query.pattern.source.length > maxPatternLength) throw new CoreError('filterInvalid');
  const result = await store.find(caller, search, query, page, patternTime);
  if (result === 'patternRefused') throw new CoreError('filterInvalid');
  demandReadable(result.standing, search);
  return result.found;
}
