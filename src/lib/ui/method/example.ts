import type { Rating, StandardRating } from '$lib/data/words';

/** One standard of a worked example: what was published beside what the rule gives. */
export interface ExampleStandard {
  code: string;
  name: string;
  published: StandardRating | null;
  derived: Rating | null;
  /** Why, in the words of the verdict, with its figures. */
  reason: string;
  /** The tests of discretion, each with its outcome; empty where nothing is derived. */
  tests: readonly { test: string; outcome: string }[];
  /** What the example is there to show. */
  shows: string;
}

/** One inspection worked through. */
export interface WorkedExample {
  serviceId: string;
  service: string;
  /** Publication of the report, as exactly as it is known. */
  published: string;
  rating: Rating | null;
  score: number | null;
  /** Sum over the published ratings of the standards. */
  sum: number | null;
  /** The sum with the derived rating where there is one: the score without discretion. */
  sumOfDerived: number | null;
  /** The verdict on the overall rating, in words. */
  reason: string;
  /** What the example is there to show. */
  shows: string;
  standards: readonly ExampleStandard[];
}

/** Which inspections are worked through, and what each part shows. Figures come from the verdicts, never from here. */
export const EXAMPLES: readonly {
  serviceId: string;
  shows: string;
  standards: readonly { code: string; shows: string }[];
}[] = [
  {
    serviceId: 'hertfordshire',
    shows: 'The lowest score that is still Outstanding: one standard lower, and the service would be Good.',
    standards: [
      { code: '3.3', shows: 'Only percentages are published, so two of the three tests stay unknown.' },
      { code: '3.4', shows: 'Joint working, rated on cases under the standards of 2018.' }
    ]
  },
  {
    serviceId: 'peterborough',
    shows: 'Few cases: one of them can change a rating, and discretion is possible without being stated.',
    standards: [
      { code: '3.1', shows: 'Published one band above the rule. All three tests of discretion hold.' },
      {
        code: '3.2',
        shows: 'Two questions tie at the bottom: one more case in one of them changes nothing.'
      },
      { code: '2.4', shows: 'Sub-samples differ in size; each question is held against its own.' }
    ]
  },
  {
    serviceId: 'harrow',
    shows: 'Discretion that the report states, and a standard that was not rated.',
    standards: [
      { code: '2.2', shows: 'Raised by the panel, and said so in the report.' },
      { code: '3.3', shows: 'The prompts under a question explain it and never set the rating.' },
      { code: '4.1', shows: 'Not rated is what the report says. It is not a gap in what is known.' }
    ]
  }
];

const TESTS: Readonly<Record<string, string>> = {
  boundary: 'near a boundary',
  'one-case': 'one case would change it',
  'few-cases': 'few cases'
};

/**
 * Reads the tests of discretion as a verdict keeps them: `boundary:holds;one-case:fails;few-cases:unknown`.
 * @throws RangeError for a test that has no words here
 */
export function discretionTestsInWords(cell: string | null): { test: string; outcome: string }[] {
  if (cell === null) return [];
  return cell.split(';').map((part) => {
    const [name = '', outcome = ''] = part.split(':');
    const test = TESTS[name];
    if (!test) throw new RangeError(`discretionTestsInWords: unknown test “${name}” in “${cell}”`);
    return { test, outcome };
  });
}
