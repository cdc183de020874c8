import { rangeWords, type ComparisonInput } from './comparison-sentence';
import { countOf } from './lists';

/**
 * What a clear difference rests on, short enough for a printed list: how far it may reach, on how many services, and
 * what to mind. Its numbers are those of the comparison.
 */
export function differenceGrounds({ comparison, members }: ComparisonInput): string {
  const { membersUsed, membersSuppressed, small } = comparison;
  return [
    `95 % interval: ${rangeWords(comparison)}.`,
    `Rests on ${membersUsed} of ${countOf(members, 'service')} put together.`,
    membersSuppressed
      ? `${membersSuppressed} more are suppressed (one to five children each); this holds whatever they are.`
      : '',
    small ? 'A count below 10 stands behind this: read with care.' : ''
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Most differences that one page has room for. */
export const MOST_DIFFERENCES = 5;

/**
 * How many clear differences a page lists, of how many and in which direction: `2 clear differences (1 better, 1 worse)`.
 * @param words the judgement on each that is listed: `better`, `worse`, or empty where the measure carries none
 * @param all how many there are
 */
export function differencesHeading(words: readonly ('better' | 'worse' | '')[], all = words.length): string {
  if (words.length === 0) return 'no clear difference';
  const of = (word: string) => words.filter((one) => one === word).length;
  const counts = [
    of('better') ? `${of('better')} better` : '',
    of('worse') ? `${of('worse')} worse` : '',
    of('') ? `${of('')} neither good nor bad in itself` : ''
  ].filter((count) => count !== '');
  const listed = all > words.length ? `the largest ${words.length} of ` : '';
  return `${listed}${countOf(all, 'clear difference')} (${counts.join(', ')})`;
}

/** That fewer than five differences are named, and why; empty where five are. `tested` counts the indicators that could be tested. */
export function fewerThanFive(clear: number, tested: number): string {
  if (clear === 0 || clear >= MOST_DIFFERENCES) return '';
  const only = `Only ${countOf(clear, 'difference')} ${clear === 1 ? 'is' : 'are'} named`;
  return `${only}: ${countOf(tested, 'indicator')} could be tested against chance, and differences that chance alone could well explain are left out.`;
}
