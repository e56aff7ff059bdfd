import type { FastifyRequest } from 'fastify';
import type { Presented } from '../../core/caller.ts';
import { hashToken } from '../../core/tokens.ts';
import type { Services } from '../../http/services.ts';
import { isGoodToken } from './tokens.ts';

/** Longer ones are not ours. */
const maxTokenLength = 4096;

/** `Authorization: Bearer <jwt>`, good for the project that the request names (sheet 3). */
export async function present(request: FastifyRequest, { keyring }: Services): Promise<Presented | null> {
  const token = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined || token.length > maxTokenLength) return null;
  const tokenHash = hashToken(token);
  if (!(await isGoodToken(keyring, token, tokenHash))) return null;
  const projectId = projectOf(request);
  const key = projectId === null ? null : { kind: 'mudbaseProjectId' as const, hash: hashToken(projectId) };
  return { tokenHash, userId: null, key };
}

/** The project in the path, or in the query of an operation that takes one there. */
function projectOf({ params, query, routeOptions }: FastifyRequest): string | null {
  const { projectId: inPath } = params as { projectId?: string };
  if (inPath !== undefined) return inPath;
  const { querystring } = routeOptions.config.route ?? {};
  const declared =
    typeof querystring === 'object' ? (querystring.properties as object | undefined) : undefined;
  if (!declared || !('projectId' in declared)) return null;
  const { projectId: inQuery } = query as { projectId?: unknown };
  return typeof inQuery === 'string' && inQuery !== '' ? inQuery : null;
}
