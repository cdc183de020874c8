import type { TrendSlice } from '$lib/ui/trends/slice';

/** An invented slice: two programmes on the scale of 36, one apart, two years, one of which has a half-year not known. */
export const SLICE: TrendSlice = {
  programmes: [
    { id: '0-36', name: 'Standards of 2018 and 2021', short: 'standards of 2018 and 2021' },
    { id: 'yos-2018', name: 'Inspection, standards of 2018', short: 'standards of 2018' },
    { id: 'yjs-2021', name: 'Inspection, standards of 2021', short: 'standards of 2021' },
    { id: 'yjs-2025', name: 'Inspection, standards of 2025', short: 'standards of 2025' }
  ],
  places: [
    { kind: 'all', name: 'England and Wales' },
    { kind: 'country', name: 'England' },
    { kind: 'country', name: 'Wales' },
    { kind: 'region', name: 'London' },
    { kind: 'police-force-area', name: 'Kent' }
  ],
  periods: [
    { kind: 'all', text: 'all' },
    { kind: 'year', text: '2020' },
    { kind: 'year', text: '2021' },
    { kind: 'half-year', text: '2020-01/2020-06' },
    { kind: 'half-year', text: '2021-07/2021-12' },
    { kind: 'half-year', text: '2021' }
  ],
  bands: [
    { rating: 'Inadequate', min: 0, max: 6 },
    { rating: 'Requires improvement', min: 7, max: 18 },
    { rating: 'Good', min: 19, max: 30 },
    { rating: 'Outstanding', min: 31, max: 36 }
  ],
  counts: [
    [0, 0, 0, 2, 7, 5, 1, 2, 0.357, 0.802],
    [0, 0, 1, 1, 3, 3, 0, 0, 0.25, 0.842],
    [0, 0, 2, 1, 4, 2, 1, 2, 0.306, 0.863],
    [0, 0, 3, 1, 3, 3, 0, 0, 0.25, 0.842],
    [0, 0, 4, 1, 4, 2, 0, 1, 0.359, 0.918],
    [0, 0, 5, 0, 0, 0, 1, 1, 0, 0.793],
    [0, 3, 0, 1, 1, 0, 0, 0, 0.342, 1],
    [0, 3, 2, 1, 1, 0, 0, 0, 0.342, 1],
    [0, 3, 4, 1, 1, 0, 0, 0, 0.342, 1],
    [0, 4, 0, 0, 0, 0, 0, 1],
    [1, 0, 0, 1, 3, 3, 0, 0, 0.25, 0.842],
    [1, 0, 1, 1, 3, 3, 0, 0, 0.25, 0.842],
    [3, 0, 0, 1, 0, 1, 0, 0, 0.095, 0.905],
    [3, 0, 2, 1, 0, 1, 0, 0, 0.095, 0.905]
  ],
  scoreNeeds: { scores: 5, pct: 80 },
  spreads: [
    [0, 0, 0, 17, 7, 18, 22, 27],
    [0, 0, 1, 7, 2],
    [0, 0, 2, 10, 5, 18, 21, 24],
    [0, 3, 2, 2, 1],
    [1, 0, 0, 7, 2],
    [1, 0, 1, 7, 2],
    [2, 0, 0, 10, 5, 18, 21, 24],
    [2, 0, 2, 10, 5, 18, 21, 24]
  ],
  scores: [
    ['Arden', 1, 1, 22, [1]],
    ['Barset', 1, 1, 0, [2]],
    ['Camelot', 2, 2, 31, [1, 3]],
    ['Dorne', 2, 2, 18, [1]],
    ['Emmet', 2, 2, 18, [1]],
    ['Fenny', 2, 2, 21, [1]],
    ['Gale', 2, 2, 24, [1]]
  ],
  bases: [{ basis: 'report', n: 7 }],
  coverage: [
    [0, 0, 20, 14, 2, 4],
    [0, 3, 3, 2, 0, 1],
    [0, 4, 2, 0, 1, 1]
  ],
  dated: { inspections: 19, withFieldwork: 6, yearOnly: 2 }
};
