import type { QuestionRule } from '$lib/rules/programme-rules';
import type { Passage } from '../passages';
import { ResultsWalk, type Answered } from './results-walk';

/** What the walk through a report gives. */
export interface Walked {
  answered: Answered[];
  /** Key question under whose heading each passage stands, by the passage's index. */
  questionAt: ReadonlyMap<number, string>;
}

/**
 * Puts every figure to its key question or prompt, through the whole report.
 * @param questions key questions of the programme
 * @param sampleOf cases in the sample of a domain ("2" court, "3" out of court), or null
 */
export function walkResults(
  passages: readonly Passage[],
  questions: readonly QuestionRule[],
  sampleOf: (domain: string) => number | null
): Walked {
  const walk = new ResultsWalk(questions, sampleOf);
  let standard: string | null = null;
  for (const passage of passages) {
    if (passage.kind === 'footnote' || passage.part === 'contents' || passage.earlier) continue;
    if (passage.standard !== standard) walk.leave();
    standard = passage.standard;
    walk.take(passage);
  }
  return { answered: walk.answered, questionAt: walk.questionAt };
}
