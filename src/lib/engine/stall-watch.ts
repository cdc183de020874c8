/** Calls back once when there was no sign of life for a while. */
export interface StallWatch {
  /** There was a sign of life: the time begins anew. */
  alive(): void;
  /** No longer watches. */
  stop(): void;
}

/** Watches for a stall of `stallMs` milliseconds, from now on. */
export function watchForStall(stallMs: number, onStall: () => void): StallWatch {
  let timer = setTimeout(onStall, stallMs);
  let stopped = false;
  return {
    alive: () => {
      if (stopped) return;
      clearTimeout(timer);
      timer = setTimeout(onStall, stallMs);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    }
  };
}
