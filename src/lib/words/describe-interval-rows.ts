/** One service's value of an indicator on a common scale. */
export interface IntervalRow {
  label: string;
  /** Null where there is none; `words` then says why. */
  value: number | null;
  /** 95 % interval; null where the indicator carries none. */
  lower: number | null;
  upper: number | null;
  /** The value in words, or the word for what is missing. */
  words: string;
  /** A second line under the value, such as its interval and what it is out of. */
  note?: string | undefined;
}

/** What rows of values show, in sentences. */
export function describeIntervalRows(rows: readonly IntervalRow[], unit: string): string {
  if (rows.every(({ value }) => value === null)) return 'No value is known.';
  const each = rows.map(({ label, words, note }) => `${label}: ${words}${note ? ` (${note})` : ''}`);
  return `${each.join('; ')}. Unit: ${unit}.`;
}
