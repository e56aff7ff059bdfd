import { CoreError } from '../../../core/errors.ts';
import { createUser, registerUser } from '../../../core/new-users.ts';
import { issueToken } from '../../../core/sessions.ts';
import { deleteUser, listUsers, showUser } from '../../../core/users.ts';
import { newUserOf, registrationOf } from '../new-user.ts';
import { pageOf } from '../paging.ts';
import { presentCreated, presentListed, presentRegistered, presentSeen } from '../present/user.ts';
import { dialectName } from '../preset.ts';
import { readSort } from '../sort.ts';
import type { Handlers } from '../types.ts';
import { userIn } from '../user-choice.ts';

/** What users can be sorted by. */
const sortable = {
  username: 'username',
  name: 'name',
  nameInsensitive: 'name',
  status: 'status',
  active: 'active',
  type: 'kind',
  createdAt: 'createdAt',
  lastLogin: 'lastSignInAt',
} as const;

/** Whether a request for a user asks for the rooms as well, in the new way or in the old one. */
function asksForRooms(includeUserRooms: string | undefined, fields: string | undefined): boolean {
  return includeUserRooms === 'true' || /"userRooms"\s*:\s*1\b/.test(fields ?? '');
}

type Ids = 'usersCreate' | 'usersRegister' | 'usersInfo' | 'usersList' | 'usersDelete' | 'usersCreateToken';

export const usersHandlers: Pick<Handlers, Ids> = {
  async usersCreate({ body }, { store, caller }) {
    const user = await createUser(store, caller, newUserOf(body));
    return { status: 200, body: { success: true, user: presentCreated(user) } };
  },

  async usersRegister({ body }, { store, workspaceId }) {
    const user = await registerUser(store, await workspaceId(), registrationOf(body));
    return { status: 200, body: { success: true, user: presentRegistered(user) } };
  },

  async usersInfo({ query = {} }, { store, caller }) {
    // Nobody here came from another system.
    if (query.importId) throw new CoreError('userNotFound');
    const withRooms = asksForRooms(query.includeUserRooms, query.fields);
    const seen = await showUser(store.users, caller, userIn(query, query.email), withRooms);
    return { status: 200, body: { success: true, user: presentSeen(seen) } };
  },

  async usersList({ query = {} }, { store, caller }) {
    const order = readSort(query.sort, sortable, { field: 'username', ascending: true });
    const page = pageOf(caller, query);
    const { rows, total } = await listUsers(store.users, caller, query.email || null, order, page);
    const users = rows.map(presentListed);
    return { status: 200, body: { success: true, users, count: users.length, offset: page.offset, total } };
  },

  async usersDelete({ body }, { store, caller }) {
    const deletedRooms = await deleteUser(store, caller, userIn(body), body.confirmRelinquish ?? false);
    return { status: 200, body: { success: true, deletedRooms } };
  },

  async usersCreateToken({ body }, { store, caller }) {
    const { user, token } = await issueToken(store, caller, userIn(body), dialectName);
    return { status: 200, body: { success: true, data: { userId: user.id, authToken: token } } };
  },
};
