import { convertAnonymous, enterAnonymously, signUp } from '../../../core/accounts.ts';
import type { User } from '../../../core/model.ts';
import type { IssuedPair } from '../../../core/sessions.ts';
import { guest, profileChange, registrationOf } from '../new-account.ts';
import { customRoleOf, presentProfile } from '../present/account.ts';
import { addressOf, splitName } from '../present/names.ts';
import { projectKey, workspaceOfProject } from '../project.ts';
import { lifetimes, newPair } from '../tokens.ts';
import type { Handlers } from '../types.ts';

export const registrationHandlers: Pick<
  Handlers,
  'registerLocalUser' | 'signUpWithRole' | 'createAnonymousSession' | 'convertAnonymousAccount'
> = {
  async registerLocalUser({ body }, context) {
    const workspaceId = await workspaceOfProject(context, body.projectId);
    const issue = newPair(context.keyring, lifetimes.registration);
    return registered(await signUp(context.store, workspaceId, registrationOf(body, null), issue));
  },

  async signUpWithRole({ params, body }, context) {
    const workspaceId = await workspaceOfProject(context, body.projectId);
    const issue = newPair(context.keyring, lifetimes.registration);
    return registered(await signUp(context.store, workspaceId, registrationOf(body, params.role), issue));
  },

  async createAnonymousSession({ body }, context) {
    const workspaceId = await workspaceOfProject(context, body?.projectId);
    const issue = newPair(context.keyring, lifetimes.registration);
    const { user, token, refreshToken } = await enterAnonymously(context.store, workspaceId, guest, issue);
    const { id } = user;
    const person = { id, email: addressOf(user), ...splitName(user) };
    return {
      status: 200,
      body: {
        message: 'Anonymous session created',
        token,
        refreshToken,
        expiresIn: lifetimes.registration,
        user: { ...person, role: 'viewer', isAnonymous: true },
      },
    };
  },

  async convertAnonymousAccount({ body }, { store, keyring, caller }) {
    const { email, password, ...names } = body;
    const account = { email, password: { text: password } };
    const issue = newPair(keyring, lifetimes.signIn);
    const profile = profileChange(names);
    const converted = await convertAnonymous(store, caller, account, profile, issue, projectKey);
    return {
      status: 200,
      body: {
        message: 'Account created successfully',
        token: converted.token,
        refreshToken: converted.refreshToken,
        expiresIn: lifetimes.signIn,
        user: presentProfile(converted),
      },
    };
  },
};

/** The answer to every registration (sheet 14). */
function registered({ user, token, refreshToken }: IssuedPair & { user: User }) {
  const { id, emailVerified } = user;
  return {
    status: 201,
    body: {
      message: 'Registration successful. Please check your email for verification.',
      token,
      refreshToken,
      expiresIn: lifetimes.registration,
      user: { id, email: addressOf(user), ...splitName(user), emailVerified, customRole: customRoleOf(user) },
    },
  } as const;
}
