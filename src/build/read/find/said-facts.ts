import { evidenceOfSentence } from '../evidence';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { MONTH, monthOf } from '../words/date-words';
import { NUMBER, numberOf } from '../words/number-words';
import { sentencesOf } from '../words/plain';
import { factReadings, type Fact } from './context-facts';

const P = '(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|per cent)';
const YEAR = '(20\\d\\d)\\s?[-/]\\s?(?:20)?(\\d\\d)';

type Match = readonly (string | undefined)[];

interface SaidFact {
  pattern: RegExp;
  facts: (match: Match) => (Fact | null)[];
}

const plainFact = (
  id: string,
  label: string,
  unit: string,
  value: string | undefined,
  asOf?: string
): Fact | null => (value === undefined ? null : { id, label, unit, value, asOf: asOf ?? null });

const counted = (word: string | undefined) => (word === undefined ? undefined : numberOf(word)?.toString());
const years = (first: string | undefined, last: string | undefined) => ({
  id: `${first}_${last}`,
  asOf: `${first}-${last}`
});

function yearly(
  id: string,
  label: string,
  value: string | undefined,
  first?: string,
  last?: string
): Fact | null {
  if (!first || !last) return null;
  const year = years(first, last);
  return plainFact(`${id}_${year.id}`, label, 'count', counted(value), year.asOf);
}

function neet(month: string | undefined, year: string | undefined, value: string | undefined): Fact | null {
  const number = monthOf(month ?? '');
  return number && year
    ? plainFact(
        `neet_post16_${year}`,
        'Post-16 not in education, training or employment',
        '%',
        value,
        `${year}-${number}`
      )
    : null;
}

const DISPOSALS = [
  ['youth_cautions', 'Youth cautions', '(?:YCs|youth cautions)'],
  ['youth_conditional_cautions', 'Youth conditional cautions', '(?:YCCs|youth conditional cautions)']
] as const;

const cautions: SaidFact[] = DISPOSALS.flatMap(([id, label, name]) => [
  {
    pattern: new RegExp(
      `\\b(${NUMBER}) ${name} (?:were|was) issued\\b[^.]{0,40}?\\bin both ${YEAR} and ${YEAR}`,
      'i'
    ),
    facts: ([, n, a, b, c, d]: Match) => [yearly(id, label, n, a, b), yearly(id, label, n, c, d)]
  },
  {
    pattern: new RegExp(
      `\\b(${NUMBER}) ${name} (?:were|was) issued\\b[^.]{0,40}?\\bin ${YEAR},? (?:increasing|decreasing|rising|falling|reducing) to (${NUMBER}) in ${YEAR}`,
      'i'
    ),
    facts: ([, n, a, b, m, c, d]: Match) => [yearly(id, label, n, a, b), yearly(id, label, m, c, d)]
  }
]);

