import { describe, expect, it } from 'vitest';
import type { ServiceInspection } from '$lib/queries/service-inspections';
import type { InspectionStandards } from '../../../../src/routes/services/[id]/shape/ask-standards';
import { rulerView } from '../../../../src/routes/services/[id]/shape/ruler-view';

/** Invented inspections. */
const inspection = (id: string, parts: Partial<ServiceInspection> = {}): ServiceInspection => ({
  ...{
    inspection_id: id,
    service_id: 'anyshire',
    service_name: 'Anyshire',
    programme_id: 'p',
    scale: '0-36'
  },
  ...{ programme_name: 'invented', kind: 'single', fieldwork: null, fieldwork_end: null },
  ...{ published: '2021-12', overall_rating: 'Good', rating_state: 'rated', overall_score: 20 },
  ...{ score_basis: 'report', score_state: 'known', cases: null, court_cases: null, oocd_cases: null },
  ...{
    source: 'invented',
    source_kind: 'report',
    confidence: 'high',
    note: null,
    judgements: null,
    stars: null
  },
  ...parts
});
const standards = (status: 'agrees' | 'not-derivable', sum: number | null): InspectionStandards[] => [
  {
    inspectionId: 'latest',
    verdict: {
      ...{ inspection_id: 'latest', published_rating: 'Good', published_score: null, rated_standards: 12 },
      ...{ sum_of_published: sum, sum_of_derived: null, derived_rating: null, status, reason: 'invented' }
    },
    knowledge: { depth: 'whole', known: 12, of: 12, questions: false, scraped: false, workedOut: false },
    standards: [],
    bands: []
  }
];
const profile = { service_id: 'anyshire', ruler_id: 'latest' };

describe('what the ruler of a service shows', () => {
  it('is its latest rating, with earlier ones of its own', () => {
    const view = rulerView(profile, [inspection('latest'), inspection('older', { overall_score: 17 })], []);
    expect(view?.mark).toEqual({ rating: 'Good', date: '2021-12', score: 20 });
    expect(view?.earlier.map(({ score }) => score)).toEqual([17]);
  });

  it('holds no pilot, no predecessor, no other scale and no rating without a date', () => {
    const others = [
      inspection('pilot', { kind: 'pilot' }),
      inspection('before', { service_id: 'oldshire' }),
      inspection('new', { scale: 'rating' }),
      inspection('undated', { published: null }),
      inspection('unrated', { overall_rating: null })
    ];
    expect(rulerView(profile, [inspection('latest'), ...others], [])?.earlier).toEqual([]);
  });

  it('lets the sum of twelve published ratings stand in where no score is printed, and only where they agree', () => {
    const unscored = [inspection('latest', { overall_score: null })];
    expect(rulerView(profile, unscored, standards('agrees', 24))).toMatchObject({
      sum: 24,
      mark: { score: 24 }
    });
    expect(rulerView(profile, unscored, standards('not-derivable', 24))?.mark.score).toBeNull();
    expect(rulerView(profile, [inspection('latest')], standards('agrees', 24))?.mark.score).toBe(20);
  });

  it('is nothing where no rating on the scale was found', () => {
    expect(rulerView({ service_id: 'anyshire', ruler_id: null }, [inspection('latest')], [])).toBeNull();
  });
});
