import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';

/** What the operator of a workspace tells its clients while they run: anything, by key. */
export type ClientConfig = Record<string, unknown>;

export interface ClientConfigStore {
  all(workspaceId: string): Promise<ClientConfig>;
  /** Sets some keys, with an event for each that changed: one statement. */
  merge(caller: Caller, changes: ClientConfig): Promise<void>;
  /** Forgets a key, with its event: one statement. False when there was none. */
  remove(caller: Caller, key: string): Promise<boolean>;
}

/** The whole configuration of the caller's workspace. */
export async function showClientConfig(
  store: ClientConfigStore,
  { workspaceId }: Caller,
): Promise<ClientConfig> {
  return store.all(workspaceId);
}

/**
 * Changes the configuration; keys that are not given stay as they are.
 *
 * @returns the whole of it
 */
export async function changeClientConfig(
  store: ClientConfigStore,
  caller: Caller,
  changes: ClientConfig,
): Promise<ClientConfig> {
  await store.merge(caller, changes);
  return store.all(caller.workspaceId);
}

/**
 * Forgets a key of the configuration.
 *
 * @throws {CoreError} `configNotFound`
 */
export async function removeClientConfig(
  store: ClientConfigStore,
  caller: Caller,
  key: string,
): Promise<void> {
  if (!(await store.remove(caller, key))) throw new CoreError('configNotFound');
}
