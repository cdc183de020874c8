/**
 * Share of cases in whole per cent, halves rounded up; worked out in integers, so that 1 of 8 (12.5) is 13.
 * @throws RangeError when the counts are no counts, n is 0, or yes is more than n
 */
export function wholePercent(yes: number, n: number): number {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`wholePercent: n is ${n}, expected a count of at least 1`);
  if (!Number.isInteger(yes) || yes < 0 || yes > n) {
    throw new RangeError(`wholePercent: yes is ${yes}, expected a count from 0 to ${n}`);
  }
  return Math.floor((200 * yes + n) / (2 * n));
}

/**
 * Cases as they must always be said: `7 of 8 (88 %)`; without a base `0 of 0`, as no share can be made of it.
 * @throws RangeError as `wholePercent`
 */
export function casesOf(yes: number, n: number): string {
  if (yes === 0 && n === 0) return '0 of 0';
  return `${yes} of ${n} (${wholePercent(yes, n)} %)`;
}
