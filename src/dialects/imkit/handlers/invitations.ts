import {
  cancelInvitations,
  declineInvitation,
  listInvitations,
  listOwnInvitations,
} from '../../../core/invitations.ts';
import { presentOwnInvitations, presentRoomInvitations } from '../present/invitation.ts';
import { searchOf } from '../room-search.ts';
import type { Handlers } from '../types.ts';

export const invitationsHandlers: Pick<
  Handlers,
  | 'listMyInvitations'
  | 'listRoomInvitations'
  | 'declineInvitations'
  | 'cancelInvitations'
  | 'cancelInvitation'
> = {
  async listMyInvitations(_, { store, caller }) {
    return presentOwnInvitations(await listOwnInvitations(store, caller));
  },

  async listRoomInvitations({ params }, { store, caller }) {
    const invitations = await listInvitations(store, caller, searchOf(params));
    return presentRoomInvitations(invitations);
  },

  async declineInvitations({ params }, { store, caller }) {
    const remaining = await declineInvitation(store, caller, searchOf(params));
    return presentOwnInvitations(remaining);
  },

  async cancelInvitations({ params, body: { invitees } }, { store, caller }) {
    const remaining = await cancelInvitations(store, caller, searchOf(params), invitees);
    return presentRoomInvitations(remaining);
  },

  async cancelInvitation({ params }, { store, caller }) {
    const remaining = await cancelInvitations(store, caller, searchOf(params), [params.clientId]);
    return presentRoomInvitations(remaining);
  },
};
