import { bisectLeft } from 'd3-array';
import { requireConfidence, requireNonNegative } from './arguments';
import { posteriorDraws, type RankKind } from './posterior-draws';
import { rankAt, rankCounts } from './rank-counts';

/** One of the services or areas that are ranked; null where not known. The id must be its own. */
export interface RankUnit {
  id: string;
  count: number | null;
  denominator: number | null;
}

/** How ranks are drawn; every part has a default. */
export interface RankOptions {
  /** 0.95 unless given: limits at the 2.5th and 97.5th percentile of the drawn ranks. */
  confidence?: number;
  /** 10,000 unless given. */
  draws?: number;
  /** Start of the pseudo-random streams, a whole number; 1 unless given. */
  seed?: number;
}

/** A unit's rank among those that can be ranked, 1 for the lowest value; ranks are null where it cannot be ranked. */
export interface RankInterval {
  id: string;
  rank: number | null;
  lower: number | null;
  upper: number | null;
  /** Number of units ranked. */
  of: number;
}

type Ranked = RankUnit & { count: number; denominator: number };

function requireUnits(units: readonly RankUnit[], kind: RankKind): void {
  const ids = new Set<string>();
  for (const { id, count, denominator } of units) {
    if (ids.has(id)) throw new RangeError(`id must not come twice, got ${id}`);
    ids.add(id);
    if (count !== null) requireNonNegative('count', count);
    if (denominator !== null) requireNonNegative('denominator', denominator);
    if (kind === 'proportion' && count !== null && denominator && count > denominator) {
      throw new RangeError(`count must not be above denominator = ${denominator}, got ${count}`);
    }
  }
}

/**
 * Rank of each unit with its interval, by simulation: every unit's value is drawn again and again from what its figures
 * leave open (`posteriorDraws`), the draws are ranked, and the interval holds the middle 95 per cent of a unit's ranks.
 * Rank 1 is the lowest value whatever is good; equal values share the lower rank. Each unit's draws start from its id, so
 * nothing depends on the order given, and the same units always give the same ranks.
 *
 * The plain rank is no middle: a unit with few events is drawn towards the others, so that its plain rank may even lie
 * outside its interval. Never show a rank without the interval.
 * @param units a unit without count, or with no denominator or 0, is not ranked
 * @param kind `rate` for events per denominator, `proportion` for a part of it
 * @returns one for each unit, in the order given
 * @throws RangeError naming the argument: an id twice, a number not finite or negative, count above denominator in a
 *   proportion, confidence out of range, draws or seed that are none
 * @see Goldstein & Spiegelhalter 1996, Journal of the Royal Statistical Society A 159:385–443 (intervals of ranks)
 */
export function rankInterval(
  units: readonly RankUnit[],
  kind: RankKind,
  options: RankOptions = {}
): RankInterval[] {
  const { confidence = 0.95, draws = 10_000, seed = 1 } = options;
  requireConfidence(confidence);
  if (!Number.isInteger(draws) || draws < 1)
    throw new RangeError(`draws must be a whole number above 0, got ${draws}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be a whole number, got ${seed}`);
  requireUnits(units, kind);
  const ranked = units.filter((unit): unit is Ranked => unit.count !== null && !!unit.denominator);
  const values = Float64Array.from(ranked, ({ count, denominator }) => count / denominator);
  const sorted = values.toSorted();
  const counts = rankCounts(ranked.map((unit) => posteriorDraws(unit, kind, draws, seed)));
  const tail = (1 - confidence) / 2;
  const intervals = new Map(
    ranked.map(({ id }, i) => {
      const mine = counts[i] ?? new Int32Array();
      const rank = bisectLeft(sorted, values[i] ?? NaN) + 1;
      return [id, { rank, lower: rankAt(mine, tail), upper: rankAt(mine, 1 - tail) }];
    })
  );
  const none = { rank: null, lower: null, upper: null };
  return units.map(({ id }) => ({ id, ...(intervals.get(id) ?? none), of: ranked.length }));
}
