import type { ChangeSet } from './smallest-changes';
import type { StandardMove } from './standard-moves';

/** Smallest sets that ask for the same: all the moves of `always`, and any `choose` of the moves of `among`. */
export interface ChangeFamily {
  /** Moves that every set of the family has. */
  always: readonly StandardMove[];
  /** How many of `among` each set has. */
  choose: number;
  /** Moves of which any `choose` do; empty where a single set is the family. */
  among: readonly StandardMove[];
  /** How many sets the family stands for. */
  sets: number;
  /** The family's first set. */
  first: ChangeSet;
}

const moveKey = (move: StandardMove) =>
  `${move.code}>${move.to}:${move.questions.map(({ code, yes, pct }) => `${code}=${yes}/${pct}`).join(',')}`;
const familyKey = (set: ChangeSet) =>
  [
    set.uncounted,
    ...set.moves
      .filter((move) => move.cases !== null)
      .map(moveKey)
      .sort()
  ].join(' ');

/** How many ways there are to choose k of n. */
function waysToChoose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
}

const single = (set: ChangeSet): ChangeFamily => ({
  always: set.moves,
  choose: 0,
  among: [],
  sets: 1,
  first: set
});

/** The sets as one family where they are every choice of so many moves; else each by itself. */
function asFamily(first: ChangeSet, sets: readonly ChangeSet[]): ChangeFamily[] {
  if (sets.length === 1) return [single(first)];
  const count = new Map<string, { move: StandardMove; times: number }>();
  for (const move of sets.flatMap((set) => set.moves)) {
    const key = moveKey(move);
    const known = count.get(key);
    if (known) known.times += 1;
    else count.set(key, { move, times: 1 });
  }
  const byCode = (a: StandardMove, b: StandardMove) => (a.code < b.code ? -1 : 1);
  const pick = (always: boolean) =>
    [...count.values()]
      .filter(({ times }) => (times === sets.length) === always)
      .map(({ move }) => move)
      .sort(byCode);
  const [always, among] = [pick(true), pick(false)];
  const choose = first.moves.length - always.length;
  const isWhole = new Set(among.map(({ code }) => code)).size === among.length;
  if (!isWhole || waysToChoose(among.length, choose) !== sets.length) return sets.map(single);
  return [{ always, choose, among, sets: sets.length, first }];
}

/**
 * Gathers smallest sets that differ only in which uncounted standards move, so that 792 sets can be said as
 * "any 7 of these 12". Families stand in the order of their first sets.
 * @param sets as `smallestChangesTo` gives them
 */
export function changeFamilies(sets: readonly ChangeSet[]): ChangeFamily[] {
  const groups = new Map<string, [ChangeSet, ...ChangeSet[]]>();
  for (const set of sets) {
    const group = groups.get(familyKey(set));
    if (group) group.push(set);
    else groups.set(familyKey(set), [set]);
  }
  return [...groups.values()].flatMap((group) => asFamily(group[0], group));
}
