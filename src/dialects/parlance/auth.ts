import type { FastifyRequest } from 'fastify';
import type { Presented } from '../../core/caller.ts';
import { hashToken } from '../../core/tokens.ts';

/** `Authorization: Bearer <token>` (RFC 6750); the token may come from a sign-in over any dialect. */
export function present({ headers }: FastifyRequest): Presented | null {
  const token = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? null : { tokenHash: hashToken(token), userId: null, key: null };
}
