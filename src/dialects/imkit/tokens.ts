import { newId } from '../../core/ids.ts';
import type { User } from '../../core/model.ts';
import { inAWeek, keepToken } from '../../core/user-tokens.ts';
import type { Services } from '../../http/services.ts';
import { fingerprint } from '../../secret.ts';
import { dialectName } from './preset.ts';

/** A token with its end, to the second. */
export interface IssuedToken {
  token: string;
  expiresAt: Date;
}

/**
 * Issues a token: a JWT whose claims clients read, and which counts because the server has kept it (sheet 3.3).
 *
 * @param user nobody of those for whom no token is issued
 */
export async function issueToken(
  { store, keyring }: Pick<Services, 'store' | 'keyring'>,
  user: User,
): Promise<IssuedToken> {
  const exp = Math.floor(inAWeek().getTime() / 1000);
  const [key] = keyring.keys('imkit tokens');
  const { id, name: nickname, avatarUrl } = user;
  // Loaded by the first sign-in: no start waits for it.
  const { SignJWT } = await import('jose');
  const token = await new SignJWT({ id, nickname, ...(avatarUrl !== null && { avatarUrl }) })
    .setProtectedHeader({
      alg: 'HS256',
      typ: 'JWT',
      kid: fingerprint(key.toString('base64')).toString('hex').slice(0, 16),
    })
    .setIssuedAt()
    .setExpirationTime(exp)
    .setJti(newId())
    .setAudience(dialectName)
    .sign(key);
  const expiresAt = new Date(exp * 1000);
  await keepToken(store.sessions, user, token, dialectName, expiresAt);
  return { token, expiresAt };
}
