/** Question words of the two programmes with twelve standards, by work, without the domain. */
const QUESTIONS = {
  1: [
    "Does assessment analyse sufficiently and well how to support the child's desistance?",
    'Does assessment analyse sufficiently and well how to keep the child safe?',
    'Does assessment analyse sufficiently and well how to keep other people safe?'
  ],
  2: [
    "Does planning keep a sufficient focus on supporting the child's desistance?",
    'Does planning keep a sufficient focus on keeping the child safe?',
    'Does planning keep a sufficient focus on keeping other people safe?'
  ],
  3: [
    "Does the implementation and delivery of services serve effectively to support the child's desistance?",
    'Does the implementation and delivery of services serve effectively to support the safety of the child?',
    'Does the implementation and delivery of services serve effectively to support the safety of other people?'
  ],
  4: [
    "Does reviewing keep a sufficient focus on supporting the child's desistance?",
    'Does reviewing keep a sufficient focus on keeping the child safe?',
    'Does reviewing keep a sufficient focus on keeping other people safe?'
  ]
} as const;
const JOINT = [
  "Are the YOS's recommendations well-informed and personalised, supporting joint decision-making?",
  'Does the YOS work well with the police in carrying out the disposal?'
];

/** A standard of an invented report: name, rating, and what stands beside its key questions. */
export type InventedStandard = readonly [name: string, rating: string, figures?: readonly string[]];

const DOMAINS = [
  'Organisational delivery',
  'Court disposals',
  'Out-of-court disposals',
  'Resettlement'
] as const;

/** An invented report's table of ratings, by domain. */
export function ratingsTable(standards: Readonly<Record<string, InventedStandard>>): string {
  return DOMAINS.map((name, i) => {
    const own = Object.entries(standards).filter(([code]) => code.startsWith(`${i + 1}`));
    const rows = own.map(([code, [standard, rating]]) => `${code}\t${standard}\t${rating}`);
    return own.length ? [`${i + 1}. ${name}`, ...rows].join('\n') : '';
  }).join('\n');
}

/** An invented report's annexe of results: each standard with its rating, a header, and its key questions. */
export function resultsAnnexe(standards: Readonly<Record<string, InventedStandard>>, header: string): string {
  return Object.entries(standards)
    .filter(([, [, , figures]]) => figures)
    .map(([code, [name, rating, figures = []]]) => {
      const work = Number(code.slice(-1)) as keyof typeof QUESTIONS;
      const questions = code === '3.4' ? JOINT : QUESTIONS[work];
      const rows = questions.map((question, i) => `${question}\t${figures[i] ?? ''}`);
      return [`${code}. ${name}\t${rating}`, header, ...rows].join('\n');
    })
    .join('\n\n');
}
