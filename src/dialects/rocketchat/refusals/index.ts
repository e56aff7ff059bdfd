import type { Refusals } from '../wording.ts';
import { channelsRefusals } from './channels.ts';
import { chatRefusals } from './chat.ts';
import { groupsRefusals } from './groups.ts';
import { mailerRefusals } from './mailer.ts';
import { permissionsRefusals } from './permissions.ts';
import { roomsRefusals } from './rooms.ts';
import { subscriptionsRefusals } from './subscriptions.ts';
import { threadRefusals } from './threads.ts';
import { usersRefusals } from './users.ts';

/** What single operations word in their own way. */
export const refusals: Refusals = {
  ...channelsRefusals,
  ...chatRefusals,
  ...groupsRefusals,
  ...mailerRefusals,
  ...permissionsRefusals,
  ...roomsRefusals,
  ...subscriptionsRefusals,
  ...threadRefusals,
  ...usersRefusals,
};
