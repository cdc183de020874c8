import { describe, expect, it } from 'vitest';
import type { ServiceInspection } from '$lib/queries/service-inspections';
import { packSources } from '../../../../src/routes/services/[id]/board-pack/shape/pack-sources';
import type { IndicatorView } from '../../../../src/routes/services/[id]/shape/indicator-view';

/** Invented. */
const inspection: ServiceInspection = {
  ...{ inspection_id: 'x', service_id: 'x', service_name: 'Anyshire', programme_id: 'p', scale: '0-36' },
  ...{ programme_name: 'Youth offending services inspection', kind: 'single', fieldwork: null },
  ...{ fieldwork_end: null, published: '2021-12-10', overall_rating: 'Good', rating_state: 'rated' },
  ...{ overall_score: 20, score_basis: 'report', score_state: 'known', cases: null, court_cases: null },
  ...{ oocd_cases: null, source: 'https://www.example.org/report', source_kind: 'press-release' },
  ...{ confidence: 'high', note: null, judgements: null, stars: null }
};
const view = (id: string, publication: string, vintage: string): IndicatorView => ({
  indicator: {
    ...{ indicator_id: id, name: id, unit: 'per cent', denominator: null, polarity: 'low' },
    ...{ judged_by: 'middle-half', carries: null, cannot: null, numerator_definition: '', notes: '' },
    ...{ period_type: 'year', source_publication: publication, source_url: null }
  },
  series: [
    {
      key: 'service',
      name: 'Anyshire',
      points: [
        {
          ...{ period: '2024', value: 1, lower: null, upper: null, missing: null, basis: 'service' },
          ...{ provenance: 'published', countsDerived: false, numerator: null, denominator: null },
          ...{ doubtful: false, missingMembers: null, note: null, sourceId: vintage }
        }
      ]
    }
  ],
  similar: [],
  breaks: []
});

describe('the sources of a printed page', () => {
  it('say of an inspection what it is, when it was published and where that was read', () => {
    expect(packSources([inspection], { views: [], sources: [] })).toEqual([
      {
        what: 'Youth offending services inspection, report of 10 December 2021, read in a press release of the inspectorate',
        text: 'example.org',
        href: 'https://www.example.org/report'
      }
    ]);
    const undated = { ...inspection, published: null };
    expect(packSources([undated], { views: [], sources: [] })[0]?.what).toContain('date not found');
  });

  it('name indicators of one publication and edition together, each publication with its years', () => {
    const sources = [
      { source_id: 'a', source: 'a', vintage: '2025-01' },
      { source_id: 'b', source: 'b', vintage: '2026' }
    ];
    const views = [view('One', 'Tables', 'a'), view('Two', 'Tables', 'a'), view('Three', 'Tables', 'b')];
    expect(packSources([], { views, sources })).toEqual([
      { what: 'One and Two', text: 'Tables, published 2025' },
      { what: 'Three', text: 'Tables, published 2026' }
    ]);
  });
});
