import { bareValue, sizeOf, type ComparisonInput } from './comparison-sentence';

const halfWords = ({ lowerQuartile: from, upperQuartile: to, unit }: ComparisonInput) =>
  from === null || to === null ? '' : ` (${bareValue(from, unit).replace(/ %$/, '')}–${bareValue(to, unit)})`;

/**
 * How a value stands to its set, in the few words of a table’s cell: `25 % higher: a clear difference`, `no clear
 * difference`. That the middle half is no test against chance must stand beneath the table (`MIDDLE_HALF`).
 */
export function briefVerdict(input: ComparisonInput): string {
  const { comparison } = input;
  switch (comparison.verdict) {
    case 'higher':
    case 'lower': {
      // Where members are suppressed, how large the difference is depends on them.
      const size = comparison.membersSuppressed ? '' : `${sizeOf(comparison)} `;
      return `${size}${comparison.verdict}: a clear difference`;
    }
    case 'similar':
      return 'no clear difference';
    case 'above':
    case 'below':
    case 'within':
      return `${comparison.verdict} the middle half${halfWords(input)}`;
    case 'none':
      return whyNone(input);
  }
}

/** What the middle half is, where verdicts are as short as these. */
export const MIDDLE_HALF =
  'The middle half is where half of the similar services lie; it is no test against chance.';

function whyNone({ comparison, members }: ComparisonInput): string {
  switch (comparison.reason) {
    case 'too-few-members':
      return `not compared: ${comparison.membersUsed} of ${members} have a figure`;
    case 'suppressed-members':
      return `not compared: ${comparison.membersSuppressed} of ${members} are suppressed`;
    case 'no-events':
      return 'not compared: none here, none there';
    default:
      return 'not compared';
  }
}

/** What a value rests on: `95 % interval 95–127; about 45 children`; empty where no interval may be given. */
export function valueGrounds({
  unit,
  lower,
  upper,
  numerator,
  denominator,
  derived
}: {
  unit: string;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  derived: boolean;
}): string {
  if (lower === null || upper === null) return '';
  const interval = `95 % interval ${bareValue(lower, unit).replace(/ %$/, '')}–${bareValue(upper, unit)}`;
  if (numerator === null) return interval;
  const about = derived ? 'about ' : '';
  const children = Math.round(numerator);
  if (unit === 'per cent' && denominator !== null)
    return `${interval}; ${about}${children} of ${Math.round(denominator)} children`;
  return `${interval}; ${about}${children} ${children === 1 ? 'child' : 'children'}`;
}
