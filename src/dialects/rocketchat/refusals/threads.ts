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

export const threadRefusals: Refusals = {
  chatFollowMessage: following('followMessage'),
  chatUnfollowMessage: following('unfollowMessage'),
};
