import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Store } from './store.ts';
import { readWebhookUrl } from './webhook-url.ts';

/** When a failed delivery is tried again, where its dialect lets clients say so. */
export interface RetryRule {
  /** Seconds between two attempts. */
  delay: number;
  /** Attempts after the first. */
  attempts: number;
}

/** What a client says of a webhook, but for its address and its secret. */
export interface WebhookOutline {
  name: string;
  /** In the words of the dialect; `*` stands for all. */
  events: string[];
  /** Null for the schedule of Standard Webhooks. */
  retries: RetryRule | null;
}

/** Where a user's events are sent to, in the form of one dialect. */
export interface Webhook extends WebhookOutline {
  workspaceId: string;
  id: string;
  userId: string;
  dialect: string;
  url: string;
  /** `paused` by a client, `disabled` by the server. */
  status: 'active' | 'paused' | 'disabled';
  disabledAt: Date | null;
  /** `failing` for too long, `gone` as it said itself, or `secretUnreadable` with the secrets that the server has. */
  disabledBecause: 'failing' | 'gone' | 'secretUnreadable' | null;
  /** Since when nothing but failures came back. */
  failingSince: Date | null;
  createdAt: Date;
}

/** A webhook as a client wants it. */
export interface WebhookDraft extends WebhookOutline {
  url: string;
  active: boolean;
  /** The key that signs; null for none. */
  secret: string | null;
}

/** Changes to a webhook; what is not there stays. */
export type WebhookChanges = Partial<Omit<WebhookDraft, 'url'>>;

/** What a dialect allows. */
export interface WebhookRules {
  dialect: string;
  /** The names of its events. */
  events: readonly string[];
  /** How many webhooks a user may have. */
  most: number;
  /** Networks that webhooks may reach although they are not public, as CIDR. */
  openNetworks: readonly string[];
}

export interface WebhookOwner {
  workspaceId: string;
  userId: string;
}

/** Webhooks as their dialects' clients know them. An address is a user's own only once. */
export interface WebhookStore {
  /** Those of one dialect, in the order in which they were made. */
  list(owner: WebhookOwner, dialect: string): Promise<Webhook[]>;
  /**
   * Adds a webhook or replaces the one with the address, with an event: one transaction. One that begins, or is active
   * again, gets what happens from now on.
   *
   * @param id used where it is new
   * @returns nothing when there would be more than `most`
   */
  put(owner: WebhookOwner, rules: WebhookRules, id: string, draft: WebhookDraft): Promise<Webhook | null>;
  /** Changes the webhook with an address, with an event; null when there is none. `active: true` also enables it. */
  change(owner: WebhookOwner, dialect: string, url: string, changes: WebhookChanges): Promise<Webhook | null>;
  /** Has nothing more begun for a webhook: what comes before `remove`. */
  retire(webhook: Webhook): Promise<void>;
  /** Deletes a webhook with its log and an event. */
  remove(webhook: Webhook): Promise<void>;
  /** The same for all of a user's. */
  removeAll(owner: WebhookOwner): Promise<void>;
}

type Stores = Pick<Store, 'webhooks' | 'webhookFence'>;

/** The caller's webhooks of a dialect. */
export async function listWebhooks(
  { webhooks }: Stores,
  caller: Caller,
  { dialect }: WebhookRules,
): Promise<Webhook[]> {
  return webhooks.list(caller, dialect);
}

/**
 * Adds a webhook, or replaces the caller's with the same address.
 *
 * @throws {CoreError} `webhookUrlInvalid`, `webhookEventUnknown`, `tooManyWebhooks`
 */
export async function setWebhook(
  { webhooks }: Stores,
  caller: Caller,
  rules: WebhookRules,
  draft: WebhookDraft,
): Promise<Webhook> {
  const saved = await webhooks.put(caller, rules, newId(), checked(draft, rules));
  if (!saved) throw new CoreError('tooManyWebhooks', { most: rules.most });
  return saved;
}

