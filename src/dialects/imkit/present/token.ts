import type { TokenRecord } from '../../../core/user-tokens.ts';
import type { Wire } from '../types.ts';

/**
 * What is known of a token (sheet 9).
 *
 * @param token itself, where the request carried it
 */
export function presentToken({ createdAt, expiresAt }: TokenRecord, token?: string): Wire['TokenRecord'] {
  return {
    ...(token !== undefined && { token }),
    createdAt: createdAt.toISOString(),
    // A token does not change but for its end.
    updatedAt: createdAt.toISOString(),
    expirationDate: expiresAt?.toISOString() ?? null,
    expirationDateMS: expiresAt?.getTime() ?? null,
  };
}
