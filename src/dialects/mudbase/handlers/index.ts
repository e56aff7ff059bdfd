import type { Handlers } from '../types.ts';
import { chatsHandlers } from './chats.ts';
import { encryptionHandlers } from './encryption.ts';
import { messagesHandlers } from './messages.ts';
import { participantsHandlers } from './participants.ts';
import { presenceHandlers } from './presence.ts';
import { reactionsHandlers } from './reactions.ts';
import { registrationHandlers } from './registration.ts';
import { sessionHandlers } from './session.ts';
import { userHandlers } from './users.ts';

/** All of them: one that is missing does not compile. */
export const handlers: Handlers = {
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
