/** A place in order: `1st`, `12th`, `63rd`. */
export function ordinalOf(n: number): string {
  const [tens, ones] = [n % 100, n % 10];
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][ones] ?? 'th'}`;
}

/** A rank as the interval that the figures leave open, from the lowest value: `between 12th and 61st of 148`. */
export function rankInWords(low: number, high: number, of: number): string {
  return low === high
    ? `${ordinalOf(low)} of ${of}`
    : `between ${ordinalOf(low)} and ${ordinalOf(high)} of ${of}`;
}
