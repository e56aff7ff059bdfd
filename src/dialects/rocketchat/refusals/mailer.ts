import { laterPage, notALinkPage } from '../present/unsubscribe-page.ts';
import { coded, type OwnWords, plain, type Refusals } from '../wording.ts';

/** Whoever follows a link reads a page, whatever went wrong. */
const page: OwnWords = {
  kinds: {
    optOutLinkInvalid: notALinkPage,
    invalidParameters: notALinkPage,
    malformedRequest: notALinkPage,
    unavailable: () => laterPage(503),
    internal: () => laterPage(500),
  },
};

export const mailerRefusals: Refusals = {
  mailerSend: {
    kinds: {
      forbidden: plain('error-not-allowed'),
      userNotFound: coded('error-invalid-user', 'Invalid user', { function: 'Mailer.sendMail' }),
    },
  },
  unsubscribePage: page,
  unsubscribeByLink: page,
};
