import { type Caller, demand, type Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { User } from './model.ts';
import { fits, isPassword, type Password } from './passwords.ts';
import { hashToken, newToken } from './tokens.ts';
import { getUser, type UserRef, type UserStore } from './users.ts';

/** Where a sign-in counts its failures: 5 in 15 minutes for an account from one address, 50 an hour for an address. */
export interface SignInLimits {
  accountBlocked: boolean;
  addressBlocked: boolean;
}

export interface SessionStore {
  /** Who stands behind a credential, with permissions and settings: one statement. */
  callerOf(presented: Presented): Promise<Caller | null>;
  /** The account that a name or an address means, in one statement with the failures counted against it. */
  signInAccount(
    workspaceId: string,
    login: Login,
    address: string,
  ): Promise<{ user: User | null; limits: SignInLimits; signInDays: number }>;
  /** Counts a failure against account and address. */
  recordFailure(workspaceId: string, login: Login, address: string): Promise<void>;
  /** Stores a token, forgets the account's failures and the tokens beyond the newest 50. */
  open(user: User, session: NewSession): Promise<void>;
  /** Ends one session; false when it had ended before. */
  close(caller: Caller): Promise<boolean>;
}

/** What an account is called when somebody signs in. */
export type Login = { username: string } | { email: string };

export interface NewSession {
  tokenHash: Buffer;
  dialect: string;
  /** Null: never. */
  expiresAt: Date | null;
  /** A sign-in, which the user's profile shows, rather than a token that somebody issued. */
  isSignIn: boolean;
}

export interface SignedIn {
  user: User;
  token: string;
}

/** Where a sign-in comes from. */
export interface SignInOrigin {
  workspaceId: string;
  address: string;
  dialect: string;
}

const day = 86_400_000;

/**
 * Signs in with a password.
 *
 * @throws {CoreError} `signInBlockedForUser`, `signInBlockedForAddress`, `signInUnknownUser`, `signInWrongPassword`,
 *   `signInDeactivated`
 */
export async function signIn(
  store: SessionStore,
  { workspaceId, address, dialect }: SignInOrigin,
  login: Login,
  password: Password,
): Promise<SignedIn> {
  if (!isPassword(password)) throw new CoreError('signInWrongPassword');
  const { user, limits, signInDays } = await store.signInAccount(workspaceId, login, address);
  if (limits.addressBlocked) throw new CoreError('signInBlockedForAddress');
  if (limits.accountBlocked) throw new CoreError('signInBlockedForUser');
  if (!(await fits(password, user?.passwordVerifier ?? null))) {
    await store.recordFailure(workspaceId, login, address);
    throw new CoreError(user ? 'signInWrongPassword' : 'signInUnknownUser');
  }
  // A right password for nobody does not exist; the compiler does not know.
  if (!user?.active) throw new CoreError('signInDeactivated');
  return openSession(store, user, dialect, signInDays, true);
}

/**
 * Signs in with a token that is still good, and goes on with it.
 *
 * @throws {CoreError} `signInTokenInvalid`
 */
export async function resume(
  { sessions, users }: { sessions: SessionStore; users: UserStore },
  workspaceId: string,
  token: string,
): Promise<SignedIn> {
  const caller = await sessions.callerOf({ tokenHash: hashToken(token), userId: null });
  if (caller?.workspaceId !== workspaceId) throw new CoreError('signInTokenInvalid');
  const user = await users.find(workspaceId, { id: caller.userId });
  if (!user) throw new CoreError('signInTokenInvalid');
  return { user, token };
}

/**
 * Opens a session for a user, who may be somebody else than the one who asked.
 *
 * @param days how long it lasts
 * @param isSignIn whether the user's profile is to show it as the last sign-in
 */
export async function openSession(
  store: SessionStore,
  user: User,
  dialect: string,
  days: number,
  isSignIn: boolean,
): Promise<SignedIn> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + days * day);
  await store.open(user, { tokenHash: hashToken(token), dialect, expiresAt, isSignIn });
  return { user, token };
}

/**
 * Opens a session for the caller, or on behalf of somebody else for who may do that. No profile shows it as a sign-in.
 *
 * @throws {CoreError} `userNotFound`, `forbidden`
 */
export async function issueToken(
  { sessions, users }: { sessions: SessionStore; users: UserStore },
  caller: Caller,
  ref: UserRef,
  dialect: string,
): Promise<SignedIn> {
  const user = await getUser(users, caller.workspaceId, ref);
  if (user.id !== caller.userId) demand(caller, 'issue-tokens-for-users');
  return openSession(sessions, user, dialect, caller.settings.signInDays, false);
}

/** Ends the session that the caller presented, and no other. */
export async function signOut(store: SessionStore, caller: Caller): Promise<void> {
  await store.close(caller);
}
