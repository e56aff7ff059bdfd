import { changeGrants, listGrants } from '../../../core/administration.ts';
import { readOptionalDate } from '../dates.ts';
import { permissionOf } from '../permissions.ts';
import { presentGrant } from '../present/permission.ts';
import type { Handlers } from '../types.ts';

export const permissionsHandlers: Pick<Handlers, 'permissionsListAll' | 'permissionsUpdate'> = {
  async permissionsListAll({ query }, { store, caller }) {
    const since = readOptionalDate(query?.updatedSince, 'updatedSince');
    const grants = await listGrants(store.administration, caller, since);
    return { status: 200, body: { success: true, update: grants.map(presentGrant), remove: [] } };
  },

  async permissionsUpdate({ body }, { store, caller }) {
    const changes = body.permissions.map(({ _id, roles }) => ({ id: permissionOf(_id), roles }));
    const grants = await changeGrants(store.administration, caller, changes);
    return { status: 200, body: { success: true, permissions: grants.map(presentGrant) } };
  },
};
