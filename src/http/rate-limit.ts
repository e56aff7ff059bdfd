/** How many calls are allowed within how many milliseconds. */
export interface RateLimit {
  calls: number;
  window: number;
}

/** Where a caller stands in the window that is open. */
export interface RateStanding {
  limit: number;
  remaining: number;
  /** When the window ends, in milliseconds since 1970. */
  resetAt: number;
  exceeded: boolean;
}

interface Window {
  limit: number;
  count: number;
  resetAt: number;
}

/** Above so many windows the ended ones are forgotten. */
const sweepAbove = 10_000;

/**
 * Counts calls in fixed windows, in the memory of this node: a second node that does not know of them harms nobody. A
 * window keeps the terms it was opened with, so that they need not be looked up on every call.
 */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();

  /** Opens a window under these terms, unless another call that came at the same moment has opened it. */
  open(key: string, { calls, window }: RateLimit): void {
    const now = Date.now();
    if ((this.#windows.get(key)?.resetAt ?? 0) > now) return;
    if (this.#windows.size >= sweepAbove) this.#sweep(now);
    this.#windows.set(key, { limit: calls, count: 0, resetAt: now + window });
  }

  /** Counts one call; nothing when no window is open. */
  take(key: string): RateStanding | null {
    const window = this.#windows.get(key);
    if (!window || window.resetAt <= Date.now()) return null;
    window.count++;
    const { limit, count, resetAt } = window;
    return { limit, remaining: Math.max(limit - count, 0), resetAt, exceeded: count > limit };
  }

  #sweep(now: number): void {
    for (const [key, { resetAt }] of this.#windows) if (resetAt <= now) this.#windows.delete(key);
  }
}
