import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';

/** The public key with which others encrypt for a user. The server only keeps it. */
export interface IdentityKey {
  publicKey: string;
  version: number;
  updatedAt: Date;
}

export interface IdentityKeyOf extends IdentityKey {
  userId: string;
}

export interface IdentityKeyStore {
  /**
   * Stores a user's key with its event, unless it is stored already: one statement.
   *
   * @param version nothing: one more than the stored one
   */
  publish(
    workspaceId: string,
    userId: string,
    publicKey: string,
    version: number | null,
  ): Promise<IdentityKey>;
  /** The keys of a room's members, or null when the reader is none of them: one statement. */
  ofMembers(workspaceId: string, roomId: string, readerId: string): Promise<IdentityKeyOf[] | null>;
}

/**
 * Publishes the caller's key.
 *
 * @param version nothing: one more than that of the stored key, 1 for the first
 */
export async function publishIdentityKey(
  store: IdentityKeyStore,
  { workspaceId, userId }: Caller,
  publicKey: string,
  version: number | null,
): Promise<IdentityKey> {
  return store.publish(workspaceId, userId, publicKey, version);
}

/**
 * Lists the keys of a room's members, for its members.
 *
 * @throws {CoreError} `roomNotFound`
 */
export async function listIdentityKeys(
  store: IdentityKeyStore,
  { workspaceId, userId }: Caller,
  roomId: string,
): Promise<IdentityKeyOf[]> {
  const keys = await store.ofMembers(workspaceId, roomId, userId);
  if (keys === null) throw new CoreError('roomNotFound');
  return keys;
}
