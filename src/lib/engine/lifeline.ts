/** Ends pending work when what it waits for has died and will never answer. */
export class Lifeline {
  #ended: Error | undefined;
  readonly #waiting = new Set<(fault: Error) => void>();

  /** Rejects all pending and later work with the fault; only the first end counts. */
  end(fault: Error): void {
    if (this.#ended) return;
    this.#ended = fault;
    for (const callback of this.#waiting) callback(fault);
    this.#waiting.clear();
  }

  /** Calls back when the line ends, at once if it has ended. */
  onEnd(callback: (fault: Error) => void): void {
    if (this.#ended) callback(this.#ended);
    else this.#waiting.add(callback);
  }

  /** Gives what the work gives, or rejects as soon as the line ends; work is not begun after the end. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.#ended) throw this.#ended;
    let onEnd: (fault: Error) => void = () => undefined;
    const end = new Promise<never>((_, reject) => (onEnd = reject));
    this.#waiting.add(onEnd);
    try {
      return await Promise.race([work(), end]);
    } finally {
      this.#waiting.delete(onEnd);
    }
  }
}
