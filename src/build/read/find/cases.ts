import { evidenceOfSentence } from '../evidence';
import { ofInspection, reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { NUMBER, numberOf } from '../words/number-words';
import { sentencesOf } from '../words/plain';

const COURT =
  '(?:court|post-court)(?: disposals?| orders?| cases?| sentences?)+|community sentences?(?: and custodial (?:sentences?|cases?))?';
const OOCD = 'out-of-court(?: disposals?| cases?)+';
const SEEN =
  '(?:examined|inspected|assessed|looked at|reviewed|took a detailed look at|detailed examination of(?: a sample of)?|sample of|sample (?:included|consisted of|comprised))';
const n = `(${NUMBER})`;

const COURT_SAID = [
  new RegExp(`\\b${SEEN}\\s+(?:a (?:total|sample) of )?${n}\\s+(?:of the )?(?:${COURT})\\b`, 'i')
];
const OOCD_SAID = [
  new RegExp(`\\b${SEEN}\\s+(?:a (?:total|sample) of )?${n}\\s+(?:of the )?(?:${OOCD})`, 'i'),
  new RegExp(`\\b(?:court disposals|cases) and ${n} (?:${OOCD})`, 'i'),
  new RegExp(
    `\\b(?:examined|inspected|took a detailed look at) ${n} cases\\b[^.]{0,60}\\breceived an? ${OOCD}`,
    'i'
  )
];
const ALL_SAID = [
  new RegExp(`\\b(?:examination of|examined|assessed) ${n} cases\\b`, 'i'),
  new RegExp(
    `\\b(?:examined|inspected|assessed|looked at) (?:a (?:total|sample) of )?${n} cases (?:of children|in total|overall|from)`,
    'i'
  )
];
/** Under a domain's heading these words speak of its cases alone. */
const OF_ALL = [
  new RegExp(`\\b(?:out )?of the ${n} cases (?:we|that we|which we) (?:inspected|examined|assessed)`, 'i')
];
const OF_ONE_SORT = /\bout-of-court\b|\bcourt\b|\bcommunity resolution|\bmanaged by\b/i;
const PART = /\b(?:of which|of whom|domain (?:two|three)|in one case)\b/i;

function countsIn(passage: Passage, column: string, patterns: readonly RegExp[], skip?: RegExp): Reading[] {
  return sentencesOf(passage.words).flatMap((sentence) => {
    if (skip?.test(sentence)) return [];
    if (/\bcommunity sentences? and (?:\S+ ){1,3}custodial\b/i.test(sentence)) return [];
    const count = patterns.flatMap((pattern) => numberOf(pattern.exec(sentence)?.[1] ?? '') ?? [])[0];
    if (count === undefined || count === 0) return [];
    const evidence = evidenceOfSentence(passage, sentence);
    return [
      reading(ofInspection(column, count), `${column.replaceAll('_', '-')}-sentence`, 'sentence', evidence)
    ];
  });
}

/**
 * How many cases were inspected: of courts, out of court, and altogether, from the sentences that say so.
 * @param split whether the programme tells court and out-of-court cases apart
 */
export function findCases(passages: readonly Passage[], split: boolean): Reading[] {
  const open = passages.filter(
    ({ kind, part, earlier }) => kind !== 'footnote' && part !== 'contents' && !earlier
  );
  return open.flatMap((passage) => [
    ...(split ? countsIn(passage, 'court_cases', COURT_SAID) : []),
    ...(split ? countsIn(passage, 'oocd_cases', OOCD_SAID) : []),
    ...(passage.domain === '2' || passage.domain === '3' ? [] : countsIn(passage, 'cases', OF_ALL)),
    ...countsIn(
      passage,
      'cases',
      ALL_SAID,
      split ? new RegExp(`${OF_ONE_SORT.source}|${PART.source}`, 'i') : undefined
    )
  ]);
}

const ECHO = new RegExp(
  `\\b(?:of|all|out of) (?:the )?${n} cases (?:we|they|inspectors)? ?(?:reviewed|inspected|examined|assessed)\\b(?! (?:where|in which|that|with|which))`,
  'i'
);

/**
 * Mentions of a domain's sample in the prose under its headings ("in eight of the 11 cases we inspected"). They only
 * bear out what is read elsewhere: the number may be of a part of the sample.
 * @param read readings of the samples by the sentences made for them
 */
export function findSampleEchoes(passages: readonly Passage[], read: readonly Reading[]): Reading[] {
  const columns: Readonly<Record<string, string>> = { '2': 'court_cases', '3': 'oocd_cases' };
  return passages.flatMap((passage) => {
    const column = columns[passage.domain ?? ''];
    if (!column || passage.kind !== 'text' || passage.earlier) return [];
    return countsIn(passage, column, [ECHO])
      .filter((echo) => read.some((one) => one.column === column && one.value === echo.value))
      .map((echo) => ({ ...echo, rule: 'sample-in-text' }));
  });
}
