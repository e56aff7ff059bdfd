import type { FastifyRequest } from 'fastify';
import type { Presented } from '../../core/caller.ts';
import { hashToken } from '../../core/tokens.ts';

/** `Authorization: Bearer <jwt>`, good for the project that the path names (sheet 3). */
export function present({ headers, params }: FastifyRequest): Presented | null {
  const token = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return null;
  const { projectId } = params as { projectId?: string };
  const key =
    projectId === undefined ? null : { kind: 'mudbaseProjectId' as const, hash: hashToken(projectId) };
  return { tokenHash: hashToken(token), userId: null, key };
}
