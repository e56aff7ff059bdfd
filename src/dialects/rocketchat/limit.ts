import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, may } from '../../core/caller.ts';
import { CoreError } from '../../core/errors.ts';
import type { Permission } from '../../core/permissions.ts';
import { resolveSettings, type Settings } from '../../core/settings.ts';
import type { RateLimit } from '../../http/rate-limit.ts';
import type { Services } from '../../http/services.ts';

/** Operations with terms of their own, and who is free of them (sheet 1.6). */
const special: Record<string, RateLimit & { free: Permission }> = {
  usersRegister: { calls: 1, window: 60_000, free: 'bypass-rate-limits' },
  mailerUnsubscribe: { calls: 1, window: 60_000, free: 'bypass-rate-limits' },
  chatSendMessage: { calls: 5, window: 1_000, free: 'send-many-messages' },
};

/**
 * Operations that are never counted: mail providers unsubscribe many recipients from a few addresses, and a link that is
 * not signed asks nothing of the store.
 */
const unlimited = new Set(['unsubscribePage', 'unsubscribeByLink']);

/** So long an exemption is remembered where the caller is known only inside the operation's own statement. */
const exemption: RateLimit = { calls: Number.POSITIVE_INFINITY, window: 60_000 };

/**
 * Counts a call of a route from an address, before the route runs. Whoever is free of limits is neither counted nor told
 * of them.
 *
 * @throws {CoreError} `rateLimited`
 */
export async function limit(request: FastifyRequest, reply: FastifyReply, services: Services): Promise<void> {
  const operationId = request.routeOptions.config.route?.operationId;
  const { config, limiter } = services;
  if (!config.rateLimit || operationId === undefined || unlimited.has(operationId)) return;
  const free = special[operationId]?.free ?? 'bypass-rate-limits';
  const exempt = `${free} ${request.presented?.tokenHash?.toString('base64')}`;
  if (request.presented && limiter.take(exempt)) return;

  const key = `${operationId} ${request.ip}`;
  let standing = limiter.take(key);
  if (!standing || (standing.exceeded && request.presented)) {
    const { caller, settings } = await termsOf(request, services);
    if (caller && may(caller, free)) {
      limiter.open(exempt, exemption);
      return;
    }
    if (!settings.rateLimitEnabled) return;
    if (!standing) {
      limiter.open(
        key,
        special[operationId] ?? { calls: settings.rateLimitCalls, window: settings.rateLimitWindow },
      );
      standing = limiter.take(key);
    }
  }
  if (!standing) return;
  reply.header('x-ratelimit-limit', standing.limit);
  reply.header('x-ratelimit-remaining', standing.remaining);
  reply.header('x-ratelimit-reset', standing.resetAt);
  if (standing.exceeded) throw new CoreError('rateLimited', { timeToReset: standing.resetAt - Date.now() });
}

/** Who calls, and the settings of the workspace. */
async function termsOf(
  { caller, presented, hostname }: FastifyRequest,
  { store }: Services,
): Promise<{ caller: Caller | null; settings: Settings }> {
  const known = caller ?? (presented && (await store.sessions.callerOf(presented)));
  if (known) return { caller: known, settings: known.settings };
  const workspaceId = await store.workspaces.idForHost(hostname);
  return { caller: null, settings: resolveSettings(await store.administration.settings(workspaceId)) };
}
