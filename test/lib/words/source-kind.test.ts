import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '$lib/data/words';
import { sourceKindWords } from '$lib/words/source-kind';

describe('where a row was read', () => {
  it('has words of its own for every kind, and says where it was not the report', () => {
    const words = SOURCE_KINDS.map(sourceKindWords);
    expect(new Set(words).size).toBe(SOURCE_KINDS.length);
    expect(sourceKindWords('third-party-scrape')).toContain('third party');
  });
});
