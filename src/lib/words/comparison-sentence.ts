import type { SetComparison } from '$lib/stats/compare-with-set';
import { setInProse, type NamedSet } from './comparator-names';
import { formatIndicator } from './indicator-value';
import { countOf } from './lists';
import { formatNumber } from './numbers';
import { formatPeriod } from './periods';

/** One value beside one set, with all that a sentence on it needs. */
export interface ComparisonInput {
  /** Short name of the measure, as a sentence begins. */
  name: string;
  unit: string;
  polarity: 'low' | 'high' | 'none';
  period: string;
  value: number;
  set: NamedSet;
  /** Members of the set without the service. */
  members: number;
  /** Middle half of the members' values. */
  lowerQuartile: number | null;
  upperQuartile: number | null;
  comparison: SetComparison;
}

/** A value in a table or a bracket, with the sign of a percentage. */
export function bareValue(value: number, unit: string): string {
  return unit === 'per cent' ? `${formatNumber(value)} %` : formatIndicator(value, unit);
}

/** A value with its unit in words. */
export function valueWithUnit(value: number, unit: string): string {
  return unit === 'per cent' ? `${formatNumber(value)} %` : `${formatIndicator(value, unit)} ${unit}`;
}

/** The size of a difference without its direction: `25 %` or `3.1 percentage points`. */
export function sizeOf({ difference, differenceUnit }: SetComparison): string {
  if (difference === null) return '';
  const size = Math.abs(difference);
  if (differenceUnit === 'points') return `${formatNumber(size, 1)} percentage points`;
  return size < 0.95 ? `${formatNumber(size, 1)} %` : `${formatNumber(size, 0)} %`;
}

const inWords = (period: string) => `in ${period.length === 4 ? '' : 'the '}${formatPeriod(period)}`;
const range = (from: number, to: number, unit: string) =>
  `${bareValue(from, unit).replace(/ %$/, '')}–${bareValue(to, unit)}`;
const half = ({ lowerQuartile: from, upperQuartile: to, unit }: ComparisonInput) =>
  from === null || to === null ? '' : ` (${range(from, to, unit)})`;

/** The comparator's value, or the range in which it lies where members are suppressed; empty where there is none. */
export function comparatorValue({ comparison, unit }: Pick<ComparisonInput, 'comparison' | 'unit'>): string {
  const { comparator, comparatorFrom: from, comparatorTo: to } = comparison;
  if (from !== null && to !== null) return `between ${bareValue(from, unit)} and ${bareValue(to, unit)}`;
  return comparator === null ? '' : bareValue(comparator, unit);
}

const besideWords = (input: ComparisonInput) => {
  const value = comparatorValue(input);
  return value ? ` (${value})` : '';
};

/** How the value stands to the set, in the words that the statistics allow: `25 % higher than similar services (252)`. */
export function verdictWords(input: ComparisonInput): string {
  const { comparison, set } = input;
  const whom = setInProse(set);
  const beside = besideWords(input);
  switch (comparison.verdict) {
    case 'higher':
    case 'lower': {
      // Where members are suppressed, how large the difference is depends on them.
      const size = comparison.membersSuppressed ? '' : sizeOf(comparison);
      return `${size ? `${size} ` : ''}${comparison.verdict} than ${whom}${beside}`;
    }
    case 'similar':
      return `no clear difference from ${whom}${beside}`;
    case 'above':
    case 'below':
    case 'within':
      return `${comparison.verdict} the middle half of ${whom}${half(input)}`;
    case 'none':
      return `no comparison with ${whom}`;
  }
}

/** The finding as a title: measure, value, period, and how it stands to the set. */
export function comparisonFinding(input: ComparisonInput): string {
  return `${input.name}: ${valueWithUnit(input.value, input.unit)} ${inWords(input.period)}, ${verdictWords(input)}`;
}

