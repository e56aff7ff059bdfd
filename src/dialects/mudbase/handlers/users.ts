import { changeOwnAccount, listAccounts, showOwnAccount } from '../../../core/accounts.ts';
import { CoreError } from '../../../core/errors.ts';
import { profileChange } from '../new-account.ts';
import { presentHome, presentProfile, presentProjectUser } from '../present/account.ts';
import { projectKey } from '../project.ts';
import type { Handlers } from '../types.ts';

/** Statuses of accounts by which a list is narrowed down, as whether they are active. */
const statuses = new Map([
  ['active', true],
  ['suspended', false],
]);

export const userHandlers: Pick<Handlers, 'getCurrentUser' | 'updateUserProfile' | 'getProjectUsers'> = {
  async getCurrentUser(_request, { store, caller }) {
    const user = presentProfile(await showOwnAccount(store, caller, projectKey));
    return { status: 200, body: { user } };
  },

  async updateUserProfile({ body }, { store, caller }) {
    const account = await changeOwnAccount(store, caller, profileChange(body), projectKey);
    return {
      status: 200,
      body: { message: 'Profile updated successfully', user: presentProfile(account) },
    };
  },

  async getProjectUsers({ params, query }, { store, caller }) {
    // A project is an organisation of its own, with the same id.
    if (params.orgId !== params.projectId) throw new CoreError('workspaceNotFound');
    const active = query.status === undefined ? null : statuses.get(query.status);
    const { users, home } = await listAccounts(store, caller, active ?? null, projectKey);
    // No account has another status.
    const listed = active === undefined ? [] : users.map(presentProjectUser);
    return { status: 200, body: { users: listed, total: listed.length, project: presentHome(home) } };
  },
};
