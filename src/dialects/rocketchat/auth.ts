import type { FastifyRequest } from 'fastify';
import type { Presented } from '../../core/caller.ts';
import { hashToken } from '../../core/tokens.ts';

/** The two headers, both needed (sheet 1.3). */
export function present({ headers }: FastifyRequest): Presented | null {
  const { 'x-user-id': userId, 'x-auth-token': token } = headers;
  if (typeof userId !== 'string' || typeof token !== 'string' || userId === '' || token === '') return null;
  return { tokenHash: hashToken(token), userId, key: null };
}
