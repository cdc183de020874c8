import { describe, expect, it } from 'vitest';
import { judge } from '../../src/build/judge';
import type { JudgedRows } from '../../src/build/judged-rows';
import { facts, overallOf, standardOf } from './judged-facts';

describe('verdicts on planted facts', () => {
  const HERTFORDSHIRE = 'hertfordshire-2018-09';
  const replant = (change: Partial<JudgedRows>) => judge({ ...facts, ...change });
  const rated = (code: string, change: Partial<JudgedRows['standard_ratings'][number]>, id = HERTFORDSHIRE) =>
    facts.standard_ratings.map((row) =>
      row.inspection_id === id && row.standard_code === code ? { ...row, ...change } : row
    );

  it('differ where a standard is planted one lower', () => {
    const planted = replant({ standard_ratings: rated('1.2', { rating: 'Good' }) });
    expect(overallOf(planted, HERTFORDSHIRE)).toMatchObject({
      status: 'differs',
      sum_of_published: 30,
      derived_rating: 'Good'
    });
  });

  it('are unexplained where a rating is planted two bands off, and not derivable one band off without counts', () => {
    const far = replant({ standard_ratings: rated('2.1', { rating: 'Requires improvement' }) });
    expect(standardOf(far, HERTFORDSHIRE, '2.1')?.status).toBe('unexplained');
    const near = replant({ standard_ratings: rated('2.2', { rating: 'Good' }) });
    expect(standardOf(near, HERTFORDSHIRE, '2.2')?.status).toBe('not-derivable');
  });

  it("use the sample of the standard's own domain: five out-of-court cases say nothing of court disposals", () => {
    const small = facts.inspections.map((row) =>
      row.inspection_id === HERTFORDSHIRE ? { ...row, oocd_cases: 5 } : row
    );
    const planted = replant({ inspections: small });
    expect(standardOf(planted, HERTFORDSHIRE, '3.3')?.discretion_tests).toContain('few-cases:holds');
    expect(standardOf(planted, HERTFORDSHIRE, '2.3')?.discretion_tests).toContain('few-cases:unknown');
  });

  it('apply the resettlement limit', () => {
    const planted = replant({
      standard_ratings: rated('4.1', { rating: 'Inadequate' }, 'carmarthenshire-2024-03')
    });
    expect(overallOf(planted, 'carmarthenshire-2024-03')).toMatchObject({
      sum_of_published: 34,
      derived_rating: 'Good'
    });
  });

  it('are circular where one rating of a complete set is planted as worked out', () => {
    const planted = replant({ standard_ratings: rated('2.4', { basis: 'derived-by-arithmetic' }) });
    expect(overallOf(planted, HERTFORDSHIRE)?.status).toBe('circular');
    expect(standardOf(planted, HERTFORDSHIRE, '2.4')?.status).toBe('circular');
  });

  it('refuse standard ratings that no rules can judge, naming all of them', () => {
    const inspectionsWithout = facts.inspections.filter((row) => row.inspection_id !== 'bridgend-2022-06');
    expect(() => replant({ inspections: inspectionsWithout })).toThrow(
      /without rules to judge them: bridgend-2022-06 [\d.]+, bridgend-2022-06 [\d.]+$/
    );
  });
});
