import { createWorkspace, demandReachable, listWorkspaces } from '../../../core/workspaces.ts';
import { keysetOf } from '../paging.ts';
import { presentWorkspace } from '../present/workspace.ts';
import type { Handlers } from '../types.ts';

export const workspacesHandlers: Pick<Handlers, 'listWorkspaces' | 'createWorkspace' | 'getWorkspace'> = {
  async listWorkspaces({ query }, { store, caller }) {
    const { rows, next } = await listWorkspaces(store.workspaces, caller, keysetOf(query));
    return { status: 200, body: { workspaces: rows.map(presentWorkspace), next } };
  },

  async createWorkspace({ body: { name, host = null, administrator } }, { store, caller, founding }) {
    const { username, email, password } = administrator;
    const wanted = { name, host, administrator: { username, email, password: { text: password } } };
    return {
      status: 201,
      body: presentWorkspace(await createWorkspace(store.workspaces, caller, wanted, founding)),
    };
  },

  async getWorkspace({ params }, { store, caller }) {
    return {
      status: 200,
      body: presentWorkspace(await demandReachable(store.workspaces, caller, params.workspaceId)),
    };
  },
};
