import { may } from '../../../core/caller.ts';
import { opaqueTokens, resume, signIn, signOut } from '../../../core/sessions.ts';
import { getUser } from '../../../core/users.ts';
import { presentMe, presentSelf } from '../present/user.ts';
import { dialectName } from '../preset.ts';
import { readSignIn } from '../sign-in.ts';
import type { Handlers } from '../types.ts';
import { serverInfo } from '../version.ts';

const signedOut = {
  status: 200,
  body: { status: 'success', data: { message: "You've been logged out!" } },
} as const;

export const sessionHandlers: Pick<Handlers, 'login' | 'logout' | 'logoutGet' | 'me' | 'apiInfo'> = {
  async login({ body }, { store, config, address, host, workspaceId }) {
    const attempt = readSignIn(body);
    const origin = { workspace: { host }, address };
    const { user, token } =
      'resume' in attempt
        ? await resume(store, await workspaceId(), attempt.resume)
        : await signIn(store.sessions, origin, attempt.login, attempt.password, opaqueTokens(dialectName));
    const data = { userId: user.id, authToken: token, me: presentSelf(user, config.publicUrl) };
    return { status: 200, body: { success: true, status: 'success', data } };
  },

  async logout(_request, { store, caller }) {
    await signOut(store.sessions, caller);
    return signedOut;
  },

  async logoutGet(_request, { store, caller }) {
    await signOut(store.sessions, caller);
    return signedOut;
  },

  async me(_request, { store, config, caller }) {
    const user = await getUser(store.users, caller.workspaceId, { id: caller.userId });
    return { status: 200, body: presentMe(user, config.publicUrl) };
  },

  async apiInfo(_request, { caller }) {
    return { status: 200, body: serverInfo(caller !== null && may(caller, 'read-statistics')) };
  },
};
