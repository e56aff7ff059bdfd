import { sendMailing } from '../../../core/mailings.ts';
import { optOutByLink, optOutByPair, readOptOutLink } from '../../../core/opt-out.ts';
import { done } from '../present/done.ts';
import { donePage, questionPage } from '../present/unsubscribe-page.ts';
import type { Handlers } from '../types.ts';
import { linkOf } from '../unsubscribe-link.ts';
import { readUserQuery } from '../user-query.ts';

type Ids = 'mailerSend' | 'mailerUnsubscribe' | 'unsubscribePage' | 'unsubscribeByLink';

export const mailerHandlers: Pick<Handlers, Ids> = {
  async mailerSend({ body: { from, subject, body, dryrun = false, query } }, { store, caller }) {
    const filter = () => readUserQuery(query);
    await sendMailing(store.mailings, caller, { from, subject, body, test: dryrun, filter });
    return done;
  },

  async mailerUnsubscribe({ body }, { store, caller }) {
    await optOutByPair(store.optOuts, caller, body._id, body.createdAt);
    return done;
  },

  async unsubscribePage({ params, query }, { store, keyring }) {
    const link = linkOf(params, query?.key);
    const { workspaceName, hasLeft } = await readOptOutLink(store.optOuts, keyring.keys('mail links'), link);
    return hasLeft ? donePage(workspaceName) : questionPage(workspaceName);
  },

  async unsubscribeByLink({ params, query }, { store, keyring }) {
    const link = linkOf(params, query?.key);
    const { workspaceName } = await optOutByLink(store.optOuts, keyring.keys('mail links'), link);
    return donePage(workspaceName);
  },
};
