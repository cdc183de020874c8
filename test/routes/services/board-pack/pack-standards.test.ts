import { describe, expect, it } from 'vitest';
import { packStandards } from '../../../../src/routes/services/[id]/board-pack/shape/pack-standards';
import { knowledgeOf } from '../../../../src/routes/services/[id]/shape/knowledge';
import type { StandardView } from '../../../../src/routes/services/[id]/shape/standard-view';

/** Invented standards of two domains, one of them outside the score. */
const standard = (code: string, parts: Partial<StandardView> = {}): StandardView => ({
  ...{ code, name: `Invented ${code}`, domainCode: code.charAt(0), domainName: `Domain ${code.charAt(0)}` },
  ...{ counts: true, fromCases: false, rating: 'Good', basis: 'report', discretion: null, note: null },
  ...{ source: null, verdict: null, questions: [] },
  ...parts
});
const of = (standards: StandardView[]) => ({
  ...{ inspectionId: 'x', verdict: null, knowledge: knowledgeOf(standards), standards, bands: [] }
});
const unknown = { rating: null, basis: null } as const;

describe('the grid of standards', () => {
  it('has a row of tiles for each domain, and what stands outside the score apart', () => {
    const found = packStandards(
      of([standard('1.1'), standard('2.1', { discretion: 'uplift' }), standard('4.1', { counts: false })]),
      true
    );
    expect(found.title).toBe('All 2 standards are known');
    expect(found.domains.map(({ tiles }) => tiles.map(({ code }) => code))).toEqual([['1.1'], ['2.1']]);
    expect(found.domains[1]?.tiles[0]).toMatchObject({ uplift: true, basis: 'report', solved: false });
    expect(found.apart.map(({ code }) => code)).toEqual(['4.1']);
  });

  it('marks how each is known, and keeps the place of those that were not found', () => {
    const found = packStandards(
      of([standard('1.1', { basis: 'third-party-scrape' }), standard('1.2', unknown)]),
      true
    );
    expect(found.title).toBe('Standards: 1 of 2 known');
    expect(found.domains[0]?.tiles).toMatchObject([
      { rating: 'Good', basis: 'third party' },
      { rating: null, basis: 'not found' }
    ]);
    expect(found.sentences.join(' ')).toContain('not missing at random');
  });

  it('marks a rating that was worked out', () => {
    const found = packStandards(of([standard('1.1', { basis: 'derived-by-arithmetic' })]), true);
    expect(found.domains[0]?.tiles[0]).toMatchObject({ solved: true, basis: 'worked out' });
    expect(found.sentences.join(' ')).not.toContain('Open a standard');
  });

  it('is one honest sentence where none is known', () => {
    const found = packStandards(of([standard('1.1', unknown), standard('1.2', unknown)]), true);
    expect(found).toMatchObject({ title: 'Standards: none of 2 known', domains: [] });
    expect(found.sentences).toHaveLength(1);
    const earlier = packStandards(of([standard('1.1', unknown)]), true, 'August 2018');
    expect(earlier.title).toBe('Standards of the earlier inspection (August 2018): none of 1 known');
  });

  it('is one honest sentence where there is no inspection on the scale', () => {
    const found = packStandards(null, false);
    expect(found.domains).toEqual([]);
    expect(found.sentences.join(' ')).toContain('was found in open sources');
  });
});
