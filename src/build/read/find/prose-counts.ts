import { evidenceOfSentence } from '../evidence';
import { roundedPct } from '$lib/rules/rounded-pct';
import type { Evidence } from '../draft';
import type { Passage } from '../passages';
import { NUMBER, numberOf } from '../words/number-words';
import { sentencesOf } from '../words/plain';

/** A count that a sentence gives for a key question: "nine of the 11 cases". */
export interface ProseCount {
  question: string;
  yes: number;
  of: number;
  evidence: Evidence;
}

const COUNT = new RegExp(
  `\\b(?:all but )?(${NUMBER}) (?:out )?of (?:the |all )?(${NUMBER})\\b(?! per cent)`,
  'gi'
);
const THEME: Readonly<Record<string, RegExp>> = {
  '1': /desistance/i,
  '2': /\bsafe|safety|wellbeing|well-being/i,
  '3': /\bother people|\bothers\b|risk of harm|public/i
};

/** "Of the 11 cases …, … in only seven", and "in only nine cases" where the base goes without saying. */
const INVERTED = new RegExp(
  `\\bof the (${NUMBER}) cases\\b.{0,120}?\\b(?:in|for) (?:only )?(${NUMBER})\\b`,
  'i'
);
const ALL = new RegExp(`\\bin all (?:of the )?(${NUMBER}) cases\\b`, 'i');
const BARE = new RegExp(`\\bin (?:only )?(${NUMBER}) (?:of the )?cases\\b`, 'gi');

function pair(yes: number | null, of: number | null): { yes: number; of: number }[] {
  return yes === null || of === null || of === 0 || yes > of ? [] : [{ yes, of }];
}

function countsIn(sentence: string, sample: number | null): { yes: number; of: number }[] {
  const inverted = INVERTED.exec(sentence);
  const all = numberOf(ALL.exec(sentence)?.[1] ?? '');
  return [
    ...[...sentence.matchAll(COUNT)].flatMap((match) =>
      /^all but/i.test(match[0]) ? [] : pair(numberOf(match[1] ?? ''), numberOf(match[2] ?? ''))
    ),
    ...pair(all, all),
    ...(inverted ? pair(numberOf(inverted[2] ?? ''), numberOf(inverted[1] ?? '')) : []),
    ...[...sentence.matchAll(BARE)].flatMap((match) => pair(numberOf(match[1] ?? ''), sample))
  ];
}

/**
 * Counts in the prose under a key question that give its printed percentage, in sentences on the question's theme.
 * @param questionAt key question under whose heading each passage stands
 * @param pctOf printed percentage of a question; null = none
 * @param sampleOf cases in the sample of a domain; null = not known
 */
export function findProseCounts(
  passages: readonly Passage[],
  questionAt: ReadonlyMap<number, string>,
  pctOf: (question: string) => number | null,
  sampleOf: (domain: string) => number | null
): ProseCount[] {
  return passages.flatMap((passage) => {
    const question = questionAt.get(passage.index);
    if (question === undefined || passage.kind !== 'text' || passage.words.endsWith('?')) return [];
    const pct = pctOf(question);
    const theme = THEME[question.slice(-1)];
    if (pct === null) return [];
    return sentencesOf(passage.words).flatMap((sentence) => {
      if (theme && !question.startsWith('3.4') && !theme.test(sentence)) return [];
      const fits = countsIn(sentence, sampleOf(question.slice(0, 1))).filter(
        ({ yes, of }) =>
          of === sampleOf(question.slice(0, 1)) &&
          roundedPct({ code: question, yes, relevant: of, pct: null }) === pct
      );
      const evidence = evidenceOfSentence(passage, sentence);
      return fits.slice(0, 1).map((fit) => ({ question, ...fit, evidence }));
    });
  });
}
