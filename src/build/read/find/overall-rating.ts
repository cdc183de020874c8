import { evidenceOfSentence } from '../evidence';
import { RATINGS } from '$lib/data/words';
import { ofInspection, reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { sentencesOf } from '../words/plain';
import { RATING, ratingIn } from '../words/rating-words';

const LABEL = new RegExp(
  `^overall rating(?: for [\\w\\s]{2,60}?(?=\\s*[:|-]?\\s*${RATING}|$))?\\s*[:|-]?\\s*`,
  'i'
);
const SENTENCE = new RegExp(
  `\\b(?:overall,?\\s[^.]{2,90}?\\b(?:was|is|were|has been|have been) rated(?: overall)?(?: as)?|overall rating of|(?:was|is|has been) rated overall as)\\s*:?\\s*["'*]*\\s*(${RATING})`,
  'i'
);
const EARLIER =
  /\b(?:previous|last|earlier|prior)(?:ly)?\b|\b20\d\d\b|\bbefore\b|\bhad been\b|\byears? ago\b/i;
const EARLIER_WORDS = /\b(?:previous|last|earlier|prior)(?:ly)?\b|\bbefore\b|\bhad been\b/i;
/** Words that show that the sentence is of a standard or domain, or of ratings in general. */
const GENERAL =
  /\b(?:standards?|any|each|will be|would be|cannot|unable|assessments?|planning|implementation|delivery of|reviewing|staffing|governance|partnerships and|resettlement|domain|court disposals|policy and provision)\b/i;
/** "17/36" or "17 out of 36", not the scale itself ("0-36"). */
const SCORE = /(?<![\d-])(\d{1,2})\s?(?:\/|out of(?: a possible)?)\s?36\b/i;
const SHORT = 120;

const proper = (words: string) =>
  RATINGS.find((rating) => rating.toLowerCase() === words.replace(/\s+/g, ' ').toLowerCase());

function labelled(passages: readonly Passage[], passage: Passage): Reading[] {
  if (passage.words.length > SHORT || !LABEL.test(passage.words)) return [];
  const own = passage.words.replace(LABEL, '');
  const next = passages.slice(passage.index + 1, passage.index + 3).filter(({ kind }) => kind !== 'footnote');
  const under = next.map(({ words }) => words);
  const rating =
    own === ''
      ? (ratingIn(under[0] ?? '') ?? ratingIn(under.join(' ')))
      : (ratingIn(own) ?? ratingIn(`${own} ${under[0] ?? ''}`));
  if (rating === null || rating === 'Not rated') return [];
  const shown = { ...passage, cells: own === '' ? [...passage.cells, rating] : passage.cells };
  return [reading(ofInspection('overall_rating', rating), 'overall-rating-label', 'table', shown)];
}

function said(passage: Passage): Reading[] {
  return sentencesOf(passage.words).flatMap((sentence) => {
    const found = SENTENCE.exec(sentence);
    const rating = found ? proper(found[1] ?? '') : undefined;
    if (
      !rating ||
      EARLIER.test(sentence) ||
      GENERAL.test(sentence.slice(0, (found?.index ?? 0) + (found?.[0].length ?? 0)))
    )
      return [];
    const evidence = evidenceOfSentence(passage, sentence);
    return [reading(ofInspection('overall_rating', rating), 'overall-rating-sentence', 'sentence', evidence)];
  });
}

/** A sentence with "12 of the 36" may count people. */
const ABOUT_SCORE = /\b(?:scor|overall|total|rat(?:ed|ing))/i;

/** Scores in some words; two of them are an earlier one and a new one, and neither is taken. */
function scoreIn(words: string): string | null {
  const scores = [...words.matchAll(new RegExp(SCORE.source, 'gi'))].map((match) => match[1] ?? '');
  return scores.length === 1 ? (scores[0] ?? null) : null;
}

function scored(passage: Passage): Reading[] {
  if (
    passage.words.length <= SHORT &&
    /\bscore\b|^(?:overall|total)\b/i.test(passage.words) &&
    !/\.$/.test(passage.words)
  ) {
    const score = EARLIER_WORDS.test(passage.words) ? null : scoreIn(passage.words);
    return score === null
      ? []
      : [reading(ofInspection('overall_score', Number(score)), 'score-of-36', 'table', passage)];
  }
  return sentencesOf(passage.words).flatMap((sentence) => {
    const score = EARLIER.test(sentence) || !ABOUT_SCORE.test(sentence) ? null : scoreIn(sentence);
    if (score === null) return [];
    const evidence = evidenceOfSentence(passage, sentence);
    return [
      reading(ofInspection('overall_score', Number(score)), 'score-of-36-sentence', 'sentence', evidence)
    ];
  });
}

/**
 * The overall rating and the score of 36: from their labels and from the sentence that gives the overall rating.
 * Footnotes, the explanation of the scale and what is said of earlier inspections are left out.
 */
export function findOverallRating(passages: readonly Passage[]): Reading[] {
  return passages
    .filter(({ kind, part, earlier }) => kind !== 'footnote' && part !== 'contents' && !earlier)
    .flatMap((passage) => [...labelled(passages, passage), ...said(passage), ...scored(passage)]);
}
