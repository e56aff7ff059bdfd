import { CoreError } from '../../core/errors.ts';

/**
 * A moment from a query.
 *
 * @throws {CoreError} `invalidParameters` with the keyword `date`, which `refusals/` words by the parameter's name
 */
export function readDate(raw: string, parameter: string): Date {
  const date = new Date(raw);
  if (Number.isNaN(date.getTime())) {
    const message = `The "${parameter}" query parameter must be a valid date.`;
    throw new CoreError('invalidParameters', {
      issues: [{ keyword: 'date', instancePath: `/${parameter}`, message, params: {} }],
    });
  }
  return date;
}

/** A moment that may be left out. */
export function readOptionalDate(raw: string | undefined, parameter: string): Date | null {
  return raw === undefined || raw === '' ? null : readDate(raw, parameter);
}
