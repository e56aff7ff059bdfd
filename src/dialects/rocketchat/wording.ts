import type { operations } from '../../../generated/rocketchat/types.ts';
import type { ErrorDetail, ErrorKind } from '../../core/errors.ts';
import type { Reply } from '../../http/handler.ts';

/** How a refusal is worded, from what core told about it. */
export type Wording = (detail: ErrorDetail) => Reply;

/** What an operation words in its own way: refusals by kind, and members that are missing or empty by name. */
export interface OwnWords {
  kinds?: { [Kind in ErrorKind]?: Wording };
  missing?: Record<string, Wording>;
  /** Members that are no date, by name. */
  invalidDate?: Record<string, Wording>;
  /** Members of another type than the vendor takes, by name. */
  mistyped?: Record<string, Wording>;
}

/** The own words of some operations. */
export type Refusals = { [Id in keyof operations]?: OwnWords };

/** A coded refusal: HTTP 400, `error` is the reason with the code in brackets (sheet 1.4, `ERR`). */
export function coded(
  code: string,
  reason?: string | ((detail: ErrorDetail) => string),
  details?: object,
): Wording {
  return (detail) => {
    const text = typeof reason === 'function' ? reason(detail) : reason;
    return {
      status: 400,
      body: {
        success: false,
        error: text ? `${text} [${code}]` : `[${code}]`,
        errorType: code,
        ...(details && { details }),
      },
    };
  };
}

/** A refusal in plain words: HTTP 400 without a code (sheet 1.4, `FAIL`). */
export function plain(text: string | ((detail: ErrorDetail) => string)): Wording {
  return (detail) => ({
    status: 400,
    body: { success: false, error: typeof text === 'function' ? text(detail) : text },
  });
}

/** No channel is called so (sheet 5); neither key is as good as a wrong one. */
export const channelNotFound = coded(
  'error-room-not-found',
  'The required "roomId" or "roomName" param provided does not match any channel',
);

/** The bare refusal: HTTP 400 and nothing but `success: false`. */
export const bare: Wording = () => ({ status: 400, body: { success: false } });

/** HTTP 403 with the word that stays until 9.0 (sheet 1.4, `FORBIDDEN`). */
export const forbidden: Wording = () => ({ status: 403, body: { success: false, error: 'unauthorized' } });

/** The superset of both generations' 401 (sheet 1.3). */
export const unauthenticated: Wording = () => {
  const text = 'You must be logged in to do this.';
  return { status: 401, body: { success: false, error: text, status: 'error', message: text } };
};
