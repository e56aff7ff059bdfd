import {
  type Comparison,
  type Condition,
  type FieldCondition,
  isPlainPattern,
  type Value,
} from '../../core/condition.ts';
import { CoreError } from '../../core/errors.ts';

/** What an operation lets `q` or `pref` speak of: the vendor's name, the field that is meant, and what it holds. */
export type QueryFields<Field extends string> = Record<
  string,
  { field: Field; type: 'text' | 'list' | 'flag' }
>;

const comparisons = new Map<string, Comparison>([
  ['$lt', '<'],
  ['$lte', '<='],
  ['$gt', '>'],
  ['$gte', '>='],
]);

/** A query is a handful of conditions, not a list of everything. */
const maxConditions = 20;
const maxValues = 1000;

/**
 * Reads `q` or `pref`: a MongoDB query as JSON text, as far as its fields and operators are on the list (sheet 6).
 *
 * @param raw nothing, or empty: everything fits
 * @throws {CoreError} `filterInvalid` with a `reason` for anything else
 */
export function readQuery<Field extends string>(
  raw: string | undefined,
  fields: QueryFields<Field>,
): Condition<Field> {
  if (raw === undefined || raw === '') return [];
  const conditions = Object.entries(objectIn(parse(raw))).flatMap(([name, value]) => {
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!known) throw bad(`Nothing can be asked of ${name}`);
    return readField(name, known, value);
  });
  if (conditions.length > maxConditions) throw bad(`A query has at most ${maxConditions} conditions`);
  return conditions;
}

type Known<Field extends string> = QueryFields<Field>[string];

function readField<Field extends string>(
  name: string,
  { field, type }: Known<Field>,
  value: unknown,
): FieldCondition<Field>[] {
  if (typeof value !== 'object' || value === null) return [{ field, among: [valueIn(name, type, value)] }];
  const { $options, ...operators } = objectIn(value) as Record<string, unknown>;
  if (Object.keys(operators).length === 0 || ($options !== undefined && !('$regex' in operators)))
    throw bad(`Nothing is asked of ${name}`);
  return Object.entries(operators).map(([operator, operand]): FieldCondition<Field> => {
    const is = comparisons.get(operator);
    if (is && type !== 'flag') return { field, is, than: textIn(name, operand) };
    if (operator === '$eq') return { field, among: [valueIn(name, type, operand)] };
    if (operator === '$in') return { field, among: valuesIn(name, type, operand) };
    if (operator === '$all' && type !== 'flag')
      return { field, holdsAll: valuesIn(name, type, operand).map((item) => textIn(name, item)) };
    if (operator === '$regex' && type !== 'flag')
      return { field, matches: { source: patternIn(name, operand), ignoresCase: ignoresCase($options) } };
    throw bad(`${name} does not take ${operator}`);
  });
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (cause) {
    throw bad('The query is not JSON', cause);
  }
}

function objectIn(value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad('The query is no object');
  return value;
}

function valueIn(name: string, type: Known<string>['type'], value: unknown): Value {
  if (type === 'flag') {
    if (typeof value === 'boolean') return value;
    throw bad(`${name} is true or false`);
  }
  return value === null ? null : textIn(name, value);
}

function valuesIn(name: string, type: Known<string>['type'], values: unknown): Value[] {
  if (!Array.isArray(values)) throw bad(`${name} is compared with a list here`);
  if (values.length > maxValues) throw bad(`${name} is compared with ${maxValues} values at most`);
  return values.map((value) => valueIn(name, type, value));
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
function textIn(name: string, value: unknown): string {
  if (typeof value !== 'string' || value.includes('\0') || !value.isWellFormed())
    throw bad(`${name} is compared with text`);
  return value;
}

function patternIn(name: string, value: unknown): string {
  const source = textIn(name, value);
  if (!isPlainPattern(source)) throw bad(`The regular expression for ${name} is too long or not a plain one`);
  return source;
}

function ignoresCase(options: unknown): boolean {
  if (options === undefined || options === '') return false;
  if (options === 'i') return true;
  throw bad('$options is "i" or nothing');
}

function bad(reason: string, cause?: unknown): CoreError {
  return new CoreError('filterInvalid', { reason }, { cause });
}
