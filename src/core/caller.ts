import type { ConnectionKind } from './connection-keys.ts';
import { CoreError } from './errors.ts';
import type { Instance } from './instances.ts';
import type { Permission } from './permissions.ts';
import type { Settings } from './settings.ts';

/**
 * What a request presents to prove who calls. Hot operations pass it to the store, which checks it inside the
 * operation's own statement; all others resolve it first.
 */
export interface Presented {
  /** SHA-256 of the token; null where a key alone proves who calls. */
  tokenHash: Buffer | null;
  /** The user the request claims to be, where the dialect sends one. */
  userId: string | null;
  /** The key of the workspace under which the token is to count, where the dialect sends one. */
  key: { kind: ConnectionKind; hash: Buffer } | null;
}

/** Why a credential is not good. */
export interface CredentialFacts {
  tokenValid: boolean;
  /** Whether the key is that of the token's workspace, another's, nobody's, or none was presented. */
  key: 'own' | 'foreign' | 'unknown' | 'none';
}

/** Who calls: the user behind a valid credential. */
export interface Caller {
  workspaceId: string;
  userId: string;
  username: string;
  name: string;
  roles: string[];
  /** What the caller's roles allow everywhere in the workspace. */
  permissions: ReadonlySet<string>;
  /** The settings of the workspace at this moment. */
  settings: Settings;
  /** Null when a key of the workspace acts. */
  tokenHash: Buffer | null;
  /** The instance as which they call, where the dialect has such. */
  instance: Instance | null;
}

/** Whether it is no user who calls, but the platform itself with a key of the workspace. */
export function isPlatform(caller: Caller): boolean {
  return caller.tokenHash === null;
}

/** @throws {CoreError} `unauthenticated`, for want of that key, unless the platform calls */
export function demandPlatform(caller: Caller): void {
  if (!isPlatform(caller)) throw new CoreError('unauthenticated', { platformOnly: true });
}

/** Whether the caller's roles allow something, regardless of any room. */
export function may(caller: Caller, permission: Permission): boolean {
  return caller.permissions.has(permission);
}

/** @throws {CoreError} `forbidden` unless the caller's roles allow it */
export function demand(caller: Caller, permission: Permission): void {
  if (!may(caller, permission)) throw new CoreError('forbidden', { permission });
}
