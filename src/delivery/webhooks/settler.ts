import type { DeliverySettlement, EndpointVerdict, WebhookQueue } from '../../core/webhook-queue.ts';
import { Pause } from './pause.ts';

/** Milliseconds. */
const pauseAfterFailure = 1_000;
const mostAtOnce = 500;
/** When the server stops and the store is away, what was learnt is given up after so many attempts. */
const lastAttempts = 3;

/** Writes down what became of deliveries: at once, and together what came meanwhile. */
export class Settler {
  readonly #queue: WebhookQueue;
  readonly #node: string;
  readonly #log: (line: string) => void;
  readonly #onSettled: () => void;
  readonly #pause = new Pause();
  #settlements: DeliverySettlement[] = [];
  readonly #verdicts = new Map<string, EndpointVerdict>();
  #closing = false;
  readonly #ended: Promise<void>;

  constructor(queue: WebhookQueue, node: string, log: (line: string) => void, onSettled: () => void) {
    this.#queue = queue;
    this.#node = node;
    this.#log = log;
    this.#onSettled = onSettled;
    this.#ended = this.#run();
  }

  add(settlement: DeliverySettlement, verdict: EndpointVerdict | null): void {
    this.#settlements.push(settlement);
    if (verdict) this.#verdicts.set(verdict.endpointId, verdict);
    this.#pause.end();
  }

  /** Writes down what is left. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#pause.end();
    await this.#ended;
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#closing || this.#settlements.length > 0) {
      if (this.#settlements.length === 0) await this.#pause.sleep(pauseAfterFailure);
      const settled = this.#settlements.slice(0, mostAtOnce);
      if (settled.length === 0) continue;
      try {
        await this.#queue.settle(this.#node, settled);
        this.#settlements = this.#settlements.slice(settled.length);
        await this.#judge();
        this.#onSettled();
        failures = 0;
      } catch (error) {
        if (failures++ === 0)
          this.#log(
            `What became of webhooks waits for the store: ${error instanceof Error ? error.message : error}`,
          );
        if (this.#closing && failures >= lastAttempts) return;
        await this.#pause.sleep(pauseAfterFailure);
      }
    }
  }

  async #judge(): Promise<void> {
    const verdicts = [...this.#verdicts.values()];
    if (verdicts.length === 0) return;
    await this.#queue.judge(verdicts);
    for (const verdict of verdicts)
      if (this.#verdicts.get(verdict.endpointId) === verdict) this.#verdicts.delete(verdict.endpointId);
  }
}
