import type { WebhookFormatters } from '../../core/webhook-format.ts';
import {
  type AttemptOutcome,
  type ClaimedDelivery,
  type DeliverySettlement,
  type EndpointVerdict,
  endurance,
  type Run,
  settleAttempt,
  type Target,
  type WebhookQueue,
} from '../../core/webhook-queue.ts';
import { Allowance } from './allowance.ts';
import { type Flight, Flights } from './flights.ts';
import { Pause } from './pause.ts';
import type { Sender } from './sender.ts';
import { Settler } from './settler.ts';
import { standardHeaders } from './signature.ts';

/** Runs that are on their way at once. */
const places = 64;
/** Milliseconds. */
const renewEvery = 1_500;
const watchEvery = 100;
const grace = 3_000;
const pauseAfterFailure = 1_000;

export interface WorkerOptions {
  queue: WebhookQueue;
  sender: Sender;
  formatters: WebhookFormatters;
  /** The name of this node, of which no other has the same. */
  node: string;
  log(line: string): void;
}

/** Sends what is due. What it sends it holds by a lease, and it begins nothing without one. */
export class WebhookWorker {
  readonly #options: WorkerOptions;
  readonly #flights = new Flights();
  readonly #allowance = new Allowance();
  readonly #settler: Settler;
  readonly #pause = new Pause();
  readonly #watch: NodeJS.Timeout;
  readonly #listener: { close(): Promise<void> };
  readonly #ended: Promise<void>;
  #renewAt = 0;
  #isRenewing = false;
  #stopping = false;

  constructor(options: WorkerOptions) {
    this.#options = options;
    const { queue, node, log } = options;
    this.#settler = new Settler(queue, node, log, () => this.#pause.end());
    this.#listener = queue.listen((scope) => this.#flights.interrupt(scope));
    this.#watch = setInterval(() => this.#tick(), watchEvery);
    this.#ended = this.#run();
  }

  /** There may be something to send. */
  nudge(): void {
    this.#pause.end();
  }

  /** Begins nothing more, lets what is on its way come to its end for a while, and writes down what became of it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.end();
    const timer = setTimeout(() => this.#flights.interruptAll(), grace);
    await this.#ended;
    clearTimeout(timer);
    clearInterval(this.#watch);
    await this.#settler.close();
    await Promise.all([this.#listener.close(), this.#options.sender.close()]);
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#stopping || this.#flights.size > 0) {
      try {
        await this.#pause.sleep(this.#stopping ? watchEvery : await this.#claim());
        failures = 0;
      } catch (error) {
        if (failures++ === 0)
          this.#options.log(`Webhooks wait for the store: ${error instanceof Error ? error.message : error}`);
        await this.#pause.sleep(pauseAfterFailure);
      }
    }
  }

  /** Takes what there is room for; returns for how many milliseconds there is nothing more to take. */
  async #claim(): Promise<number> {
    const most = places - this.#flights.size;
    if (most <= 0) return renewEvery;
    const askedAt = performance.now();
    const { runs, nextIn } = await this.#options.queue.claim(this.#options.node, {
      most,
      allowance: (endpointId) => this.#allowance.left(endpointId),
      saturated: this.#allowance.saturated(),
    });
    for (const run of runs) void this.#send(run, askedAt);
    return nextIn;
  }

  async #send(run: Run, askedAt: number): Promise<void> {
    const { target } = run;
    const flight = this.#flights.begin(run, askedAt);
    this.#allowance.begin(target.id);
    for (const delivery of run.deliveries) {
      const isBroken = flight.abort.signal.aborted || this.#stopping;
      const outcome = isBroken ? null : await this.#attempt(flight, target, delivery);
      this.#settler.add(settlementOf(delivery, target, outcome), outcome ? verdictOf(target, outcome) : null);
      flight.left.delete(delivery);
      if (!outcome || outcome.error === null) continue;
      // Those behind it wait for it.
      if (!flight.abort.signal.aborted) this.#allowance.learn(target.id, false);
      flight.abort.abort();
    }
    this.#allowance.end(target.id);
    this.#flights.end(flight);
    this.#pause.end();
  }

  async #attempt(flight: Flight, target: Target, { id, body }: ClaimedDelivery): Promise<AttemptOutcome> {
    const { sender, formatters } = this.#options;
    const request = { id, at: new Date(), body, secret: target.secret };
    const outcome = await sender.send({
      url: target.url,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Parlance',
        ...formatters[target.dialect]?.headers(request),
        ...standardHeaders(request),
      },
      body,
      signal: flight.abort.signal,
      mayBegin: () => performance.now() < flight.until,
    });
    if (outcome.error === null) this.#allowance.learn(target.id, true);
    return outcome;
  }

  #tick(): void {
    this.#flights.expire();
    if (performance.now() < this.#renewAt || this.#isRenewing || this.#flights.size === 0) return;
    this.#isRenewing = true;
    this.#renewAt = performance.now() + renewEvery;
    void this.#renew().finally(() => {
      this.#isRenewing = false;
    });
  }

  async #renew(): Promise<void> {
    const { queue, node } = this.#options;
    const keys = this.#flights.keys();
    const askedAt = performance.now();
    try {
      const held = await queue.renew(node, keys);
      this.#flights.prolong(new Set(keys.map(({ id }) => id)), held, askedAt);
    } catch {
      // The leases run out by themselves.
    }
  }
}

function settlementOf(
  delivery: ClaimedDelivery,
  { retries }: Target,
  outcome: AttemptOutcome | null,
): DeliverySettlement {
  if (outcome) return settleAttempt(delivery, retries, outcome);
  const { userId: _, body: __, ...key } = delivery;
  return { key, state: 'released', delay: 0, attempt: null };
}

const longestFailure = endurance * 24 * 60 * 60 * 1000;

/** What an attempt says of its endpoint, if that is news. */
function verdictOf(
  { workspaceId, id, failingSince }: Target,
  { error, status }: AttemptOutcome,
): EndpointVerdict | null {
  const verdict = (health: EndpointVerdict['health']) => ({ workspaceId, endpointId: id, health });
  if (error === 'aborted') return null;
  if (error === null) return failingSince ? verdict('well') : null;
  if (status === 410) return verdict('gone');
  const isNews = !failingSince || failingSince.getTime() < Date.now() - longestFailure;
  return isNews ? verdict('failing') : null;
}
