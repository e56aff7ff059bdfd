import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Permission } from './permissions.ts';
import type { SettingSlot, SettingValue } from './settings.ts';

/** A permission with the roles that hold it. */
export interface Grant {
  id: string;
  roles: string[];
  updatedAt: Date;
}

/** The roles that are to hold a permission, instead of those that did. */
export interface GrantChange {
  id: Permission;
  roles: string[];
}

/** Settings, permissions and roles of a workspace. */
export interface AdministrationStore {
  /** The stored settings by key: those that differ from their default. */
  settings(workspaceId: string): Promise<Record<string, unknown>>;
  /** Stores a setting with its event; false when it had that value, stored or by default. */
  setSetting(caller: Caller, slot: SettingSlot, value: SettingValue): Promise<boolean>;
  /** @param since only permissions that changed after it */
  grants(workspaceId: string, since: Date | null): Promise<Grant[]>;
  /** Stores who holds permissions in one transaction, with an event for each that changed. */
  setGrants(caller: Caller, changes: GrantChange[]): Promise<void>;
  roleIds(workspaceId: string, scope?: 'workspace' | 'room'): Promise<string[]>;
}

/**
 * The stored settings of the caller's workspace, also those that only administrators may read.
 *
 * @throws {CoreError} `forbidden`
 */
export async function readSettings(
  store: AdministrationStore,
  caller: Caller,
): Promise<Record<string, unknown>> {
  demand(caller, 'read-settings');
  return store.settings(caller.workspaceId);
}

/**
 * Changes a setting. A value that it has already is not written again.
 *
 * @param slot the setting; nothing when the dialect knows none of that name
 * @returns whether it changed
 * @throws {CoreError} `forbidden`, `settingUnknown`, `settingInvalid`
 */
export async function changeSetting(
  store: AdministrationStore,
  caller: Caller,
  slot: SettingSlot | null,
  value: unknown,
): Promise<boolean> {
  demand(caller, 'edit-settings');
  if (!slot) throw new CoreError('settingUnknown');
  if (!isValid(slot, value)) throw new CoreError('settingInvalid', { setting: slot.key });
  return store.setSetting(caller, slot, value);
}

/** Of the type of its default; numbers are natural, within their range, and no larger than PostgreSQL's integers. */
function isValid({ default: standard, choices, range }: SettingSlot, value: unknown): value is SettingValue {
  if (typeof value !== typeof standard) return false;
  const [least, most] = range ?? [0, 2 ** 31 - 1];
  if (typeof value === 'number') return Number.isInteger(value) && value >= least && value <= most;
  return choices === undefined || choices.some((choice) => choice === value);
}

/** Every permission with the roles that hold it, or those of them that changed after a moment. */
export async function listGrants(
  store: AdministrationStore,
  caller: Caller,
  since: Date | null,
): Promise<Grant[]> {
  return store.grants(caller.workspaceId, since);
}

/**
 * Sets which roles hold permissions, all of them or none.
 *
 * @param changes each with the permission, nothing where the dialect knows none of that name
 * @returns every permission
 * @throws {CoreError} `forbidden`, `permissionUnknown`, `roleUnknown`
 */
export async function changeGrants(
  store: AdministrationStore,
  caller: Caller,
  changes: { id: Permission | null; roles: string[] }[],
): Promise<Grant[]> {
  demand(caller, 'edit-permissions');
  const known = changes.flatMap(({ id, roles }) => (id ? [{ id, roles: [...new Set(roles)] }] : []));
  if (new Set(known.map(({ id }) => id)).size < changes.length) throw new CoreError('permissionUnknown');
  const roleIds = await store.roleIds(caller.workspaceId);
  if (known.some(({ roles }) => roles.some((role) => !roleIds.includes(role))))
    throw new CoreError('roleUnknown');
  await store.setGrants(caller, known);
  return store.grants(caller.workspaceId, null);
}
