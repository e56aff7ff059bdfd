/**
 * Conditions that all have to hold, each on one of a closed set of fields, so that no dialect's query language reaches
 * the store. Of a field that is a list, one item is enough.
 */
export type Condition<Field extends string> = FieldCondition<Field>[];

export type FieldCondition<Field extends string> = { field: Field } & (
  | { among: Value[] }
  /** A list has every one of these; anything else is each of them. None at all fits nothing. */
  | { holdsAll: Value[] }
  | { matches: Pattern }
  | { is: Comparison; than: string }
);

/** What a field can be; null where it has no value, or the list no item. */
export type Value = string | boolean | null;

/** By code points. */
export type Comparison = '<' | '<=' | '>' | '>=';

/** A regular expression of the kind that is matched in linear time: see {@link isPlainPattern}. */
export interface Pattern {
  source: string;
  ignoresCase: boolean;
}

const maxPatternLength = 200;

/** Characters, classes, groups, alternatives, anchors, and the quantifiers without counts. */
const token =
  /\\[dDwWsS.*+?^$|()[\]{}/\\-]|\[(?!\^?\])\^?(?:\\[dws.*+?^$|()[\]{}/\\-]|[^\\[\]])+\]|\((?:\?:|(?!\?))|\)|[*+?]\??|[^\\()[\]{}*+?]/uy;

/**
 * Whether a regular expression may be given to the store: short, of the syntax that every engine reads alike, and without
 * back references, counted repetitions and quantifiers inside of what is quantified, which cost more than its length tells.
 */
export function isPlainPattern(source: string): boolean {
  return source.length <= maxPatternLength && isSyntax(source) && isFlat(tokensOf(source));
}

function isSyntax(source: string): boolean {
  try {
    return new RegExp(source, 'u') !== null;
  } catch {
    return false;
  }
}

/** The tokens of a pattern; nothing when there is something else in it. */
function tokensOf(source: string): string[] | null {
  const tokens = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const found = token.exec(source)?.[0];
    if (found === undefined) return null;
    tokens.push(found);
  }
  return tokens;
}

/** Whether nothing that holds a quantifier has one. */
function isFlat(tokens: string[] | null): boolean {
  if (!tokens) return false;
  const isQuantifier = (text: string | undefined) => text !== undefined && /^[*+?]\??$/.test(text);
  /** For each open group, whether a quantifier is in it. */
  const open = [false];
  for (const [i, text] of tokens.entries()) {
    if (isQuantifier(text)) open[open.length - 1] = true;
    else if (text.startsWith('(')) open.push(false);
    else if (text === ')') {
      const holdsOne = open.pop() ?? false;
      if (holdsOne && isQuantifier(tokens[i + 1])) return false;
      if (holdsOne) open[open.length - 1] = true;
    }
  }
  return true;
}
