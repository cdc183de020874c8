import { COMPARISON_REASONS, COMPARISON_VERDICTS } from '$lib/data/words';
import { strengthOf } from '$lib/stats/strength-of';
import type { ComparedCell, ComparisonSlice } from './slice';

/** A comparison as it travels: places in closed lists and numbers, in this order. */
type PackedCell = readonly (number | null)[];
/** A slice as it travels with a page. */
export type PackedSlice = Omit<ComparisonSlice, 'cells'> & {
  cells: Record<string, Record<string, Record<string, PackedCell>>>;
};

/** Six figures are more than any page prints. */
const shorten = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)));

function packCell(cell: ComparedCell): PackedCell {
  return [
    COMPARISON_VERDICTS.indexOf(cell.verdict),
    cell.reason === null ? null : COMPARISON_REASONS.indexOf(cell.reason),
    cell.membersUsed,
    cell.small ? 1 : 0,
    cell.differenceUnit === 'points' ? 1 : 0,
    cell.membersSuppressed,
    ...[cell.comparator, cell.difference, cell.differenceLower, cell.differenceUpper].map(shorten),
    ...[cell.comparatorFrom, cell.comparatorTo].map(shorten),
    ...[cell.lowest, cell.lowerQuartile, cell.median, cell.upperQuartile, cell.highest].map(shorten)
  ];
}

function unpackCell(packed: PackedCell): ComparedCell {
  const [verdict, reason, used, small, points, suppressed, ...numbers] = packed;
  const [comparator, difference, differenceLower, differenceUpper, from, to, ...spread] = numbers;
  const [lowest, lowerQuartile, median, upperQuartile, highest] = spread;
  const words = {
    verdict: COMPARISON_VERDICTS[verdict ?? -1],
    reason: reason == null ? null : COMPARISON_REASONS[reason]
  };
  if (!words.verdict || words.reason === undefined)
    throw new RangeError(`unpackCell: [${packed.join(', ')}] names no verdict or reason`);
  return {
    verdict: words.verdict,
    strength: strengthOf(words.verdict),
    reason: words.reason,
    membersUsed: used ?? 0,
    small: small === 1,
    differenceUnit: points === 1 ? 'points' : 'per cent',
    comparator: comparator ?? null,
    difference: difference ?? null,
    differenceLower: differenceLower ?? null,
    differenceUpper: differenceUpper ?? null,
    membersSuppressed: suppressed ?? 0,
    comparatorFrom: from ?? null,
    comparatorTo: to ?? null,
    lowest: lowest ?? null,
    lowerQuartile: lowerQuartile ?? null,
    median: median ?? null,
    upperQuartile: upperQuartile ?? null,
    highest: highest ?? null
  };
}

type Tree<T> = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, T>>>>>>;

function mapTree<T, U>(
  tree: Tree<T>,
  change: (leaf: T) => U
): Record<string, Record<string, Record<string, U>>> {
  const each = <A, B>(record: Readonly<Record<string, A>>, by: (value: A) => B) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, by(value)]));
  return each(tree, (branch) => each(branch, (twig) => each(twig, change)));
}

/** A slice as JSON for a page's data block, in which nothing can be taken for markup. */
export function packSlice(slice: ComparisonSlice): string {
  const packed: PackedSlice = { ...slice, cells: mapTree(slice.cells, packCell) };
  return JSON.stringify(packed).replaceAll(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
}

/**
 * Reads a page's data block, which this same build wrote.
 * @throws SyntaxError when it is no JSON; RangeError when a comparison is not one
 */
export function unpackSlice(json: string): ComparisonSlice {
  const packed = JSON.parse(json) as PackedSlice;
  return { ...packed, cells: mapTree(packed.cells, unpackCell) };
}
