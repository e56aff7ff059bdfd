import { coded, type OwnWords, type Refusals } from '../wording.ts';

const invalidChannel = coded('invalid-channel');

/** Finding a direct room (sheet 7). */
const finding: OwnWords = {
  kinds: { roomNotFound: invalidChannel },
  missing: {
    roomId: coded('error-room-param-not-provided', 'Query param "roomId" or "username" is required'),
  },
};

const opening = { method: 'createDirectMessage' };

export const imRefusals: Refusals = {
  imCreate: {
    kinds: {
      userNotFound: coded('error-invalid-user', 'Invalid user', opening),
      forbidden: coded('error-not-allowed', 'Not allowed', opening),
    },
  },
  imMessages: finding,
  imHistory: {
    ...finding,
    missing: { roomId: coded('error-room-param-not-provided', 'Query param "roomId" is required') },
  },
};
