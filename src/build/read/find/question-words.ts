import type { QuestionRule } from '$lib/rules/programme-rules';
import { folded } from '../words/plain';

/** What a key question asks about: the work, and the theme as its place among the standard's questions. */
export interface AskedAbout {
  /** Last figure of the standard's code: 1 assessment, 2 planning, 3 delivery, 4 reviewing or joint working. */
  work: '1' | '2' | '3' | '4';
  /** Place of the question in its standard, 1 to 3. */
  place: 1 | 2 | 3;
  /** True for the two questions on joint working, which stand under 3.4 alone. */
  joint: boolean;
}

const WORK: readonly (readonly [AskedAbout['work'], RegExp])[] = [
  ['1', /\bassess(?:ment|ments|ing)\b/],
  ['2', /\bplan(?:ning|s)?\b/],
  ['3', /\b(?:delivery|delivered|services|interventions?)\b/],
  ['4', /\breview(?:ing|s)?\b/]
];
const THEME: readonly (readonly [AskedAbout['place'], RegExp])[] = [
  [3, /\b(?:other people|others|the public)\b/],
  [
    2,
    /\b(?:keep(?:ing)?|safety of) (?:the |that )?(?:child|young person|children)\b|\bsafety and wellbeing of the child\b|\bkeep(?:ing)? (?:them|him or her) safe\b/
  ],
  [1, /\bdesistance\b/]
];

/**
 * Reads what a key question asks about, by its key words.
 * @param question from its first word to the question mark
 * @returns null when it is not plainly one of the key questions: prompts, and questions on evidence-based standards
 */
export function askedAbout(question: string): AskedAbout | null {
  const words = folded(question).replace(/^[\d. ]+/, '');
  if (
    /^are the \w+'?s? ?(?:yos|yot|yjs|service)?'?s? ?recommendations\b/.test(words) ||
    /\brecommendations\b.*\bjoint decision/.test(words)
  )
    return { work: '4', place: 1, joint: true };
  if (/^does the (?:yos|yot|yjs|service)\b.*\bwith the police\b/.test(words))
    return { work: '4', place: 2, joint: true };
  const subject =
    /^(?:does|do) ((?:\w+ ){1,7}?)(?:sufficiently|focus|effectively|adequately|analyse|support|keep)\b/.exec(
      words
    )?.[1];
  const work = subject === undefined ? undefined : WORK.find(([, pattern]) => pattern.test(subject))?.[0];
  const asks = /\b(?:analyse how to|focus|focusing|effectively|support|sufficiently)\b/.test(words);
  const place = THEME.find(([, pattern]) => pattern.test(words))?.[0];
  return work && place && asks && isWhole(words) ? { work, place, joint: false } : null;
}

/** Prompts speak of one thing beside the theme; key questions end with it. */
function isWhole(words: string): boolean {
  return /(?:desistance|safe|safety of (?:the )?(?:child|young person|child or young person|other people|others)|wellbeing of the child(?: or young person)?|other people)\s*\??$/.test(
    words
  );
}

/**
 * The code of a key question.
 * @param domain figure of the domain under whose heading it stands; null = not known
 * @returns null when the programme has no such question, as reviewing out of court
 */
export function codeOf(
  asked: AskedAbout,
  domain: string | null,
  questions: readonly QuestionRule[]
): string | null {
  const standard = asked.joint ? '3.4' : domain === null ? null : `${domain}.${asked.work}`;
  if (standard === null) return null;
  const code = `${standard}.${asked.place}`;
  return questions.some((question) => question.code === code) ? code : null;
}
