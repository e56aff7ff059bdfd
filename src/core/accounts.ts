import { type Caller, demand } from './caller.ts';
import type { ConnectionKind } from './connection-keys.ts';
import type { Home } from './connections.ts';
import { CoreError } from './errors.ts';
import type { User } from './model.ts';
import {
  demandEmail,
  demandName,
  demandPassword,
  isAnonymous,
  type Registration,
  registerAnonymous,
  registerUser,
} from './new-users.ts';
import { makeVerifier, type Password } from './passwords.ts';
import { type Issue, type Issued, openSession } from './sessions.ts';
import { resolveSettings } from './settings.ts';
import type { Store } from './store.ts';
import { type AccountChange, getUser } from './users.ts';

type Stores = Pick<Store, 'administration' | 'connections' | 'sessions' | 'users'>;

/** An account, and the workspace that it belongs to. */
export interface Account {
  user: User;
  home: Home;
}

/** What somebody may change of themselves. */
export type OwnChange = Pick<AccountChange, 'name' | 'avatarUrl' | 'extra'>;

/**
 * Registers somebody and signs them in.
 *
 * @throws {CoreError} what `registerUser` throws
 */
export async function signUp<I extends Issued>(
  store: Stores,
  workspaceId: string,
  registration: Registration,
  issue: Issue<I>,
): Promise<I & { user: User }> {
  const user = await registerUser(store, workspaceId, registration);
  return openSession(store.sessions, user, await signInDays(store, workspaceId), issue);
}

/**
 * Lets somebody in without an account.
 *
 * @throws {CoreError} what `registerAnonymous` throws
 */
export async function enterAnonymously<I extends Issued>(
  store: Stores,
  workspaceId: string,
  person: Pick<Registration, 'name' | 'extra'>,
  issue: Issue<I>,
): Promise<I & { user: User }> {
  const user = await registerAnonymous(store, workspaceId, person);
  return openSession(store.sessions, user, await signInDays(store, workspaceId), issue);
}

/**
 * Gives somebody an account who was let in without one. They stay who they are; their tokens end, and they are signed in
 * anew.
 *
 * @param profile what else is to change of the user as they are
 * @param kind the key by which the caller's clients know the workspace
 * @throws {CoreError} `accountNotAnonymous`, `emailInvalid`, `emailTaken`, `nameInvalid`, `passwordInvalid`
 */
export async function convertAnonymous<I extends Issued>(
  store: Stores,
  caller: Caller,
  { email, password }: { email: string; password: Password },
  profile: (user: User) => OwnChange,
  issue: Issue<I>,
  kind: ConnectionKind,
): Promise<I & Account> {
  if (!isAnonymous(caller)) throw new CoreError('accountNotAnonymous');
  demandEmail(email);
  demandPassword(password);
  const passwordVerifier = await makeVerifier(password);
  const user = await store.users.change(caller.workspaceId, caller.userId, (before) => {
    // Somebody else was faster.
    if (!isAnonymous(before)) throw new CoreError('accountNotAnonymous');
    return { ...validated(profile(before)), email, passwordVerifier, roles: ['user'], endsSessions: true };
  });
  const home = await store.connections.home(caller.workspaceId, kind);
  return { ...(await openSession(store.sessions, user, caller.settings.signInDays, issue)), home };
}

/**
 * Changes the caller's own profile.
 *
 * @param profile what is to change of the user as they are
 * @param kind the key by which the caller's clients know the workspace
 * @throws {CoreError} `nameInvalid`
 */
export async function changeOwnAccount(
  store: Stores,
  { workspaceId, userId }: Caller,
  profile: (user: User) => OwnChange,
  kind: ConnectionKind,
): Promise<Account> {
  const [user, home] = await Promise.all([
    store.users.change(workspaceId, userId, (before) => validated(profile(before))),
    store.connections.home(workspaceId, kind),
  ]);
  return { user, home };
}

/**
 * Shows the caller's own account.
 *
 * @param kind the key by which the caller's clients know the workspace
 */
export async function showOwnAccount(
  store: Stores,
  { workspaceId, userId }: Caller,
  kind: ConnectionKind,
): Promise<Account> {
  const [user, home] = await Promise.all([
    getUser(store.users, workspaceId, { id: userId }),
    store.connections.home(workspaceId, kind),
  ]);
  return { user, home };
}

/**
 * Lists the people of the caller's workspace, for administrators.
 *
 * @param active only those who are active, or only the others; null for all
 * @throws {CoreError} `forbidden`
 */
export async function listAccounts(
  store: Stores,
  caller: Caller,
  active: boolean | null,
  kind: ConnectionKind,
): Promise<{ users: User[]; home: Home }> {
  demand(caller, 'read-user-details');
  const [users, home] = await Promise.all([
    store.users.accounts(caller.workspaceId, active),
    store.connections.home(caller.workspaceId, kind),
  ]);
  return { users, home };
}

function validated(change: OwnChange): OwnChange {
  if (change.name !== undefined) demandName(change.name);
  return change;
}

async function signInDays({ administration }: Stores, workspaceId: string): Promise<number> {
  return resolveSettings(await administration.settings(workspaceId)).signInDays;
}
