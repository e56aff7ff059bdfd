import { type Caller, type CredentialFacts, demand, type Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { User } from './model.ts';
import { fits, isPassword, type Password } from './passwords.ts';
import { hashToken, newToken } from './tokens.ts';
import { getUser, type UserRef, type UserStore } from './users.ts';

/** How many failures block: of an account from one address in 15 minutes, and of an address in an hour. */
const maxFailures = { account: 5, address: 50 };

export type SignInFailures = Record<keyof typeof maxFailures, number>;

/** Who tries to sign in, from where: failures are counted against both together and against the address alone. */
export interface SignInAttempt {
  workspaceId: string;
  login: Login;
  address: string;
}

export interface SessionStore {
  /** Who stands behind a credential, with permissions and settings: one statement. */
  callerOf(presented: Presented): Promise<Caller | null>;
  /** What is wrong with a credential that nobody stands behind. */
  credentialFacts(presented: Presented): Promise<CredentialFacts>;
  /** The account that a sign-in means, with the failures that count against it and the days that a token lasts. */
  signInAccount(
    attempt: SignInAttempt,
  ): Promise<{ user: User | null; failures: SignInFailures; signInDays: number }>;
  /** Counts a failure, and tells how many there are now. */
  recordFailure(attempt: SignInAttempt): Promise<SignInFailures>;
  /** Stores a token and forgets those beyond the user's newest 50. */
  open(user: User, session: NewSession): Promise<void>;
  /**
   * Stores the token of a sign-in and forgets the account's failures: one statement.
   *
   * @returns false, having stored nothing, when by now there are so many failures
   */
  openSignedIn(
    user: User,
    session: NewSession,
    attempt: SignInAttempt,
    maxFailures: number,
  ): Promise<boolean>;
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
  const attempt = { workspaceId, login, address };
  const { user, failures, signInDays } = await store.signInAccount(attempt);
  if (failures.address >= maxFailures.address) throw new CoreError('signInBlockedForAddress');
  if (failures.account >= maxFailures.account) throw new CoreError('signInBlockedForUser');
  if (!(await fits(password, user?.passwordVerifier ?? null))) {
    const { account } = await store.recordFailure(attempt);
    // Of guesses made side by side none may stand out once there are too many.
    if (account > maxFailures.account) throw new CoreError('signInBlockedForUser');
    throw new CoreError(user ? 'signInWrongPassword' : 'signInUnknownUser');
  }
  // A right password for nobody does not exist; the compiler does not know.
  if (!user?.active) throw new CoreError('signInDeactivated');
  const { token, session } = newSession(dialect, signInDays);
  // Guesses made side by side have been counted by now.
  const opened = await store.openSignedIn(user, session, attempt, maxFailures.account);
  if (!opened) throw new CoreError('signInBlockedForUser');
  return { user, token };
}

function newSession(dialect: string, days: number): { token: string; session: NewSession } {
  const token = newToken();
  const expiresAt = new Date(Date.now() + days * day);
  return { token, session: { tokenHash: hashToken(token), dialect, expiresAt } };
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
  const caller = await sessions.callerOf({ tokenHash: hashToken(token), userId: null, key: null });
  if (caller?.workspaceId !== workspaceId) throw new CoreError('signInTokenInvalid');
  const user = await users.find(workspaceId, { id: caller.userId });
  if (!user) throw new CoreError('signInTokenInvalid');
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
  const { token, session } = newSession(dialect, caller.settings.signInDays);
  await sessions.open(user, session);
  return { user, token };
}

/** Ends the session that the caller presented, and no other. */
export async function signOut(store: SessionStore, caller: Caller): Promise<void> {
  await store.close(caller);
}
