import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { RoomPolicy } from './room-policy.ts';

/** What the operator of a workspace tells its clients while they run: anything, by key. */
export type ClientConfig = Record<string, unknown>;

/** The key that says whether rooms are entered by invitation unless they say otherwise. */
const invitationKey = 'invitationRequired';

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

/** Whether a room is entered by invitation: as its policy says, or where it leaves that open, as the configuration does. */
export async function isByInvitation(
  store: ClientConfigStore,
  { workspaceId }: Caller,
  { join }: Pick<RoomPolicy, 'join'>,
): Promise<boolean> {
  if (join !== 'asConfigured') return join === 'invited';
  return (await store.all(workspaceId))[invitationKey] === true;
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
