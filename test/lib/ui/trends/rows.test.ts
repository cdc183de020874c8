import { describe, expect, it } from 'vitest';
import { areaRows } from '$lib/ui/trends/area-rows';
import { EVERYTHING } from '$lib/ui/trends/choice';
import { periodRows, shownProgrammes } from '$lib/ui/trends/period-rows';
import { programmeRows } from '$lib/ui/trends/programme-rows';
import { scoreRows } from '$lib/ui/trends/score-rows';
import {
  areaFinding,
  coverageInWords,
  missingByArea,
  ratingFinding,
  scoreFinding,
  statusInWords
} from '$lib/ui/trends/trend-words';
import { SLICE } from './slice';

const choice = (change: Partial<typeof EVERYTHING>) => ({ ...EVERYTHING, ...change });

describe('ratings by period', () => {
  it('show both programmes on one scale together and the one of 2025 apart', () => {
    expect(shownProgrammes(SLICE, EVERYTHING)).toEqual([0, 3]);
    expect(shownProgrammes(SLICE, choice({ programme: 'yos-2018' }))).toEqual([1]);
    const [together, apart] = periodRows(SLICE, EVERYTHING);
    expect(together?.rows.map(({ label, counts }) => [label, ...counts])).toEqual([
      ['2020', 1, 3, 3, 0],
      ['2021', 1, 4, 2, 1]
    ]);
    expect(apart?.rows.map(({ label }) => label)).toEqual(['2021']);
  });

  it('keep a year in which nothing was found in the place, but no half-year that is not known', () => {
    const years = periodRows(SLICE, choice({ place: 3 }))[0]?.rows;
    expect(years?.map(({ label, lower }) => [label, lower])).toEqual([
      ['2020', null],
      ['2021', 0.342]
    ]);
    const halves = periodRows(SLICE, choice({ place: 3, period: 'half-year' }))[0]?.rows;
    expect(halves?.map(({ label }) => label)).toEqual(['January to June 2020', 'July to December 2021']);
    const all = periodRows(SLICE, choice({ period: 'half-year' }))[0]?.rows;
    expect(all?.at(-1)).toMatchObject({ label: '2021, half not known', counts: [0, 0, 0, 1], notFound: 1 });
  });
});

describe('scores by year', () => {
  it('show the scores of the place with how many there should be, a zero too', () => {
    const { rows, both } = scoreRows(SLICE, EVERYTHING);
    expect(
      rows.map(({ label, inspections, scores, median }) => [label, inspections, scores.length, median])
    ).toEqual([
      ['2020', 7, 2, null],
      ['2021', 10, 5, 21]
    ]);
    expect(both).toBe(true);
    expect(rows[0]?.scores[1]).toEqual({ label: 'Barset', value: 0, later: false });
    const london = scoreRows(SLICE, choice({ place: 3 })).rows;
    expect(london.map(({ inspections, scores }) => [inspections, scores.length])).toEqual([
      [0, 0],
      [2, 1]
    ]);
  });

  it('show none for a programme without scores', () => {
    expect(scoreRows(SLICE, choice({ programme: 'yjs-2025' })).rows).toEqual([]);
  });
});

describe('areas', () => {
  it('carry their ratings of all years and what was found of their services', () => {
    const [london] = areaRows(SLICE, EVERYTHING, ['region']);
    expect(london).toMatchObject({ bar: { label: 'London', counts: [1, 1, 0, 0] }, services: 3, rated: 2 });
    const [kent] = areaRows(SLICE, EVERYTHING, ['police-force-area']);
    expect(kent).toMatchObject({ bar: { label: 'Kent', notFound: 1, lower: null }, unrated: 1, notFound: 1 });
  });
});

describe('programmes', () => {
  it('stand each for itself: those with scores, and those with ratings alone', () => {
    const { scored, rated } = programmeRows(SLICE);
    expect(scored.map(({ label, scores, inspections }) => [label, scores.length, inspections])).toEqual([
      ['standards of 2018', 2, 7],
      ['standards of 2021', 5, 10]
    ]);
    expect(rated.map(({ label, counts }) => [label, ...counts])).toEqual([['standards of 2025', 1, 0, 1, 0]]);
  });
});

describe('the words', () => {
  it('name the place in the finding only where one was chosen', () => {
    expect(ratingFinding(SLICE, EVERYTHING)).toBe(
      'No change that stands clear of chance: Good or better lowest at 57 % of 7 in 2020, highest at 63 % of 8 in 2021'
    );
    expect(ratingFinding(SLICE, choice({ place: 3 }))).toBe('London: Good or better in 2021: 2 of 2');
  });

  it('say after a choice what stands there, programme by programme', () => {
    expect(statusInWords(SLICE, EVERYTHING)).toBe(
      'England and Wales, by year. Standards of 2018 and 2021: 15 inspections with an overall rating, and 2 with none found; standards of 2025: 2 inspections with an overall rating.'
    );
  });

  it('say how many scores were found, and no median where no year has one', () => {
    expect(scoreFinding(scoreRows(SLICE, EVERYTHING).rows)).toBe(
      'Median score 21 of 36 in 2021; 7 of 17 scores found'
    );
    expect(scoreFinding(scoreRows(SLICE, choice({ programme: 'yos-2018' })).rows)).toBe(
      'Too few scores in any year for a median: 2 of 7 scores found'
    );
    expect(scoreFinding([])).toBe('No score was found');
  });

  it('tell services without an inspection found from those without its rating', () => {
    const rows = areaRows(SLICE, EVERYTHING, ['region', 'police-force-area']);
    expect(missingByArea(rows)).toEqual([
      'An inspection was found, but not its rating, for 1 service: 1 in Kent.',
      'No inspection was found for 2 services: 1 in London and 1 in Kent.'
    ]);
    expect(rows.map(coverageInWords)).toEqual([
      '2 of 3 services; 1 without an inspection found',
      '0 of 2 services; 1 inspected, rating not found, 1 without an inspection found'
    ]);
    expect(areaFinding(rows, 'standards of 2018')).toBe(
      'A rating by the standards of 2018 was found for 2 of 5 services of today'
    );
  });
});
