import type { SimilarVerdict } from '$lib/queries/similar-verdicts';

/** One measure's tests against similar services. */
export interface TestedMeasure {
  name: string;
  tested: number;
  higher: number;
  lower: number;
}

/** How the comparisons with similar services fell. */
export interface VerdictSummary {
  tested: number;
  clear: number;
  /** How many of the tested would be clear if no service differed at all: one in twenty. */
  byChance: number;
  /** Measures of which at least one comparison was tested, most tests first. */
  measures: TestedMeasure[];
  /** Indicators placed against the middle half, without a test. */
  placed: number;
}

/** Share of tests that come out clear where nothing differs, at 95 per cent. */
const FALSE_SHARE = 0.05;

const sum = (rows: readonly SimilarVerdict[]) => rows.reduce((total, { services }) => total + services, 0);

/**
 * Counts the comparisons of indicators with similar services.
 * @param names short name of each indicator by its id; ratings and standards are left out
 */
export function verdictSummary(
  rows: readonly SimilarVerdict[],
  names: ReadonlyMap<string, string>
): VerdictSummary {
  const own = rows.filter(({ measure }) => names.has(measure));
  const tested = own.filter(({ strength }) => strength !== 'not-judged');
  const measures = [...names].flatMap(([id, name]) => {
    const mine = tested.filter(({ measure }) => measure === id);
    const of = (verdict: SimilarVerdict['verdict']) => sum(mine.filter((row) => row.verdict === verdict));
    return mine.length ? [{ name, tested: sum(mine), higher: of('higher'), lower: of('lower') }] : [];
  });
  return {
    tested: sum(tested),
    clear: sum(tested.filter(({ strength }) => strength === 'clear')),
    byChance: Math.round(sum(tested) * FALSE_SHARE),
    measures: measures.sort((a, b) => b.tested - a.tested),
    placed: sum(own.filter(({ verdict }) => ['above', 'within', 'below'].includes(verdict)))
  };
}
