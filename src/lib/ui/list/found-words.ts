import { countOf } from '$lib/words/lists';

/** How many of how many. */
type Share = readonly [kept: number, all: number];

/** How many services the reader's choice keeps, those of today and the former ones apart. */
export function foundInWords([current, allCurrent]: Share, [former, allFormer]: Share): string {
  if (current === allCurrent && former === allFormer) {
    return `${countOf(current, 'service')} and, apart, ${countOf(former, 'former one')}`;
  }
  return `${current} of ${countOf(allCurrent, 'service')}; ${former} of ${countOf(allFormer, 'former one')}`;
}
