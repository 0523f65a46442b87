/** First come, first served: hands one thing to one holder at a time. */
export class Turns {
  #tail: Promise<void> = Promise.resolve();

  /** Waits for its turn; call the returned function once to let the next one on. */
  async take(): Promise<() => void> {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    return resolve;
  }
}