/** Whether the direction is good, in one word; empty where the measure carries no judgement or nothing is clear. */
export function judgementWord({ comparison, polarity }: ComparisonInput): 'better' | 'worse' | '' {
  if (comparison.strength !== 'clear' || polarity === 'none') return '';
  return (comparison.verdict === 'lower') === (polarity === 'low') ? 'better' : 'worse';
}

function limit(value: number | null, open: string): string {
  if (value === null) return open;
  if (value === 0) return 'no difference';
  const size = Math.abs(value) < 1 ? formatNumber(Math.abs(value), 1) : formatNumber(Math.abs(value), 0);
  return `${size} % ${value < 0 ? 'lower' : 'higher'}`;
}

function pointLimit(value: number | null, open: string): string {
  if (value === null) return open;
  if (value === 0) return 'no difference';
  const size = formatNumber(Math.abs(value), Math.abs(value) < 0.1 ? 2 : 1);
  return `${size} points ${value < 0 ? 'lower' : 'higher'}`;
}

/** The range of differences that the figures leave open. */
export function rangeWords({ differenceLower, differenceUpper, differenceUnit }: SetComparison): string {
  const words = differenceUnit === 'points' ? pointLimit : limit;
  return `from ${words(differenceLower, 'far lower')} to ${words(differenceUpper, 'far higher')}`;
}

/** How much the members differ among themselves, since services differ by more than chance. */
function spreadWords({ value, lowerQuartile: from, upperQuartile: to, unit }: ComparisonInput): string {
  if (from === null || to === null) return '';
  const place = value > to ? 'above' : value < from ? 'below' : 'within';
  return ` They differ among themselves, too: their middle half is ${range(from, to, unit)}, and this value lies ${place} it.`;
}

/** Why a value is not compared, as a sentence. */
function whyNot({ comparison, members, set }: ComparisonInput): string {
  const whom = setInProse(set);
  switch (comparison.reason) {
    case 'too-few-members':
      return `Only ${comparison.membersUsed} of ${members} ${whom} have a figure for this period; a comparison needs three.`;
    case 'suppressed-members':
      return `${comparison.membersSuppressed} of ${members} ${whom} have a suppressed figure (one to five children each). Whether there is a clear difference depends on them, so nothing is said.`;
    case 'no-events':
      return `There were none here and none in ${whom}, so there is nothing to compare.`;
    default:
      return 'There is no figure for this service in this period, so nothing is compared.';
  }
}

/**
 * What stands behind a verdict, in one or two sentences: whom it rests on, how sure it is, and what to mind.
 * Its numbers are those of the comparison, to the same rounding as in the finding.
 */
export function comparisonBasis(input: ComparisonInput): string {
  const { comparison, members } = input;
  const of = `${comparison.membersUsed} of ${countOf(members, 'service')}`;
  const small = comparison.small ? ' A count below 10 stands behind this: read with care.' : '';
  const withheld = comparison.membersSuppressed
    ? ` ${comparison.membersSuppressed} more are suppressed (one to five children each); the verdict holds whatever they are.`
    : '';
  const spread = spreadWords(input);
  switch (comparison.verdict) {
    case 'higher':
    case 'lower':
      return `${of} put together, without this one. The difference is clear: chance alone would rarely bring it (95 % interval ${rangeWords(comparison)}).${withheld}${spread}${small}`;
    case 'similar':
      return `${of} put together, without this one. What is seen could be chance (95 % interval ${rangeWords(comparison)}).${withheld}${spread}${small}`;
    case 'above':
    case 'below':
    case 'within': {
      const why =
        comparison.reason === 'rates-only'
          ? 'Not tested against chance: counts are not held for the whole service in this period.'
          : 'Not tested against chance: how many children stand behind it is not published, or one child brings many. About half of all services lie outside the middle half.';
      return `Rests on ${of} with a figure. ${why}`;
    }
    case 'none':
      return whyNot(input);
  }
}
