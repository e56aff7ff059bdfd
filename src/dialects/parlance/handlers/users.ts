import { linkIdentity, listUsers, unlinkIdentity } from '../../../core/identities.ts';
import { keysetOf } from '../paging.ts';
import { presentUser } from '../present/user.ts';
import type { Handlers } from '../types.ts';

export const usersHandlers: Pick<Handlers, 'listUsers' | 'linkIdentity' | 'unlinkIdentity'> = {
  async listUsers({ params, query }, { store, caller }) {
    const { rows, next } = await listUsers(store, caller, params.workspaceId, keysetOf(query));
    return { status: 200, body: { users: rows.map(presentUser), next } };
  },

  async linkIdentity({ params, body }, { store, caller }) {
    const user = await linkIdentity(store, caller, params.workspaceId, params.userId, body);
    return { status: 200, body: presentUser(user) };
  },

  async unlinkIdentity({ params: { workspaceId, userId, ...identity } }, { store, caller }) {
    await unlinkIdentity(store, caller, workspaceId, userId, identity);
    return { status: 204, body: null };
  },
};
