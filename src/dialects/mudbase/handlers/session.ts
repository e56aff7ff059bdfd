import { showOwnAccount } from '../../../core/accounts.ts';
import { renewSession, signIn, signOut } from '../../../core/sessions.ts';
import { presentHome, presentProfile, roleOf } from '../present/account.ts';
import { addressOf, splitName } from '../present/names.ts';
import { projectKey, workspaceOfProject } from '../project.ts';
import { lifetimes, newPair, nextPair } from '../tokens.ts';
import type { Handlers } from '../types.ts';

const signedOut = { status: 200, body: { message: 'Logout successful' } } as const;

export const sessionHandlers: Pick<
  Handlers,
  | 'loginLocalUser'
  | 'refreshToken'
  | 'logoutUser'
  | 'logoutLocalUser'
  | 'getCurrentSession'
  | 'getLocalSession'
> = {
  async loginLocalUser({ body }, context) {
    const origin = {
      workspace: { id: await workspaceOfProject(context, body.projectId) },
      address: context.address,
    };
    const issue = newPair(context.keyring, lifetimes.signIn);
    const { user, token, refreshToken } = await signIn(
      context.store.sessions,
      origin,
      { email: body.email },
      { text: body.password },
      issue,
    );
    const { id, emailVerified } = user;
    const person = { id, email: addressOf(user), ...splitName(user), role: roleOf(user), emailVerified };
    return {
      status: 200,
      body: {
        message: 'Login successful',
        token,
        refreshToken,
        expiresIn: lifetimes.signIn,
        user: { ...person, twoFactorEnabled: false },
      },
    };
  },

  async refreshToken({ body }, { store, keyring }) {
    const { token, refreshToken } = await renewSession(store.sessions, body.refreshToken, nextPair(keyring));
    const message = 'Token refreshed successfully';
    return { status: 200, body: { message, token, refreshToken, expiresIn: lifetimes.renewal } };
  },

  async logoutUser(_request, { store, caller }) {
    await signOut(store.sessions, caller);
    return signedOut;
  },

  async logoutLocalUser(_request, { store, caller }) {
    await signOut(store.sessions, caller);
    return signedOut;
  },

  async getCurrentSession(_request, { store, caller }) {
    const user = presentProfile(await showOwnAccount(store, caller, projectKey));
    return { status: 200, body: { user, authenticated: true } };
  },

  async getLocalSession(_request, { store, caller }) {
    const { user, home } = await showOwnAccount(store, caller, projectKey);
    const { _id: id, name } = presentHome(home);
    const project = { id, name, role: roleOf(user) };
    const person = { id: user.id, email: addressOf(user), ...splitName(user), project };
    return { status: 200, body: { user: person, authenticated: true } };
  },
};
