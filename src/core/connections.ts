import type { Caller } from './caller.ts';
import {
  type ConnectionKeys,
  type ConnectionKind,
  connectionKinds,
  makeConnectionKey,
} from './connection-keys.ts';
import { CoreError } from './errors.ts';
import type { Store } from './store.ts';
import { demandReachable, type Workspace } from './workspaces.ts';

/** What became of a new key: `unchanged` when it was the workspace's own already, `taken` when it is another's. */
export type Replacement = 'replaced' | 'unchanged' | 'taken';

export interface ConnectionStore {
  /** @throws when no current secret opens what is stored */
  keys(workspaceId: string): Promise<ConnectionKeys>;
  /** The id of the workspace that a key belongs to. */
  workspaceOf(kind: ConnectionKind, key: string): Promise<string | null>;
  /**
   * What a workspace is called, and by which key of a kind clients find it: one statement.
   *
   * @throws when no current secret opens what is stored
   */
  home(workspaceId: string, kind: ConnectionKind): Promise<Home>;
  /**
   * Replaces a key and writes the event, in one statement.
   *
   * @param actorId who asked; null for the operator of the server
   */
  replace(
    workspaceId: string,
    kind: ConnectionKind,
    key: string,
    actorId: string | null,
  ): Promise<Replacement>;
}

/** A workspace as its own clients see it. */
export interface Home {
  name: string;
  key: string;
}

export interface Connections {
  workspace: Workspace;
  keys: ConnectionKeys;
}

type Stores = Pick<Store, 'connections' | 'workspaces'>;

/**
 * Shows what clients need to connect to a workspace.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`
 */
export async function showConnections(
  store: Stores,
  caller: Caller,
  workspaceId: string,
): Promise<Connections> {
  const workspace = await demandReachable(store.workspaces, caller, workspaceId);
  return { workspace, keys: await store.connections.keys(workspaceId) };
}

/**
 * The workspace that a client names by a key.
 *
 * @throws {CoreError} `workspaceNotFound`
 */
export async function workspaceByKey(
  store: ConnectionStore,
  kind: ConnectionKind,
  key: string,
): Promise<string> {
  const workspaceId = await store.workspaceOf(kind, key);
  if (workspaceId === null) throw new CoreError('workspaceNotFound');
  return workspaceId;
}

/**
 * Replaces a key by a new one; the old one is good for nothing before this returns.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`
 */
export async function rotateConnectionKey(
  store: Stores,
  caller: Caller,
  workspaceId: string,
  kind: ConnectionKind,
): Promise<Connections> {
  // First of all, so that a key is not lost by a server that could not show the answer.
  const { workspace, keys } = await showConnections(store, caller, workspaceId);
  let key: string;
  do {
    key = makeConnectionKey(kind);
    // The short ones may, once in an age, be another workspace's.
  } while ((await store.connections.replace(workspaceId, kind, key, caller.userId)) === 'taken');
  return { workspace, keys: { ...keys, [kind]: key } };
}

/**
 * Gives a workspace the keys that the operator of the server chose; those that it has already stay untouched.
 *
 * @returns the kind of the first key that is another workspace's, where this stopped; null when there was none
 */
export async function adoptConnectionKeys(
  store: ConnectionStore,
  workspaceId: string,
  chosen: Partial<ConnectionKeys>,
): Promise<ConnectionKind | null> {
  for (const kind of connectionKinds) {
    const key = chosen[kind];
    if (key !== undefined && (await store.replace(workspaceId, kind, key, null)) === 'taken') return kind;
  }
  return null;
}
