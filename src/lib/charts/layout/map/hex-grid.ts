/** A cell of the hexagon grid: rows count southward, columns eastward; odd rows stand half a column further east. */
export interface HexCell {
  column: number;
  row: number;
}

/** Height between two rows of hexagons as a share of the width between two columns. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** How far east a cell's centre lies, in columns. */
export function eastOf({ column, row }: HexCell): number {
  return column + (Math.abs(row) % 2) / 2;
}

/** Centre of a cell whose neighbours lie `pitch` away; the centre of column 0, row 0 is the origin. */
export function hexCentre(cell: HexCell, pitch: number): { x: number; y: number } {
  return { x: eastOf(cell) * pitch, y: cell.row * ROW_HEIGHT * pitch };
}

/** Steps from cell to cell, 1 for neighbours. */
export function hexDistance(a: HexCell, b: HexCell): number {
  const down = Math.abs(a.row - b.row);
  // Every step to another row may also go half a column aside.
  return down + Math.max(0, Math.abs(eastOf(a) - eastOf(b)) - down / 2);
}

/** Cells within so many steps of a cell, row by row, without the cell itself. */
export function cellsAround(cell: HexCell, steps: number): HexCell[] {
  const found: HexCell[] = [];
  for (let row = cell.row - steps; row <= cell.row + steps; row++) {
    for (let column = cell.column - steps; column <= cell.column + steps; column++) {
      const distance = hexDistance(cell, { column, row });
      if (distance > 0 && distance <= steps) found.push({ column, row });
    }
  }
  return found;
}

/** Outline of a hexagon that stands on its point, to be put behind its top corner: `l… z`, whole units. */
export function hexOutline(pitch: number): string {
  const half = Math.round(pitch / 2);
  const side = Math.round(pitch / Math.sqrt(3));
  const slope = Math.round(side / 2);
  return `l${half} ${slope}v${side}l-${half} ${slope}-${half}-${slope}v-${side}z`;
}

/** Path of a cell's hexagon around its centre, whole units; `origin` is the centre of column 0, row 0. */
export function hexPath(cell: HexCell, pitch: number, origin = { x: 0, y: 0 }): string {
  const { x, y } = hexCentre(cell, pitch);
  const top = Math.round(y) + origin.y - Math.round(pitch / Math.sqrt(3));
  return `M${Math.round(x) + origin.x} ${top}${hexOutline(pitch)}`;
}
