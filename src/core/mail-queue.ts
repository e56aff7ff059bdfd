import { oneLine } from './mail-address.ts';

/** What a worker needs to send mailings. Any number of workers, on any node, share one queue. */
export interface MailQueue {
  /**
   * Writes down what became of mails and hands out others to whom nothing was sent yet, in one statement. A mail that is
   * handed out is `sending`: no other worker gets it before the lease ends. Recipients who have left, or whose mailing is
   * cancelled, are settled as such here and get nothing. Mailings take turns.
   *
   * @param limit how many to look at, at most
   * @param lease seconds; a mail that is neither settled nor extended by then is handed out again
   */
  turn(settlements: Settlement[], limit: number, lease: number): Promise<Turn>;
  /** Hands out mails that are to be tried again, and those whose lease has ended, with the same care. */
  retry(limit: number, lease: number): Promise<QueuedMail[]>;
  /** Prolongs the lease of mails that are still being sent. */
  extend(mails: MailKey[], lease: number): Promise<void>;
  /** What a mailing says; null when it is gone. */
  content(workspaceId: string, mailingId: string): Promise<MailContent | null>;
}

export interface MailKey {
  workspaceId: string;
  mailingId: string;
  userId: string;
  /** Which attempt this is, from 1. A settlement of an earlier one counts for nothing. */
  attempt: number;
}

export interface Turn {
  mails: QueuedMail[];
  /** Whether it was anybody's turn, be it only to find that the recipient has left. */
  foundAny: boolean;
}

/** A mail that is to be sent now. */
export interface QueuedMail extends MailKey {
  firstAttemptAt: Date;
  recipient: { name: string; email: string; createdAt: Date };
  /** The workspace's own host, if it has one. */
  host: string | null;
}

export interface MailContent {
  from: string;
  subject: string;
  body: string;
  test: boolean;
}

export interface Settlement {
  key: MailKey;
  state: 'sent' | 'failed' | 'queued';
  /** When a queued mail is to be tried again. */
  dueAt: Date | null;
  /** What was said against it. */
  problem: string | null;
}

/** What the mail server said to one mail. */
export type Outcome = { taken: true } | { taken: false; isFinal: boolean; problem: string };

const second = 1000;
const hour = 3600 * second;

/** So long a mail is tried again, from its first attempt. */
const patience = 24 * hour;
const firstDelay = 30 * second;
const longestDelay = hour;

/** What an outcome means: refusals for the moment are tried again, at growing intervals, for a day. */
export function settle(
  { firstAttemptAt, workspaceId, mailingId, userId, attempt }: QueuedMail,
  outcome: Outcome,
  now: Date,
): Settlement {
  const key = { workspaceId, mailingId, userId, attempt };
  if (outcome.taken) return { key, state: 'sent', dueAt: null, problem: null };
  // A shorter or longer wait for each, so that they do not all come back at once.
  const delay = Math.min(firstDelay * 2 ** (attempt - 1), longestDelay) * (0.8 + 0.4 * Math.random());
  const dueAt = new Date(now.getTime() + delay);
  const isOver = outcome.isFinal || dueAt.getTime() > firstAttemptAt.getTime() + patience;
  // A stranger's words: whatever could not be stored would keep all others from being written down.
  const problem = oneLine(outcome.problem).slice(0, 500).toWellFormed();
  return isOver ? { key, state: 'failed', dueAt: null, problem } : { key, state: 'queued', dueAt, problem };
}
