import type { DeliveryScope } from './webhook-fence.ts';
import type { Occurrence, Recipient, WordedEvent } from './webhook-format.ts';
import type { RetryRule } from './webhooks.ts';

/** What a turn of the relay has done. */
export interface Relayed {
  /** Whether it read as many events as it may at once, so that there may be more. */
  isFull: boolean;
  /** How many deliveries it made. */
  deliveries: number;
  /** Whether there is a webhook that is told anything; where there is none, nobody waits. */
  isHeard: boolean;
}

/** What the workers of any number of nodes share. `src/delivery/README.md` tells how it works. */
export interface WebhookQueue {
  /**
   * Makes deliveries of what has happened, in the order in which it was committed: one transaction. Only one relay works
   * at a time, on any node.
   *
   * @param word says which deliveries an event makes at a webhook
   * @returns null while another relay works
   */
  relay(dialects: string[], types: string[], limit: number, word: Wording): Promise<Relayed | null>;
  /** Makes the relay go on where it was in a database whose transactions count anew, as after a restore. */
  rebase(): Promise<void>;
  /**
   * Hands out runs of deliveries, each of one room at one endpoint: one transaction. They are `sending` until they are
   * settled or the lease of 5 s ends. Void ones are cancelled here, and endpoints whose secret cannot be opened are disabled.
   */
  claim(worker: string, demand: Demand): Promise<Claim>;
  /**
   * Prolongs leases by 5 s.
   *
   * @returns those that still hold: what is missing is void or somebody else's
   */
  renew(worker: string, deliveries: DeliveryKey[]): Promise<Set<string>>;
  /** Writes down what became of deliveries, with the attempts that were made: one statement. */
  settle(worker: string, settlements: DeliverySettlement[]): Promise<void>;
  /** Writes down how an endpoint is: nothing changes when it is so already. */
  judge(verdicts: EndpointVerdict[]): Promise<void>;
  /** Calls back when somebody waits for deliveries to stop; reconnects by itself until it is closed. */
  listen(interrupt: (scope: DeliveryScope) => void): { close(): Promise<void> };
  /** Deletes what is older than 30 days, a bounded batch; returns how many rows went. */
  purge(): Promise<number>;
}

export type Wording = (dialect: string, occurrence: Occurrence, recipient: Recipient) => WordedEvent[];

/** What a worker could do now. */
export interface Demand {
  /** How many runs in all. */
  most: number;
  /** How many of an endpoint. */
  allowance(endpointId: string): number;
  /** Endpoints whose allowance is used up. */
  saturated: string[];
}

export interface DeliveryKey {
  workspaceId: string;
  id: string;
  endpointId: string;
  /** Empty for an event of no room. */
  roomId: string;
  /** Which attempt this is, from 1. A settlement of an earlier one counts for nothing. */
  attempt: number;
}

/** A delivery that is to be sent now. */
export interface ClaimedDelivery extends DeliveryKey {
  userId: string;
  body: string;
}

/** An endpoint as a worker needs it. */
export interface Target {
  workspaceId: string;
  id: string;
  dialect: string;
  url: string;
  secret: string | null;
  retries: RetryRule | null;
  failingSince: Date | null;
}

export interface Run {
  target: Target;
  /** To be sent one after the other; when one fails, those behind it are released. */
  deliveries: ClaimedDelivery[];
}

export interface Claim {
  runs: Run[];
  /** Milliseconds until it is worth while to ask again. */
  nextIn: number;
}

/** Why an attempt does not count as delivered. */
export const attemptErrors = [
  'addressRefused',
  'unreachable',
  'timeout',
  'redirected',
  'refused',
  'aborted',
] as const;

export type AttemptError = (typeof attemptErrors)[number];

/** What came of one attempt. */
export interface AttemptOutcome {
  startedAt: Date;
  /** Milliseconds. */
  duration: number;
  /** The HTTP status; null when there was none. */
  status: number | null;
  /** The first kilobyte of the answer. */
  answer: string;
  /** Null when it was delivered. */
  error: AttemptError | null;
  /** What the receiver asked for, in seconds. */
  retryAfter: number | null;
}

export interface DeliverySettlement {
  key: DeliveryKey;
  /** `released`: it was not begun, or cut off, and is pending again, or cancelled when it is void. */
  state: 'delivered' | 'failed' | 'pending' | 'released';
  /** Seconds until the next attempt, of a pending one. */
  delay: number;
  /** Null when it was not begun. */
  attempt: AttemptOutcome | null;
}

export interface EndpointVerdict {
  workspaceId: string;
  endpointId: string;
  /** `gone`: it said that it is no more; `secretUnreadable`: what it sends could not be signed. */
  health: 'well' | 'failing' | 'gone' | 'secretUnreadable';
}

/** A delivery that fails holds back its room for so long, in seconds. */
export const patience = 60;
/** An endpoint from which nothing but failures came for so long is disabled, in days. */
export const endurance = 5;
/** Everything is kept for so long, in days. */
export const retention = 30;

const minute = 60;
const hour = 60 * minute;

/** Seconds before the second attempt and those that follow, as Standard Webhooks proposes. */
const schedule = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
const longestRequested = hour;

/** What an attempt means for its delivery: success, another attempt later, or the end. */
export function settleAttempt(
  { userId: _, body: __, ...key }: ClaimedDelivery,
  retries: RetryRule | null,
  attempt: AttemptOutcome,
): DeliverySettlement {
  const settled = { key, delay: 0, attempt };
  if (attempt.error === null) return { ...settled, state: 'delivered' };
  if (attempt.error === 'aborted') return { ...settled, state: 'released' };
  const delay = delayAfter(key.attempt, retries);
  if (delay === null || attempt.status === 410) return { ...settled, state: 'failed' };
  const requested = Math.min(attempt.retryAfter ?? 0, longestRequested);
  return { ...settled, state: 'pending', delay: Math.max(delay, requested) };
}

/** Seconds between an attempt that failed and the next; null after the last. */
function delayAfter(attempt: number, retries: RetryRule | null): number | null {
  if (retries) return attempt > retries.attempts ? null : retries.delay;
  const delay = schedule[attempt - 1];
  // Some wait less and some more, so that they do not all come back at once.
  return delay === undefined ? null : delay * (0.8 + 0.4 * Math.random());
}
