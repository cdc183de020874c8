import { bandBeside, bandOf } from './lookups';
import type { Band, ProgrammeRules } from './programme-rules';
import { isCounted, type QuestionResult } from './question-result';
import { rateStandard, type Derived } from './rate-standard';
import { leastYes } from './rounded-pct';

/** How far a standard's derived rating is from changing. Null at the top (up) or bottom (down), or not derivable. */
export interface Margins {
  /** Greatest shortfall, in points, to the next band among the questions below it. */
  pointsUp: number | null;
  /** Points that the lowest question would have to lose for the standard to fall. */
  pointsDown: number | null;
  /** Fewest further yes-cases, over all its questions together, that raise the standard; null also without counts. */
  casesUp: number | null;
  /** Fewest lost yes-cases that lower it; null also without counts. */
  casesDown: number | null;
}

function casesUp(derived: Derived, above: Band): number | null {
  let cases = 0;
  for (const { result, pct } of derived.questions) {
    if (pct >= above.min) continue;
    if (!isCounted(result)) return null;
    cases += leastYes(above.min, result.relevant) - result.yes;
  }
  return cases;
}

function casesDown(derived: Derived, band: Band): number | null {
  let fewest: number | null = null;
  for (const { result } of derived.questions) {
    if (!isCounted(result)) return null;
    const lost = result.yes - leastYes(band.min, result.relevant) + 1;
    fewest = fewest === null ? lost : Math.min(fewest, lost);
  }
  return fewest;
}

/**
 * Margins of a standard (not of its driving question): how much would raise or lower its derived rating.
 * @param results results of key questions; those of other standards are ignored
 * @throws RangeError as `rateStandard`
 */
export function margins(
  rules: ProgrammeRules,
  standardCode: string,
  results: readonly QuestionResult[]
): Margins {
  const derived = rateStandard(rules, standardCode, results);
  if (derived.status !== 'derived') {
    return { pointsUp: null, pointsDown: null, casesUp: null, casesDown: null };
  }
  const band = bandOf(rules.questionBands, derived.pct);
  const above = bandBeside(rules.questionBands, band.rating, 1);
  const hasBelow = bandBeside(rules.questionBands, band.rating, -1) !== null;
  return {
    pointsUp: above && above.min - derived.pct,
    pointsDown: hasBelow ? derived.pct - (band.min - 1) : null,
    casesUp: above && casesUp(derived, above),
    casesDown: hasBelow ? casesDown(derived, band) : null
  };
}
