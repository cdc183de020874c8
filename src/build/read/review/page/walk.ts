/** Index after (or before) the current one; at an end it stays. From nowhere, the first. Null in an empty list. */
export function stepFrom(length: number, current: number | null, by: 1 | -1): number | null {
  if (length === 0) return null;
  if (current === null) return 0;
  return Math.min(length - 1, Math.max(0, current + by));
}

/** First index at or after `from` that is undecided, then the ones before it; null when all are decided. */
export function undecidedFrom(
  length: number,
  from: number,
  decided: (index: number) => boolean
): number | null {
  for (let step = 0; step < length; step++) {
    const index = (from + step) % length;
    if (!decided(index)) return index;
  }
  return null;
}
