import type { Workbench } from '../workbench';

/** Shares of one group by one thing add to a hundred, rounding aside. */
export function proveShares(bench: Workbench): void {
  const groups = new Map<string, typeof all>();
  const all = bench.of('report_demographics', 'share_pct');
  for (const share of all) {
    const name = `${share.key['population']}, ${share.key['dimension']}`;
    groups.set(name, [...(groups.get(name) ?? []), share]);
  }
  for (const [name, shares] of groups) {
    const sum = shares.reduce((total, { value }) => total + Number(value), 0);
    if (Math.abs(sum - 100) <= shares.length) continue;
    bench.atMost(shares, 'likely');
    bench.say('conflict', 'shares-add-up', `Shares of ${name} add to ${sum} %.`, shares);
  }
}

/** Lowest, average and highest score so far stand in that order, and the area's own lies between the ends. */
export function proveCciRanges(bench: Workbench): void {
  for (const lowest of bench.of('cci_scores', 'lowest_so_far')) {
    const cells = ['average_so_far', 'highest_so_far'].map((column) => bench.beside(lowest, column));
    const [average, highest] = cells.map((cell) => Number(cell?.value));
    if (Number(lowest.value) <= Number(average) && Number(average) <= Number(highest)) continue;
    bench.atMost([lowest, ...cells], 'doubtful');
    bench.say(
      'conflict',
      'range-order',
      `${lowest.key['code']}: lowest, average and highest are not in order.`,
      [lowest, ...cells]
    );
  }
}
