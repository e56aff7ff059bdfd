import type { DeliveryScope } from '../../core/webhook-fence.ts';
import type { ClaimedDelivery, DeliveryKey, Run } from '../../core/webhook-queue.ts';

/** Milliseconds for which a worker holds what it was given, by its own clock: a little less than the store grants. */
const lease = 4_500;
/** So long a run may take from the store to this worker. */
const longestClaim = 10_000;

/** A run on its way. */
export interface Flight {
  run: Run;
  /** The deliveries that are not settled yet. */
  left: Set<ClaimedDelivery>;
  abort: AbortController;
  /** Until when it may begin or go on, by the monotonic clock. */
  until: number;
}

/** What a worker is sending, with the leases that let it. */
export class Flights {
  readonly #flights = new Set<Flight>();
  #interrupts: { scope: DeliveryScope; at: number }[] = [];

  get size(): number {
    return this.#flights.size;
  }

  /** @param askedAt when the store was asked for the run, by the monotonic clock */
  begin(run: Run, askedAt: number): Flight {
    const flight = {
      run,
      left: new Set(run.deliveries),
      abort: new AbortController(),
      until: askedAt + lease,
    };
    this.#flights.add(flight);
    // The word to break it off may have come before it did.
    if (this.#interrupts.some(({ scope, at }) => at >= askedAt && isIn(run, scope))) flight.abort.abort();
    return flight;
  }

  end(flight: Flight): void {
    this.#flights.delete(flight);
  }

  keys(): DeliveryKey[] {
    return [...this.#flights].flatMap(({ left }) => [...left]);
  }

  /** Prolongs what the store has prolonged, and breaks off what it has not. */
  prolong(asked: ReadonlySet<string>, held: ReadonlySet<string>, askedAt: number): void {
    for (const flight of this.#flights) {
      const ids = [...flight.left].map(({ id }) => id).filter((id) => asked.has(id));
      if (ids.some((id) => !held.has(id))) flight.abort.abort();
      else if (ids.length > 0) flight.until = Math.max(flight.until, askedAt + lease);
    }
  }

  /** Breaks off what has lost its lease. */
  expire(): void {
    for (const flight of this.#flights) if (performance.now() >= flight.until) flight.abort.abort();
  }

  /** Breaks off what is in a scope. */
  interrupt(scope: DeliveryScope): void {
    const now = performance.now();
    this.#interrupts = [...this.#interrupts.filter(({ at }) => at > now - longestClaim), { scope, at: now }];
    for (const flight of this.#flights) if (isIn(flight.run, scope)) flight.abort.abort();
  }

  interruptAll(): void {
    for (const { abort } of this.#flights) abort.abort();
  }
}

function isIn(
  { deliveries: [first] }: Run,
  { workspaceId, userId, roomId, endpointId }: DeliveryScope,
): boolean {
  return (
    first !== undefined &&
    first.workspaceId === workspaceId &&
    (userId ?? first.userId) === first.userId &&
    (roomId ?? first.roomId) === first.roomId &&
    (endpointId ?? first.endpointId) === first.endpointId
  );
}
