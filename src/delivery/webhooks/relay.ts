import { setTimeout as delay } from 'node:timers/promises';
import type { WebhookFormatters } from '../../core/webhook-format.ts';
import type { WebhookQueue } from '../../core/webhook-queue.ts';
import { Pause } from './pause.ts';

/** Events that are read at once. */
const batch = 100;
/** Milliseconds. What was just written may have to wait for a transaction beside it, hence the first looks. */
const pauses = [5, 15, 50, 250];
/**
 * Rests that nobody ends, so that many events make one turn: a longer one where events concern no webhook, and the longest
 * where there is no webhook at all.
 */
const breath = { afterDeliveries: 4, otherwise: 15, unheard: 100 };
const pauseAfterFailure = 1_000;

export interface RelayOptions {
  queue: WebhookQueue;
  formatters: WebhookFormatters;
  log(line: string): void;
  /** Called when there are new deliveries. */
  onRelayed(): void;
}

/** Makes deliveries of events as they come. On several nodes, one works and the others look whether it still does. */
export class Relay {
  readonly #options: RelayOptions;
  readonly #dialects: string[];
  /** The types of the events that some dialect has words for. */
  readonly #types: string[];
  readonly #pause = new Pause();
  readonly #ended: Promise<void>;
  #stopping = false;
  #quiet = 0;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#dialects = Object.keys(options.formatters);
    this.#types = Object.values(options.formatters).flatMap(({ types }) => types);
    this.#ended = this.#run();
  }

  /** Something has happened. */
  nudge(): void {
    this.#quiet = 0;
    this.#pause.end();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.end();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { queue, log } = this.#options;
    let failures = 0;
    let isRebased = false;
    while (!this.#stopping) {
      try {
        if (!isRebased) await queue.rebase();
        isRebased = true;
        await this.#turn();
        failures = 0;
      } catch (error) {
        if (failures++ === 0)
          log(`Events wait for the store: ${error instanceof Error ? error.message : error}`);
        await this.#pause.sleep(pauseAfterFailure);
      }
    }
  }

  async #turn(): Promise<void> {
    const { queue, onRelayed } = this.#options;
    const relayed = await queue.relay(this.#dialects, this.#types, batch, this.#word);
    if (relayed?.deliveries) {
      this.#quiet = 0;
      onRelayed();
    }
    if (relayed?.isFull) return;
    const rest =
      relayed?.isHeard === false ? 'unheard' : relayed?.deliveries ? 'afterDeliveries' : 'otherwise';
    await delay(breath[rest]);
    await this.#pause.sleep(pauses[Math.min(this.#quiet++, pauses.length - 1)] as number);
  }

  /** A formatter that cannot word an event must not hold back all others. */
  #word: Parameters<WebhookQueue['relay']>[3] = (dialect, occurrence, recipient) => {
    try {
      return this.#options.formatters[dialect]?.word(occurrence, recipient) ?? [];
    } catch (error) {
      const { type, eventId } = occurrence;
      const reason = error instanceof Error ? error.message : error;
      this.#options.log(`The ${dialect} dialect has no words for the event ${type} ${eventId}: ${reason}`);
      return [];
    }
  };
}
