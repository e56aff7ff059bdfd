import { bare, coded, type OwnWords, plain, type Refusals, type Wording } from '../wording.ts';

/** The vendor's sentence as it is, with a code where it has one. */
const sentence: Wording = (detail) =>
  detail.code === undefined
    ? plain(String(detail.reason))(detail)
    : coded(String(detail.code), String(detail.reason), { method: 'sendMessage' })(detail);

/** What writing words alike, whatever it is called (sheet 9.1). */
const writing: OwnWords['kinds'] = {
  roomNotAccessible: plain('error-not-allowed'),
  messageNotAccessible: plain('error-not-allowed'),
  threadsDisabled: coded('error-not-allowed', 'not-allowed', { method: 'sendMessage' }),
  messageNotFound: coded('error-invalid-message', 'Invalid message', { method: 'sendMessage' }),
  messageInvalid: sentence,
};

const invalidChannel = coded('invalid-channel');

/** A message named by id and room (sheet 9.1). */
const target: OwnWords['kinds'] = {
  messageNotFound: plain(({ messageId }) => `No message found with the id of "${messageId}".`),
  messageNotAccessible: plain(({ messageId }) => `No message found with the id of "${messageId}".`),
};

/** Sheet 9.1 and 9.3. */
export const chatRefusals: Refusals = {
  chatPostMessage: {
    kinds: {
      ...writing,
      roomNotFound: invalidChannel,
      userNotFound: invalidChannel,
      messageTooLong: plain('error-message-size-exceeded'),
    },
  },
  chatSendMessage: {
    kinds: { ...writing, roomNotFound: plain('error-invalid-room') },
    missing: { message: coded('error-invalid-params', 'The "message" parameter must be provided.') },
  },
  chatUpdate: { kinds: { ...target, messageInvalid: sentence } },
  chatDelete: {
    kinds: {
      ...target,
      deletingNotAllowed: (detail) =>
        detail.asAuthor
          ? plain(
              `Unauthorized. You must have the permission "force-delete-message" to delete other's message as them.`,
            )(detail)
          : coded('error-action-not-allowed', 'Not allowed', {
              method: 'deleteMessage',
              action: 'Delete_message',
            })(detail),
    },
  },
  chatGetMessage: {
    kinds: {
      messageNotFound: bare,
      messageNotAccessible: coded('error-not-allowed', 'Not allowed', { method: 'getSingleMessage' }),
    },
    missing: { msgId: plain('The "msgId" query parameter must be provided.') },
  },
};
