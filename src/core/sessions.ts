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
  /** The account that a sign-in means, and everything that decides about it: one statement. */
  signInFacts(origin: SignInOrigin, login: Login): Promise<SignInFacts>;
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
  /** Ends the caller's session, with every token that came of it; false when it had ended before. */
  close(caller: Caller): Promise<boolean>;
  /** The session that a refresh token renews, used or not; null when it is unknown or over, or its user is inactive. */
  renewable(refreshHash: Buffer): Promise<RenewableSession | null>;
  /**
   * Uses a refresh token up and stores the pair of tokens that replaces it: one statement.
   *
   * @returns false, having stored nothing, when somebody was faster
   */
  renew(session: RenewableSession, refreshHash: Buffer, renewed: IssuedPair['session']): Promise<boolean>;
  /** Ends a session with every token that came of it, also with those that come of it meanwhile. */
  end(session: Pick<RenewableSession, 'workspaceId' | 'userId' | 'sessionId'>): Promise<void>;
}

/** What an account is called when somebody signs in. */
export type Login = { username: string } | { email: string };

export interface NewSession {
  tokenHash: Buffer;
  dialect: string;
  /** Null: never. */
  expiresAt: Date | null;
  /** What renews the session when its token ends, in dialects that have such. */
  renewal?: Renewal;
}

/** A refresh token, by which a session goes on. */
export interface Renewal {
  sessionId: string;
  tokenHash: Buffer;
  expiresAt: Date;
}

/** A session that a refresh token renews. */
export interface RenewableSession {
  workspaceId: string;
  userId: string;
  email: string | null;
  sessionId: string;
  /** Whether the refresh token has been used already. */
  used: boolean;
  /** Milliseconds for which its refresh tokens are good. */
  lifetime: number;
}

export interface SignedIn {
  user: User;
  token: string;
}

/** A token that has been made for somebody, with the session to be opened for it. */
export interface Issued {
  token: string;
  session: NewSession;
}

/** A token that ends soon, and the refresh token that buys the next pair. */
export interface IssuedPair extends Issued {
  refreshToken: string;
  session: NewSession & { renewal: Renewal };
}

/**
 * Makes the token of a session, as the dialect writes them.
 *
 * @param signInDays how long whoever signs in may stay so
 */
export type Issue<I extends Issued> = (user: User, signInDays: number) => I | Promise<I>;

/** Where a sign-in comes from, and to which workspace: that of a host, where it is not known. */
export interface SignInOrigin {
  workspace: { id: string } | { host: string };
  address: string;
}

/** What the store met when somebody wanted to sign in. */
export interface SignInFacts {
  workspaceId: string;
  user: User | null;
  /** What counts against them. */
  failures: SignInFailures;
  /** How long a token lasts. */
  signInDays: number;
}

const day = 86_400_000;

/**
 * Signs in with a password.
 *
 * @throws {CoreError} `signInBlockedForUser`, `signInBlockedForAddress`, `signInUnknownUser`, `signInWrongPassword`,
 *   `signInDeactivated`
 */
export async function signIn<I extends Issued>(
  store: SessionStore,
  origin: SignInOrigin,
  login: Login,
  password: Password,
  issue: Issue<I>,
): Promise<I & { user: User }> {
  if (!isPassword(password)) throw new CoreError('signInWrongPassword');
  const { workspaceId, user, failures, signInDays } = await store.signInFacts(origin, login);
  const attempt = { workspaceId, login, address: origin.address };
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
  const issued = await issue(user, signInDays);
  // Guesses made side by side have been counted by now.
  const opened = await store.openSignedIn(user, issued.session, attempt, maxFailures.account);
  if (!opened) throw new CoreError('signInBlockedForUser');
  return { ...issued, user };
}

/** Issues opaque tokens, which last as long as the workspace lets them. */
export function opaqueTokens(dialect: string): (user: User, signInDays: number) => Issued {
  return (_user, signInDays) => {
    const token = newToken();
    const expiresAt = new Date(Date.now() + signInDays * day);
    return { token, session: { tokenHash: hashToken(token), dialect, expiresAt } };
  };
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
  const { token, session } = opaqueTokens(dialect)(user, caller.settings.signInDays);
  await sessions.open(user, session);
  return { user, token };
}

/**
 * Opens a session for somebody who has just made or changed their account.
 *
 * @param signInDays how long whoever signs in may stay so
 */
export async function openSession<I extends Issued>(
  store: SessionStore,
  user: User,
  signInDays: number,
  issue: Issue<I>,
): Promise<I & { user: User }> {
  const issued = await issue(user, signInDays);
  await store.open(user, issued.session);
  return { ...issued, user };
}

/**
 * Exchanges a refresh token for a new pair. A token is good once: who brings one that was used before ends the session
 * with all its tokens, since one of the two has stolen it. Of calls made side by side one succeeds.
 *
 * @param issue makes the pair, for the same session
 * @throws {CoreError} `refreshTokenInvalid`
 */
export async function renewSession(
  store: SessionStore,
  refreshToken: string,
  issue: (session: RenewableSession) => Promise<IssuedPair>,
): Promise<IssuedPair> {
  const refreshHash = hashToken(refreshToken);
  const session = await store.renewable(refreshHash);
  if (!session) throw new CoreError('refreshTokenInvalid');
  if (session.used) {
    await store.end(session);
    throw new CoreError('refreshTokenInvalid');
  }
  const issued = await issue(session);
  if (!(await store.renew(session, refreshHash, issued.session))) throw new CoreError('refreshTokenInvalid');
  return issued;
}

/** Ends the session that the caller presented, and no other. */
export async function signOut(store: SessionStore, caller: Caller): Promise<void> {
  await store.close(caller);
}
