import type { ProgrammeRules } from './programme-rules';
import { scoreOf } from './lookups';
import type { StandardMove } from './standard-moves';

/** What a set of moves asks for. */
export interface Cost {
  /** Standards changed. */
  standards: number;
  /** Cases to be answered otherwise. */
  cases: number;
  /** Bands moved that no count of cases stands behind. */
  uncounted: number;
}

/** Moves chosen so far: the gain in score, what they cost, and the ways to choose them (each links back to the rest). */
interface State extends Cost {
  gain: number;
  ways: { move: StandardMove | null; rest: State | null }[];
}

/** The cost of moves together. */
export function costOf(moves: readonly StandardMove[]): Cost {
  return {
    standards: moves.length,
    cases: moves.reduce((sum, move) => sum + (move.cases ?? 0), 0),
    uncounted: moves.filter((move) => move.cases === null).length
  };
}

const START: State = { gain: 0, standards: 0, cases: 0, uncounted: 0, ways: [{ move: null, rest: null }] };

function step(rules: ProgrammeRules, state: State, move: StandardMove | null, counts: boolean): State {
  if (!move) return { ...state, ways: [{ move: null, rest: state }] };
  const gain = counts ? scoreOf(rules, move.to) - scoreOf(rules, move.from) : 0;
  const one = costOf([move]);
  return {
    gain: state.gain + gain,
    standards: state.standards + one.standards,
    cases: state.cases + one.cases,
    uncounted: state.uncounted + one.uncounted,
    ways: [{ move, rest: state }]
  };
}

/** Keeps the fewest cases for each gain, number of standards and of uncounted bands; equal ways stand side by side. */
function keepFewest(states: readonly State[]): State[] {
  const kept = new Map<string, State>();
  for (const state of states) {
    const key = `${state.gain}/${state.standards}/${state.uncounted}`;
    const known = kept.get(key);
    if (!known || state.cases < known.cases) kept.set(key, state);
    else if (state.cases === known.cases) known.ways.push(...state.ways);
  }
  return [...kept.values()];
}

/** Whether `a` asks for no more than `b` in anything and for less in something. */
export function dominates(a: Cost, b: Cost): boolean {
  const noMore = a.standards <= b.standards && a.cases <= b.cases && a.uncounted <= b.uncounted;
  return noMore && (a.standards < b.standards || a.cases < b.cases || a.uncounted < b.uncounted);
}

const costKey = (cost: Cost) => `${cost.standards}/${cost.cases}/${cost.uncounted}`;

function spelledOut(state: State): StandardMove[][] {
  return state.ways.flatMap(({ move, rest }) =>
    rest ? spelledOut(rest).map((moves) => (move ? [...moves, move] : moves)) : [[]]
  );
}

/** A group of standards' options, and whether they count to the score. */
export interface Options {
  moves: readonly StandardMove[];
  countsToScore: boolean;
}

/**
 * All sets of moves, at most one per standard, that reach a wanted gain and that no other such set dominates.
 * Quick because only the cheapest way is kept for each gain, number of standards and of uncounted bands.
 * @param options one entry per standard, in order
 * @param reaches whether a gain in score, with the chosen moves of standards outside the score, is enough
 */
export function frontier(
  rules: ProgrammeRules,
  options: readonly Options[],
  reaches: (gain: number, outside: readonly StandardMove[]) => boolean
): StandardMove[][] {
  let inside: State[] = [START];
  for (const { moves } of options.filter((each) => each.countsToScore)) {
    inside = keepFewest(
      inside.flatMap((state) => [null, ...moves].map((move) => step(rules, state, move, true)))
    );
  }
  let outside: StandardMove[][] = [[]];
  for (const { moves } of options.filter((each) => !each.countsToScore)) {
    outside = outside.flatMap((chosen) => [chosen, ...moves.map((move) => [...chosen, move])]);
  }
  const found = outside.flatMap((chosen) =>
    inside
      .filter((state) => reaches(state.gain, chosen))
      .map((state) => ({ state: chosen.reduce((to, move) => step(rules, to, move, false), state) }))
  );
  const costs = [...new Map(found.map(({ state }) => [costKey(state), state])).values()];
  const best = new Set(costs.filter((cost) => !costs.some((other) => dominates(other, cost))).map(costKey));
  return found.filter(({ state }) => best.has(costKey(state))).flatMap(({ state }) => spelledOut(state));
}
