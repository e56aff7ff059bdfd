import { routes } from '../../../../generated/mudbase/routes.ts';
import { CoreError } from '../../../core/errors.ts';
import { chatsHandlers } from './chats.ts';
import { encryptionHandlers } from './encryption.ts';
import { messagesHandlers } from './messages.ts';
import { participantsHandlers } from './participants.ts';
import { presenceHandlers } from './presence.ts';
import { reactionsHandlers } from './reactions.ts';
import { registrationHandlers } from './registration.ts';
import { sessionHandlers } from './session.ts';
import { userHandlers } from './users.ts';

const missing = Object.fromEntries(
  routes.map(({ operationId }) => [
    operationId,
    async () => {
      throw new CoreError('unavailable');
    },
  ]),
);

/** Every operation of the dialect. */
export const handlers = {
  ...missing,
  ...encryptionHandlers,
  ...presenceHandlers,
  ...registrationHandlers,
  ...sessionHandlers,
  ...userHandlers,
  ...chatsHandlers,
  ...participantsHandlers,
  ...messagesHandlers,
  ...reactionsHandlers,
};
