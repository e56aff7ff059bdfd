import { routes } from '../../../../generated/mudbase/routes.ts';
import { CoreError } from '../../../core/errors.ts';
import { chatsHandlers } from './chats.ts';
import { messagesHandlers } from './messages.ts';
import { participantsHandlers } from './participants.ts';
import { reactionsHandlers } from './reactions.ts';

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
  ...chatsHandlers,
  ...participantsHandlers,
  ...messagesHandlers,
  ...reactionsHandlers,
};
