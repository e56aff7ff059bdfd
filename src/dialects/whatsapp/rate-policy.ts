import type { Caller } from '../../core/caller.ts';
import { CoreError } from '../../core/errors.ts';
import { instanceOf, ratePolicyOf } from '../../core/instances.ts';
import type { RateLimiter } from '../../http/rate-limit.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Counts a post of the caller's instance under the policy that it chose (sheet 6, rate-limit).
 *
 * @throws {CoreError} `rateLimited`
 */
export function countPost(limiter: RateLimiter, caller: Caller): void {
  const { perMinute, perDay } = ratePolicyOf(instanceOf(caller));
  const limits = [
    { calls: perMinute, window: minute },
    { calls: perDay, window: day },
  ];
  for (const { calls, window } of limits) {
    if (calls === null) continue;
    const key = `posts ${caller.workspaceId} ${caller.userId} ${window} ${calls}`;
    limiter.open(key, { calls, window });
    const standing = limiter.take(key);
    if (standing?.exceeded)
      throw new CoreError('rateLimited', { timeToReset: standing.resetAt - Date.now() });
  }
}
