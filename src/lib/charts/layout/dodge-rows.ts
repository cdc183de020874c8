/** Stretch that a label takes on its row. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Puts stretches on as few rows as first-come allows, so that none overlap.
 * @param gap least distance between neighbours on a row
 * @returns row of each stretch, 0 the first, in the order given
 */
export function dodgeRows(stretches: readonly Stretch[], gap: number): number[] {
  const rows: Stretch[][] = [];
  return stretches.map((stretch) => {
    const clear = (row: Stretch[]) =>
      row.every((s) => stretch.start >= s.end + gap || stretch.end + gap <= s.start);
    const free = rows.findIndex(clear);
    if (free >= 0) {
      rows[free]?.push(stretch);
      return free;
    }
    rows.push([stretch]);
    return rows.length - 1;
  });
}
