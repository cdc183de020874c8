import { listInWords } from '$lib/words/lists';
import type { ComparedService } from './compared';

/** The most services that a sentence names one by one. */
export const MOST_NAMED = 3;

/** The finding of the scores: each score of a few services, the span of more; and how many were not found. */
export function scoreFinding(services: readonly ComparedService[]): string {
  const scores = services.flatMap(({ name, inspection }) =>
    inspection?.score == null ? [] : [{ name, score: inspection.score }]
  );
  const missing = services.length - scores.length;
  if (!scores.length) return 'No score of 36 was found for these services';
  const without = missing ? `; not found for ${missing} of ${services.length}` : '';
  if (scores.length <= MOST_NAMED) {
    return `${listInWords(scores.map(({ name, score }) => `${name} ${score}`))} of 36 points${without}`;
  }
  const values = scores.map(({ score }) => score);
  return `Scores from ${Math.min(...values)} to ${Math.max(...values)} of 36 points${without}`;
}
