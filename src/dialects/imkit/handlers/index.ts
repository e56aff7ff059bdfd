import { routes } from '../../../../generated/imkit/routes.ts';
import { CoreError } from '../../../core/errors.ts';
import { blocksHandlers } from './blocks.ts';
import { invitationsHandlers } from './invitations.ts';
import { membersHandlers } from './members.ts';
import { roomsHandlers } from './rooms.ts';

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
  ...roomsHandlers,
  ...membersHandlers,
  ...invitationsHandlers,
  ...blocksHandlers,
};
