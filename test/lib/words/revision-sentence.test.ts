import { describe, expect, it } from 'vitest';
import { revisionSentence, type Revision } from '$lib/words/revision-sentence';

// All figures here are invented.
const UNIT = 'per 100,000 aged 10-17';
const revision = (more: Partial<Revision>): Revision => ({
  period: '2022',
  older: 151,
  older_vintage: '2025-01',
  newer: 156,
  newer_vintage: '2026-01',
  missing_reason: null,
  ...more
});

describe('how a figure was revised', () => {
  it('says both figures and when each was published', () => {
    expect(revisionSentence(revision({}), UNIT)).toBe(
      '2022: published as 151 in January 2025, now 156 (January 2026)'
    );
  });
  it('says so where it stands as it was, at the precision that readers see', () => {
    const same = '2022: published as 151 in January 2025, unchanged since (January 2026)';
    expect(revisionSentence(revision({ newer: 151 }), UNIT)).toBe(same);
    expect(revisionSentence(revision({ newer: 151.2 }), UNIT)).toBe(same);
    expect(revisionSentence(revision({ newer: 151.2 }), 'per cent')).toContain('now 151.2');
  });
  it('says why there is no figure now, a zero being a figure', () => {
    expect(revisionSentence(revision({ newer: null, missing_reason: 'suppressed' }), UNIT)).toBe(
      '2022: published as 151 in January 2025, now suppressed (January 2026)'
    );
    expect(
      revisionSentence(revision({ newer: null, newer_vintage: null, missing_reason: 'not-published' }), UNIT)
    ).toBe('2022: published as 151 in January 2025, now not published');
    expect(revisionSentence(revision({ newer: 0 }), UNIT)).toContain('now 0 (');
  });
});
