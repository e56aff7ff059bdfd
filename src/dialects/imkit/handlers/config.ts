import { changeClientConfig, removeClientConfig, showClientConfig } from '../../../core/client-config.ts';
import { ok } from '../present/envelope.ts';
import type { Handlers } from '../types.ts';

export const configHandlers: Pick<Handlers, 'getConfig' | 'setConfig' | 'deleteConfig'> = {
  async getConfig(_request, { store, caller }) {
    return ok(await showClientConfig(store.clientConfig, caller));
  },

  async setConfig({ body }, { store, caller }) {
    return ok(await changeClientConfig(store.clientConfig, caller, { ...body }));
  },

  async deleteConfig({ params }, { store, caller }) {
    await removeClientConfig(store.clientConfig, caller, params.key);
    return ok({});
  },
};
