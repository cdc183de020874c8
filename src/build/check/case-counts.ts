import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { faultAt, placed } from './placed';

const CHECK = 'case-counts';

/** Questions and prompts answered yes in more cases than they are of, of no case at all, or without any result. */
export function impossibleCounts({ tables }: Facts): Fault[] {
  const questions = placed(tables.question_results).map((at) => ({
    at,
    base: 'relevant_cases',
    of: at.row.relevant_cases
  }));
  const prompts = placed(tables.prompt_results).map((at) => ({
    at,
    base: 'base_cases',
    of: at.row.base_cases
  }));
  return [...questions, ...prompts].flatMap(({ at, base, of }) => {
    const { yes_cases: yes, published_pct: pct } = at.row;
    if (of === 0) return [faultAt(at, base, 'at least one case', CHECK)];
    if (yes !== null && of !== null && yes > of)
      return [faultAt(at, 'yes_cases', `at most ${base} (${of})`, CHECK)];
    return yes === null && pct === null ? [faultAt(at, 'yes_cases', 'a count or a percentage', CHECK)] : [];
  });
}

/** Samples whose court and out-of-court cases do not add up to all cases. */
export function unequalSamples({ tables }: Facts): Fault[] {
  return placed(tables.inspections).flatMap((at) => {
    const { cases, court_cases: court, oocd_cases: oocd } = at.row;
    if (cases === null || court === null || oocd === null || court + oocd === cases) return [];
    return [faultAt(at, 'cases', `court_cases + oocd_cases (${court} + ${oocd} = ${court + oocd})`, CHECK)];
  });
}

/** Counts that say how they are known without standing there, or stand there without saying. */
export function unexplainedCounts({ tables }: Facts): Fault[] {
  return placed(tables.question_results)
    .filter(({ row }) => (row.yes_cases === null) !== (row.count_basis === null))
    .map((at) => faultAt(at, 'count_basis', 'how the count is known when there is one, else empty', CHECK));
}
