import type { ComparedCell, ComparisonSlice } from '$lib/ui/comparison/slice';

/** Invented figures. */
export const cell = (parts: Partial<ComparedCell>): ComparedCell => ({
  comparator: 100,
  comparatorFrom: null,
  comparatorTo: null,
  membersUsed: 10,
  membersSuppressed: 0,
  difference: 10,
  differenceLower: 2,
  differenceUpper: 18,
  differenceUnit: 'per cent',
  verdict: 'higher',
  strength: 'clear',
  reason: null,
  small: false,
  lowest: 50,
  lowerQuartile: 80,
  median: 99,
  upperQuartile: 120,
  highest: 160,
  ...parts
});

const sound = { missing: null, doubtful: false, derived: false, olderBase: false };

/** A measure with the values of two years. */
const measure = (id: string, name: string) => ({
  id,
  name,
  unit: 'per 100,000 aged 10-17',
  polarity: 'low' as const,
  judgedBy: 'two-sample' as const,
  per: 100_000,
  share: false,
  source: [{ text: 'invented' }],
  points: [
    { period: '2023', value: 120, lower: 100, upper: 140, ...sound },
    { period: '2024', value: 110, lower: 90, upper: 130, ...sound }
  ]
});

/** Invented: a service with two sets by model, one by place, and three measures. */
export const slice: ComparisonSlice = {
  service: { id: 'anyshire', name: 'Anyshire', country: 'England' },
  absent: [],
  sets: [
    {
      id: 'similar:anyshire',
      kind: 'similar',
      name: 'Services similar to Anyshire',
      members: 10,
      drawn: [0, 1]
    },
    {
      id: 'ons-global:anyshire',
      kind: 'ons-global',
      name: 'Services near to Anyshire',
      members: 9,
      drawn: [1]
    },
    { id: 'region:north', kind: 'region', name: 'North', members: 60, drawn: [] }
  ],
  measures: [
    measure('fte_rate', 'First-time entrants'),
    measure('cs_rate', 'Cautioned'),
    measure('other', 'Other')
  ],
  cells: {
    'similar:anyshire': {
      fte_rate: { '2023': cell({ difference: 20 }), '2024': cell({ difference: 10, comparator: 100 }) },
      cs_rate: {
        '2023': cell({}),
        '2024': cell({
          ...{ verdict: 'lower', difference: -50, comparator: 220 },
          ...{ differenceLower: -60, differenceUpper: -40 }
        })
      },
      other: { '2024': cell({ verdict: 'similar', strength: 'unclear' }) }
    },
    'ons-global:anyshire': {
      fte_rate: { '2024': cell({ verdict: 'similar', strength: 'unclear' }) },
      cs_rate: { '2024': cell({ verdict: 'lower', difference: -40 }) }
    },
    'region:north': {
      fte_rate: {
        '2023': cell({ verdict: 'above', strength: 'not-judged', reason: 'rates-only' }),
        '2024': cell({ verdict: 'none', strength: 'not-judged', reason: 'too-few-members', comparator: null })
      }
    }
  },
  members: {
    names: [
      { id: 'one', name: 'One' },
      { id: 'two', name: 'Two' }
    ],
    values: { fte_rate: { '2024': [90, null] } }
  },
  ratings: [],
  standards: []
};
