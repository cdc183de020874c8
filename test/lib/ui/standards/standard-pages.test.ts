import { describe, expect, it } from 'vitest';
import type { ListedStandard } from '$lib/queries/standard-list';
import { pageOf, severalUnder, sharedCodes, standardPages } from '$lib/ui/standards/standard-pages';

// Invented programmes and standards.
const standard = (
  programme_id: string,
  standard_code: string,
  name: string,
  domain = 'Courts'
): ListedStandard => {
  const domain_code = standard_code.slice(0, 1);
  return {
    programme_id,
    standard_code,
    name,
    domain_code,
    domain_name: domain,
    basis: 'cases',
    counts_to_score: 'yes'
  };
};
const pages = standardPages([
  standard('b-new', '2.1', 'Planning'),
  standard('b-new', '3.1', 'Planning', 'Elsewhere'),
  standard('b-new', '3.4', 'Policy', 'Elsewhere'),
  standard('a-old', '2.1', 'Planning'),
  standard('a-old', '3.4', 'Working', 'Elsewhere')
]);
const PROGRAMMES = [
  { programme_id: 'a-old', name: 'Inspection, old standards' },
  { programme_id: 'b-new', name: 'Inspection, new standards' }
];

describe('the pages of standards', () => {
  it('are one for a standard that programmes share, and one each where they gave its number to another', () => {
    expect(pages.map(({ id }) => id)).toEqual(['2.1', '3.1', '3.4-a-old', '3.4-b-new']);
    expect(pageOf(pages, 'a-old', '3.4')?.name).toBe('Working');
    expect(pageOf(pages, 'a-old', '3.1')).toBeNull();
  });

  it('are titled with their domain where another standard has the same name, and only there', () => {
    expect(pages.map(({ title }) => title)).toEqual([
      '2.1 Planning (courts)',
      '3.1 Planning (elsewhere)',
      '3.4 Working',
      '3.4 Policy'
    ]);
  });

  it('have one more for each shared number, which names the standards, oldest programme first', () => {
    expect(sharedCodes(pages)).toEqual(['3.4']);
    expect(severalUnder('3.4', pages, PROGRAMMES)).toEqual([
      { id: '3.4-a-old', code: '3.4', name: 'Working', programmes: ['old standards'] },
      { id: '3.4-b-new', code: '3.4', name: 'Policy', programmes: ['new standards'] }
    ]);
    expect(severalUnder('9.9', pages, PROGRAMMES)).toEqual([]);
  });
});
