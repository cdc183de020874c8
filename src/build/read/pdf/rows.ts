/** A row of a table: the bands from `from` up to and without `to`. */
export interface RowRange {
  from: number;
  to: number;
}

/**
 * Divides bands into rows so that the whole costs least.
 * @param count number of bands
 * @param rowCost what a row of the bands from … to costs: high where they do not look like one row
 * @param cutCost what a row end before a band costs: below 0 where something speaks for it
 */
export function cheapestRows(
  count: number,
  rowCost: (range: RowRange) => number,
  cutCost: (band: number) => number
): { rows: RowRange[]; cost: number } {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= count; to += 1) {
    const ways = Array.from({ length: Math.min(to, LONGEST_ROW) }, (_, back) => {
      const from = to - 1 - back;
      const before = best[from]?.cost ?? Infinity;
      return { from, cost: before + rowCost({ from, to }) + (from === 0 ? 0 : cutCost(from)) };
    });
    best.push(ways.reduce((least, way) => (way.cost < least.cost ? way : least)));
  }
  return { rows: traced(best, count), cost: best[count]?.cost ?? 0 };
}

/** Bands that a row has at most; a cell of more lines would fill a page. */
const LONGEST_ROW = 60;

function traced(best: readonly { from: number }[], count: number): RowRange[] {
  const rows: RowRange[] = [];
  for (let to = count; to > 0; to = rows[0]?.from ?? 0) rows.unshift({ from: best[to]?.from ?? 0, to });
  return rows;
}
