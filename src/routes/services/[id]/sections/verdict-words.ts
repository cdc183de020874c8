import type { StandardView } from '../shape/standard-view';

/** What each test of professional discretion asks, by its name in the verdicts. */
const TESTS: Record<string, string> = {
  boundary: 'near the edge of a band',
  'one-case': 'one case judged otherwise would change the rating',
  'few-cases': 'few cases in the sample or the question'
};

/** The tests of professional discretion in words: `near the edge of a band: holds`. */
export function testWords(tests: string): string[] {
  return tests.split(';').map((test) => {
    const [name = '', outcome = ''] = test.split(':');
    return `${TESTS[name] ?? name}: ${outcome}`;
  });
}

/** The reason of a verdict, with the key questions by their words instead of their numbers. */
export function reasonWords({ verdict, questions }: StandardView): string {
  return questions.reduce(
    (reason, question) => reason.replaceAll(question.code, `“${question.label}”`),
    verdict?.reason ?? ''
  );
}
