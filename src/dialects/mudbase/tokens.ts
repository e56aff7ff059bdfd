import { createHash, type webcrypto } from 'node:crypto';
import { newId } from '../../core/ids.ts';
import type { Issue, IssuedPair, RenewableSession } from '../../core/sessions.ts';
import { hashToken, newToken } from '../../core/tokens.ts';
import type { Keyring } from '../../secret.ts';
import { addressOf } from './present/names.ts';
import { dialectName } from './preset.ts';

/** Loaded by the first token: no start waits for it. */
const jose = () => import('jose');

const algorithm = 'HS256';
const day = 86_400_000;

/** Seconds for which an access token is good, by what issued it (sheet 3). */
export const lifetimes = { signIn: 1_800, renewal: 1_800, registration: 86_400 };

interface SigningKeys {
  /** Names the key that signs. */
  kid: string;
  byKid: Map<string, webcrypto.CryptoKey>;
}

const keysOf = new WeakMap<Keyring, Promise<SigningKeys>>();

/** The keys of a keyring, each under a name that tells nothing of it, so that the secret can be rotated. */
function signingKeys(keyring: Keyring): Promise<SigningKeys> {
  const known = keysOf.get(keyring);
  if (known) return known;
  const made = importKeys(keyring.keys('mudbase tokens'));
  keysOf.set(keyring, made);
  return made;
}

async function importKeys(keys: Buffer[]): Promise<SigningKeys> {
  const entries = await Promise.all(
    keys.map(async (key): Promise<[string, webcrypto.CryptoKey]> => {
      const kid = createHash('sha256').update('kid').update(key).digest('base64url').slice(0, 12);
      const use = { name: 'HMAC', hash: 'SHA-256' };
      return [kid, await crypto.subtle.importKey('raw', new Uint8Array(key), use, false, ['sign', 'verify'])];
    }),
  );
  return { kid: entries[0]?.[0] ?? '', byKid: new Map(entries) };
}

/** Whose token it is, and of which session. */
interface Subject {
  userId: string;
  email: string | null;
  sessionId: string;
}

/**
 * Signs an access token (sheet 3 and 23): `id` stands beside `sub`, since clients read either.
 *
 * @param expiresAt in seconds since 1970
 */
export async function signToken(
  keyring: Keyring,
  { userId, email, sessionId }: Subject,
  expiresAt: number,
): Promise<string> {
  const { SignJWT } = await jose();
  const { kid, byKid } = await signingKeys(keyring);
  const claims = { id: userId, email: addressOf({ id: userId, email }), sid: sessionId, scope: 'api' };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
    .setSubject(userId)
    .setAudience(dialectName)
    .setJti(newToken())
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(byKid.get(kid) as webcrypto.CryptoKey);
}

/**
 * Tokens that were found good, by their hash, with the second at which they end. A signature that was right stays right,
 * so that a client's next calls need not pay for it; whether the session lives is asked of the store each time.
 */
class GoodTokens {
  readonly #ends = new Map<string, number>();
  readonly #most = 10_000;

  has(key: string): boolean {
    return (this.#ends.get(key) ?? 0) > Date.now() / 1000;
  }

  add(key: string, end: number): void {
    const [oldest] = this.#ends.keys();
    if (oldest !== undefined && this.#ends.size >= this.#most) this.#ends.delete(oldest);
    this.#ends.set(key, end);
  }
}

const goodTokens = new WeakMap<Keyring, GoodTokens>();

/**
 * Whether a token is one of ours for this dialect and has not ended.
 *
 * @param hash of the token, by which a good one is known again
 */
export async function isGoodToken(keyring: Keyring, token: string, hash: Buffer): Promise<boolean> {
  const good = goodTokens.get(keyring) ?? new GoodTokens();
  goodTokens.set(keyring, good);
  const key = hash.toString('base64');
  if (good.has(key)) return true;
  const { errors, jwtVerify } = await jose();
  const { byKid } = await signingKeys(keyring);
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const signing = byKid.get(kid ?? '');
        if (!signing) throw new errors.JWKSNoMatchingKey();
        return signing;
      },
      { algorithms: [algorithm], audience: dialectName, requiredClaims: ['sub', 'sid', 'jti', 'exp'] },
    );
    good.add(key, payload.exp ?? 0);
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}

/** Issues the pair of tokens of a new session. */
export function newPair(keyring: Keyring, seconds: number): Issue<IssuedPair> {
  return ({ id, email }, signInDays) =>
    makePair(keyring, { userId: id, email, sessionId: newId() }, seconds, signInDays * day);
}

/** Issues the next pair of a session. */
export function nextPair(keyring: Keyring): (session: RenewableSession) => Promise<IssuedPair> {
  return (session) => makePair(keyring, session, lifetimes.renewal, session.lifetime);
}

async function makePair(
  keyring: Keyring,
  subject: Subject,
  seconds: number,
  lifetime: number,
): Promise<IssuedPair> {
  const end = Math.floor(Date.now() / 1000) + seconds;
  const token = await signToken(keyring, subject, end);
  const refreshToken = newToken();
  const renewal = {
    sessionId: subject.sessionId,
    tokenHash: hashToken(refreshToken),
    expiresAt: new Date(Date.now() + lifetime),
  };
  const session = {
    tokenHash: hashToken(token),
    dialect: dialectName,
    expiresAt: new Date(end * 1000),
    renewal,
  };
  return { token, refreshToken, session };
}
