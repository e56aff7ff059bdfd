import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Keyset, KeysetPage } from './keyset.ts';
import type { Store } from './store.ts';
import type { Recipient, WebhookFormatters } from './webhook-format.ts';
import { webhookEventId } from './webhook-format.ts';
import type { AttemptError } from './webhook-queue.ts';
import type { Webhook } from './webhooks.ts';
import { demandReachable } from './workspaces.ts';

/** What a delivery has come to, as administrators are told. */
export type DeliveryStatus = 'pending' | 'delivered' | 'failed' | 'cancelled';

/** One event on its way to one webhook. */
export interface Delivery {
  workspaceId: string;
  id: string;
  /** The event's number in the workspace. */
  eventId: string;
  /** The dialect's name of the event. */
  type: string;
  roomId: string | null;
  status: DeliveryStatus;
  /** Why it was cancelled or given up. */
  problem: string | null;
  /** When the others of its room stopped waiting for it. */
  passedAt: Date | null;
  /** When a pending one is tried. */
  dueAt: Date;
  createdAt: Date;
  attempts: Attempt[];
}

export interface Attempt {
  at: Date;
  /** Milliseconds. */
  duration: number;
  status: number | null;
  answer: string | null;
  error: AttemptError | null;
}

/** What is known before a test event is written. */
export interface TestFacts {
  eventId: string;
  at: Date;
  recipient: Recipient;
}

/** The webhooks of a workspace and their deliveries, as its administrators see them. */
export interface WebhookLog {
  /** Webhooks in order of id. */
  list(workspaceId: string, page: Keyset): Promise<KeysetPage<Webhook>>;
  find(workspaceId: string, id: string): Promise<Webhook | null>;
  /** Enables a disabled webhook for what happens from now on, with an event: one statement. */
  enable(workspaceId: string, id: string, actorId: string): Promise<void>;
  /** Deliveries with their attempts, newest first. */
  deliveries(webhook: Webhook, status: DeliveryStatus | null, page: Keyset): Promise<KeysetPage<Delivery>>;
  /** Numbers a test event. */
  prepareTest(webhook: Webhook): Promise<TestFacts>;
  /** Writes a test event and its delivery: one statement. */
  addTest(webhook: Webhook, facts: TestFacts, id: string, body: string, actorId: string): Promise<Delivery>;
  /** Makes a delivery pending and due, unless it is void: one statement. Null when there is none. */
  replay(webhook: Webhook, id: string): Promise<Delivery | 'void' | null>;
  /** Makes those pending again that were delivered or have failed, but for void ones; returns how many. */
  replaySince(webhook: Webhook, since: Date): Promise<number>;
}

type Stores = Pick<Store, 'webhookLog' | 'workspaces'>;

/**
 * The webhooks of a workspace, of all dialects.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`
 */
export async function listAllWebhooks(
  { webhookLog, workspaces }: Stores,
  caller: Caller,
  workspaceId: string,
  page: Keyset,
): Promise<KeysetPage<Webhook>> {
  await demandReachable(workspaces, caller, workspaceId);
  return webhookLog.list(workspaceId, page);
}

/**
 * Enables a webhook that the server has disabled; others stay as they are.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `webhookNotFound`
 */
export async function enableWebhook(
  stores: Stores,
  caller: Caller,
  workspaceId: string,
  id: string,
): Promise<Webhook> {
  await findWebhook(stores, caller, workspaceId, id);
  await stores.webhookLog.enable(workspaceId, id, caller.userId);
  return findWebhook(stores, caller, workspaceId, id);
}

/**
 * Sends a test event to a webhook, whatever events it asked for.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `webhookNotFound`, `webhookInactive`
 */
export async function testWebhook(
  stores: Stores,
  formatters: WebhookFormatters,
  caller: Caller,
  workspaceId: string,
  id: string,
): Promise<Delivery> {
  const webhook = await findActive(stores, caller, workspaceId, id);
  const facts = await stores.webhookLog.prepareTest(webhook);
  const eventId = webhookEventId(workspaceId, facts.eventId, 'test', facts.at);
  const body = formatters[webhook.dialect]?.test(eventId, facts.at, facts.recipient, webhook);
  if (body === undefined) throw new CoreError('webhookInactive', { status: webhook.status });
  return stores.webhookLog.addTest(webhook, facts, newId(), body, caller.userId);
}

/**
 * The delivery log of a webhook, newest first.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `webhookNotFound`
 */
export async function listDeliveries(
  stores: Stores,
  caller: Caller,
  workspaceId: string,
  id: string,
  status: DeliveryStatus | null,
  page: Keyset,
): Promise<KeysetPage<Delivery>> {
  const webhook = await findWebhook(stores, caller, workspaceId, id);
  return stores.webhookLog.deliveries(webhook, status, page);
}

/**
 * Sends a delivery again, under the same id.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `webhookNotFound`, `webhookInactive`, `deliveryNotFound`,
 *   `deliveryCancelled` also when it would be cancelled now
 */
export async function replayDelivery(
  stores: Stores,
  caller: Caller,
  workspaceId: string,
  id: string,
  deliveryId: string,
): Promise<Delivery> {
  const webhook = await findActive(stores, caller, workspaceId, id);
  const delivery = await stores.webhookLog.replay(webhook, deliveryId);
  if (!delivery) throw new CoreError('deliveryNotFound');
  if (delivery === 'void') throw new CoreError('deliveryCancelled');
  return delivery;
}

/**
 * Sends again what was delivered or has failed since a moment, but for what would be cancelled now.
 *
 * @returns how many deliveries
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `webhookNotFound`, `webhookInactive`
 */
export async function replayDeliveries(
  stores: Stores,
  caller: Caller,
  workspaceId: string,
  id: string,
  since: Date,
): Promise<number> {
  const webhook = await findActive(stores, caller, workspaceId, id);
  return stores.webhookLog.replaySince(webhook, since);
}

async function findActive(stores: Stores, caller: Caller, workspaceId: string, id: string): Promise<Webhook> {
  const webhook = await findWebhook(stores, caller, workspaceId, id);
  if (webhook.status !== 'active') throw new CoreError('webhookInactive', { status: webhook.status });
  return webhook;
}

async function findWebhook(
  { webhookLog, workspaces }: Stores,
  caller: Caller,
  workspaceId: string,
  id: string,
): Promise<Webhook> {
  await demandReachable(workspaces, caller, workspaceId);
  const webhook = await webhookLog.find(workspaceId, id);
  if (!webhook) throw new CoreError('webhookNotFound');
  return webhook;
}
