import { cancelMailing, listMailings, showMailing } from '../../../core/mailings.ts';
import { keysetOf } from '../paging.ts';
import { presentMailing, presentProgress } from '../present/mailing.ts';
import type { Handlers } from '../types.ts';

export const mailingsHandlers: Pick<Handlers, 'listMailings' | 'getMailing' | 'cancelMailing'> = {
  async listMailings({ params, query }, { store, caller }) {
    const { rows, next } = await listMailings(store, caller, params.workspaceId, keysetOf(query));
    return { status: 200, body: { mailings: rows.map(presentMailing), next } };
  },

  async getMailing({ params }, { store, caller }) {
    const mailing = await showMailing(store, caller, params.workspaceId, params.mailingId);
    return { status: 200, body: presentProgress(mailing) };
  },

  async cancelMailing({ params }, { store, caller }) {
    const mailing = await cancelMailing(store, caller, params.workspaceId, params.mailingId);
    return { status: 200, body: presentProgress(mailing) };
  },
};
