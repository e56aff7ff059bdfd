import { CoreError } from '../../core/errors.ts';

/** A refusal that says of each field what is wrong with it (sheet 5). */
export function wrongFields(problems: Record<string, string>): CoreError {
  const issues = Object.entries(problems).map(([field, message]) => ({
    keyword: 'custom',
    instancePath: `/${field}`,
    message,
    params: {},
  }));
  return new CoreError('invalidParameters', { issues });
}

/** What is wrong with a value that has to be text, or nothing. */
export function textProblem(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return 'is required';
  return typeof value === 'string' ? null : 'must be a string';
}

/** Reads a text that has to be there. */
export function readText(field: string, value: unknown): string | CoreError {
  const problem = textProblem(value);
  return problem === null ? (value as string) : wrongFields({ [field]: problem });
}

/** What was read, or the refusal of it. */
export function demandRead<T>(read: T | CoreError): T {
  if (read instanceof CoreError) throw read;
  return read;
}

/** Lists whose entries are all text. */
export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
