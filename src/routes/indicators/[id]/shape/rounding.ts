/** Places after the point at which values of a unit are printed. */
export function placesOf(unit: string): number {
  return unit.startsWith('per 100,000') || unit === 'children' ? 0 : 1;
}

/** Places of values, and of differences between them (`toWire`), by unit. */
export function wirePlaces(unit: string): { places: number; differencePlaces: number } {
  return { places: placesOf(unit), differencePlaces: unit === 'per cent' ? 1 : 0 };
}

/** A number at so many places, or null. */
export function rounded(value: number | null | undefined, places: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(places));
}

/** A column without its decimals beyond what is printed; undefined when nothing is known in it. */
export function column(
  values: readonly (number | null | undefined)[],
  places: number
): (number | null)[] | undefined {
  return values.some((value) => value !== null && value !== undefined)
    ? values.map((value) => rounded(value, places))
    : undefined;
}
