import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Keyset, KeysetPage } from './keyset.ts';
import type { User } from './model.ts';
import type { Store } from './store.ts';
import { demandReachable } from './workspaces.ts';

/** The name under which a dialect with ids of its own knows a user. */
export interface Identity {
  dialect: IdentityDialect;
  externalId: string;
}

export type IdentityDialect = 'mudbase' | 'imkit' | 'whatsapp';

export interface IdentifiedUser extends User {
  identities: Identity[];
}

/** What the store met when it was asked to link. */
export interface LinkFacts {
  userFound: boolean;
  /** Whose the identity now is. */
  holderId: string | null;
}

export interface IdentityStore {
  /** Live users in order of id, with their identities. */
  list(workspaceId: string, page: Keyset): Promise<KeysetPage<IdentifiedUser>>;
  find(workspaceId: string, userId: string): Promise<IdentifiedUser | null>;
  /**
   * The ids of the live users whom a dialect's clients call so, by those names: an identity of the dialect comes before an
   * id of ours. One statement.
   */
  resolve(workspaceId: string, dialect: IdentityDialect, names: string[]): Promise<Map<string, string>>;
  /** Links unless somebody has the identity, and writes the event when it did: one statement. */
  link(workspaceId: string, userId: string, identity: Identity, actorId: string): Promise<LinkFacts>;
  /** Unlinks, and writes the event when there was something to unlink: one statement. */
  unlink(
    workspaceId: string,
    userId: string,
    identity: Identity,
    actorId: string,
  ): Promise<{ userFound: boolean }>;
}

type Stores = Pick<Store, 'identities' | 'workspaces'>;

/** The id of the live user whom a dialect's clients call so; nothing when there is none. */
export async function resolveUser(
  store: IdentityStore,
  workspaceId: string,
  dialect: IdentityDialect,
  name: string,
): Promise<string | null> {
  return (await store.resolve(workspaceId, dialect, [name])).get(name) ?? null;
}

/**
 * The ids of live users whom a dialect's clients call so, each once.
 *
 * @throws {CoreError} `membersInvalid` when nobody is called one of the names
 */
export async function resolveUsers(
  store: IdentityStore,
  workspaceId: string,
  dialect: IdentityDialect,
  names: string[],
): Promise<string[]> {
  const found = await store.resolve(workspaceId, dialect, names);
  const unknown = names.filter((name) => !found.has(name));
  if (unknown.length > 0) throw new CoreError('membersInvalid', { unknown });
  return [...new Set(found.values())];
}

/**
 * Lists the users of a workspace.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`
 */
export async function listUsers(
  store: Stores,
  caller: Caller,
  workspaceId: string,
  page: Keyset,
): Promise<KeysetPage<IdentifiedUser>> {
  await demandReachable(store.workspaces, caller, workspaceId);
  return store.identities.list(workspaceId, page);
}

/**
 * Says who a user is in a dialect. Repeating it changes nothing and writes no event.
 *
 * @returns the user as they now are
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `userNotFound`, `identityTaken`
 */
export async function linkIdentity(
  store: Stores,
  caller: Caller,
  workspaceId: string,
  userId: string,
  identity: Identity,
): Promise<IdentifiedUser> {
  await demandReachable(store.workspaces, caller, workspaceId);
  const { userFound, holderId } = await store.identities.link(workspaceId, userId, identity, caller.userId);
  if (!userFound) throw new CoreError('userNotFound');
  if (holderId !== userId) throw new CoreError('identityTaken');
  const user = await store.identities.find(workspaceId, userId);
  if (!user) throw new CoreError('userNotFound');
  return user;
}

/**
 * Undoes the link between a user and an identity. Repeating it changes nothing and writes no event; an identity of
 * somebody else is not touched.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `userNotFound`
 */
export async function unlinkIdentity(
  store: Stores,
  caller: Caller,
  workspaceId: string,
  userId: string,
  identity: Identity,
): Promise<void> {
  await demandReachable(store.workspaces, caller, workspaceId);
  const { userFound } = await store.identities.unlink(workspaceId, userId, identity, caller.userId);
  if (!userFound) throw new CoreError('userNotFound');
}
