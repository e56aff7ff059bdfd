import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { operations } from '../../../generated/imkit/types.ts';
import type { Presented } from '../../core/caller.ts';
import { CoreError } from '../../core/errors.ts';
import { hashToken } from '../../core/tokens.ts';
import type { Services } from '../../http/services.ts';

type OperationId = keyof operations;

/** The spellings of each header, the newer one first; it wins (sheet 3.1). */
const spellings = {
  clientKey: ['im-client-key', 'client_key'],
  token: ['im-authorization', 'authorization'],
  apiKey: ['im-api-key', 'api_key'],
};

/** Operations of the customer's servers alone: there nothing but the API key counts (sheet 3.2). */
const platformOperations = new Set<OperationId>([
  ...(['signToken', 'signTokenV2', 'makeRandomToken', 'listTokens', 'bindToken', 'revokeTokens'] as const),
  ...(['upsertClient', 'listClients', 'upsertClients', 'createGroup', 'listGroups'] as const),
  ...(['muteRoomForClient', 'unmuteRoomForClient', 'setConfig', 'deleteConfig'] as const),
  ...(['createRoom', 'postMessage', 'getBatch', 'listAllMessages'] as const),
]);

/** Operations on the token of the call, which need one. */
const tokenOperations = new Set<OperationId>(['logout', 'logoutOthers']);

/**
 * The client key with the user's token, or the API key alone, which stands for the platform (sheet 3.2).
 *
 * @throws {CoreError} `unauthenticated` where the key alone is asked for, and is not good
 */
export async function present(request: FastifyRequest, { store }: Services): Promise<Presented> {
  const operationId = request.routeOptions.config.route?.operationId as OperationId;
  const presented = read(request.headers, operationId);
  if (operationId === 'countBadgesOfTokens') {
    const facts = await store.sessions.credentialFacts(presented);
    // The tokens stand in the body; that of the headers says nothing.
    if (facts.key === 'unknown')
      throw new CoreError('unauthenticated', { ...facts, tokenValid: true, keyKind: presented.key?.kind });
  }
  return presented;
}

function read(headers: IncomingHttpHeaders, operationId: OperationId): Presented {
  const apiKey = tokenOperations.has(operationId) ? '' : headerOf(headers, 'apiKey');
  if (apiKey !== '' || platformOperations.has(operationId)) {
    return { tokenHash: null, userId: null, key: { kind: 'imkitApiKey', hash: hashToken(apiKey) } };
  }
  const key = { kind: 'imkitClientKey', hash: hashToken(headerOf(headers, 'clientKey')) } as const;
  return { tokenHash: hashToken(tokenIn(headers)), userId: null, key };
}

/** The user's token as the request sent it, without a `Bearer` before it; empty when there is none. */
export function tokenIn(headers: IncomingHttpHeaders): string {
  return bare(headerOf(headers, 'token'));
}

/** A token without the `Bearer` that some clients put before it. */
export function bare(token: string): string {
  return token.replace(/^Bearer +/i, '');
}

/** The header in the newest spelling that has a value; header values are UTF-8 (sheet 4), which Node reads as Latin-1. */
function headerOf(headers: IncomingHttpHeaders, name: keyof typeof spellings): string {
  const value = spellings[name]
    .map((spelling) => headers[spelling])
    .find((text) => typeof text === 'string' && text !== '');
  return Buffer.from(String(value ?? ''), 'latin1').toString('utf8');
}
