import type { Refusals } from '../wording.ts';
import { channelsRefusals } from './channels.ts';
import { chatRefusals } from './chat.ts';
import { groupsRefusals } from './groups.ts';
import { imRefusals } from './im.ts';
import { mailerRefusals } from './mailer.ts';
import { marksRefusals } from './marks.ts';
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
  ...imRefusals,
  ...mailerRefusals,
  ...marksRefusals,
  ...permissionsRefusals,
  ...roomsRefusals,
  ...subscriptionsRefusals,
  ...threadRefusals,
  ...usersRefusals,
};
