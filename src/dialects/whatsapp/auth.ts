import type { FastifyRequest } from 'fastify';
import type { Presented } from '../../core/caller.ts';
import { CoreError } from '../../core/errors.ts';
import { hashToken } from '../../core/tokens.ts';
import { type CredentialName, conflictingCredentials, missing } from './problems.ts';

/** Needs no instance, since it makes one. */
const withoutInstance = 'createInstance';

/**
 * The access token with the instance, from any of the four places (sheet 2); the token alone stands for the platform. The
 * instance's id is its credential.
 *
 * @throws {CoreError} `unauthenticated` without a token, `invalidParameters` without an instance or when something was sent
 *   twice with different values
 */
export function present(request: FastifyRequest): Presented {
  const { headers, routeOptions } = request;
  const bearer = headers.authorization?.match(/^Bearer +(.+)$/i)?.[1];
  const token = readOne(request, 'access_token', [headers['access-token'], bearer]);
  if (token === null) throw new CoreError('unauthenticated');
  const key = { kind: 'whatsappAccessToken' as const, hash: hashToken(token) };
  if (routeOptions.config.route?.operationId === withoutInstance)
    return { tokenHash: null, userId: null, key };
  const instanceId = readOne(request, 'instance_id', [headers['x-instance-id']]);
  if (instanceId === null) throw missing('instance_id');
  return { tokenHash: hashToken(instanceId), userId: null, key };
}

/** A credential from wherever it stands; empty counts as not sent. */
function readOne({ query, body }: FastifyRequest, name: CredentialName, headers: unknown[]): string | null {
  const places = [query, body].map((place) => (place as Record<string, unknown> | null | undefined)?.[name]);
  const sent = [...headers, ...places].flat().filter((value) => typeof value === 'string' && value !== '');
  const values = new Set(sent as string[]);
  if (values.size > 1) throw conflictingCredentials(name);
  return [...values][0] ?? null;
}
