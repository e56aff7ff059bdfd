import { createHash } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for argon2id; the verifier tells its own parameters, so that raising them breaks nobody. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer passwords are refused before any work is done on them. */
const maxLength = 1024;

/** A password as a client sent it: the text, or already the SHA-256 of it in hex. */
export type Password = { text: string } | { digest: string };

/** Whether a password can be one at all. */
export function isPassword(password: Password): boolean {
  const value = 'text' in password ? password.text : password.digest;
  return value.length > 0 && value.length <= maxLength;
}

/** The verifier to store for a password: argon2id over the lower-case hex SHA-256, in a worker thread. */
export async function makeVerifier(password: Password): Promise<string> {
  return hash(digestOf(password), strength);
}

/** Somebody's verifier, for whom there is none: an unknown user costs the same time as a known one. */
const nobody = makeVerifier({ text: 'nobody has this password' });

/** Whether a password fits a verifier; without a verifier it never does, after the same work. */
export async function fits(password: Password, verifier: string | null): Promise<boolean> {
  const right = await verify(verifier ?? (await nobody), digestOf(password));
  return right && verifier !== null;
}

function digestOf(password: Password): string {
  return 'digest' in password
    ? password.digest.toLowerCase()
    : createHash('sha256').update(password.text).digest('hex');
}
