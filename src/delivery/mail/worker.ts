import { type MailQueue, type QueuedMail, type Settlement, settle } from '../../core/mail-queue.ts';
import { compose, messageIdOf, type Origin, readTemplate, type Template } from './compose.ts';
import type { Courier, Delivery } from './courier.ts';
import { Pace } from './pace.ts';

/** Milliseconds between two looks into an empty queue, and two looks for mails that are to be tried again. */
const idle = 200;
/** Seconds for which a mail belongs to the worker that sends it; prolonged while it is being sent. */
export const lease = 30;
/** Milliseconds after which a mail server that let nobody through is tried again, at first and at most. */
const pause = { first: 1_000, longest: 60_000 };
/** Milliseconds that mails on their way are waited for when the server stops. */
const grace = 4_000;
/** So many mailings are kept ready to be filled in. */
const templates = 8;

export interface WorkerOptions {
  queue: MailQueue;
  courier: Courier;
  /** Mails a second, at most. */
  rate: number;
  originOf(mail: QueuedMail): Origin;
  log(line: string): void;
}

/**
 * Sends what the queue holds: a mail for each free connection, and no mail in advance. A mail is written down as being
 * sent before its first byte goes and as sent after the server's answer, so that a crash loses none and repeats at most
 * those whose answer was under way.
 */
export class MailWorker {
  readonly #options: WorkerOptions;
  readonly #pace: Pace;
  readonly #sending = new Map<string, QueuedMail>();
  readonly #settlements: Settlement[] = [];
  readonly #templates = new Map<string, Promise<Template | null>>();
  #stopping = false;
  #wake: () => void = () => undefined;
  #lookAgainAt = 0;
  #retryAt = 0;
  #extendAt = 0;
  #blockedUntil = 0;
  #blockedFor = 0;
  readonly #ended: Promise<void>;

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#pace = new Pace(options.rate, Math.max(options.courier.connections, options.rate / 20), Date.now());
    this.#ended = this.#run();
  }

  /** Sends nothing more, waits for what is on its way, and writes down what became of it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    const { courier } = this.#options;
    const timer = setTimeout(() => courier.close(), grace);
    await this.#ended;
    clearTimeout(timer);
    courier.close();
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#stopping || this.#sending.size > 0) {
      const settled = this.#settlements.splice(0);
      try {
        await this.#turn(settled);
        failures = 0;
      } catch (error) {
        // The store is away. What was learnt is kept until it is back, unless the server stops.
        this.#settlements.unshift(...settled);
        if (failures++ === 0)
          this.#options.log(`Mails wait for the store: ${error instanceof Error ? error.message : error}`);
        if (this.#stopping && failures > 3) return;
        await this.#sleep(1_000);
        continue;
      }
      if (this.#settlements.length === 0) await this.#sleep(this.#untilNext());
    }
  }

  /** One round trip: what became of mails goes down, as many others as there is room for come up. */
  async #turn(settled: Settlement[]): Promise<void> {
    const now = Date.now();
    if (now >= this.#extendAt && this.#sending.size > 0) {
      await this.#options.queue.extend([...this.#sending.values()], lease);
      this.#extendAt = now + (lease * 1000) / 3;
    }
    const room = this.#room(now, settled.length);
    const isForRetries = room > 0 && now >= this.#retryAt;
    if (settled.length === 0 && isForRetries) await this.#retry(room);
    else if (settled.length > 0 || room > 0) await this.#goOn(settled, isForRetries ? 0 : room);
  }

  async #goOn(settled: Settlement[], room: number): Promise<void> {
    const { mails, foundAny } = await this.#options.queue.turn(settled, room, lease);
    for (const { key } of settled) this.#sending.delete(messageIdOf(key));
    if (room > 0 && !foundAny) this.#lookAgainAt = Date.now() + idle;
    this.#deliverAll(mails);
  }

  /** Those who have had a turn are looked for only now and then: there are few, and they have waited for longer. */
  async #retry(room: number): Promise<void> {
    const mails = await this.#options.queue.retry(room, lease);
    if (mails.length < room) this.#retryAt = Date.now() + idle;
    this.#deliverAll(mails);
  }

  #deliverAll(mails: QueuedMail[]): void {
    this.#pace.take(mails.length);
    for (const mail of mails) {
      this.#sending.set(messageIdOf(mail), mail);
      void this.#deliver(mail);
    }
  }

  #room(now: number, settled: number): number {
    if (this.#stopping || now < this.#blockedUntil || now < this.#lookAgainAt) return 0;
    const free = this.#options.courier.connections - this.#sending.size + settled;
    return Math.min(free, this.#pace.room(now));
  }

  /** Milliseconds for which there is nothing to do unless a mail is answered. */
  #untilNext(): number {
    const now = Date.now();
    const { size } = this.#sending;
    if (this.#stopping && size === 0) return 0;
    if (this.#stopping || size >= this.#options.courier.connections) return Math.max(1, this.#extendAt - now);
    return Math.max(this.#pace.wait(), this.#blockedUntil - now, this.#lookAgainAt - now, 0);
  }

  async #deliver(mail: QueuedMail): Promise<void> {
    const delivery = await this.#send(mail).catch(
      // A mail that cannot be made now cannot be made later.
      (error: Error): Delivery => ({ taken: false, isFinal: true, problem: error.message }),
    );
    if (!delivery.taken && delivery.isBlocked) this.#block(delivery.problem);
    else if (this.#blockedFor > 0 && delivery.taken) this.#unblock();
    this.#settlements.push(settle(mail, delivery, new Date()));
    this.#wake();
  }

  async #send(mail: QueuedMail): Promise<Delivery> {
    const { courier, originOf } = this.#options;
    let template: Template | null;
    try {
      template = await this.#template(mail);
    } catch (error) {
      return { taken: false, isFinal: false, problem: (error as Error).message };
    }
    if (!template) return { taken: false, isFinal: true, problem: 'The mailing is gone.' };
    return courier.send(messageIdOf(mail), compose(template, mail, originOf(mail)));
  }

  #template({ workspaceId, mailingId }: QueuedMail): Promise<Template | null> {
    const key = JSON.stringify([workspaceId, mailingId]);
    let template = this.#templates.get(key);
    if (!template) {
      template = this.#options.queue
        .content(workspaceId, mailingId)
        .then((content) => content && readTemplate(content));
      template.catch(() => this.#templates.delete(key));
      this.#templates.set(key, template);
      const [oldest] = this.#templates.keys();
      if (this.#templates.size > templates && oldest !== undefined) this.#templates.delete(oldest);
    }
    return template;
  }

  /** The server lets nobody through: not every recipient has to find that out. */
  #block(problem: string): void {
    if (Date.now() < this.#blockedUntil) return;
    if (this.#blockedFor === 0) this.#options.log(`The mail server takes no mails at the moment: ${problem}`);
    this.#blockedFor = Math.min(this.#blockedFor * 2 || pause.first, pause.longest);
    this.#blockedUntil = Date.now() + this.#blockedFor;
  }

  #unblock(): void {
    this.#blockedFor = 0;
    this.#blockedUntil = 0;
    this.#options.log('The mail server takes mails again.');
  }

  #sleep(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
