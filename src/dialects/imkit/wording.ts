import type { ErrorDetail } from '../../core/errors.ts';
import type { Reply } from '../../http/handler.ts';
import type { Wire } from './types.ts';

/** How a refusal is said. */
export type Wording = (detail: ErrorDetail) => Reply;

/** `RC` repeats the status, `RM` says it in short, `error` has a code and a sentence (sheet 5). */
export const refused =
  (status: number, summary: string, code: string, message: string): Wording =>
  () => {
    const body: Wire['Refusal'] = { RC: status, RM: summary, error: { code, message } };
    return { status, body };
  };
