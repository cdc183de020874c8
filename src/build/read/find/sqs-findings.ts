import { evidenceOfSentence } from '../evidence';
import type { FactRow } from '../../facts';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { folded, sentencesOf } from '../words/plain';
import { labelOf } from './sqs-labels';
import { proportionsIn, type Proportion } from './sqs-proportion';
import { rangeOf } from './sqs-wordings';

const SECTIONS: readonly (readonly [string, RegExp])[] = [
  ['Reducing reoffending', /^(?:1\s?\.?\s+)?reducing (?:the likelihood of )?reoffending$/],
  ['Protecting the public', /^(?:2\s?\.?\s+)?protecting the public$/],
  [
    'Protecting the child or young person',
    /^(?:3\s?\.?\s+)?protecting the child(?:ren)?(?: or young person| and young people)?$/
  ],
  [
    'Ensuring that the sentence is served',
    /^(?:4\s?\.?\s+)?(?:ensuring|making sure) (?:that )?the sentence is served$/
  ]
];
const ENDS =
  /^(?:operational management|key strengths|areas requiring improvement|summary|appendix\b.*|yours sincerely.*|we are grateful.*|copy (?:to|list).*)$/;
const NOT =
  /\b(?:not|n't|insufficient(?:ly)?|inadequate(?:ly)?|lack(?:ed|ing|s)?|missing|without|no|fail(?:ed|ure)|poor|too low|needed (?:to be )?improve\w*|could have been)\b/i;
const CASES =
  /\b(?:cases?|plans?|assessments?|reviews?|children|young (?:people|person)|child|orders?|sentences?|screenings?|victims?|instances?|them|these|those)\b/i;

/** Whether the clause that a proportion stands in speaks of cases that fell short. */
function fellShort(sentence: string, { index, length, allBut }: Proportion): boolean {
  if (allBut !== null) return false;
  const rest = sentence.slice(index + length);
  const clause = rest.split(/;|, (?:but|although|while|whereas|and)\b|\bhowever\b/i)[0] ?? rest;
  const before = /[;,] (?:but|although|while|whereas|and)\b/i.test(sentence.slice(0, index))
    ? ''
    : sentence.slice(0, index);
  return NOT.test(clause) || (/\bin$/i.test(before.trim()) && NOT.test(before));
}

type Wordings = readonly FactRow<'proportion_wordings'>[];

/** A proportion in its sentence, and where the sentence's next one stands. */
interface InSentence {
  section: string;
  sentence: string;
  proportion: Proportion;
  next: number | undefined;
}

function findingOf(
  { section, sentence, proportion, next }: InSentence,
  wordings: Wordings,
  passage: Passage,
  seen: Map<string, number>
): Reading[] {
  const { label, known } = labelOf(section, sentence, proportion, next);
  const times = (seen.get(`${section}/${label}`) ?? 0) + 1;
  seen.set(`${section}/${label}`, times);
  const met = !fellShort(sentence, proportion);
  const range = rangeOf(proportion.wording, met, proportion.allBut, wordings);
  const key = { section, finding: times > 1 ? `${label} (${times})` : label };
  const cells = [
    ['wording', proportion.wording],
    ['wording_says', met ? 'met' : 'not met'],
    ['met_low_pct', range.low],
    ['met_high_pct', range.high],
    ['not_met_cases', range.notMet]
  ] as const;
  const evidence = evidenceOfSentence(passage, sentence);
  const doubt = known ? undefined : 'what was looked at needs a name in our words';
  return cells.flatMap(([column, value]) =>
    value === null
      ? []
      : [
          reading(
            { table: 'sqs_findings', key, column, value },
            'proportion-in-words',
            'sentence',
            evidence,
            doubt
          )
        ]
  );
}

/**
 * Proportions in words of a Short Quality Screening's letter, with the section that they stand in.
 * @param wordings the ranges that we read into words
 */
export function findSqsFindings(passages: readonly Passage[], wordings: Wordings): Reading[] {
  const seen = new Map<string, number>();
  let section: string | null = null;
  return passages.flatMap((passage) => {
    if (passage.kind === 'footnote') return [];
    const heading = folded(passage.words).replace(/[:.]$/, '');
    const next = SECTIONS.find(([, pattern]) => pattern.test(heading))?.[0];
    if (next) section = next;
    else if (ENDS.test(heading)) section = null;
    const open = section;
    if (next || open === null) return [];
    return sentencesOf(passage.words).flatMap((sentence) =>
      proportionsIn(sentence)
        .filter(
          ({ index, length, allBut }) =>
            allBut !== null || CASES.test(sentence.slice(Math.max(0, index - 60), index + length + 60))
        )
        .flatMap((proportion, i, all) =>
          findingOf({ section: open, sentence, proportion, next: all[i + 1]?.index }, wordings, passage, seen)
        )
    );
  });
}
