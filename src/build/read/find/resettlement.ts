import { evidenceOfSentence } from '../evidence';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { sentencesOf } from '../words/plain';
import { RATING, ratingIn } from '../words/rating-words';

const NOT =
  /\b(?:not (?:inspected?|rated?|assessed|able to (?:rate|inspect))|(?:no|did not have any|without any|were no|had no) (?:eligible |relevant )?(?:custody |resettlement )?cases|did not (?:rate|inspect))\b/i;
const GENERAL = /\b(?:where there are no|if there are no|any YOT|any YJS)\b/i;

const RATED = new RegExp(
  `\\bresettlement\\b[^.]{0,80}\\brated\\b[^.]{0,30}?\\bas\\s*["']?\\s*(${RATING})`,
  'i'
);
const EARLIER = /\b(?:previous|last|earlier)\b/i;

/**
 * Sentences that give the rating of resettlement (4.1), which some reports print nowhere else.
 * @param code the standard's code in the programme
 */
export function findRatedApart(passages: readonly Passage[], code: string): Reading[] {
  return passages
    .filter(({ kind, part, earlier }) => kind !== 'footnote' && part !== 'contents' && !earlier)
    .flatMap((passage) =>
      sentencesOf(passage.words).flatMap((sentence) => {
        const words = RATED.exec(sentence)?.[1];
        const rating = words && !EARLIER.test(sentence) ? ratingIn(words) : null;
        if (rating === null) return [];
        const cell = {
          table: 'standard_ratings' as const,
          key: { standard_code: code },
          column: 'rating',
          value: rating
        };
        return [reading(cell, 'resettlement-rated', 'sentence', evidenceOfSentence(passage, sentence))];
      })
    );
}

/**
 * Sentences that say that resettlement (4.1) was not rated in this inspection.
 * @param code the standard's code in the programme
 */
export function findNotRated(passages: readonly Passage[], code: string): Reading[] {
  return passages
    .filter(({ kind, part, earlier }) => kind !== 'footnote' && part !== 'contents' && !earlier)
    .flatMap((passage) => {
      const sentences = sentencesOf(passage.words);
      return sentences.flatMap((sentence) => {
        if (!/\bresettlement\b/i.test(sentence) || !NOT.test(sentence) || GENERAL.test(sentence)) return [];
        const cell = {
          table: 'standard_ratings' as const,
          key: { standard_code: code },
          column: 'rating',
          value: 'Not rated'
        };
        return [reading(cell, 'resettlement-not-rated', 'sentence', evidenceOfSentence(passage, sentence))];
      });
    });
}
