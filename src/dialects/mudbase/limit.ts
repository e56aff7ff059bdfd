import type { FastifyReply, FastifyRequest } from 'fastify';
import { CoreError } from '../../core/errors.ts';
import type { RateLimit } from '../../http/rate-limit.ts';
import type { Services } from '../../http/services.ts';

const minute = 60_000;

/** Calls from one address, by what is called; what has no terms of its own counts as `api` (sheet 5). */
const terms = {
  api: { calls: 2000, window: 15 * minute },
  auth: { calls: 20, window: 15 * minute },
  login: { calls: 5, window: 15 * minute },
  register: { calls: 3, window: 60 * minute },
  refresh: { calls: 60, window: 15 * minute },
} satisfies Record<string, RateLimit>;

const groups: Record<string, keyof typeof terms> = {
  loginLocalUser: 'login',
  registerLocalUser: 'register',
  signUpWithRole: 'register',
  refreshToken: 'refresh',
  createAnonymousSession: 'auth',
  convertAnonymousAccount: 'auth',
  logoutUser: 'auth',
  logoutLocalUser: 'auth',
  getCurrentSession: 'auth',
  getLocalSession: 'auth',
};

/**
 * Counts a call of an address, before the operation runs.
 *
 * @throws {CoreError} `rateLimited`
 */
export async function limit(
  { ip, routeOptions }: FastifyRequest,
  _reply: FastifyReply,
  { config, limiter }: Services,
): Promise<void> {
  const operationId = routeOptions.config.route?.operationId;
  if (!config.rateLimit || operationId === undefined) return;
  const group = groups[operationId] ?? 'api';
  const key = `mudbase ${group} ${ip}`;
  limiter.open(key, terms[group]);
  const standing = limiter.take(key);
  if (standing?.exceeded) throw new CoreError('rateLimited', { timeToReset: standing.resetAt - Date.now() });
}
