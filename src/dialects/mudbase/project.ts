import { workspaceByKey } from '../../core/connections.ts';
import type { ContextOf } from '../../http/handler.ts';

/** By which key Mudbase's clients name a workspace. */
export const projectKey = 'mudbaseProjectId';

/**
 * The workspace that a body names as its project; without a name, the one of the host.
 *
 * @throws {CoreError} `workspaceNotFound`
 */
export async function workspaceOfProject(
  { store, workspaceId }: ContextOf['none'],
  projectId: string | undefined,
): Promise<string> {
  return projectId === undefined ? workspaceId() : workspaceByKey(store.connections, projectKey, projectId);
}
