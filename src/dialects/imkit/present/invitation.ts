import type { Invitation, OwnInvitation } from '../../../core/invitations.ts';
import type { Wire } from '../types.ts';
import { presentClient } from './client.ts';
import { ok } from './envelope.ts';
import { presentSummary } from './room.ts';

/** The caller's invitations: each with its room (sheet 7.4). */
export function presentOwnInvitations(invitations: OwnInvitation[]) {
  const data = invitations.map((invitation) => ({
    ...presentInvitation(invitation),
    room: presentSummary(invitation.room, invitation.members),
  }));
  return ok({ totalCount: data.length, data });
}

/** A room's invitations: each with its invitee (sheet 7.4). */
export function presentRoomInvitations(invitations: Invitation[]) {
  const data = invitations.map((invitation) => ({
    ...presentInvitation(invitation),
    invitee: presentClient(invitation.invitee),
  }));
  return ok({ totalCount: data.length, data });
}

function presentInvitation({ inviter, createdAt, updatedAt }: Invitation): Wire['Invitation'] {
  return {
    inviter: presentClient(inviter),
    createdAt: createdAt.toISOString(),
    createdAtMS: createdAt.getTime(),
    updatedAt: updatedAt.toISOString(),
    updatedAtMS: updatedAt.getTime(),
  };
}
