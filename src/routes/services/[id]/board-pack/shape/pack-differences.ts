import { defaultSet } from '$lib/ui/comparison/choice';
import { differences } from '$lib/ui/comparison/input';
import { nothingClear, READ_WITH, restOfDifferences } from '$lib/ui/comparison/rest-of-differences';
import type { ComparisonSlice } from '$lib/ui/comparison/slice';
import { setInProse, setOrigin } from '$lib/words/comparator-names';
import { comparisonFinding, judgementWord } from '$lib/words/comparison-sentence';
import {
  differenceGrounds,
  differencesHeading,
  fewerThanFive,
  MOST_DIFFERENCES
} from '$lib/words/difference-grounds';

/** One real difference from similar services. */
export interface PackDifference {
  word: 'better' | 'worse' | '';
  sentence: string;
  grounds: string;
}

/** Where a service differs from similar services, as the page prints it. */
export interface PackDifferences {
  /** How many are clear, and in which direction. */
  heading: string;
  /** At most five, the largest first; nothing that chance may have brought. */
  items: PackDifference[];
  /** Paragraphs that must stand with them: that there are fewer than five or none, and how to read them; what the others are. */
  paragraphs: string[];
}

/** The largest real differences of a service from similar services, good and bad, in the words of its own page. */
export function packDifferences(slice: ComparisonSlice): PackDifferences {
  const set = defaultSet(slice);
  const found = differences(slice, set);
  const tested = found.clear.length + found.none.filter((one) => one.comparison.verdict === 'similar').length;
  const items = found.clear.slice(0, MOST_DIFFERENCES).map((input) => ({
    word: judgementWord(input),
    sentence: `${comparisonFinding(input)}.`,
    grounds: differenceGrounds(input)
  }));
  const few = items.length ? [fewerThanFive(found.clear.length, tested), READ_WITH] : [nothingClear(found)];
  const whom = `Compared with ${setInProse(set)}: ${setOrigin(set, slice.service.country)}.`;
  const paragraphs = [[...few, whom], restOfDifferences(found, slice.absent)].map((sentences) =>
    sentences.filter((sentence) => sentence !== '').join(' ')
  );
  return {
    heading: differencesHeading(
      items.map(({ word }) => word),
      found.clear.length
    ),
    items,
    paragraphs: paragraphs.filter((paragraph) => paragraph !== '')
  };
}
