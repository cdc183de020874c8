import { countOf } from './lists';
import { formatNumber } from './numbers';

/** One score of a distribution. */
export interface DistributionScore {
  /** Whose it is. */
  label: string;
  value: number;
  /** True for scores of the later of two programmes, drawn hollow. */
  later?: boolean;
}

/** The scores of one year, theme or programme. */
export interface DistributionRow {
  label: string;
  scores: readonly DistributionScore[];
  /** Inspections that these are the scores of, those included whose score was not found. */
  inspections: number;
  /** Median and quartiles; null where there are too few scores for them, or none are to be given. */
  median: number | null;
  lowerQuartile: number | null;
  upperQuartile: number | null;
}

/** How many scores a row holds: `25 of 31 scores found`. */
export function scoresFound({ scores, inspections }: DistributionRow): string {
  if (inspections === 0) return 'no inspection found';
  if (scores.length === 0) return `no score found of ${inspections}`;
  if (scores.length === inspections) return countOf(inspections, 'score');
  return `${scores.length} of ${countOf(inspections, 'score')} found`;
}

/** The middle of a row in words: `median 22`; how many scores there are where that is too few for one. */
export function middleInWords(row: DistributionRow): string {
  if (row.median !== null) return `median ${formatNumber(row.median)}`;
  const [only] = row.scores;
  if (row.scores.length === 1 && only) return formatNumber(only.value);
  if (row.scores.length === 0) return 'none';
  const values = row.scores.map(({ value }) => value);
  return `${formatNumber(Math.min(...values))} to ${formatNumber(Math.max(...values))}`;
}

/** The middle half in words: `half from 18 to 27`; undefined without a median. */
export function halfInWords({ lowerQuartile, upperQuartile }: DistributionRow): string | undefined {
  if (lowerQuartile === null || upperQuartile === null) return undefined;
  return `half: ${formatNumber(lowerQuartile)} to ${formatNumber(upperQuartile)}`;
}

function rowInWords(row: DistributionRow): string {
  const found = `${row.label}: ${scoresFound(row)}`;
  if (row.scores.length === 0) return `${found}.`;
  const values = row.scores.map(({ value }) => value);
  const range =
    values.length === 1
      ? ''
      : `, from ${formatNumber(Math.min(...values))} to ${formatNumber(Math.max(...values))}`;
  const single = values.length === 1 ? `, ${middleInWords(row)}` : '';
  const half = halfInWords(row);
  const middle = row.median === null || !half ? '' : `, ${middleInWords(row)}, middle ${half}`;
  return `${found}${single}${range}${middle}.`;
}

/** What a distribution shows, a sentence for each row. */
export function describeDistribution(rows: readonly DistributionRow[]): string {
  if (rows.every(({ scores }) => scores.length === 0)) return 'No score was found.';
  return rows.map(rowInWords).join(' ');
}
