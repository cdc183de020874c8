/**
 * Which labels of an axis stay clear of each other; the last always stays, the others as far as there is room.
 * @param places in per cent of the width, ascending
 * @param labelWidth px of the widest label, its gap included
 * @param width px of the axis
 * @returns one boolean for each place
 */
export function thinLabels(places: readonly number[], labelWidth: number, width: number): boolean[] {
  const kept = places.map(() => false);
  let next = Number.POSITIVE_INFINITY;
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const x = ((places[i] ?? 0) / 100) * width;
    if (next - x < labelWidth) continue;
    kept[i] = true;
    next = x;
  }
  return kept;
}
