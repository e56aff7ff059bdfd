import { CoreError } from '../../core/errors.ts';
import type { Password } from '../../core/passwords.ts';
import type { Login } from '../../core/sessions.ts';
import type { Wire } from './types.ts';

/** What a sign-in presents: a token of an earlier one, or an account with its password. */
export type Attempt = { resume: string } | { login: Login; password: Password };

/**
 * Reads any of the forms of a sign-in (sheet 3). A form is recognized by its password, as the vendor does.
 *
 * @throws {CoreError} `signInUnrecognized`
 */
export function readSignIn({ user, username, email, password, resume }: Wire['SignIn']): Attempt {
  if (password === undefined) {
    if (resume === undefined) throw new CoreError('signInUnrecognized');
    return { resume };
  }
  return {
    login: loginOf(user) ?? loginOf({ username, email }) ?? unrecognized(),
    password: readPassword(password),
  };
}

/** An account as `user` names it: text with an `@` is an address. */
function loginOf(
  user: string | { username?: string | undefined; email?: string | undefined } | undefined,
): Login | null {
  if (typeof user === 'string') return loginOf(user.includes('@') ? { email: user } : { username: user });
  if (user?.username) return { username: user.username };
  return user?.email ? { email: user.email } : null;
}

function readPassword(password: NonNullable<Wire['SignIn']['password']>): Password {
  if (typeof password === 'string') return { text: password };
  const { digest, algorithm = 'sha-256', hashed } = password;
  if (algorithm !== 'sha-256') return unrecognized();
  return { digest: digest ?? hashed ?? unrecognized() };
}

function unrecognized(): never {
  throw new CoreError('signInUnrecognized');
}
