import type { Store } from '../core/store.ts';
import type { Config } from '../config.ts';
import type { RateLimiter } from './rate-limit.ts';

/** What the process lends to every handler. */
export interface Services {
  store: Store;
  config: Config;
  limiter: RateLimiter;
}
