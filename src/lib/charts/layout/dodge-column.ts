/** A label that wants to stand at a height. */
export interface ColumnLabel {
  /** Wanted middle, px from the top. */
  at: number;
  /** Height in px. */
  height: number;
}

/**
 * Moves labels of one column apart so that none overlap, keeping their order and as near as can be to their wishes.
 * @param top highest allowed edge
 * @param bottom lowest allowed edge; labels that do not fit at all run over the top
 * @returns middles in px, in the order given
 */
export function dodgeColumn(labels: readonly ColumnLabel[], top: number, bottom: number): number[] {
  const order = labels.map((label, i) => ({ ...label, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  const places = new Array<number>(labels.length).fill(0);
  let edge = top;
  for (const label of order) {
    places[label.i] = Math.max(label.at, edge + label.height / 2);
    edge = (places[label.i] ?? 0) + label.height / 2;
  }
  edge = bottom;
  for (const label of order.reverse()) {
    places[label.i] = Math.min(places[label.i] ?? 0, edge - label.height / 2);
    edge = (places[label.i] ?? 0) - label.height / 2;
  }
  return places;
}
