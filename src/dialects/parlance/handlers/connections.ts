import { rotateConnectionKey, showConnections } from '../../../core/connections.ts';
import { presentConnections } from '../present/connections.ts';
import type { Handlers } from '../types.ts';

export const connectionsHandlers: Pick<Handlers, 'getConnections' | 'rotateConnectionKey'> = {
  async getConnections({ params }, { store, caller, config }) {
    return presentConnections(await showConnections(store, caller, params.workspaceId), config.publicUrl);
  },

  async rotateConnectionKey({ params }, { store, caller, config }) {
    const connections = await rotateConnectionKey(store, caller, params.workspaceId, params.key);
    return presentConnections(connections, config.publicUrl);
  },
};
