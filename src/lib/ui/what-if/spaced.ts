/** Writes that are kept apart. */
export interface Spaced<T> {
  /** Writes a value: at once where the last is long enough ago, else the newest when it is. */
  put(value: T): void;
  /** Writes at once what waits. */
  flush(): void;
}

/**
 * Keeps writes apart, the newest winning: browsers refuse a page that changes its address too often (Safari above 100
 * times in half a minute), and a slider that is held down would.
 * @param apart least milliseconds between two writes
 */
export function spaced<T>(write: (value: T) => void, apart: number): Spaced<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { value: T } | undefined;
  function wait() {
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting) put(waiting.value);
    }, apart);
  }
  function put(value: T) {
    if (timer !== undefined) {
      waiting = { value };
      return;
    }
    waiting = undefined;
    write(value);
    wait();
  }
  return {
    put,
    flush() {
      clearTimeout(timer);
      timer = undefined;
      if (waiting) put(waiting.value);
    }
  };
}
