import { CoreError } from './errors.ts';
import type { Permission } from './permissions.ts';
import type { Settings } from './settings.ts';

/**
 * What a request presents to prove who calls. Hot operations pass it to the store, which checks it inside the
 * operation's own statement; all others resolve it first.
 */
export interface Presented {
  /** SHA-256 of the token. */
  tokenHash: Buffer;
  /** The user the request claims to be, where the dialect sends one. */
  userId: string | null;
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
  tokenHash: Buffer;
}

/** Whether the caller's roles allow something, regardless of any room. */
export function may(caller: Caller, permission: Permission): boolean {
  return caller.permissions.has(permission);
}

/** @throws {CoreError} `forbidden` unless the caller's roles allow it */
export function demand(caller: Caller, permission: Permission): void {
  if (!may(caller, permission)) throw new CoreError('forbidden', { permission });
}
