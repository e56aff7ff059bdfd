import { type Caller, isPlatform } from '../../core/caller.ts';
import { CoreError } from '../../core/errors.ts';

/**
 * Operations for the API key alone refuse whatever else is presented as if nothing were (sheet 3.4).
 *
 * @throws {CoreError} `unauthenticated` unless the API key calls
 */
export function demandPlatform(caller: Caller): void {
  if (!isPlatform(caller)) throw new CoreError('unauthenticated', { keyKind: 'imkitApiKey' });
}
