import { CoreError } from '../../core/errors.ts';
import type { Order } from '../../core/model.ts';

/**
 * Reads `sort`: JSON text with 1 or -1 as values (sheet 1.5).
 *
 * @param raw the parameter as it came
 * @param fields the vendor's members that can be sorted by, with the core's names; others are ignored
 * @param fallback the order when the parameter names none of them
 * @throws {CoreError} `sortInvalid` on text that is not such JSON
 */
export function readSort<Field extends string>(
  raw: string | undefined,
  fields: Readonly<Record<string, Field>>,
  fallback: Order<Field>,
): Order<Field>[] {
  if (raw === undefined || raw === '') return [fallback];
  const orders = Object.entries(parse(raw)).flatMap(([member, direction]) => {
    if (direction !== 1 && direction !== -1) throw new CoreError('sortInvalid', { raw });
    const field = Object.hasOwn(fields, member) ? fields[member] : undefined;
    return field === undefined ? [] : [{ field, ascending: direction === 1 }];
  });
  return orders.length > 0 ? orders : [fallback];
}

/** Whether `sort` asks for a list that knows one order only to be ascending. */
export function isAscending(raw: string | undefined, member: string, fallback: boolean): boolean {
  const [order] = readSort(raw, { [member]: member }, { field: member, ascending: fallback });
  return order?.ascending ?? fallback;
}

function parse(raw: string): object {
  try {
    const parsed: unknown = JSON.parse(raw);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {
    // Refused below, like anything else that is no object.
  }
  throw new CoreError('sortInvalid', { raw });
}
