import { expect, test } from 'vitest';
import { scoreSources } from '../../../../src/lib/ui/list/score-sources';

test('the sentence counts each way of knowing a score, the commonest first', () => {
  // Invented rows.
  const rows = [
    { ruler_score: 20, ruler_score_basis: 'report' as const },
    { ruler_score: 0, ruler_score_basis: 'third-party-scrape' as const },
    { ruler_score: 36, ruler_score_basis: 'third-party-scrape' as const },
    { ruler_score: null, ruler_score_basis: null }
  ];
  expect(scoreSources(rows)).toBe(
    'Of 3 scores, we found 2 in a third-party scrape of the reports and 1 in the report itself.'
  );
});

test('without scores there is nothing to say', () => {
  expect(scoreSources([])).toBe('');
});
