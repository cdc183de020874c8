import type { Random } from '../random';

/** A proportion in words: whether of the cases that met something, its range as the facts read it, cases left out. */
export interface SqsWording {
  words: string;
  says: 'met' | 'not met';
  range?: readonly [number, number];
  notMet?: number;
}

const SHARES: readonly SqsWording[] = [
  { words: 'almost all', says: 'met', range: [85, 99] },
  { words: 'two-thirds', says: 'met', range: [60, 70] },
  { words: 'three-quarters', says: 'met', range: [70, 80] },
  { words: 'over three-quarters', says: 'met', range: [75, 85] },
  { words: 'over half', says: 'met', range: [51, 60] },
  { words: 'all', says: 'met', range: [100, 100], notMet: 0 },
  { words: 'one-third', says: 'not met', range: [60, 70] },
  { words: 'about one-third', says: 'not met', range: [60, 70] },
  { words: 'one-quarter', says: 'not met', range: [70, 80] }
];
const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

/** Wordings to choose from: the shares, and `all but n` of a drawn n. */
export function wordingsOf(random: Random): SqsWording[] {
  const left = random.whole(1, 5);
  return [...SHARES, { words: `all but ${NUMBERS[left - 1] ?? 'one'}`, says: 'met', notMet: left }];
}

/** The four numbered sections of the letter. */
export const SQS_SECTIONS = [
  'Reducing reoffending',
  'Protecting the public',
  'Protecting the child or young person',
  'Ensuring that the sentence is served'
] as const;

/** Something looked at, and how a letter says of how many cases it was found or missed. */
export interface SqsFinding {
  finding: string;
  met: (share: string) => string;
  notMet: (share: string) => string;
}

const of = (share: string) =>
  share.startsWith('all') || share === 'almost all' ? `${share} cases` : `${share} of cases`;
const upper = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** A finding whose sentence names the share at its end, or at its beginning when it was missed. */
const finding = (name: string, met: string, notMet: string): SqsFinding => ({
  finding: name,
  met: (share) => `${met} in ${of(share)}.`,
  notMet: (share) => `In ${of(share)} ${notMet}.`
});
/** A finding whose sentence begins with the share. */
const leading = (name: string, met: string, notMet: string): SqsFinding => ({
  finding: name,
  met: (share) => `${upper(`in ${of(share)}`)}, ${met}.`,
  notMet: (share) => `${upper(of(share))} had ${notMet}.`
});

/** What may be looked at in each section, in our own words. */
export const SQS_FINDINGS: Readonly<Record<string, readonly SqsFinding[]>> = {
  'Reducing reoffending': [
    finding(
      'First assessment of why the child offends',
      'The first assessment of why the child offends was thorough',
      'the first assessment of why the child offends was not thorough'
    ),
    leading(
      'Assessment of reoffending reviewed',
      'that assessment was reviewed well enough',
      'an assessment that was not reviewed well enough'
    ),
    finding(
      'Plan to reduce reoffending',
      'A good plan to reduce reoffending was in place',
      'there was no good plan to reduce reoffending'
    ),
    leading(
      'Pre-sentence report',
      'the report for the court was of good quality',
      'a report for the court that was not good enough'
    )
  ],
  'Protecting the public': [
    finding(
      'Risk of harm assessed',
      'The risk of harm to others was assessed well',
      'the risk of harm to others was not assessed well'
    ),
    leading(
      'Plan to manage risk of harm',
      'the plan to manage the risk of harm was good enough',
      'a plan to manage the risk of harm that was not good enough'
    ),
    finding(
      'Victims kept safe',
      'The risk to known victims was managed well',
      'the risk to known victims was not managed well'
    ),
    leading(
      'Managers looked at risk',
      'a manager had looked closely at the risk',
      'no sign that a manager looked closely at the risk'
    )
  ],
  'Protecting the child or young person': [
    finding(
      'Vulnerability assessed',
      'The vulnerability of the child was assessed well',
      'the vulnerability of the child was not assessed well'
    ),
    leading(
      'Plan for safety and well-being',
      'the plan for the child’s safety was good enough',
      'a plan for safety that was not good enough'
    ),
    finding(
      'Review of safety',
      'Reviews of the child’s safety were good enough',
      'reviews of the child’s safety were not good enough'
    ),
    leading(
      'Work with social workers',
      'work with social workers was joined up',
      'work with social workers that was not joined up'
    )
  ],
  'Ensuring that the sentence is served': [
    finding(
      'Families involved',
      'Parents and carers were involved from the start',
      'parents and carers were not involved from the start'
    ),
    leading(
      'Barriers looked at',
      'barriers to taking part were looked at',
      'barriers to taking part that were not looked at'
    ),
    finding(
      'Health and well-being',
      'Health and well-being got enough attention',
      'health and well-being did not get enough attention'
    ),
    leading(
      'Child complied',
      'the child complied with the sentence',
      'a child who did not comply with the sentence'
    )
  ]
};
