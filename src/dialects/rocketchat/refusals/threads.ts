import { coded, type OwnWords, type Refusals } from '../wording.ts';

/** Following and unfollowing word everything alike but for the method's name (sheet 9.4). */
function following(method: string): OwnWords {
  const notAllowed = coded('error-not-allowed', 'not-allowed', { method });
  // The sentence is the code.
  const missing = coded('The required "mid" body param is missing.');
  return {
    kinds: {
      messageNotFound: coded('error-invalid-message', 'Invalid message', { method }),
      messageNotAccessible: notAllowed,
      threadsDisabled: notAllowed,
    },
    missing: { mid: missing },
  };
}

const notAllowed = coded('error-not-allowed', 'Not Allowed');

/** A room that is unknown or closed: the same answer, so that nobody learns which (sheet 9.4). */
const ofRoom: OwnWords['kinds'] = { roomNotFound: notAllowed, roomNotAccessible: notAllowed };

const ofThread: OwnWords['kinds'] = {
  messageNotFound: coded('error-invalid-message', 'Invalid Message'),
  messageNotAccessible: notAllowed,
};

const noRoom = coded('error-room-id-param-not-provided', 'The required "rid" query param is missing.');
const noThread = coded('error-invalid-params', 'The required "tmid" query param is missing.');
const noMoment = coded('error-updatedSince-param-invalid', 'The required param "updatedSince" is missing.');
const noDate = coded(
  'error-updatedSince-param-invalid',
  'The "updatedSince" query parameter must be a valid date.',
);

export const threadRefusals: Refusals = {
  chatFollowMessage: following('followMessage'),
  chatUnfollowMessage: following('unfollowMessage'),
  chatGetThreadsList: { kinds: ofRoom, missing: { rid: noRoom } },
  chatSyncThreadsList: {
    kinds: ofRoom,
    missing: { rid: noRoom, updatedSince: noMoment },
    invalidDate: { updatedSince: noDate },
  },
  chatGetThreadMessages: { kinds: ofThread, missing: { tmid: noThread } },
  chatSyncThreadMessages: {
    kinds: ofThread,
    missing: { tmid: noThread, updatedSince: noMoment },
    invalidDate: { updatedSince: noDate },
  },
};
