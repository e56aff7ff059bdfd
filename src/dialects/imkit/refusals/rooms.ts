import type { ErrorKind } from '../../../core/errors.ts';
import { refused, type Wording } from '../wording.ts';

const insufficient = (message: string) => refused(403, 'Forbidden', 'INSUFFICIENT_PERMISSIONS', message);
const lacking = (message: string) => refused(403, 'Permission denied', 'INSUFFICIENT_PERMISSION', message);
const roomOrUserNotFound = refused(
  404,
  'Not Found',
  'ROOM_OR_USER_NOT_FOUND',
  'The specified room or user does not exist',
);

const updating = {
  forbidden: insufficient('Only room owner, manager, or platform admin can update room'),
};

const banning = {
  roomNotFound: roomOrUserNotFound,
  userNotFound: roomOrUserNotFound,
  forbidden: lacking('Only platform admin or room owner can ban users from a group'),
  blockNotFound: refused(404, 'Block not found', 'BLOCK_NOT_FOUND', 'This user is not banned from the room'),
};

/** Refusals of operations on rooms that say what was asked for, by operation and kind. */
export const roomRefusals: Record<string, { [Kind in ErrorKind]?: Wording }> = {
  updateRoom: updating,
  setBotState: updating,
  deleteRoom: {
    roomNotAccessible: lacking('Only platform admin or room owner can delete the room'),
  },
  removeMembers: { forbidden: lacking('The members of this room may not remove members') },
  removeMember: { forbidden: lacking('The members of this room may not remove members') },
  addMembers: { roomNotAccessible: lacking('The members of this room may not add members') },
  addMember: { roomNotAccessible: lacking('The members of this room may not add members') },
  banClient: banning,
  unbanClient: banning,
};
