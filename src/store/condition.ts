import type { Comparison, Condition, FieldCondition, Pattern } from '../core/condition.ts';

/** What a field is in the database: SQL of a text or of a truth, or a query for the items of a list, in one column of text. */
export type Column = { text: string } | { flag: string } | { list: string };

const comparisons: Record<Comparison, string> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

/**
 * A condition as SQL: fixed fragments, and every value a parameter.
 *
 * @param values the values of the statement, to which those of the condition are added
 */
export function conditionSql<Field extends string>(
  condition: Condition<Field>,
  columns: Record<Field, Column>,
  values: unknown[],
): string {
  const parameter = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const parts = condition.map((part) => {
    const column = columns[part.field];
    if ('text' in column) return `(${textSql(column.text, part, parameter)})`;
    if ('flag' in column) return `(${flagSql(column.flag, part, parameter)})`;
    return `(${listSql(column.list, part, parameter)})`;
  });
  return parts.length > 0 ? parts.join(' AND ') : 'true';
}

type Parameter = (value: unknown, type: string) => string;

function textSql(column: string, part: FieldCondition<string>, parameter: Parameter): string {
  if ('among' in part) {
    const some = `${column} = ANY (${parameter(
      part.among.filter((value) => value !== null),
      'text[]',
    )})`;
    return part.among.includes(null) ? `${some} OR ${column} IS NULL` : some;
  }
  if ('holdsAll' in part)
    return part.holdsAll.length > 0 ? `${column} = ALL (${parameter(part.holdsAll, 'text[]')})` : 'false';
  if ('matches' in part) return matchSql(column, part.matches, parameter);
  return `${column} COLLATE "C" ${comparisons[part.is]} ${parameter(part.than, 'text')}`;
}

function flagSql(column: string, part: FieldCondition<string>, parameter: Parameter): string {
  if ('among' in part) return `${column} = ANY (${parameter(part.among, 'boolean[]')})`;
  throw new Error(`A truth is not compared: ${part.field}`);
}

function listSql(items: string, part: FieldCondition<string>, parameter: Parameter): string {
  if ('holdsAll' in part) {
    if (part.holdsAll.length === 0) return 'false';
    const wanted = parameter(part.holdsAll, 'text[]');
    return `NOT EXISTS (SELECT FROM unnest(${wanted}) AS wanted (item) WHERE item NOT IN (${items}))`;
  }
  const some = `EXISTS (SELECT FROM (${items}) AS list (item) WHERE ${textSql('item', part, parameter)})`;
  const takesNone = 'among' in part && part.among.includes(null);
  return takesNone ? `${some} OR NOT EXISTS (${items})` : some;
}

const matchSql = (column: string, { source, ignoresCase }: Pattern, parameter: Parameter) =>
  `${column} ${ignoresCase ? '~*' : '~'} ${parameter(source, 'text')}`;
