import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../../src/routes/services/[id]/shape/knowledge';
import type { StandardView } from '../../../../src/routes/services/[id]/shape/standard-view';
import { standardsIntro } from '../../../../src/routes/services/[id]/sections/standards-intro';

/** An invented standard. */
const standard = (parts: Partial<StandardView>): StandardView => ({
  code: '1.1',
  name: 'Invented',
  domainCode: '1',
  domainName: 'Invented',
  counts: true,
  fromCases: false,
  rating: 'Good',
  basis: 'report',
  discretion: null,
  note: null,
  source: null,
  verdict: null,
  questions: [],
  ...parts
});
const introOf = (standards: StandardView[], rated = true) =>
  standardsIntro(
    { inspectionId: 'x', verdict: null, knowledge: knowledgeOf(standards), standards, bands: [] },
    rated
  ).join(' ');
const unknown = standard({ rating: null, basis: null });

describe('how much is known of an inspection’s standards', () => {
  it('is the whole when every standard that counts has a rating, the resettlement standard or not', () => {
    const of = knowledgeOf([
      standard({}),
      standard({}),
      standard({ counts: false, rating: null, basis: null })
    ]);
    expect(of).toMatchObject({ depth: 'whole', known: 2, of: 2 });
  });

  it('is a part when some have none, and when only one outside the score is known', () => {
    expect(knowledgeOf([standard({}), unknown]).depth).toBe('part');
    expect(knowledgeOf([unknown, standard({ counts: false })])).toMatchObject({ depth: 'part', known: 0 });
  });

  it('is nothing when no rating was found', () => {
    expect(knowledgeOf([unknown, unknown]).depth).toBe('none');
  });
});

describe('what is said over the standards', () => {
  it('warns that a scrape leaves out “Requires improvement”', () => {
    expect(introOf([standard({ basis: 'third-party-scrape' }), unknown])).toContain('not missing at random');
    expect(introOf([standard({}), unknown])).not.toContain('scrape');
  });

  it('says that ratings worked out from the score do not confirm it', () => {
    const intro = introOf([standard({}), standard({ basis: 'derived-by-arithmetic' })]);
    expect(intro).toContain('Only 1 of the 2 ratings shown were read; 1 were worked out');
    expect(intro).toContain('no confirmation of it');
  });

  it('says what would be needed where nothing was found', () => {
    expect(introOf([unknown])).toContain('What would be needed is the report');
    expect(introOf([unknown], false)).toContain('Neither an overall rating nor');
  });

  it('counts one rating as one', () => {
    expect(introOf([standard({}), unknown])).toContain('The rating of 1 of the 2 standards was found');
  });
});
