import { CoreError } from '../../core/errors.ts';

/**
 * A time as clients send it: ISO 8601, or milliseconds since 1970, also as text (sheet 6).
 *
 * @param name of the member, for the refusal
 * @throws {CoreError} `malformedRequest`
 */
export function readTime(value: string | number, name: string): Date {
  const date = new Date(typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999))
    throw new CoreError('malformedRequest', { reason: `${name} is not a time` });
  return date;
}
