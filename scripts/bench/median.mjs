/**
 * The middle value, or the mean of the two in the middle.
 *
 * @param {readonly number[]} values
 * @throws {RangeError} when there are none
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  if (middle.length === 0) throw new RangeError('median of no values');
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
