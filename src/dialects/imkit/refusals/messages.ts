import type { ErrorKind } from '../../../core/errors.ts';
import { refused, type Wording } from '../wording.ts';

const lacking = (message: string) => refused(403, 'Permission denied', 'INSUFFICIENT_PERMISSION', message);

/** A room of which the caller is no member is not told from one that is not there (sheet 13.1). */
const noMember = refused(
  403,
  'Forbidden',
  'NOT_ROOM_MEMBER',
  'Client is not in the room or room does not exist',
);

const hiding = {
  forbidden: lacking('Only platform admin, room owner or room manager can hide messages'),
};

/** Refusals of operations on messages that say what was asked for, by operation and kind. */
export const messageRefusals: Record<string, { [Kind in ErrorKind]?: Wording }> = {
  sendMessage: {
    notInRoom: noMember,
    deletingNotAllowed: lacking(
      'Only the sender, platform admin, room owner or room manager can recall a message',
    ),
  },
  search: { notInRoom: noMember },
  // The pin operations' own sentences (sheet 14.2).
  pinMessage: { forbidden: lacking('Only room owner or admin can pin messages') },
  unpinMessage: { forbidden: lacking('Only room owner or admin can unpin messages') },
  hideMessage: hiding,
  unhideMessage: hiding,
  hideMessagesOfSender: hiding,
  unhideMessagesOfSender: hiding,
};
