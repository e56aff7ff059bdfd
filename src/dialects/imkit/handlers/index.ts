import { routes } from '../../../../generated/imkit/routes.ts';
import { CoreError } from '../../../core/errors.ts';
import { badgesHandlers } from './badges.ts';
import { clientsHandlers } from './clients.ts';
import { configHandlers } from './config.ts';
import { meHandlers } from './me.ts';
import { muteHandlers } from './mute.ts';
import { preferencesHandlers } from './preferences.ts';
import { roomPrefsHandlers } from './room-prefs.ts';
import { tokensHandlers } from './tokens.ts';

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
  ...tokensHandlers,
  ...clientsHandlers,
  ...meHandlers,
  ...badgesHandlers,
  ...muteHandlers,
  ...preferencesHandlers,
  ...roomPrefsHandlers,
  ...configHandlers,
};
