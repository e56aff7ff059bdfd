import type { FastifyReply, FastifyRequest } from 'fastify';
import { CoreError } from '../../core/errors.ts';
import type { RateLimit } from '../../http/rate-limit.ts';
import type { Services } from '../../http/services.ts';

/** What an API key may call (sheet 5). */
const ofApiKey: RateLimit = { calls: 1000, window: 60_000 };

/**
 * Counts the calls of an API key that is good.
 *
 * @throws {CoreError} `rateLimited`
 */
export async function limit(
  { presented, caller }: FastifyRequest,
  _reply: FastifyReply,
  { config, limiter, store }: Services,
): Promise<void> {
  if (!config.rateLimit || presented?.key?.kind !== 'imkitApiKey') return;
  const key = `imkit ${presented.key.hash.toString('base64')}`;
  let standing = limiter.take(key);
  if (!standing) {
    // Keys that are nobody's would only fill the memory.
    if (!(caller ?? (await store.sessions.callerOf(presented)))) return;
    limiter.open(key, ofApiKey);
    standing = limiter.take(key);
  }
  if (standing?.exceeded) throw new CoreError('rateLimited', { timeToReset: standing.resetAt - Date.now() });
}
