import { bisectLeft } from 'd3-array';

/**
 * How often each unit took each rank over all draws.
 * @param columns one column of equally many draws for each unit
 * @returns one row for each unit: at index r, how often it had rank r + 1 (the lowest rank over ties)
 */
export function rankCounts(columns: readonly Float64Array[]): Int32Array[] {
  const counts = columns.map(() => new Int32Array(columns.length));
  const row = new Float64Array(columns.length);
  const draws = columns[0]?.length ?? 0;
  for (let draw = 0; draw < draws; draw++) {
    columns.forEach((column, unit) => (row[unit] = column[draw] ?? NaN));
    row.sort();
    counts.forEach((mine, unit) => {
      const below = bisectLeft(row, columns[unit]?.[draw] ?? NaN);
      mine[below] = (mine[below] ?? 0) + 1;
    });
  }
  return counts;
}

/**
 * The lowest rank that a share of the draws does not exceed.
 * @param counts a row of `rankCounts`
 * @param share 0–1, for example 0.025
 */
export function rankAt(counts: Int32Array, share: number): number {
  const draws = counts.reduce((sum, times) => sum + times, 0);
  const enough = Math.max(1, Math.round(share * draws));
  let seen = 0;
  return counts.findIndex((times) => (seen += times) >= enough) + 1;
}
