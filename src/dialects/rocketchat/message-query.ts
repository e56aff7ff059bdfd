import { everyMessage, type MessageQuery, type TextPattern } from '../../core/text-search.ts';

const day = 86_400_000;

/** A word with its value, which may stand in quotation marks. */
const operator = (names: string) => new RegExp(`(?<!\\S)(?:${names}):(?:"([^"]*)"|(\\S+))`, 'gi');

/**
 * Reads `searchText`: operators, and what is left of it as words or as a regular expression (sheet 9.3).
 *
 * @param self the caller's user name, which `me` stands for
 */
export function readSearch(searchText: string, self: string): MessageQuery {
  const rest = new Operators(searchText);
  const usernames = (names: string[]) =>
    names.map((name) => (name === 'me' ? self : name.replace(/^@/, '')).toLowerCase());
  const query = {
    ...everyMessage,
    authors: usernames(rest.take('from')),
    mentioned: usernames(rest.take('mention')),
    isStarred: rest.has('has:star|is:star(?:red)?'),
    hasLink: rest.has('has:(?:url|link)'),
    isPinned: rest.has('has:pin|is:pin(?:ned)?'),
    isLocation: rest.has('has:(?:location|map)'),
    attachmentLabel: rest.take('label').at(-1) ?? null,
    attachmentDescription: rest.take('file-desc').at(-1) ?? null,
    attachmentTitle: rest.take('file-title').at(-1) ?? null,
    ...readDays(rest),
    oldestFirst: rest.take('order').some((order) => /^asc/i.test(order)),
  };
  return { ...query, ...readText(rest.text.trim()) };
}

/** A text from which operators are taken one after the other. */
class Operators {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The values of an operator, wherever it stands. */
  take(name: string): string[] {
    const values: string[] = [];
    this.text = this.text.replace(operator(name), (_, quoted?: string, bare?: string) => {
      values.push(quoted ?? bare ?? '');
      return '';
    });
    return values.filter((value) => value !== '');
  }

  /** Whether a word stands there. */
  has(pattern: string): boolean {
    const before = this.text;
    this.text = before.replace(new RegExp(`(?<!\\S)(?:${pattern})(?!\\S)`, 'gi'), '');
    return this.text !== before;
  }
}

/** The days of a search, in UTC: `before` and `after` leave out the day itself. What is no day is not heeded. */
function readDays(rest: Operators): Pick<MessageQuery, 'from' | 'until'> {
  const [before, after, on] = ['before', 'after', 'on'].map((name) => readDay(rest.take(name).at(-1)));
  const from = [on, after && addDay(after)].filter((date) => date instanceof Date);
  const until = [on && addDay(on), before].filter((date) => date instanceof Date);
  return { from: latest(from), until: earliest(until) };
}

function readDay(text: string | undefined): Date | null {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text ?? '') ?? [];
  if (year === undefined || Number(year) < 1000) return null;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
}

const addDay = (date: Date) => new Date(date.getTime() + day);
const latest = (dates: Date[]) => dates.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
const earliest = (dates: Date[]) => dates.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;

/** `/text/flags` is a regular expression; else any of the words, and what has no letters as it is. */
function readText(text: string): Pick<MessageQuery, 'words' | 'part' | 'pattern'> {
  if (text === '') return { words: [], part: null, pattern: null };
  const [, source, flags = ''] = /^\/(.+)\/([imxs]*)$/s.exec(text) ?? [];
  if (source !== undefined) return { words: [], part: null, pattern: patternOf(source, flags) };
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  return { words: [...new Set(words)], part: words.length === 0 ? text : null, pattern: null };
}

function patternOf(source: string, flags: string): TextPattern {
  return {
    source,
    ignoresCase: flags.includes('i'),
    multiline: flags.includes('m'),
    dotMatchesAll: flags.includes('s'),
    extended: flags.includes('x'),
  };
}
