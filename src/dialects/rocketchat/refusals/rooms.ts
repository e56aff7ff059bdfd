import { coded, type Refusals } from '../wording.ts';

export const roomsRefusals: Refusals = {
  roomsGet: {
    invalidDate: {
      updatedSince: coded(
        'error-updatedSince-param-invalid',
        'The "updatedSince" query parameter must be a valid date.',
      ),
    },
  },
  roomsInfo: {
    // The vendor swaps code and text here, and leaves `success` out (sheet 8).
    kinds: {
      roomNotAccessible: () => ({ status: 400, body: { error: 'not-allowed', errorType: 'Not Allowed' } }),
    },
    missing: {
      roomId: coded('error-roomid-param-not-provided', 'The parameter "roomId" or "roomName" is required'),
    },
  },
};
