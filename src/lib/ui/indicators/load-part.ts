import { fromWire } from './level-wire';
import type { LevelSlice, LevelWire } from './slice';

/**
 * Fetches a file that lies beside a page, by its address from there.
 * @throws Error with words for a reader when it cannot be had
 */
export async function loadPart<T>(address: string): Promise<T> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new Error('These figures could not be fetched.');
  return (await answer.json()) as T;
}

/** Fetches the areas of a level. */
export async function loadLevel(address: string): Promise<LevelSlice> {
  return fromWire(await loadPart<LevelWire>(address));
}
