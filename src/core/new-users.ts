import type { AdministrationStore } from './administration.ts';
import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Extra, User } from './model.ts';
import { isEmail, isReserved, isUsername, maxNameLength } from './names.ts';
import { isPassword, makeVerifier, type Password } from './passwords.ts';
import { resolveSettings } from './settings.ts';
import { hashToken, newToken } from './tokens.ts';
import type { UserStore } from './users.ts';

/** What whoever makes an account says of it. */
export interface Profile {
  username: string;
  name: string;
  email: string;
  emailVerified: boolean;
  /** Global roles; none stands for those of an ordinary user. */
  roles: string[];
  active: boolean;
  bio: string | null;
  nickname: string | null;
  statusText: string;
  passwordChangeRequired: boolean;
  extra: Extra;
  joinDefaultRooms: boolean;
}

export interface NewUser extends Profile {
  /** Nothing: a random one, which nobody knows. */
  password: Password | null;
}

/** An account as the store is to write it. */
export interface NewAccount extends Profile {
  workspaceId: string;
  id: string;
  passwordVerifier: string;
}

/** Somebody who signs up. */
export interface Registration extends Pick<NewUser, 'username' | 'name' | 'email' | 'extra'> {
  password: Password;
  /** What the address of the sign-up page holds, where that is needed. */
  secret: string | null;
}

/** Names that mean everybody where somebody is mentioned (Rocket.Chat sheet 4). */
const everybody = new Set(['all', 'here']);

const profileLimits = { bio: 260, nickname: 120 };

type Stores = { users: UserStore; administration: AdministrationStore };

/**
 * Makes a user on behalf of the caller.
 *
 * @throws {CoreError} `forbidden` with the `permission` that is missing, `roleUnknown`, `nameInvalid`, `usernameInvalid`,
 *   `usernameReserved`, `usernameTaken`, `emailInvalid`, `emailTaken`, `passwordInvalid`, `profileTooLong`
 */
export async function createUser(
  { users, administration }: Stores,
  caller: Caller,
  user: NewUser,
): Promise<User> {
  demand(caller, 'create-users');
  const known = await administration.roleIds(caller.workspaceId, 'workspace');
  if (user.roles.some((role) => !known.includes(role))) throw new CoreError('roleUnknown');
  if (user.roles.includes('admin')) demand(caller, 'appoint-administrators');
  return write(users, caller.workspaceId, caller.userId, user);
}

/**
 * Signs somebody up, as an ordinary user. Where registration is closed, nothing else is looked at.
 *
 * @throws {CoreError} `registrationDisabled`, `registrationSecretWrong`, and what {@link createUser} throws for bad values
 */
export async function registerUser(
  { users, administration }: Stores,
  workspaceId: string,
  { secret, ...user }: Registration,
): Promise<User> {
  const { registration, registrationSecret } = resolveSettings(await administration.settings(workspaceId));
  if (registration === 'closed') throw new CoreError('registrationDisabled');
  if (registration === 'withSecret' && !isSecret(secret, registrationSecret)) {
    throw new CoreError('registrationSecretWrong');
  }
  return write(users, workspaceId, null, {
    ...user,
    emailVerified: false,
    roles: [],
    active: true,
    bio: null,
    nickname: null,
    statusText: '',
    passwordChangeRequired: false,
    joinDefaultRooms: true,
  });
}

/** Compared by hash, so that time tells nothing; a secret that was never set fits nobody. */
function isSecret(given: string | null, secret: string): boolean {
  return secret !== '' && given !== null && hashToken(given).equals(hashToken(secret));
}

async function write(
  store: UserStore,
  workspaceId: string,
  actorId: string | null,
  user: NewUser,
): Promise<User> {
  demandValid(user);
  const { password, ...profile } = user;
  const roles = profile.roles.length > 0 ? [...new Set(profile.roles)] : ['user'];
  const passwordVerifier = await makeVerifier(password ?? { text: newToken() });
  return store.create({ ...profile, workspaceId, id: newId(), roles, passwordVerifier }, actorId);
}

/** The order is the vendor's: clients show the first refusal. */
function demandValid({ username, name, email, password, ...profile }: NewUser): void {
  if (name.trim() === '' || name.length > maxNameLength || /[<>\\/]/.test(name))
    throw new CoreError('nameInvalid', { name });
  if (!isUsername(username)) throw new CoreError('usernameInvalid', { name: username });
  if (password && !isPassword(password))
    throw new CoreError('passwordInvalid', { isEmpty: isEmpty(password) });
  if (isReserved(username) || everybody.has(username.toLowerCase()))
    throw new CoreError('usernameReserved', { name: username });
  if (!isEmail(email)) throw new CoreError('emailInvalid', { name: email });
  for (const [field, limit] of Object.entries(profileLimits) as [keyof typeof profileLimits, number][]) {
    if ((profile[field] ?? '').length > limit) throw new CoreError('profileTooLong', { field, limit });
  }
}

function isEmpty(password: Password): boolean {
  return ('text' in password ? password.text : password.digest) === '';
}
