import { NUMBER, numberOf } from '../words/number-words';

/** A proportion in words. */
export interface Proportion {
  /** As worded, in one spelling: "two-thirds", "all but four". */
  wording: string;
  /** For "all but n": n. */
  allBut: number | null;
  /** Where it stands in the sentence. */
  index: number;
  length: number;
}

const HEDGE =
  '(?:just |well )?(?:over|under|about|around|approximately|nearly|almost|more than|less than|fewer than|at least)';
const SHARE = '(?:three[- ]quarters|two[- ]thirds|(?:one|a)[- ]third|(?:one|a)[- ]quarter|half)';
const PATTERN = new RegExp(
  `\\ball (?:but|except|bar) (${NUMBER})\\b|\\b(?:almost|nearly) all\\b|\\b(?:a |the )?(?:large|vast|great) majority\\b|\\b(?:${HEDGE} )?${SHARE}\\b|\\bmost\\b(?! (?:likely|recent|significant|important|common|frequent|of all))|(?<!\\bnot )\\ball\\b(?= (?:of the |relevant |of these |the )?(?:\\w+ )?(?:cases|plans|assessments|reviews|children|orders)\\b)`,
  'gi'
);

function spelt(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:a|the) (?=large|vast|great)/, '')
    .replace('great majority', 'large majority')
    .replace(/\b(?:more than|at least) /, 'over ')
    .replace(/\b(?:less|fewer) than /, 'under ')
    .replace(/\ba[- ](?=third|quarter)/, 'one-')
    .replace(/\b(one|two|three) (?=third|quarter)/, '$1-')
    .replace(/^all (?:except|bar) /, 'all but ');
}

/** Every proportion in words that a sentence gives of cases. */
export function proportionsIn(sentence: string): Proportion[] {
  return [...sentence.matchAll(PATTERN)].map((match) => ({
    wording: spelt(match[0]),
    allBut: match[1] === undefined ? null : numberOf(match[1]),
    index: match.index,
    length: match[0].length
  }));
}
