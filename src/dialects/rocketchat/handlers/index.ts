import type { Handlers } from '../types.ts';
import { channelsHandlers } from './channels.ts';
import { chatHandlers } from './chat.ts';
import { groupsHandlers } from './groups.ts';
import { imHandlers } from './im.ts';
import { mailerHandlers } from './mailer.ts';
import { marksHandlers } from './marks.ts';
import { permissionsHandlers } from './permissions.ts';
import { roomMessagesHandlers } from './room-messages.ts';
import { roomsHandlers } from './rooms.ts';
import { sessionHandlers } from './session.ts';
import { settingsHandlers } from './settings.ts';
import { subscriptionsHandlers } from './subscriptions.ts';
import { threadHandlers } from './threads.ts';
import { usersHandlers } from './users.ts';

/** All of them: one that is missing does not compile. */
export const handlers: Handlers = {
  ...channelsHandlers,
  ...chatHandlers,
  ...groupsHandlers,
  ...imHandlers,
  ...mailerHandlers,
  ...marksHandlers,
  ...permissionsHandlers,
  ...roomMessagesHandlers,
  ...roomsHandlers,
  ...sessionHandlers,
  ...settingsHandlers,
  ...subscriptionsHandlers,
  ...threadHandlers,
  ...usersHandlers,
};
