import { coded, plain, type Refusals } from '../wording.ts';

export const subscriptionsRefusals: Refusals = {
  subscriptionsGet: {
    // The vendor's text names another parameter, and its code a third (sheet 8).
    invalidDate: {
      updatedSince: coded(
        'error-roomId-param-invalid',
        'The "lastUpdate" query parameter must be a valid date.',
      ),
    },
  },
  subscriptionsRead: { kinds: { notInRoom: plain('error-invalid-subscription') } },
  subscriptionsUnread: {
    kinds: {
      messageNotAccessible: coded('error-action-not-allowed', 'Not allowed', {
        method: 'unreadMessages',
        action: 'Unread_messages',
      }),
    },
  },
};
