import type { ComparisonInput } from '$lib/words/comparison-sentence';
import { countOf, listInWords } from '$lib/words/lists';
import { whyMissing } from '$lib/words/missing';
import { formatPeriodShort } from '$lib/words/periods';
import type { Differences } from './input';
import type { ComparisonSlice } from './slice';

const named = (inputs: readonly ComparisonInput[], more: (input: ComparisonInput) => string = () => '') =>
  listInWords(inputs.map((input) => `${input.name} (${more(input)}${formatPeriodShort(input.period)})`));

/** How a list of differences is to be read. */
export const READ_WITH =
  'Lower is read as better here. How police and courts work, and how much is settled without a formal outcome, moves these figures as well as the service does.';

/** Why no clear difference is named, where there is none: what was tested, or that nothing could be. */
export function nothingClear(found: Pick<Differences, 'clear' | 'none'>): string {
  const tested =
    found.clear.length + found.none.filter(({ comparison }) => comparison.verdict === 'similar').length;
  if (!tested) return 'Nothing could be tested against chance, so no difference is called clear.';
  return `Nowhere that could be told from chance: ${countOf(tested, 'indicator')} could be tested, and none shows a clear difference.`;
}

/** What every indicator that is no clear difference is instead, one sentence for each state; none left out. */
export function restOfDifferences(found: Differences, absent: ComparisonSlice['absent']): string[] {
  const { none, outside, apart, missing } = found;
  return [
    none.length ? `No clear difference, or within the middle half: ${named(none)}.` : '',
    outside.length
      ? `Outside the middle half, as about half of all services are, and not tested against chance: ${named(outside, ({ comparison }) => `${comparison.verdict}, `)}.`
      : '',
    apart.length
      ? `Not today’s finding, since newer figures are missing or the figure is doubtful: ${named(apart)}.`
      : '',
    missing.length ? `Not compared: ${named(missing)}; the reason stands with each.` : '',
    absent.length
      ? `No figure at all: ${listInWords(absent.map(({ name, missing: why }) => `${name} (${whyMissing(why)})`))}.`
      : ''
  ].filter((sentence) => sentence !== '');
}
