import type { Handlers } from '../types.ts';
import { badgesHandlers } from './badges.ts';
import { blocksHandlers } from './blocks.ts';
import { clientsHandlers } from './clients.ts';
import { configHandlers } from './config.ts';
import { invitationsHandlers } from './invitations.ts';
import { meHandlers } from './me.ts';
import { membersHandlers } from './members.ts';
import { messageListsHandlers } from './message-lists.ts';
import { messagesHandlers } from './messages.ts';
import { muteHandlers } from './mute.ts';
import { pinsHandlers } from './pins.ts';
import { preferencesHandlers } from './preferences.ts';
import { reactionsHandlers } from './reactions.ts';
import { readingHandlers } from './reading.ts';
import { removalHandlers } from './removal.ts';
import { roomPrefsHandlers } from './room-prefs.ts';
import { roomsHandlers } from './rooms.ts';
import { searchHandlers } from './search.ts';
import { tokensHandlers } from './tokens.ts';

/** All of them: one that is missing does not compile. */
export const handlers: Handlers = {
  ...tokensHandlers,
  ...clientsHandlers,
  ...meHandlers,
  ...badgesHandlers,
  ...muteHandlers,
  ...preferencesHandlers,
  ...roomPrefsHandlers,
  ...configHandlers,
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
