import type { TimelineInspection } from '$lib/words/describe-timeline';
import type { QuestionMark } from '$lib/words/describe-questions';
import type { RatingBand } from '$lib/words/describe-ruler';
import type { AgeBin } from '$lib/words/rating-ages';
import type { Change } from '$lib/words/rating-changes';

// All figures here are invented, and chosen to be awkward: long names, ends of scales, neighbours, gaps.

/** Bands of the overall score. */
export const SCORE_BANDS: RatingBand[] = [
  { rating: 'Inadequate', min: 0, max: 6 },
  { rating: 'Requires improvement', min: 7, max: 18 },
  { rating: 'Good', min: 19, max: 30 },
  { rating: 'Outstanding', min: 31, max: 36 }
];

/** Bands of a key question. */
export const BANDS: RatingBand[] = [
  { rating: 'Inadequate', min: 0, max: 49 },
  { rating: 'Requires improvement', min: 50, max: 64 },
  { rating: 'Good', min: 65, max: 79 },
  { rating: 'Outstanding', min: 80, max: 100 }
];

/** Key questions. */
export const QUESTIONS: QuestionMark[] = [
  { label: 'Supporting the child’s desistance', pct: 0, yes: 0, n: 11, lower: 0, upper: 25.9, driving: true },
  {
    label: 'A label that is much too long for one line and so takes three of them',
    pct: 100,
    yes: 11,
    n: 11,
    lower: 74.1,
    upper: 100,
    driving: false
  },
  {
    label: 'Keeping other people safe',
    pct: 64,
    yes: null,
    n: null,
    lower: null,
    upper: null,
    driving: false
  }
];

const financialYear = (year: number) => `${year}-04/${year + 1}-03`;
const points = (values: (number | string)[], first: number, spread = 0) =>
  values.map((value, i) =>
    typeof value === 'string'
      ? { period: financialYear(first + i), value: null, missing: value }
      : { period: financialYear(first + i), value, lower: value * (1 - spread), upper: value * (1 + spread) }
  );

/** A trend with gaps, a break and an event beside each other. */
export const TREND = {
  unit: 'per 10,000 aged 10-17',
  series: [
    {
      role: 'own',
      label: 'Worcestershire and Herefordshire',
      points: points([40, 35.5, 'suppressed', 'not published', 20, 19, 18], 2015, 0.2)
    },
    {
      role: 'region',
      label: 'Yorkshire and The Humber',
      points: points([41, 36, 31, 26, 22, 20, 19, 18], 2015)
    },
    { role: 'national', label: 'England', points: points([42, 37, 32, 27, 23, 21, 19], 2015) }
  ] as const,
  breaks: [{ after: financialYear(2019), before: financialYear(2020), note: 'another base' }],
  events: [{ before: financialYear(2020), label: 'pandemic', note: 'courts closed' }]
};

const base = {
  service_id: 'new',
  service_name: 'New',
  kind: 'single',
  overall_rating: null,
  overall_score: null
} as const;

/** Inspections of two services under three programmes. */
export const INSPECTIONS: TimelineInspection[] = [
  {
    ...base,
    inspection_id: 'a',
    programme_id: 'cci',
    programme_name: 'Core Case Inspection',
    scale: 'percentage',
    published: '2009',
    rating_state: 'programme-gives-none',
    service_id: 'old',
    service_name: 'Worcestershire and Herefordshire'
  },
  {
    ...base,
    inspection_id: 'b',
    programme_id: 'yos',
    programme_name: 'Youth offending services inspection, standards of 2018',
    scale: '0-36',
    published: '2018-06-30',
    rating_state: 'rated',
    overall_rating: 'Requires improvement',
    overall_score: 17,
    service_id: 'old',
    service_name: 'Worcestershire and Herefordshire'
  },
  {
    ...base,
    inspection_id: 'c',
    programme_id: 'yos',
    programme_name: 'Youth offending services inspection, standards of 2018',
    scale: '0-36',
    published: '2021',
    rating_state: 'no-rating-found'
  },
  {
    ...base,
    inspection_id: 'd',
    programme_id: 'yjs',
    programme_name: 'Youth justice inspection, standards of 2025',
    scale: 'rating',
    published: '2026-12-31',
    rating_state: 'rated',
    overall_rating: 'Outstanding'
  }
];

const change = {
  from_rating: 'Inadequate',
  to_rating: 'Outstanding',
  from_published: '2018-12-31',
  to_published: '2021-09-30',
  months_least: 33,
  months_most: 33,
  standards: 'same'
} as const;
/** Re-inspections of services with long and short names, one with a span of months. */
export const CHANGES: Change[] = [
  { ...change, service: 'Worcestershire and Herefordshire' },
  { ...change, service: 'York', from_rating: 'Outstanding', to_rating: 'Requires improvement' },
  {
    ...change,
    service: 'Bury',
    to_rating: 'Inadequate',
    to_published: '2029',
    months_least: 121,
    months_most: 132
  }
];

/** Dates of ratings over nine years, with high and low bars beside each other and bare years. */
export const AGE_BINS: AgeBin[] = [
  { half_year: '2018-01/2018-06', scale: '0-36', services: 33 },
  { half_year: '2018-07/2018-12', scale: '0-36', services: 31 },
  { half_year: '2019', scale: '0-36', services: 12 },
  { half_year: '2026', scale: 'rating', services: 1 },
  { half_year: '2026-07/2026-12', scale: 'rating', services: 12 }
];
