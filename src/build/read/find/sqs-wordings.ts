/** What the words of a Short Quality Screening say of the cases: a range of shares, or cases that did not meet it. */
export interface WordingRange {
  low: number | null;
  high: number | null;
  notMet: number | null;
}

/**
 * Shares that we read into the words, as a percentage of cases that the words speak of. Our reading, drawn as ranges and
 * labelled so; no letter defines them.
 */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  all: [100, 100],
  'almost all': [85, 99],
  'nearly all': [85, 99],
  'large majority': [80, 99],
  'vast majority': [80, 99],
  'over three-quarters': [75, 85],
  'three-quarters': [70, 80],
  most: [70, 80],
  'two-thirds': [60, 70],
  'over half': [51, 60],
  half: [50, 50],
  'one-third': [30, 36],
  'one-quarter': [20, 30]
};
/** Of cases that did not meet it, a third leaves what two-thirds are. */
const MIRRORED: Readonly<Record<string, readonly [number, number]>> = {
  'one-third': [60, 70],
  'one-quarter': [70, 80]
};

/**
 * The range that we read into a wording.
 * @param wording as `proportionIn` gives it
 * @param met whether the words speak of cases that met the finding
 */
export function rangeOf(wording: string, met: boolean, notMet: number | null): WordingRange {
  if (notMet !== null) return { low: null, high: null, notMet };
  const core = wording.replace(/^(?:about|around|approximately|just) /, '');
  const range = RANGES[core];
  if (!range) return { low: null, high: null, notMet: null };
  if (met) return { low: range[0], high: range[1], notMet: core === 'all' ? 0 : null };
  const [low, high] = MIRRORED[core] ?? [100 - range[1], 100 - range[0]];
  return { low, high, notMet: null };
}
