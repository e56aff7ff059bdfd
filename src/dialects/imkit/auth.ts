import type { FastifyRequest } from 'fastify';
import type { Presented } from '../../core/caller.ts';
import { hashToken } from '../../core/tokens.ts';

/** The spellings of each header, the newer one first; it wins (sheet 3.1). */
const spellings = {
  clientKey: ['im-client-key', 'client_key'],
  token: ['im-authorization', 'authorization'],
  apiKey: ['im-api-key', 'api_key'],
};

/** The client key with the user's token, or the API key alone, which stands for the platform (sheet 3.2). */
export function present({ headers }: FastifyRequest): Presented {
  const read = (names: string[]) => {
    const value = names.map((name) => headers[name]).find((text) => typeof text === 'string' && text !== '');
    return value === undefined ? null : String(value);
  };
  const apiKey = read(spellings.apiKey);
  if (apiKey !== null) {
    return { tokenHash: null, userId: null, key: { kind: 'imkitApiKey', hash: hashToken(apiKey) } };
  }
  const token = read(spellings.token)?.replace(/^Bearer +/i, '') ?? '';
  const clientKey = read(spellings.clientKey) ?? '';
  return {
    tokenHash: hashToken(token),
    userId: null,
    key: { kind: 'imkitClientKey', hash: hashToken(clientKey) },
  };
}
