import { CoreError } from '../../core/errors.ts';
import type { Comparison, FlagField, TextField, TimeField, UserFilter } from '../../core/user-filter.ts';

/** What can be asked of a user, by the vendor's names. */
const fields = new Map<
  string,
  | { type: 'text'; field: TextField }
  | { type: 'flag'; field: FlagField }
  | { type: 'time'; field: TimeField }
  | { type: 'roles' }
>([
  ['_id', { type: 'text', field: 'id' }],
  ['username', { type: 'text', field: 'username' }],
  ['name', { type: 'text', field: 'name' }],
  ['emails.address', { type: 'text', field: 'email' }],
  ['emails.verified', { type: 'flag', field: 'emailVerified' }],
  ['type', { type: 'text', field: 'kind' }],
  ['roles', { type: 'roles' }],
  ['active', { type: 'flag', field: 'active' }],
  ['status', { type: 'text', field: 'status' }],
  ['createdAt', { type: 'time', field: 'createdAt' }],
  ['lastLogin', { type: 'time', field: 'lastSignInAt' }],
]);

const comparisons = new Map<string, Comparison>([
  ['$lt', 'before'],
  ['$lte', 'notAfter'],
  ['$gt', 'after'],
  ['$gte', 'notBefore'],
]);

/** A filter is a handful of conditions, not a list of everybody. */
const maxDepth = 8;
const maxConditions = 1000;

/** What is wrong with a query is not told: the vendor repeats it as a whole. */
class BadQuery extends Error {}

/**
 * Reads the `query` of a mailing: the vendor's JSON filter over users, as far as its fields and operators are known.
 *
 * @throws {CoreError} `userFilterInvalid` with the `raw` text for anything else
 */
export function readUserQuery(raw: string | undefined): UserFilter | undefined {
  if (raw === undefined || raw === '') return undefined;
  try {
    return new Reader().filter(JSON.parse(raw), 0);
  } catch (error) {
    if (error instanceof BadQuery || error instanceof SyntaxError)
      throw new CoreError('userFilterInvalid', { raw }, { cause: error });
    throw error;
  }
}

class Reader {
  #conditions = 0;

  filter(value: unknown, depth: number): UserFilter {
    if (depth > maxDepth) throw new BadQuery();
    return {
      all: Object.entries(objectIn(value)).map(([name, inner]) => {
        if (name === '$and') return { all: this.#filters(inner, depth) };
        if (name === '$or') return { any: this.#filters(inner, depth) };
        if (name === '$nor') return { not: { any: this.#filters(inner, depth) } };
        return this.#field(name, inner, depth);
      }),
    };
  }

  #filters(value: unknown, depth: number): UserFilter[] {
    if (!Array.isArray(value) || value.length === 0) throw new BadQuery();
    return value.map((inner) => this.filter(inner, depth + 1));
  }

  #field(name: string, value: unknown, depth: number): UserFilter {
    if (depth > maxDepth) throw new BadQuery();
    if (!isOperators(value)) return this.#equals(name, value);
    return {
      all: Object.entries(value).map(([operator, operand]): UserFilter => {
        const comparison = comparisons.get(operator);
        if (comparison) return this.#compare(name, comparison, operand);
        switch (operator) {
          case '$eq':
            return this.#equals(name, operand);
          case '$ne':
            return { not: this.#equals(name, operand) };
          case '$in':
            return this.#among(name, operand);
          case '$nin':
            return { not: this.#among(name, operand) };
          case '$exists':
            if (typeof operand !== 'boolean') throw new BadQuery();
            return operand ? { not: this.#equals(name, null) } : this.#equals(name, null);
          case '$not':
            if (!isOperators(operand)) throw new BadQuery();
            return { not: this.#field(name, operand, depth + 1) };
          default:
            throw new BadQuery();
        }
      }),
    };
  }

  #among(name: string, values: unknown): UserFilter {
    if (!Array.isArray(values)) throw new BadQuery();
    return { any: values.map((value) => this.#equals(name, value)) };
  }

  #equals(name: string, value: unknown): UserFilter {
    if (++this.#conditions > maxConditions) throw new BadQuery();
    const known = fields.get(name);
    if (known?.type === 'text') return { field: known.field, equals: value === null ? null : textIn(value) };
    if (known?.type === 'time') return { field: known.field, equals: value === null ? null : timeIn(value) };
    if (known?.type === 'roles') return { field: 'roles', holds: textIn(value) };
    if (known?.type === 'flag' && typeof value === 'boolean') return { field: known.field, equals: value };
    throw new BadQuery();
  }

  #compare(name: string, is: Comparison, value: unknown): UserFilter {
    if (++this.#conditions > maxConditions) throw new BadQuery();
    const known = fields.get(name);
    if (known?.type !== 'time') throw new BadQuery();
    return { field: known.field, is, than: timeIn(value) };
  }
}

function objectIn(value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadQuery();
  return value;
}

/** Operators rather than a value; a date is an object too. */
function isOperators(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('$date' in value);
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
function textIn(value: unknown): string {
  if (typeof value !== 'string' || value.includes('\0') || !value.isWellFormed()) throw new BadQuery();
  return value;
}

/** ISO text or EJSON's `{"$date": …}`, in years that both calendars write alike. */
function timeIn(value: unknown): Date {
  const inner = typeof value === 'object' && value !== null && '$date' in value ? value.$date : value;
  const isBare = inner === value;
  if (typeof inner !== 'string' && (isBare || typeof inner !== 'number')) throw new BadQuery();
  const date = new Date(inner);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new BadQuery();
  return date;
}
