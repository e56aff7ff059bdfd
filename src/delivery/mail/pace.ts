/** Lets so many mails go in a second, evenly: a pause is not made up for later. */
export class Pace {
  readonly #perSecond: number;
  readonly #burst: number;
  #saved: number;
  #at: number;

  /** @param burst how many may go at once after a pause */
  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond;
    this.#burst = Math.max(1, Math.min(burst, perSecond));
    this.#saved = this.#burst;
    this.#at = now;
  }

  /** How many may go now. */
  room(now: number): number {
    this.#saved = Math.min(this.#burst, this.#saved + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
    return Math.floor(this.#saved);
  }

  take(count: number): void {
    this.#saved -= count;
  }

  /** Milliseconds until another may go. */
  wait(): number {
    return Math.max(0, ((1 - this.#saved) / this.#perSecond) * 1000);
  }
}
