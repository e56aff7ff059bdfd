import { bare, coded, type OwnWords, plain, type Refusals, type Wording } from '../wording.ts';

const unknown = coded(
  'error-message-not-found',
  'The provided "messageId" does not match any existing message.',
);

/** What marking words alike (sheet 9.2): a room that does not let it happen is not told from one that is closed. */
function marking(method: string): OwnWords {
  const notAuthorized = coded('not-authorized', 'Not Authorized', { method });
  return {
    kinds: {
      messageNotFound: unknown,
      messageNotAccessible: notAuthorized,
      forbidden: notAuthorized,
      roomArchived: notAuthorized,
    },
    missing: {
      messageId: coded('error-messageid-param-not-provided', 'The required "messageId" param is missing.'),
    },
  };
}

/** The same for pins, which a workspace may do without. */
function pinning(method: string): OwnWords {
  const words = marking(method);
  const pinsDisabled = coded('error-action-not-allowed', 'Message pinning not allowed', {
    method,
    action: 'Message_pinning',
  });
  return { ...words, kinds: { ...words.kinds, pinsDisabled } };
}

/** The vendor's own slip in the sentence. */
const starring: OwnWords = {
  kinds: {
    messageNotFound: unknown,
    starsDisabled: coded('error-action-not-allowed', 'Message starring not allowed', {
      method: 'starMessage',
      action: 'Message_starring',
    }),
  },
  missing: {
    messageId: coded('error-messageid-param-not-provided', 'The required "messageId" param is required.'),
  },
};

const noRoom = coded('error-roomId-param-not-provided', 'The required "roomId" query param is missing.');

/** A room that is unknown or closed: the same answer, so that nobody learns which (sheet 9.3). */
const closed = (wording: Wording) => ({
  roomNotFound: wording,
  roomNotAccessible: wording,
});

const reacting = marking('setReaction');

export const marksRefusals: Refusals = {
  chatReact: {
    kinds: {
      ...reacting.kinds,
      forbidden: plain("You can't send messages because the room is readonly."),
    },
    missing: {
      ...reacting.missing,
      emoji: coded('error-emoji-param-not-provided', 'The required "emoji" param is missing.'),
    },
  },
  chatPinMessage: pinning('pinMessage'),
  chatUnPinMessage: pinning('unpinMessage'),
  chatGetPinnedMessages: {
    kinds: closed(coded('error-not-allowed', 'Not Allowed')),
    missing: { roomId: noRoom },
  },
  chatStarMessage: starring,
  chatUnStarMessage: starring,
  chatGetStarredMessages: {
    kinds: closed(plain('error-not-allowed')),
    missing: {
      roomId: coded('error-invalid-params', 'The required "roomId" query param is missing.'),
    },
  },
  chatSearch: {
    kinds: {
      ...closed(bare),
      filterInvalid: coded('error-searchText-invalid', 'The regular expression cannot be searched for'),
    },
    missing: {
      roomId: noRoom,
      searchText: coded(
        'error-searchText-param-not-provided',
        'The required "searchText" query param is missing.',
      ),
    },
  },
};
