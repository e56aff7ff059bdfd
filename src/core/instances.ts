import { randomInt } from 'node:crypto';
import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Store } from './store.ts';
import { silenceUser } from './webhook-fence.ts';
import { endWebhooks } from './webhooks.ts';

/** What an instance is doing; only a working one may use rooms. */
export type InstanceStatus = 'STOPPED' | 'SCAN_QR_CODE' | 'WORKING';

/** An account that a gateway's client acts for, as far as its own calls show it; its name is that of a process. */
export interface Instance {
  id: string;
  name: string;
  status: InstanceStatus;
  ratePolicy: string;
}

/** An instance with everything that the store is to write; its account is a user of its own. */
export interface NewInstance {
  id: string;
  name: string;
  /** Of the account. */
  displayName: string;
  status: InstanceStatus;
}

/** How many instances a workspace may have. */
export const maxInstances = 100;

export interface InstanceStore {
  /**
   * Writes an instance, its account, its credential and the event: one transaction. Nothing when the workspace has as many
   * as it may.
   */
  create(caller: Caller, instance: NewInstance, most: number): Promise<Instance | null>;
  /**
   * Changes the status and, where that changes anything, writes the event and has its webhooks wait, or begin anew with what
   * happens from now on: one transaction. Nothing when it is gone.
   */
  setStatus(caller: Caller, status: InstanceStatus): Promise<Instance | null>;
  setRatePolicy(caller: Caller, slug: string): Promise<Instance | null>;
  /**
   * Deletes the caller's instance with its credential, its account and its memberships, and has nothing more begun for its
   * webhooks: one transaction. The rooms that it alone owned get a new owner where their policy has one. False the second time.
   */
  remove(caller: Caller): Promise<boolean>;
}

type Stores = Pick<Store, 'instances' | 'webhooks' | 'webhookFence'>;

/** A name for an instance: eight digits. */
export const newInstanceName = () => String(randomInt(10_000_000, 100_000_000));

/**
 * The instance as which the caller calls.
 *
 * @throws {CoreError} `unauthenticated` when they call as none
 */
export function instanceOf({ instance }: Caller): Instance {
  if (!instance) throw new CoreError('unauthenticated');
  return instance;
}

/** @throws {CoreError} `instanceNotWorking` unless the caller's instance works */
export function demandWorking(caller: Caller): void {
  const { name, status } = instanceOf(caller);
  if (status !== 'WORKING') throw new CoreError('instanceNotWorking', { name, status });
}

/**
 * Makes an instance, stopped.
 *
 * @param displayName of its account; the instance's name where there is none
 * @throws {CoreError} `tooManyInstances`
 */
export async function createInstance(
  { instances }: Stores,
  caller: Caller,
  { id, displayName }: { id: string; displayName: string },
): Promise<Instance> {
  const name = newInstanceName();
  const instance = { id, name, displayName: displayName || name, status: 'STOPPED' as const };
  const created = await instances.create(caller, instance, maxInstances);
  if (!created) throw new CoreError('tooManyInstances', { most: maxInstances });
  return created;
}

/** Has an instance work. What happened in rooms before is for none of its webhooks. */
export async function startInstance({ instances }: Stores, caller: Caller): Promise<Instance> {
  return present(await instances.setStatus(caller, 'WORKING'));
}

/** Has an instance work no more: nothing of a room is on its way to its webhooks when this returns. */
export async function haltInstance(
  { instances, webhookFence }: Stores,
  caller: Caller,
  status: 'STOPPED' | 'SCAN_QR_CODE',
): Promise<Instance> {
  const halted = present(await instances.setStatus(caller, status));
  await silenceUser(webhookFence, caller.workspaceId, caller.userId);
  return halted;
}

/** Stops and starts an instance, whatever it did before. */
export async function restartInstance(stores: Stores, caller: Caller): Promise<Instance> {
  const stopped = await haltInstance(stores, caller, 'STOPPED');
  return startInstance(stores, { ...caller, instance: stopped });
}

/**
 * Deletes the caller's instance; nothing is on its way to its webhooks when this returns.
 *
 * @throws {CoreError} `unauthenticated` when it was deleted meanwhile
 */
export async function deleteInstance(stores: Stores, caller: Caller): Promise<Instance> {
  const instance = instanceOf(caller);
  const removed = await stores.instances.remove(caller);
  await endWebhooks(stores, caller);
  return present(removed ? instance : null);
}

/** How much an instance may send; null is any number. */
export interface RatePolicy {
  slug: string;
  name: string;
  perMinute: number | null;
  perDay: number | null;
}

export const ratePolicies: readonly RatePolicy[] = [
  { slug: 'unlimited', name: 'Unlimited', perMinute: null, perDay: null },
  { slug: 'careful', name: 'Careful', perMinute: 20, perDay: 1000 },
];

/** The policy of an instance. */
export function ratePolicyOf({ ratePolicy }: Instance): RatePolicy {
  const policy = ratePolicies.find(({ slug }) => slug === ratePolicy);
  if (!policy) throw new Error(`There is no rate policy ${ratePolicy}.`);
  return policy;
}

/**
 * Chooses how much the caller's instance may send.
 *
 * @throws {CoreError} `ratePolicyUnknown`
 */
export async function chooseRatePolicy(
  { instances }: Stores,
  caller: Caller,
  slug: string,
): Promise<Instance> {
  if (!ratePolicies.some((policy) => policy.slug === slug))
    throw new CoreError('ratePolicyUnknown', { slug });
  return present(await instances.setRatePolicy(caller, slug));
}

/** @throws {CoreError} `unauthenticated` when the instance was deleted meanwhile */
function present(instance: Instance | null): Instance {
  if (!instance) throw new CoreError('unauthenticated', { tokenValid: false, key: 'own' });
  return instance;
}
