/** A sleep that somebody can end, also before it begins. */
export class Pause {
  #wake: (() => void) | null = null;
  #isAwake = false;

  /** Ends the sleep, or the next one where nobody sleeps. */
  end(): void {
    this.#isAwake = true;
    this.#wake?.();
  }

  /** @param milliseconds how long, unless somebody ends it */
  async sleep(milliseconds: number): Promise<void> {
    if (!this.#isAwake && milliseconds > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = null;
    this.#isAwake = false;
  }
}
