import { patience } from '../core/webhook-queue.ts';

/** A delivery that could be sent next in its lane. */
export interface Candidate {
  id: string;
  state: string;
  /** It may not be sent any more. */
  isVoid: boolean;
  dueAt: Date;
  leaseUntil: Date | null;
  /** When it failed first. */
  failedAt: Date | null;
  /** When the others stopped waiting for it. */
  passedAt: Date | null;
}

/** A lane at the moment in which it is looked at. */
export interface Lane {
  at: Date;
  /** Its endpoint takes deliveries. */
  open: boolean;
}

/** What is to be done with a lane. */
export interface LanePlan {
  /** Ids of what is to be sent: each run one after the other. */
  runs: string[][];
  /** Those for which the others wait no longer. */
  passed: string[];
  /** Something in it is void and to be cancelled. */
  isVoid: boolean;
  /** When to look again, if nobody asks for it before. */
  dueAt: Date | null;
  /** It is worth while to look again at once. */
  again: boolean;
}

/** How many candidates a look shows: one more than a run takes, and some of those that were passed. */
export const lookAgain = { front: 9, passed: 8 };

const runLength = 8;
const lease = 5_000;

/**
 * Decides what of a lane goes now: the first in order and what follows it. One that has failed holds the others back for a
 * minute; then it is passed and goes its own way.
 *
 * @param candidates those not passed in their order, then those passed, the next due first
 */
export function planLane(lane: Lane, candidates: Candidate[]): LanePlan {
  const plan: LanePlan = { runs: [], passed: [], isVoid: false, dueAt: null, again: false };
  const now = lane.at.getTime();
  const isLeased = (candidate: Candidate) => candidate.state === 'sending' && readyTime(candidate) > now;
  const voided = candidates.filter(({ isVoid }) => isVoid);
  if (voided.some((candidate) => !isLeased(candidate)))
    return { ...plan, isVoid: true, dueAt: lane.at, again: true };
  // Its worker is breaking them off.
  if (voided.length > 0) return { ...plan, dueAt: new Date(Math.min(...voided.map(readyTime))) };
  if (!lane.open) return plan;
  const isPassed = ({ passedAt, failedAt }: Candidate) =>
    passedAt !== null || (failedAt !== null && passTime(failedAt) <= now);
  const newlyPassed = candidates.filter((candidate) => candidate.passedAt === null && isPassed(candidate));
  const front = nextInOrder(
    candidates.filter((candidate) => !isPassed(candidate)),
    now,
  );
  const late = candidates.filter(isPassed);
  const ready = late.find((candidate) => readyTime(candidate) <= now);
  const runs = [front.run, ready ? [ready.id] : []].filter((run) => run.length > 0);
  const waits = late.map(readyTime).filter((time) => time > now);
  // What is begun now is looked after when its lease ends, should its worker die.
  const dueAt = Math.min(front.dueAt, ...waits, runs.length > 0 ? now + lease : Number.POSITIVE_INFINITY);
  return {
    ...plan,
    runs,
    passed: newlyPassed.map(({ id }) => id),
    dueAt: Number.isFinite(dueAt) ? new Date(dueAt) : null,
    again: newlyPassed.length > 0,
  };
}

/** The run that goes now, or when the first in order can go. */
function nextInOrder(candidates: Candidate[], now: number): { run: string[]; dueAt: number } {
  const blocked = candidates.findIndex((candidate) => readyTime(candidate) > now);
  const ready = blocked === -1 ? candidates : candidates.slice(0, blocked);
  const run = ready.slice(0, runLength).map(({ id }) => id);
  const first = candidates[0];
  if (run.length > 0 || !first) return { run, dueAt: Number.POSITIVE_INFINITY };
  return { run, dueAt: Math.min(readyTime(first), first.failedAt ? passTime(first.failedAt) : Infinity) };
}

const passTime = (failedAt: Date) => failedAt.getTime() + patience * 1000;

/** When a candidate can be taken: one that is being sent, when its worker has lost it. */
const readyTime = ({ state, dueAt, leaseUntil }: Candidate) =>
  (state === 'sending' ? (leaseUntil ?? dueAt) : dueAt).getTime();
