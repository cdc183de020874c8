import { describe, expect, it } from 'vitest';
import type { Rating, RatingBasis, StandardRating } from '$lib/data/words';
import { overallVerdict, type KnownInspection } from '$lib/rules/overall-verdict';
import { yjs2021, yos2018 } from './real';

const twelve = yos2018.standards.map((each) => each.code);

/** Invented: twelve standards with one rating, and others by code. */
function standards(
  rating: StandardRating,
  others: Record<string, StandardRating> = {},
  basis: Record<string, RatingBasis> = {},
  derived: Record<string, Rating> = {}
): KnownInspection['standards'] {
  const ratings = { ...Object.fromEntries(twelve.map((code) => [code, rating])), ...others };
  return Object.fromEntries(
    Object.entries(ratings).map(([code, each]) => [
      code,
      { rating: each, basis: basis[code] ?? 'report', derived: derived[code] ?? null }
    ])
  );
}
const known: KnownInspection = {
  rating: 'Good',
  score: 24,
  scoreWorkedOut: false,
  standards: standards('Good')
};
const verdict = (change: Partial<KnownInspection>, rules = yos2018) =>
  overallVerdict(rules, { ...known, ...change });

describe('a published overall rating beside the sum of its standards', () => {
  it('agrees where rating and score are what the rule gives', () => {
    expect(verdict({})).toEqual({
      status: 'agrees',
      ratedStandards: 12,
      sumOfPublished: 24,
      sumOfDerived: 24,
      derivedRating: 'Good',
      reason:
        'The 12 standards add to 24 of 36, which is Good. Published Good with a score of 24, as the rule gives.'
    });
  });

  it('agrees on the rating alone where no score is published, and says so', () => {
    expect(verdict({ score: null }).reason).toContain(
      'Published Good, as the rule gives; no score was found.'
    );
    expect(verdict({ score: null, scoreWorkedOut: true }).reason).toContain('worked out from the ratings');
  });

  it('differs in the rating or in the score', () => {
    expect(verdict({ rating: 'Outstanding' }).status).toBe('differs');
    const result = verdict({ score: 25 });
    expect(result.status).toBe('differs');
    expect(result.reason).toContain('Published Good with a score of 25.');
  });

  it('has two sums: with the published ratings, and with the derived ones where they exist', () => {
    const derived = standards(
      'Good',
      {},
      {},
      { '2.1': 'Requires improvement', '3.1': 'Outstanding', '3.2': 'Inadequate' }
    );
    expect(verdict({ standards: derived })).toMatchObject({
      sumOfPublished: 24,
      sumOfDerived: 22,
      derivedRating: 'Good'
    });
  });

  it('is circular where a rating was worked out, and names it', () => {
    const solved = standards('Good', {}, { '2.2': 'derived-by-arithmetic' });
    const result = verdict({ standards: solved });
    expect(result).toMatchObject({ status: 'circular', sumOfPublished: 24, derivedRating: 'Good' });
    expect(result.reason).toContain('2.2 was worked out, not read');
    expect(verdict({ standards: standards('Good', {}, { '1.4': 'inferred-from-words' }) }).status).toBe(
      'circular'
    );
  });

  it('is not made circular by 4.1, which is outside the score', () => {
    const outside = standards('Good', { '4.1': 'Good' }, { '4.1': 'derived-by-arithmetic' });
    expect(verdict({ standards: outside }, yjs2021).status).toBe('agrees');
  });

  it('is not derivable from fewer than twelve, and names the missing ones', () => {
    const { '2.3': dropped, ...eleven } = standards('Good');
    expect(dropped?.rating).toBe('Good');
    expect(verdict({ standards: eleven, rating: null })).toEqual({
      status: 'not-derivable',
      ratedStandards: 11,
      sumOfPublished: null,
      sumOfDerived: null,
      derivedRating: null,
      reason: '11 of 12 standards are known; missing 2.3. No overall rating was found.'
    });
  });

  it('is not derivable where no overall rating was found, though the sum is given', () => {
    const result = verdict({ rating: null, score: null });
    expect(result).toMatchObject({ status: 'not-derivable', sumOfPublished: 24, derivedRating: 'Good' });
    expect(result.reason).toContain('No overall rating was found to compare.');
  });

  it('follows the resettlement limit: 36 with 4.1 Inadequate is Good', () => {
    const limited = standards('Outstanding', { '4.1': 'Inadequate' });
    expect(verdict({ standards: limited, rating: 'Good', score: 36 }, yjs2021).status).toBe('agrees');
    expect(verdict({ standards: limited, rating: 'Outstanding', score: 36 }, yjs2021).status).toBe('differs');
  });

  it('says so when 4.1 is not known and the sum is in Outstanding: that agrees, Good cannot be told, less differs', () => {
    const unknown = { standards: standards('Outstanding'), score: 36 };
    const agrees = verdict({ ...unknown, rating: 'Outstanding' }, yjs2021);
    expect(agrees.status).toBe('agrees');
    expect(agrees.reason).toContain('The rating of 4.1 is not known');
    expect(verdict({ ...unknown, rating: 'Good' }, yjs2021).status).toBe('not-derivable');
    expect(verdict({ ...unknown, rating: 'Inadequate' }, yjs2021).status).toBe('differs');
  });
});