const SAID: readonly SaidFact[] = [
  ...cautions,
  {
    pattern: new RegExp(
      `\\bonly ${P} overall met the needs of the case.{0,40}?${P} for (?:post-)?court cases.{0,20}?${P} for out-of-court`,
      'i'
    ),
    facts: ([, all, court, oocd]) => [
      plainFact(
        'oversight_met_needs',
        'Cases whose management oversight met the needs of the case',
        '%',
        all
      ),
      plainFact('oversight_met_needs_court', 'The same, court cases', '%', court),
      plainFact('oversight_met_needs_oocd', 'The same, out-of-court cases', '%', oocd)
    ]
  },
  {
    pattern: new RegExp(
      `\\binterventions\\b[^.]{0,60}?\\bfrom (${NUMBER}) in ${YEAR} to (${NUMBER}) in ${YEAR}`,
      'i'
    ),
    facts: ([, n, a, b, m, c, d]) => [
      yearly('interventions', 'Interventions open', n, a, b),
      yearly('interventions', 'Interventions open', m, c, d)
    ]
  },
  {
    pattern: new RegExp(
      `\\bin (${MONTH}) (20\\d\\d) this was at ${P} and had (?:reduced|fallen|increased|risen) to ${P} in (${MONTH}) (20\\d\\d)`,
      'i'
    ),
    facts: ([, m1, y1, p1, p2, m2, y2]) => [neet(m1, y1, p1), neet(m2, y2, p2)]
  },
  {
    pattern: new RegExp(
      `\\bsurveyed (${NUMBER}) (?:individual )?(?:case managers|staff|practitioners)\\b`,
      'i'
    ),
    facts: ([, n]) => [plainFact('staff_surveyed', 'Case managers surveyed', 'people', counted(n))]
  },
  {
    pattern: new RegExp(
      `\\bfirst-time entrants\\b[^.]{0,30}?\\b(?:was|is|were) ${P} (?:higher than|above) (?:for |that of |those of )?similar`,
      'i'
    ),
    facts: ([, p]) => [
      plainFact('fte_above_similar', 'First-time entrant rate above similar local authorities', '%', p)
    ]
  },
  {
    pattern: new RegExp(
      `\\b${P} of (?:the )?(?:children|caseload|those|young people)?[^.]{0,40}?\\b(?:aged )?(?:16\\+|16 (?:or|and|years and) (?:over|above|older))[^.]{0,60}?not in (?:education|ETE)`,
      'i'
    ),
    facts: ([, p]) => [
      plainFact('neet_16_plus', 'Aged 16 or over not in education, employment or training', '%', p)
    ]
  },
  {
    pattern: new RegExp(
      `\\b${P} of [^.]{0,60}?\\b(?:had|have|were subject to|with) an? (?:education,? health and care|EHC) plans?\\b`,
      'i'
    ),
    facts: ([, p]) => [plainFact('ehcp', 'Caseload with an education, health and care plan', '%', p)]
  },
  {
    pattern: /\bpopulation of (\d{1,3}(?:,\d{3})+) as measured in the ONS mid[- ]year estimates (\d{4})/i,
    facts: ([, n, year]) => [
      plainFact('population', 'Total population', 'people', n?.replaceAll(',', ''), year)
    ]
  },
  {
    pattern: new RegExp(`\\b${P} of which were aged 10 to 17 years old \\(Census (\\d{4})\\)`, 'i'),
    facts: ([, p, year]) => [plainFact('share_10_17', 'Share of population aged 10 to 17', '%', p, year)]
  },
  {
    pattern: new RegExp(`\\bwhite british \\(${P}\\)(?:[^.]{0,80}?(\\d{4})\\))?`, 'i'),
    facts: ([, p, year]) => [plainFact('white_british', 'Population white British', '%', p, year)]
  },
  {
    pattern:
      /\bdisposal in (\d{4})\/(?:\d\d)?(\d\d),? at (\d+(?:\.\d+)?) per 1,000\b.{0,60}?\baverage for england(?:\/| and )wales of (\d+(?:\.\d+)?)/i,
    facts: ([, y1, y2, own, average]) => [
      plainFact(
        'offences_per_1000',
        'Offences with a disposal per 1,000 aged 10-17',
        'per 1,000',
        own,
        `${y1}/${y2}`
      ),
      plainFact('offences_per_1000_ew', 'The same, England and Wales', 'per 1,000', average, `${y1}/${y2}`)
    ]
  }
];

/** Contextual facts that sentences give. A sentence is one reader's wording, so that they are never more than likely. */
export function findSaidFacts(passages: readonly Passage[]): Reading[] {
  return passages
    .filter(({ kind, part, earlier }) => kind !== 'footnote' && part !== 'contents' && !earlier)
    .flatMap((passage) =>
      sentencesOf(passage.words).flatMap((sentence) =>
        SAID.flatMap(({ pattern, facts }) => {
          const match = pattern.exec(sentence);
          const evidence = evidenceOfSentence(passage, sentence);
          return match
            ? facts([...match]).flatMap((fact) =>
                fact ? factReadings(fact, 'fact-sentence', 'sentence', evidence) : []
              )
            : [];
        })
      )
    );
}
