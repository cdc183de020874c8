import { defaultSet } from '$lib/ui/comparison/choice';
import { differences } from '$lib/ui/comparison/input';
import type { ComparisonSlice } from '$lib/ui/comparison/slice';
import { standsOut } from '$lib/words/stands-out';

/** What stands out of a service against similar services, in a sentence; empty where nothing could be tested. */
export function whatStandsOut(slice: ComparisonSlice): string {
  const { clear, none } = differences(slice, defaultSet(slice));
  return standsOut(
    clear,
    none.filter(({ comparison }) => comparison.verdict === 'similar')
  );
}
