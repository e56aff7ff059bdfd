import { routes } from '../../../../generated/imkit/routes.ts';
import { CoreError } from '../../../core/errors.ts';
import { blocksHandlers } from './blocks.ts';
import { invitationsHandlers } from './invitations.ts';
import { membersHandlers } from './members.ts';
import { messageListsHandlers } from './message-lists.ts';
import { messagesHandlers } from './messages.ts';
import { pinsHandlers } from './pins.ts';
import { reactionsHandlers } from './reactions.ts';
import { readingHandlers } from './reading.ts';
import { removalHandlers } from './removal.ts';
import { roomsHandlers } from './rooms.ts';
import { searchHandlers } from './search.ts';

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
  ...messagesHandlers,
  ...messageListsHandlers,
  ...pinsHandlers,
  ...reactionsHandlers,
  ...removalHandlers,
  ...readingHandlers,
  ...searchHandlers,
  ...roomsHandlers,
  ...membersHandlers,
  ...invitationsHandlers,
  ...blocksHandlers,
};
