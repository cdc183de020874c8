import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { comparedQuestions, type ComparedQuestionAnswer } from '$lib/queries/compared-questions';
import { proportionInterval } from '$lib/stats/proportion-interval';
import type { ComparedQuestion } from '$lib/ui/compare/compared';
import { wholePercent } from '$lib/words/cases';

const percentOf = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);

function questionOf(row: ComparedQuestionAnswer): ComparedQuestion {
  const { yes_cases: yes, relevant_cases: n, published_pct: printed } = row;
  const counted = yes !== null && n !== null;
  const interval = counted ? proportionInterval(yes, n, 0.95) : { lower: null, upper: null };
  const pct = counted ? wholePercent(yes, n) : printed;
  if (pct === null) throw new Error(`Question ${row.question_code} of ${row.service_id} has no result.`);
  return {
    serviceId: row.service_id,
    standard: row.standard_code,
    label: row.label,
    pct: Math.round(pct),
    yes,
    n,
    lower: percentOf(interval.lower),
    upper: percentOf(interval.upper),
    driving: row.driving
  };
}

/**
 * Asks for the key questions of every service, with the 95 % Wilson interval where counts are published.
 * @throws Error naming a question that has neither counts nor a percentage
 */
export async function askQuestions(engine: Engine): Promise<ComparedQuestion[]> {
  return (await ask(engine, comparedQuestions, {})).map(questionOf);
}
