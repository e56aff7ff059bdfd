import type { Config } from '../config.ts';
import type { Store } from '../core/store.ts';
import type { WebhookFormatters } from '../core/webhook-format.ts';
import type { Founding } from '../core/workspaces.ts';
import type { Keyring } from '../secret.ts';
import type { RateLimiter } from './rate-limit.ts';

/** What the process lends to every handler. */
export interface Services {
  store: Store;
  config: Config;
  /** Keys derived from the server's secret. */
  keyring: Keyring;
  limiter: RateLimiter;
  /** How dialects word events for their webhooks. */
  formatters: WebhookFormatters;
  /** What a new workspace is founded with. */
  founding: Founding;
}
