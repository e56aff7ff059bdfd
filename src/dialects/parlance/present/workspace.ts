import type { Workspace } from '../../../core/workspaces.ts';
import type { Wire } from '../types.ts';

export function presentWorkspace({ id, name, host, createdAt }: Workspace): Wire['Workspace'] {
  return { id, name, host, createdAt: createdAt.toISOString() };
}
