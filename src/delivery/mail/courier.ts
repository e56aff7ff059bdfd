import type { SendMailOptions } from 'nodemailer';
import type { Outcome } from '../../core/mail-queue.ts';

/** What became of a mail, and whether the next one has a chance. */
export type Delivery = Outcome & { isBlocked?: boolean };

/** Hands mails over. It never throws: what goes wrong is an outcome. */
export interface Courier {
  /** How many mails it can hand over at once. */
  connections: number;
  send(name: string, message: SendMailOptions): Promise<Delivery>;
  /** Gives up what has not been handed over. */
  close(): void;
}
