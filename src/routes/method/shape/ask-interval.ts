import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { serviceProfile } from '$lib/queries/service-profile';
import { serviceQuestions } from '$lib/queries/service-questions';
import { proportionInterval } from '$lib/stats/proportion-interval';

/** A share of cases with its interval, in per cent, to show what few cases can and cannot say. */
export interface IntervalExample {
  service: string;
  question: string;
  yes: number;
  cases: number;
  lowerPct: number;
  upperPct: number;
}

const SERVICE = 'peterborough';
const CONFIDENCE = 0.95;

/**
 * The key question with the fewest cases that were not all alike, of a service whose report prints counts.
 * @throws Error when the facts hold no such question
 */
export async function askInterval(engine: Engine): Promise<IntervalExample> {
  const selection = { serviceId: SERVICE };
  const [profile] = await ask(engine, serviceProfile, selection);
  const rows = await ask(engine, serviceQuestions, selection);
  const [question] = rows
    .flatMap(({ yes_cases: yes, relevant_cases: cases, question_code, label }) =>
      yes !== null && cases !== null && yes > 0 && yes < cases ? [{ yes, cases, question_code, label }] : []
    )
    .sort((a, b) => a.cases - b.cases || a.question_code.localeCompare(b.question_code));
  if (!profile || !question) throw new Error(`No key question of ${SERVICE} shows what an interval says.`);
  const { lower, upper } = proportionInterval(question.yes, question.cases, CONFIDENCE);
  if (lower === null || upper === null) throw new Error(`No interval for ${question.question_code}.`);
  return {
    service: profile.name,
    question: `${question.question_code} (${question.label.charAt(0).toLowerCase()}${question.label.slice(1)})`,
    yes: question.yes,
    cases: question.cases,
    lowerPct: lower * 100,
    upperPct: upper * 100
  };
}
