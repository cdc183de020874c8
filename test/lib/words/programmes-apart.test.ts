import { describe, expect, it } from 'vitest';
import type { DistributionRow } from '$lib/words/describe-distribution';
import {
  headlineFinding,
  ratingsFinding,
  sharedScaleFinding,
  withoutScaleFinding
} from '$lib/words/programmes-apart';

// All numbers here are invented.
const row = (label: string, values: number[], more: Partial<DistributionRow> = {}): DistributionRow => ({
  label,
  scores: values.map((value) => ({ label: 'Arden', value })),
  inspections: values.length,
  median: null,
  lowerQuartile: null,
  upperQuartile: null,
  ...more
});

describe('the findings on programmes, each on its own scale', () => {
  it('tell of headline scores how far they lie apart, never where their middle is', () => {
    const rows = [row('One theme', [64, 28], { inspections: 5 }), row('Another', [86], { inspections: 5 })];
    expect(headlineFinding(rows)).toBe('Headline scores of 5 inspections lie between 28 and 86 %');
    expect(headlineFinding([row('One theme', [])])).toBe('No headline score was found');
  });

  it('give a median only where there is one, and say where too few scores were found', () => {
    const some = row('standards of 2021', [20, 22, 24], { median: 22, inspections: 4 });
    const few = row('standards of 2018', [36], { inspections: 61 });
    expect(sharedScaleFinding([few, some])).toBe(
      'Median score out of 36: 22 by the standards of 2021 (3 of 4 scores found); by the standards of 2018 too few for one (1 of 61 scores found)'
    );
    expect(sharedScaleFinding([few])).toBe('Too few scores were found for a median');
  });

  it('tell of ratings alone the share Good or better, and of neither how many were found', () => {
    const counts = { label: '2025', counts: [3, 7, 7, 0], notFound: 0, lower: 0.36, upper: 0.78 };
    expect(ratingsFinding(counts)).toBe('Good or better: 10 of 17 (59 %)');
    expect(
      withoutScaleFinding([
        { name: 'Full Joint Inspection', inspections: 7 },
        { name: 'Short Quality Screening', inspections: 1 }
      ])
    ).toBe('Found: 7 Full Joint Inspections and 1 Short Quality Screening; neither gives an overall rating');
    const names = ['First', 'Second', 'Third'].map((name) => ({ name, inspections: 1 }));
    expect(withoutScaleFinding(names)).toMatch(/; none of them gives an overall rating$/);
    expect(withoutScaleFinding(names.slice(0, 1))).toBe('Found: 1 First; it does not give an overall rating');
    expect(withoutScaleFinding([])).toBe('No inspection was found');
  });
});