/**
 * Changes the caller's webhook with an address.
 *
 * @throws {CoreError} `webhookEventUnknown`, `webhookNotFound`
 */
export async function updateWebhook(
  { webhooks }: Stores,
  caller: Caller,
  rules: WebhookRules,
  url: string,
  changes: WebhookChanges,
): Promise<Webhook> {
  if (changes.events) demandKnown(changes.events, rules);
  const changed = await webhooks.change(caller, rules.dialect, addressOf(url), changes);
  if (!changed) throw new CoreError('webhookNotFound');
  return changed;
}

/** Deletes the caller's webhook with an address, if there is one; nothing is on its way to it when this returns. */
export async function deleteWebhook(
  stores: Stores,
  caller: Caller,
  rules: WebhookRules,
  url: string,
): Promise<void> {
  const address = addressOf(url);
  const all = await stores.webhooks.list(caller, rules.dialect);
  await removeAll(
    stores,
    all.filter((webhook) => webhook.url === address),
  );
}

/**
 * Replaces all of the caller's webhooks. One whose address was there before keeps its secret, its retries and its name.
 *
 * @throws {CoreError} `webhookUrlInvalid`, `webhookEventUnknown`, `tooManyWebhooks`, `webhookRepeated`; then nothing changed
 */
export async function replaceWebhooks(
  stores: Stores,
  caller: Caller,
  rules: WebhookRules,
  drafts: Pick<WebhookDraft, 'url' | 'events' | 'active'>[],
): Promise<Webhook[]> {
  if (drafts.length > rules.most) throw new CoreError('tooManyWebhooks', { most: rules.most });
  const wanted = drafts.map((draft) => checked({ ...draft, name: '', retries: null, secret: null }, rules));
  const urls = new Set(wanted.map(({ url }) => url));
  const repeated = wanted.find(({ url }, index) => wanted.findIndex((other) => other.url === url) < index);
  if (repeated) throw new CoreError('webhookRepeated', { url: repeated.url });
  const before = await stores.webhooks.list(caller, rules.dialect);
  await removeAll(
    stores,
    before.filter(({ url }) => !urls.has(url)),
  );
  for (const draft of wanted) {
    const { url, events, active } = draft;
    const kept = await stores.webhooks.change(caller, rules.dialect, url, { events, active });
    if (!kept && !(await stores.webhooks.put(caller, rules, newId(), draft)))
      throw new CoreError('tooManyWebhooks', { most: rules.most });
  }
  return stores.webhooks.list(caller, rules.dialect);
}

/**
 * Deletes the webhooks of a user who is no more, with whom the store has retired them; nothing is on its way to them when
 * this returns.
 */
export async function endWebhooks(
  { webhooks, webhookFence }: Stores,
  { workspaceId, userId }: WebhookOwner,
): Promise<void> {
  await webhookFence.cancel({ workspaceId, userId }, 'webhookRemoved');
  await webhookFence.silence({ workspaceId, userId });
  await webhooks.removeAll({ workspaceId, userId });
}

async function removeAll({ webhooks, webhookFence }: Stores, retired: Webhook[]): Promise<void> {
  for (const webhook of retired) {
    const scope = { workspaceId: webhook.workspaceId, endpointId: webhook.id };
    await webhooks.retire(webhook);
    await webhookFence.cancel(scope, 'webhookRemoved');
    await webhookFence.silence(scope);
    await webhooks.remove(webhook);
  }
}

function checked(draft: WebhookDraft, rules: WebhookRules): WebhookDraft {
  demandKnown(draft.events, rules);
  return { ...draft, url: readWebhookUrl(draft.url, rules.openNetworks) };
}

function demandKnown(events: string[], rules: WebhookRules): void {
  const unknown = events.find((event) => event !== '*' && !rules.events.includes(event));
  if (unknown !== undefined) throw new CoreError('webhookEventUnknown', { event: unknown });
}

/** An address as it is kept; one that is none is that of no webhook. */
function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}
