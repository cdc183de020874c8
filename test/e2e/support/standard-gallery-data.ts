import type { QuestionMark } from '$lib/words/describe-questions';
import type { RatingShare } from '$lib/words/describe-rating-shares';
import type { QuestionStrip } from '$lib/words/describe-strips';

// All figures here are invented, and chosen to be awkward: long names, ends of scales, narrow parts.

const LONG = '3.4 Out-of-court disposal policy and provision in the whole of the service';

const counts = (outstanding: number, good: number, requires_improvement: number, inadequate: number) => {
  const known = outstanding + good + requires_improvement + inadequate;
  return { outstanding, good, requires_improvement, inadequate, not_rated: 0, known, inspected: known };
};
/** Bars with wide and narrow parts, a whole bar of one rating, and a row with too few of every rating. */
export const SHARES: RatingShare[] = [
  { label: LONG, ...counts(30, 44, 30, 30), whole: true, lower: 46.8, upper: 63.4 },
  { label: 'Avon and Somerset', ...counts(8, 100, 13, 17), whole: true, lower: 70.5, upper: 84.4 },
  { label: 'All alike', ...counts(0, 112, 0, 0), whole: true, lower: 96.7, upper: 100 },
  { label: 'Too few', ...counts(1, 1, 1, 1), inspected: 9, whole: false, lower: null, upper: null }
];

/** Results at the ends, close together and the same. */
export const STRIPS: QuestionStrip[] = [
  {
    label: 'Keeping other people safe',
    results: [0, 49, 50, 64, 64, 64, 65, 100].map((pct) => ({ pct, driving: pct < 50 }))
  },
  { label: LONG, results: [80, 81, 82, 100].map((pct) => ({ pct, driving: false })) }
];

const counted: QuestionMark = {
  label: LONG,
  yes: 13,
  n: 14,
  pct: 93,
  lower: 68.5,
  upper: 98.7,
  driving: true
};
/** Results of reports with short and long names, at the ends of the scale. */
export const REPORTS: { label: string; results: QuestionMark[] }[] = [
  {
    label: 'Supporting the child’s desistance',
    results: [
      counted,
      { label: 'Bury', yes: null, n: null, pct: 0, lower: null, upper: null, driving: false }
    ]
  },
  { label: 'Keeping other people safe', results: [{ ...counted, label: 'Bury', driving: false }] }
];
