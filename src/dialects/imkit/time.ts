import { CoreError } from '../../core/errors.ts';

/**
 * A moment from a query: ISO 8601, or milliseconds since 1970 (sheet 6).
 *
 * @throws {CoreError} `filterInvalid`
 */
export function readTime(raw: string, parameter: string): Date {
  const date = new Date(/^\d+$/.test(raw) ? Number(raw) : raw);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999))
    throw new CoreError('filterInvalid', { reason: `${parameter} must be a time` });
  return date;
}

/** A moment that may be left out. */
export function readOptionalTime(raw: string | undefined, parameter: string): Date | null {
  return raw === undefined || raw === '' ? null : readTime(raw, parameter);
}
