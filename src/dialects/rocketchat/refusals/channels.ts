import { coded, type OwnWords, plain, type Refusals, type Wording } from '../wording.ts';

const notFound = coded(
  'error-room-not-found',
  'The required "roomId" or "roomName" param provided does not match any channel',
);

/** Neither key is as good as a wrong one (sheet 5). */
const finding: OwnWords = { missing: { roomId: notFound } };

const notAllowed = (method: string) => coded('error-not-allowed', 'Not allowed', { method });

/** The vendor swaps code and text here, and leaves `success` out. */
const nobodyFound: Wording = () => ({
  status: 400,
  body: { error: 'invalid-user-invite-list', errorType: 'Cannot invite if no users are provided' },
});

const nobodyNamed = coded(
  'error-users-params-not-provided',
  'Please provide "userId" or "username" or "userIds" or "usernames" as param',
);

export const channelsRefusals: Refusals = {
  channelsCreate: {
    missing: { name: plain('Param "name" is required') },
    mistyped: { members: plain('Param "members" must be an array if provided') },
  },
  channelsInfo: finding,
  channelsMembers: finding,
  channelsMessages: finding,
  channelsHistory: finding,
  channelsJoin: { ...finding, kinds: { roomNotAccessible: notAllowed('joinRoom') } },
  channelsLeave: { ...finding, kinds: { roomNotAccessible: notAllowed('leaveRoom') } },
  channelsInvite: {
    kinds: { roomNotAccessible: notAllowed('addUsersToRoom'), noInvitees: nobodyFound },
    missing: { roomId: notFound, userId: nobodyNamed },
  },
  channelsDelete: { ...finding, kinds: { roomNotAccessible: notAllowed('eraseRoom') } },
};
