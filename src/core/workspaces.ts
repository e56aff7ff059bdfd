import type { Caller } from './caller.ts';
import { type ConnectionKeys, makeConnectionKeys } from './connection-keys.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import { type Keyset, type KeysetPage, pageBefore } from './keyset.ts';
import { isEmail, isUsername, maxNameLength } from './names.ts';
import { isPassword, makeVerifier, type Password } from './passwords.ts';

export interface Workspace {
  id: string;
  name: string;
  host: string | null;
  isDefault: boolean;
  createdAt: Date;
}

/** What a new workspace holds before anybody has done anything, as the dialects' clients expect it. */
export interface Founding {
  /** A public room that everybody joins. */
  generalRoom: { id: string; slug: string };
  /** A bot that is always there. */
  bot: { id: string; username: string; name: string };
}

export interface NewWorkspace {
  name: string;
  host: string | null;
  isDefault: boolean;
  administrator: { username: string; email: string; password: Password };
  /** Keys that are not to be generated. */
  connections?: Partial<ConnectionKeys>;
  /** Who asked for it; nobody for the default one. */
  actorId?: string;
}

export interface FoundedWorkspace {
  id: string;
  name: string;
  host: string | null;
  isDefault: boolean;
  administrator: { id: string; username: string; email: string; passwordVerifier: string };
  connections: ConnectionKeys;
  actorId: string | null;
  founding: Founding;
}

export interface WorkspaceStore {
  /** The workspace that claims a host name, else the default one. */
  idForHost(host: string): Promise<string>;
  findDefault(): Promise<Workspace | null>;
  /** Those workspaces among the ids that exist, in one query and no particular order. */
  findMany(ids: string[]): Promise<Workspace[]>;
  /** All workspaces in order of id. */
  list(page: Keyset): Promise<KeysetPage<Workspace>>;
  /** Writes a workspace with its roles, permissions, users, room, keys and event in one transaction. */
  found(workspace: FoundedWorkspace): Promise<Workspace>;
}

/**
 * Founds a workspace with its administrator, its bot and its general room.
 *
 * @throws {CoreError} `hostTaken`, `nameInvalid`, `usernameInvalid`, `usernameTaken` (the bot has it), `emailInvalid`,
 *   `passwordInvalid`
 */
export async function foundWorkspace(
  store: WorkspaceStore,
  { name, host, isDefault, administrator, connections = {}, actorId }: NewWorkspace,
  founding: Founding,
): Promise<Workspace> {
  const { username, email, password } = administrator;
  if (name === '' || name.length > maxNameLength) throw new CoreError('nameInvalid', { name });
  if (!isUsername(username)) throw new CoreError('usernameInvalid', { name: username });
  if (username.toLowerCase() === founding.bot.username.toLowerCase())
    throw new CoreError('usernameTaken', { name: username });
  if (!isEmail(email)) throw new CoreError('emailInvalid', { name: email });
  if (!isPassword(password)) throw new CoreError('passwordInvalid');
  const id = newId();
  return store.found({
    id,
    name,
    host: host && normalHost(host),
    isDefault,
    administrator: { id: newId(), username, email, passwordVerifier: await makeVerifier(password) },
    connections: makeConnectionKeys(id, connections),
    actorId: actorId ?? null,
    founding,
  });
}

/** A host name as it is compared: lower case, without the root's dot. */
export function normalHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/**
 * The address at which clients reach a workspace: its host's has the scheme and the port of the server's.
 *
 * @param publicUrl the address of the server, which is the default workspace's
 */
export function baseUrlOf({ host }: Pick<Workspace, 'host'>, publicUrl: string): string {
  if (host === null) return publicUrl;
  const { protocol, port } = new URL(publicUrl);
  return `${protocol}//${host}${port && `:${port}`}`;
}

/**
 * Makes a further workspace.
 *
 * @throws {CoreError} `forbidden` unless an administrator of the default workspace asks; what `foundWorkspace` throws
 */
export async function createWorkspace(
  store: WorkspaceStore,
  caller: Caller,
  workspace: Pick<NewWorkspace, 'name' | 'host' | 'administrator'>,
  founding: Founding,
): Promise<Workspace> {
  const home = await homeOf(store, caller);
  if (!home.isDefault) throw new CoreError('forbidden', { onlyFrom: 'defaultWorkspace' });
  return foundWorkspace(store, { ...workspace, isDefault: false, actorId: caller.userId }, founding);
}

/**
 * Lists the workspaces that the caller may act on.
 *
 * @throws {CoreError} `forbidden`
 */
export async function listWorkspaces(
  store: WorkspaceStore,
  caller: Caller,
  page: Keyset,
): Promise<KeysetPage<Workspace>> {
  const home = await homeOf(store, caller);
  if (home.isDefault) return store.list(page);
  return pageBefore(page.after === null || home.id > page.after ? [home] : [], page);
}

/**
 * A workspace that the caller may act on: any for administrators of the default one, their own for others.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`
 */
export async function demandReachable(
  store: WorkspaceStore,
  caller: Caller,
  workspaceId: string,
): Promise<Workspace> {
  demandAdministrator(caller);
  const found = await store.findMany([caller.workspaceId, workspaceId]);
  const target = found.find(({ id }) => id === workspaceId);
  const home = found.find(({ id }) => id === caller.workspaceId);
  if (!target || !(home?.isDefault || target === home)) throw new CoreError('workspaceNotFound');
  return target;
}

async function homeOf(store: WorkspaceStore, caller: Caller): Promise<Workspace> {
  return demandReachable(store, caller, caller.workspaceId);
}

function demandAdministrator({ roles }: Caller): void {
  if (!roles.includes('admin')) throw new CoreError('forbidden');
}
