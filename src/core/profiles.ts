import type { Caller } from './caller.ts';
import type { Condition } from './condition.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Extra, Page, PageOf, User } from './model.ts';
import { isEmail, isReserved, isUsername } from './names.ts';

/** A user as the operator's own servers describe them; what is not given stays as it is, and empty text takes away. */
export interface UserDescription {
  /** The name under which the dialect knows the user, or their id; nobody yet: the id of a new user. */
  id: string;
  name?: string | undefined;
  avatarUrl?: string | undefined;
  bio?: string | undefined;
  email?: string | undefined;
  kind?: 'user' | 'bot' | undefined;
  /** What only the dialect knows of users, added to what it knows already. */
  extra?: Extra | undefined;
}

/** A user with the rooms that are not to disturb them. */
export interface ProfiledUser {
  user: User;
  mutedRooms: { id: string; aliases: Record<string, string> }[];
}

/** What can be asked of users in a list of them. */
export type ProfileField = 'id' | 'name' | 'email';

/** Whether the users are to be signed in, and why one of them cannot be described so. */
export type DescriptionRefusal = 'deleted' | 'inactive' | 'administrator' | 'group';

export interface DescriptionFacts {
  userId: string;
  refusal: DescriptionRefusal | null;
}

/** A description with the user names that a new user may get: the first unless somebody has it, else the second. */
export type NamedDescription = UserDescription & { username: string | null; spareUsername: string };

export interface ProfileStore {
  /**
   * Makes and updates users, each with an event where something changed, all of them or, when one is refused, none: one
   * statement.
   *
   * @param dialect whose names of users count; null: only ids do
   * @param signsIn whether it is a sign-in, of which administrators, groups and the inactive are not capable
   * @returns what was met, in the order of the descriptions
   * @throws {CoreError} `emailTaken`
   */
  describe(
    caller: Caller,
    dialect: string | null,
    descriptions: NamedDescription[],
    signsIn: boolean,
  ): Promise<DescriptionFacts[]>;
  /** A live user: one statement. */
  find(workspaceId: string, userId: string, dialect: string): Promise<ProfiledUser | null>;
  /** Live users other than groups, in order of id: one statement. */
  list(
    workspaceId: string,
    dialect: string,
    condition: Condition<ProfileField>,
    page: Page,
  ): Promise<PageOf<ProfiledUser>>;
}

/** Longer ids would not fit the indexes, which hold up to three of them. */
const maxIdBytes = 512;

/** Ids that stand for everybody where somebody is mentioned. */
const everybody = new Set(['all', 'here']);

/**
 * Makes or updates users, all of them or none. Repeating it changes nothing and writes no event.
 *
 * @param dialect whose names of users count; null: only ids do
 * @param signsIn whether a token is to be issued
 * @returns their ids, in the order of the descriptions
 * @throws {CoreError} `usernameInvalid`, `idReserved`, `emailInvalid`, `emailTaken`, `signInDeactivated`, `forbidden` with
 *   `tokenFor`
 */
export async function describeUsers(
  store: ProfileStore,
  caller: Caller,
  dialect: string | null,
  descriptions: UserDescription[],
  signsIn: boolean,
): Promise<string[]> {
  for (const { id, email } of descriptions) {
    demandUserId(id);
    if (email && !isEmail(email)) throw new CoreError('emailInvalid', { name: email });
  }
  const facts = await store.describe(caller, dialect, mergeById(descriptions).map(withUsernames), signsIn);
  for (const { refusal } of facts) if (refusal) throw refusalOf(refusal);
  return facts.map(({ userId }) => userId);
}

/** @throws {CoreError} `usernameInvalid`, `idReserved` */
export function demandUserId(id: string): void {
  if (id === '' || Buffer.byteLength(id) > maxIdBytes) throw new CoreError('usernameInvalid', { name: id });
  if (everybody.has(id)) throw new CoreError('idReserved', { id });
}

/** Why nobody gets a token, or is described. */
export function refusalOf(refusal: DescriptionRefusal): CoreError {
  return refusal === 'deleted' || refusal === 'inactive'
    ? new CoreError('signInDeactivated')
    : new CoreError('forbidden', { tokenFor: refusal });
}

/** The user name of somebody whom a server of the operator made: the id, where it can be one. */
export function withUsernames<D extends { id: string }>(
  description: D,
): D & { username: string | null; spareUsername: string } {
  const base = description.id.replace(/[^\w.-]+/g, '-').slice(0, 200);
  const isFree = isUsername(base) && !isReserved(base) && !everybody.has(base.toLowerCase());
  return { ...description, username: isFree ? base : null, spareUsername: `${base}-${newId()}` };
}

/** Of several descriptions of one user the later ones count. */
function mergeById(descriptions: UserDescription[]): UserDescription[] {
  const byId = new Map<string, UserDescription>();
  for (const description of descriptions) {
    const earlier = byId.get(description.id);
    const given = Object.fromEntries(Object.entries(description).filter(([, value]) => value !== undefined));
    byId.set(description.id, { ...earlier, ...given, id: description.id });
  }
  return [...byId.values()];
}

/**
 * A user with the rooms that are not to disturb them.
 *
 * @throws {CoreError} `userNotFound`
 */
export async function showProfile(
  store: ProfileStore,
  { workspaceId }: Caller,
  userId: string,
  dialect: string,
): Promise<ProfiledUser> {
  const found = await store.find(workspaceId, userId, dialect);
  if (!found) throw new CoreError('userNotFound');
  return found;
}

/** Lists the users of the caller's workspace, for the platform itself. */
export async function listProfiles(
  store: ProfileStore,
  { workspaceId }: Caller,
  dialect: string,
  condition: Condition<ProfileField>,
  page: Page,
): Promise<PageOf<ProfiledUser>> {
  return store.list(workspaceId, dialect, condition, page);
}
