/** Storage of a browser in memory, for tests. */
export class InventedStorage implements Storage {
  readonly #texts = new Map<string, string>();
  /** @param room texts longer than this are refused, as a full storage does */
  constructor(private readonly room = Infinity) {}
  get length(): number {
    return this.#texts.size;
  }
  clear(): void {
    this.#texts.clear();
  }
  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.#texts.delete(key);
  }
  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
  }
}
