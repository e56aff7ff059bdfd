import type { Order } from '../core/model.ts';
import { compose, type Database, type Runner, type Statement } from './database.ts';

/** A statement that answers a list and, in a row of its own before it, what has to be known about the list. */
export interface List<Facts, Row> extends Statement<unknown> {
  /** Only for the types. */
  facts?: Facts;
  listed?: Row;
}

/** What comes with a page. */
export interface Total {
  total: number;
}

/**
 * Declares a list with its facts: whether the caller may see it, how long it is altogether. One statement answers both,
 * and core makes the refusal or the result of them.
 *
 * @param common what both read: the inside of a `WITH`
 * @param facts SQL of at most one row, whose columns are called otherwise than those of the list; without it no row is listed
 * @param rows SQL of the list, ending in its order
 */
export function prepareList<Facts, Row>(
  name: string,
  common: string,
  facts: string,
  rows: string,
): List<Facts, Row> {
  return {
    name,
    text: `WITH ${common},
  listed AS (SELECT row_number() OVER () AS place, found.* FROM (${rows}) found)
  SELECT facts.*, listed.* FROM (${facts}) facts FULL JOIN listed ON false ORDER BY listed.place NULLS FIRST`,
  };
}

/** The same for a statement that is put together anew each time, so that it is not prepared. */
export const composeList = <Facts, Row>(common: string, facts: string, rows: string): List<Facts, Row> => ({
  ...compose(prepareList('', common, facts, rows).text),
});

/** How many rows a short read passes: what comes before a page is read, too. */
const mostInShort = 1_000;

/**
 * How to run a list in the order of an index.
 *
 * @param rows how many it passes at most
 */
export const runnerFor = ({ run, read }: Pick<Database, 'run' | 'read'>, rows: number): Runner =>
  rows <= mostInShort ? read : run;

/** Runs such a statement. */
export async function runList<Facts, Row>(
  database: Pick<Database, 'run'>,
  list: List<Facts, Row>,
  values: unknown[],
): Promise<{ facts: Facts | null; rows: Row[] }> {
  const [facts, ...rows] = await database.run(list, values);
  return { facts: (facts as Facts | undefined) ?? null, rows: rows as Row[] };
}

/**
 * SQL of the facts of a list as a column of each of its rows, for a list that always has one: they are worked out once, and
 * only those of the first row are read.
 *
 * @param facts SQL of one row
 */
export const factsColumn = (facts: string) =>
  `(SELECT row_to_json(facts)::text FROM (${facts}) facts) AS facts`;

/** The facts of rows that have that column. */
export function readFacts<Facts>([first]: { facts: string }[]): Facts {
  if (!first) throw new Error('The statement always answers a row.');
  return JSON.parse(first.facts) as Facts;
}

/** SQL of an order that ends in the id, so that pages never overlap. What is absent comes first. */
export function orderBy<Field extends string>(
  order: Order<Field>[],
  columns: Record<Field, string>,
  id: string,
): string {
  const criteria = order.map(
    ({ field, ascending }) => `${columns[field]} ${ascending ? 'ASC NULLS FIRST' : 'DESC NULLS LAST'}`,
  );
  return [...criteria, id].join(', ');
}

/** An order's part of a statement's name; two criteria are enough to keep the number of prepared statements small. */
export function nameOrder(order: Order<string>[]): string {
  return order.map(({ field, ascending }) => `${field}_${ascending ? 'up' : 'down'}`).join('_');
}

/**
 * Reads a row that came as JSON within another row: there instants are text.
 *
 * @param instants the columns whose type is an instant
 */
export function readNested<Row>(nested: Row, instants: readonly (keyof Row)[]): Row {
  const read = { ...nested };
  for (const column of instants) {
    const text = nested[column];
    if (text !== null) read[column] = new Date(text as string) as Row[keyof Row];
  }
  return read;
}

/** A text as a part of a pattern of `LIKE`, where it stands for itself. */
export const likeEscape = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&');
