import { listInWords } from './lists';
import { formatNumber } from './numbers';

/** One group's relative rate index, as a mark of a chart. */
export interface IndexMark {
  label: string;
  /** How many times the rate of White children; null where none is given. */
  value: number | null;
  /** 95 % interval; null where none may be given. */
  lower: number | null;
  upper: number | null;
  /** Why there is no index; null where there is one. */
  missing: string | null;
}

/** How an index stands to White children: only an interval that leaves out 1 is a difference. */
export type IndexVerdict = 'higher' | 'lower' | 'similar' | 'not-judged';

/**
 * A ratio at the precision that it is read with: two places below 2, so that none looks like 1 that is not; else one.
 * @throws RangeError when the value is not finite
 */
export function formatRatio(value: number): string {
  return formatNumber(value, value < 1.995 ? 2 : 1);
}

/** The value of an index in words: `2.2 times`, or why there is none. */
export function indexInWords({ value, missing }: IndexMark): string {
  return value === null ? (missing ?? 'not known') : `${formatRatio(value)} times`;
}

/** The interval of an index: `1.5 to 3.1`; null where none is given. */
export function indexRange({ lower, upper }: IndexMark): string | null {
  return lower === null || upper === null ? null : `${formatRatio(lower)} to ${formatRatio(upper)}`;
}

/** Judges an index against parity. */
export function indexVerdict({ lower, upper }: IndexMark): IndexVerdict {
  if (lower === null || upper === null) return 'not-judged';
  if (lower > 1) return 'higher';
  return upper < 1 ? 'lower' : 'similar';
}

/** What a verdict says in a table. */
export function verdictInWords(verdict: IndexVerdict): string {
  switch (verdict) {
    case 'higher':
      return 'higher than';
    case 'lower':
      return 'lower than';
    case 'similar':
      return 'similar to';
    case 'not-judged':
      return 'not judged';
  }
}

/** What a picture of indices shows, a sentence for each mark. */
export function describeIndices(marks: readonly IndexMark[]): string {
  if (marks.length === 0) return 'No index is known.';
  return marks
    .map((mark) => {
      if (mark.value === null) return `${mark.label}: ${indexInWords(mark)}.`;
      const range = indexRange(mark);
      const interval = range ? `95 % interval ${range}` : 'no interval';
      return `${mark.label}: ${indexInWords(mark)} the rate of White children, ${interval}.`;
    })
    .join(' ');
}

/**
 * The finding over one measure's indices, highest first: `Arrests: Black children 1.76 times the rate of White
 * children, Mixed 1.23, Asian 0.52`. Where an interval is given, a group is named with its index only when the interval
 * leaves out 1; the others, and those without an index, come after with the reason.
 */
export function indexFinding(name: string, marks: readonly IndexMark[]): string {
  if (marks.length === 0) return `${name}: no index is known`;
  const known = marks
    .flatMap((mark) => (mark.value === null ? [] : [{ ...mark, value: mark.value }]))
    .sort((a, b) => b.value - a.value);
  const told = known.filter((mark) => indexVerdict(mark) !== 'similar');
  const similar = known.filter((mark) => indexVerdict(mark) === 'similar').map(({ label }) => label);
  const from = told.length ? '' : ' from White children';
  const differences = told.map(({ label, value }, i) =>
    i === 0
      ? `${label} children ${formatRatio(value)} times the rate of White children`
      : `${label} ${formatRatio(value)}`
  );
  const parts = [
    ...(differences.length ? [differences.join(', ')] : []),
    ...(similar.length ? [`no clear difference${from} for ${listInWords(similar)}`] : []),
    ...marks.filter(({ value }) => value === null).map((mark) => `${mark.label} ${indexInWords(mark)}`)
  ];
  return `${name}: ${parts.join('; ')}`;
}
