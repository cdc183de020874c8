import { describe, expect, it } from 'vitest';
import type { RuledInspection } from '$lib/ui/what-if/ruled-inspection';
import { packProspects } from '../../../../src/routes/services/[id]/board-pack/shape/pack-prospects';
import { inspectionOf, yjs2021 } from '../../../lib/rules/real';

const PROFILE = { latest_rating: 'Good', latest_programme: 'Youth justice inspection' } as const;
const inspection = inspectionOf('harrow-2021-12');
const ruled = (parts: Partial<RuledInspection>): RuledInspection => ({
  ...{ inspectionId: 'x', serviceId: 'x', serviceName: 'Anyshire', programmeName: 'invented', pilot: false },
  ...{ published: '2021-12', source: 'invented', rules: yjs2021, inspection, score: null, scoreBasis: null },
  ...{ bases: {}, discretion: {}, questions: [], countBases: [] },
  ...parts
});
const unknown = { ratings: {}, questions: [], overall: 'Good' } as const;

describe('what would lift a rating and what is at risk', () => {
  it('goes standard by standard where all twelve are known, with two ways and two risks at most', () => {
    const { lift, risk, caution } = packProspects(ruled({}), PROFILE, null);
    expect(lift.map(({ lead }) => lead.split(' ')[0])).toEqual(['Good', 'Outstanding']);
    expect(lift[0]?.lead).toContain('2 more than the 17 there are');
    expect(lift[0]?.ways).toHaveLength(3);
    expect(lift[0]?.ways[2]).toMatch(/^\d+ other smallest ways? (is|are) left out here\.$/);
    expect(lift[1]?.ways).toEqual([]);
    expect(risk.length).toBeLessThanOrEqual(3);
    expect(caution).toContain('no forecast');
  });

  it('says on how many ratings it rests that were not read', () => {
    const bases = {
      '1.1': 'report',
      '1.2': 'derived-by-arithmetic',
      '1.3': 'inferred-from-words',
      '1.4': 'other-page'
    } as const;
    expect(packProspects(ruled({ bases }), PROFILE, null).caution).toContain('3 ratings that were not read');
    const read = { '1.1': 'report' } as const;
    expect(packProspects(ruled({ bases: read }), PROFILE, null).caution).not.toContain('not read');
  });

  it('counts points where the score alone is known, or the sum of the ratings', () => {
    const byScore = packProspects(ruled({ inspection: unknown, score: 19 }), PROFILE, null);
    expect(byScore.lift[0]?.lead).toContain('It is 12 points below Outstanding');
    expect(byScore.risk).toEqual(['It has no point to lose: 1 point fewer would be Requires improvement.']);
    expect(byScore.caution).toContain('no single standard can be named');
    const bySum = packProspects(ruled({ inspection: unknown }), PROFILE, 24);
    expect(bySum.lift[0]?.lead).toContain('A score of 24 of 36 lies in the band of Good');
  });

  it('says which scores a rating can stand for where the score was not found', () => {
    const { lift, risk } = packProspects(ruled({ inspection: unknown }), PROFILE, null);
    expect(lift[0]?.lead).toContain('from 19 to 30');
    expect(lift[0]?.lead).toContain('cannot be counted');
    expect(risk[0]).toContain('nothing can be said');
  });

  it('says that the 2025 programme gives no score, and that nothing was found where nothing was', () => {
    expect(packProspects(null, PROFILE, null).lift[0]?.lead).toContain(
      'Youth justice inspection gives no score'
    );
    const none = { latest_rating: null, latest_programme: null };
    expect(packProspects(null, none, null).lift[0]?.lead).toContain('No overall rating was found');
  });
});
