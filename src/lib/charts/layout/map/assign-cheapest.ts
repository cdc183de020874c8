/** The best path found so far while one row looks for its column. */
interface Search {
  least: Float64Array;
  before: Int32Array;
  done: Uint8Array;
}

/**
 * Gives every row a column of its own so that the costs add up to the least possible sum.
 * Shortest augmenting paths with dual prices (Jonker and Volgenant 1987), O(rows² × columns).
 * @param cost cost of a row in a column; finite
 * @returns column of each row
 * @throws RangeError with more rows than columns
 */
export function assignCheapest(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number
): number[] {
  if (rows > columns) throw new RangeError(`assignCheapest: ${rows} rows cannot share ${columns} columns`);
  // Index 0 stands for “no row” and “no column”, so that the search can start outside.
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const search: Search = {
      least: new Float64Array(columns + 1).fill(Infinity),
      before: new Int32Array(columns + 1),
      done: new Uint8Array(columns + 1)
    };
    let at = 0;
    do at = step(at, search, { rowOf, rowPrice, columnPrice }, cost);
    while (valueAt(rowOf, at) !== 0);
    while (at !== 0) {
      const previous = valueAt(search.before, at);
      rowOf[at] = valueAt(rowOf, previous);
      at = previous;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  rowOf.forEach((row, column) => {
    if (column > 0 && row > 0) columnOf[row - 1] = column - 1;
  });
  return columnOf;
}

interface Prices {
  rowOf: Int32Array;
  rowPrice: Float64Array;
  columnPrice: Float64Array;
}

/** Reads an index that is known to be inside. */
function valueAt(list: Int32Array | Float64Array, index: number): number {
  return list[index] ?? 0;
}

/** Goes on to the column that is cheapest to reach, and moves the prices so that its cost becomes zero. */
function step(
  at: number,
  { least, before, done }: Search,
  { rowOf, rowPrice, columnPrice }: Prices,
  cost: (row: number, column: number) => number
): number {
  done[at] = 1;
  const row = valueAt(rowOf, at);
  let next = 0;
  let shortest = Infinity;
  for (let column = 1; column < least.length; column++) {
    if (done[column]) continue;
    const reduced = cost(row - 1, column - 1) - valueAt(rowPrice, row) - valueAt(columnPrice, column);
    if (reduced < valueAt(least, column)) {
      least[column] = reduced;
      before[column] = at;
    }
    if (valueAt(least, column) < shortest) {
      shortest = valueAt(least, column);
      next = column;
    }
  }
  for (let column = 0; column < least.length; column++) {
    if (done[column]) {
      const owner = valueAt(rowOf, column);
      rowPrice[owner] = valueAt(rowPrice, owner) + shortest;
      columnPrice[column] = valueAt(columnPrice, column) - shortest;
    } else least[column] = valueAt(least, column) - shortest;
  }
  return next;
}
