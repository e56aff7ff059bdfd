import { coded, type OwnWords, plain, type Refusals } from '../wording.ts';

/** Finding a group (sheet 6). */
const finding: OwnWords = {
  kinds: {
    roomNotFound: coded(
      'error-room-not-found',
      'The required "roomId" or "roomName" param provided does not match any group',
    ),
    roomArchived: coded('error-room-archived', ({ name }) => `The private group, ${name}, is archived`),
  },
  missing: {
    roomId: coded('error-room-param-not-provided', 'The parameter "roomId" or "roomName" is required'),
  },
};

export const groupsRefusals: Refusals = {
  groupsCreate: {
    kinds: { forbidden: coded('error-not-allowed', 'Not allowed', { method: 'createPrivateGroup' }) },
    missing: { name: plain('Body param "name" is required') },
    mistyped: { members: plain('Body param "members" must be an array if provided') },
  },
  groupsInfo: finding,
  groupsMembers: finding,
  groupsMessages: finding,
  groupsDelete: {
    ...finding,
    kinds: {
      ...finding.kinds,
      roomNotAccessible: coded('error-not-allowed', 'Not allowed', { method: 'eraseRoom' }),
    },
  },
};
