import { describe, expect, it } from 'vitest';
import { areaRows, missingByReason } from '$lib/ui/indicators/area-rows';
import { defaultPeriod } from '$lib/ui/indicators/default-period';
import { isWorkedOut, knownInWords, knownLetter, knownOf } from '$lib/ui/indicators/known-codes';
import { rankedCaveat, rankedTitle } from '$lib/ui/indicators/ranked-words';
import type { IndicatorHead, LevelPeriod, LevelSlice } from '$lib/ui/indicators/slice';

/** Invented figures. */
const period: LevelPeriod = {
  period: '2024',
  known: 'apUaR',
  sources: [],
  countsDerived: true,
  doubtful: [1],
  without: {},
  middle: [10, 15, 20],
  columns: {
    value: [20, 0, null, 10, null],
    lower: [15, 0, null, null, null],
    upper: [26, 3, null, null, null]
  }
};
const slice: LevelSlice = {
  level: 'service',
  ids: ['a', 'b', 'c', 'd', 'e'],
  names: ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'],
  periods: [period]
};
const head: IndicatorHead = {
  id: 'fte_rate',
  name: 'First-time entrants',
  fullName: 'First-time entrants',
  unit: 'per 100,000 aged 10-17',
  polarity: 'low',
  judgedBy: 'two-sample',
  carries: ['interval', 'rank'],
  cannot: null,
  counts: 'children',
  denominator: 'children',
  notes: '',
  source: 'invented',
  sourceUrl: null
};
const rows = areaRows(slice, period, { own: new Set(['a']), similar: new Set(['d']) });

describe('rows of a ranked list', () => {
  it('go from the lowest value up, a zero as a value and the missing last', () => {
    expect(rows.map(({ name, value }) => [name, value])).toEqual([
      ['Beta', 0],
      ['Delta', 10],
      ['Alpha', 20],
      ['Epsilon', null],
      ['Gamma', null]
    ]);
  });
  it('know whose they are, what is doubtful and what was worked out', () => {
    expect(rows.map(({ role }) => role)).toEqual(['other', 'similar', 'own', 'other', 'other']);
    expect(rows.filter(({ doubtful }) => doubtful).map(({ name }) => name)).toEqual(['Beta']);
    expect(rows.filter(({ workedOut }) => workedOut).map(({ name }) => name)).toEqual(['Beta']);
  });
  it('tell suppressed from not published', () => {
    expect(missingByReason(rows)).toEqual([
      { reason: 'not published', names: ['Epsilon'] },
      { reason: 'suppressed', names: ['Gamma'] }
    ]);
    expect(rankedCaveat(head, period, rows)).toMatch(
      /worked out from the rate.*1 area without counts.*Epsilon \(not published\); Gamma \(suppressed\).*Hollow, to be read with care: Beta/
    );
  });
  it('have a title with both ends and the middle half', () => {
    expect(rankedTitle(head, slice, period, rows)).toBe(
      'First-time entrants in 2024: from 0 (Beta) to 20 (Alpha) per 100,000 aged 10-17; half of the 3 services lie between 10 and 20'
    );
  });
});

describe('letters of how a value is known', () => {
  it('come back as what they were written for', () => {
    for (const known of ['service', 'pooled', 'worked-out', 'suppressed', 'not-whole', 'no-row'] as const)
      expect(knownOf(knownLetter(known))).toBe(known);
    expect(() => knownOf('?')).toThrow(/no meaning/);
  });
  it('name who is missing', () => {
    expect(knownInWords(knownLetter('not-whole'), 'Rutland')).toBe(
      'not published for the whole: without Rutland'
    );
    expect(isWorkedOut(knownLetter('authority'))).toBe(false);
  });
});

describe('the first period', () => {
  it('is the newest that half of all services have a value in', () => {
    const covered = [
      { period: '2022', withValue: 9 },
      { period: '2023', withValue: 5 },
      { period: '2024', withValue: 4 }
    ];
    expect(defaultPeriod(covered, 10)).toBe('2023');
    expect(defaultPeriod(covered, 100)).toBe('2022');
    expect(defaultPeriod([], 10)).toBeNull();
  });
});
