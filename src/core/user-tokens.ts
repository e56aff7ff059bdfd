import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Page, PageOf, User } from './model.ts';
import { type DescriptionRefusal, refusalOf } from './profiles.ts';
import type { SessionStore } from './sessions.ts';
import type { Store } from './store.ts';
import { hashToken } from './tokens.ts';

/** What is known of a token. */
export interface TokenRecord {
  userId: string;
  createdAt: Date;
  /** Null: never. */
  expiresAt: Date | null;
}

/** What the store met when it was asked to bind a token. */
export interface BindFacts {
  /** Nothing when there is no such user. */
  userId: string | null;
  refusal: DescriptionRefusal | null;
  /** Somebody else's token, in this workspace or another. */
  taken: boolean;
}

export interface UserTokenStore {
  /**
   * Stores a token of the operator's own, or moves its end, in one transaction.
   *
   * @param userName under which the dialect knows the user, or their id
   */
  bind(
    workspaceId: string,
    dialect: string,
    userName: string,
    tokenHash: Buffer,
    expiresAt: Date,
  ): Promise<BindFacts>;
  /** The tokens that hold, newest first: one statement. */
  list(workspaceId: string, page: Page): Promise<PageOf<TokenRecord>>;
  /**
   * Ends tokens of a user, and with all of them what could renew one: one statement.
   *
   * @param tokenHash null: all of them
   * @returns nothing when there is no such user
   */
  revoke(
    workspaceId: string,
    dialect: string,
    userName: string,
    tokenHash: Buffer | null,
  ): Promise<TokenRecord[] | null>;
  /** Ends the token of the caller, or all but it with what could renew one: one statement. */
  end(caller: Caller, which: 'own' | 'others'): Promise<TokenRecord[]>;
}

const week = 7 * 86_400_000;

/** So long a token holds unless told otherwise. */
export const inAWeek = () => new Date(Date.now() + week);

/**
 * Keeps a token that a dialect has made for a user whom {@link refusalOf} does not concern.
 *
 * @param expiresAt to the second
 */
export async function keepToken(
  store: SessionStore,
  user: User,
  token: string,
  dialect: string,
  expiresAt: Date,
): Promise<void> {
  await store.open(user, { tokenHash: hashToken(token), dialect, expiresAt });
}

/**
 * Binds a token of the operator's own to a user. Binding it again moves its end only.
 *
 * @param userName under which the dialect knows the user, or their id
 * @returns the user's id
 * @throws {CoreError} `memberNotFound`, `signInDeactivated`, `forbidden` with `tokenFor`, `tokenTaken`
 */
export async function bindToken(
  store: UserTokenStore,
  { workspaceId }: Caller,
  dialect: string,
  userName: string,
  token: string,
  expiresAt: Date,
): Promise<string> {
  const { userId, refusal, taken } = await store.bind(
    workspaceId,
    dialect,
    userName,
    hashToken(token),
    expiresAt,
  );
  if (userId === null) throw new CoreError('memberNotFound');
  if (refusal) throw refusalOf(refusal);
  if (taken) throw new CoreError('tokenTaken');
  return userId;
}

/** Lists the tokens that hold in the caller's workspace, newest first. */
export async function listTokens(
  { userTokens }: Pick<Store, 'userTokens'>,
  { workspaceId }: Caller,
  page: Page,
): Promise<PageOf<TokenRecord>> {
  return userTokens.list(workspaceId, page);
}

/**
 * Ends a token of a user, or all of theirs.
 *
 * @param token null: all of them; there may be none
 * @throws {CoreError} `memberNotFound`, `tokenNotFound`
 */
export async function revokeTokens(
  store: UserTokenStore,
  { workspaceId }: Caller,
  dialect: string,
  userName: string,
  token: string | null,
): Promise<TokenRecord[]> {
  const ended = await store.revoke(workspaceId, dialect, userName, token === null ? null : hashToken(token));
  if (!ended) throw new CoreError('memberNotFound');
  if (token !== null && ended.length === 0) throw new CoreError('tokenNotFound');
  return ended;
}

/**
 * Ends the token of the call.
 *
 * @throws {CoreError} `unauthenticated` when somebody else has ended it at the same moment
 */
export async function endOwnToken(store: UserTokenStore, caller: Caller): Promise<TokenRecord> {
  const [ended] = await store.end(caller, 'own');
  if (!ended) throw new CoreError('unauthenticated', { tokenValid: false, key: 'own' });
  return ended;
}

/** Ends all tokens of the caller but the one of the call. */
export async function endOtherTokens(store: UserTokenStore, caller: Caller): Promise<TokenRecord[]> {
  return store.end(caller, 'others');
}
