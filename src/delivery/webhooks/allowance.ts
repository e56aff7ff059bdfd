const first = 4;
const least = 1;
const most = 32;

/**
 * How many requests an endpoint gets at once: more with every success, and few as soon as it fails. One that is dead so
 * holds few of the places that all endpoints share.
 */
export class Allowance {
  readonly #allowed = new Map<string, number>();
  readonly #used = new Map<string, number>();

  /** How many more it may get. */
  left(endpointId: string): number {
    return Math.max(0, (this.#allowed.get(endpointId) ?? first) - (this.#used.get(endpointId) ?? 0));
  }

  /** Endpoints that may get no more. */
  saturated(): string[] {
    return [...this.#used.keys()].filter((endpointId) => this.left(endpointId) === 0);
  }

  begin(endpointId: string): void {
    this.#used.set(endpointId, (this.#used.get(endpointId) ?? 0) + 1);
  }

  end(endpointId: string): void {
    const used = (this.#used.get(endpointId) ?? 1) - 1;
    if (used > 0) this.#used.set(endpointId, used);
    else this.#used.delete(endpointId);
  }

  /** What came of a request. What is as at first is not kept. */
  learn(endpointId: string, isWell: boolean): void {
    const allowed = isWell ? Math.min((this.#allowed.get(endpointId) ?? first) + 1, most) : least;
    this.#allowed.delete(endpointId);
    this.#allowed.set(endpointId, allowed);
    const [oldest] = this.#allowed.keys();
    if (this.#allowed.size > 10_000 && oldest !== undefined) this.#allowed.delete(oldest);
  }
}
