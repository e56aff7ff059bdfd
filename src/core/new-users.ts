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
  /** Null: none is known. */
  email: string | null;
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

export interface NewUser extends Omit<Profile, 'username'> {
  /** Nothing: one is made of the name. */
  username: string | null;
  /** Nothing: a random one, which nobody knows. */
  password: Password | null;
}

/** An account as the store is to write it. */
export interface NewAccount extends Profile {
  workspaceId: string;
  id: string;
  /** Null: no password signs in. */
  passwordVerifier: string | null;
}

/** Somebody who signs up. */
export interface Registration extends Pick<NewUser, 'username' | 'name' | 'extra' | 'joinDefaultRooms'> {
  email: string;
  password: Password;
  /** What the address of the sign-up page holds, where that is needed. */
  secret: string | null;
}

/** Names that mean everybody where somebody is mentioned (Rocket.Chat sheet 4). */
const everybody = new Set(['all', 'here']);

/** Of those who were let in without an account. */
const anonymousRole = 'anonymous';

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
  await demandRegistration(administration, workspaceId, secret);
  return write(users, workspaceId, null, {
    ...user,
    emailVerified: false,
    roles: [],
    active: true,
    bio: null,
    nickname: null,
    statusText: '',
    passwordChangeRequired: false,
  });
}

/**
 * Lets somebody in who has no account, under a made-up user name.
 *
 * @throws {CoreError} `registrationDisabled`, `registrationSecretWrong`
 */
export async function registerAnonymous(
  { users, administration }: Stores,
  workspaceId: string,
  { name, extra }: Pick<NewUser, 'name' | 'extra'>,
): Promise<User> {
  await demandRegistration(administration, workspaceId, null);
  const id = newId();
  const account = {
    workspaceId,
    id,
    username: `anonymous.${id}`,
    name,
    email: null,
    emailVerified: false,
    roles: [anonymousRole],
    active: true,
    bio: null,
    nickname: null,
    statusText: '',
    passwordVerifier: null,
    passwordChangeRequired: false,
    extra,
    joinDefaultRooms: false,
  };
  return users.create(account, null);
}

/** Whether somebody was let in without an account. */
export function isAnonymous({ roles }: Pick<User, 'roles'>): boolean {
  return roles.includes(anonymousRole);
}

async function demandRegistration(
  store: AdministrationStore,
  workspaceId: string,
  secret: string | null,
): Promise<void> {
  const { registration, registrationSecret } = resolveSettings(await store.settings(workspaceId));
  if (registration === 'closed') throw new CoreError('registrationDisabled');
  if (registration === 'withSecret' && !isSecret(secret, registrationSecret)) {
    throw new CoreError('registrationSecretWrong');
  }
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
  const { password, username, ...profile } = user;
  const roles = profile.roles.length > 0 ? [...new Set(profile.roles)] : ['user'];
  const passwordVerifier = await makeVerifier(password ?? { text: newToken() });
  const account = { ...profile, workspaceId, id: newId(), roles, passwordVerifier };
  if (username !== null) return store.create({ ...account, username }, actorId);
  for (const candidate of usernamesFor(profile.name)) {
    try {
      return await store.create({ ...account, username: candidate }, actorId);
    } catch (error) {
      if (!(error instanceof CoreError && error.kind === 'usernameTaken')) throw error;
    }
  }
  throw new CoreError('usernameTaken');
}

/** User names for somebody who chose none: the name itself, then with something behind it that nobody guesses. */
function* usernamesFor(name: string): Generator<string> {
  const readable = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .slice(0, 60)
    .replaceAll(/^\.|\.$/g, '');
  if (readable !== '' && !isTaboo(readable)) yield readable;
  for (let attempt = 0; attempt < 3; attempt++) yield `${readable || 'user'}.${newId()}`;
}

const isTaboo = (username: string) => isReserved(username) || everybody.has(username.toLowerCase());

/** The order is the vendor's: clients show the first refusal. */
function demandValid({ username, name, email, password, ...profile }: NewUser): void {
  demandName(name);
  if (username !== null && !isUsername(username)) throw new CoreError('usernameInvalid', { name: username });
  if (password) demandPassword(password);
  if (username !== null && isTaboo(username)) throw new CoreError('usernameReserved', { name: username });
  if (email !== null) demandEmail(email);
  for (const [field, limit] of Object.entries(profileLimits) as [keyof typeof profileLimits, number][]) {
    if ((profile[field] ?? '').length > limit) throw new CoreError('profileTooLong', { field, limit });
  }
}

/** @throws {CoreError} `nameInvalid` */
export function demandName(name: string): void {
  if (name.trim() === '' || name.length > maxNameLength || /[<>\\/]/.test(name))
    throw new CoreError('nameInvalid', { name });
}

/** @throws {CoreError} `emailInvalid` */
export function demandEmail(email: string): void {
  if (!isEmail(email)) throw new CoreError('emailInvalid', { name: email });
}

/** @throws {CoreError} `passwordInvalid` */
export function demandPassword(password: Password): void {
  if (!isPassword(password)) throw new CoreError('passwordInvalid', { isEmpty: isEmpty(password) });
}

function isEmpty(password: Password): boolean {
  return ('text' in password ? password.text : password.digest) === '';
}
