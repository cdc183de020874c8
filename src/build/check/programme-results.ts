import type { Fault } from '$lib/data/read-table';
import type { Scale } from '$lib/data/words';
import type { Facts } from '../facts';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';
import { scaleOfInspection } from './programmes';

function onScale(
  rows: readonly Cells[],
  scale: Scale,
  what: string,
  scales: ReadonlyMap<string, string>
): Fault[] {
  const expected = `an inspection whose programme reports ${what} (scale ${scale})`;
  return rows
    .filter(({ text }) => (scales.get(text.inspection_id ?? '') ?? scale) !== scale)
    .map((row) => faultAt(row, 'inspection_id', expected, 'programme-result'));
}

/** Core Case Inspection scores and Short Quality Screening findings on inspections of another programme. */
export function foreignResults(facts: Facts): Fault[] {
  const scales = scaleOfInspection(facts);
  const cci = onScale(placed(facts.tables.cci_scores), 'percentage', 'percentages', scales);
  return [...cci, ...onScale(placed(facts.tables.sqs_findings), 'none', 'proportions in words', scales)];
}

/** Scores outside the lowest and highest so far that are printed with them. */
export function scoresOutsideSoFar({ tables }: Facts): Fault[] {
  return placed(tables.cci_scores).flatMap((at) => {
    const { pct, lowest_so_far: low, average_so_far: mean, highest_so_far: high } = at.row;
    const outside = (value: number | null) =>
      value !== null && ((low !== null && value < low) || (high !== null && value > high));
    const expected = `a value from lowest_so_far (${low ?? 'none'}) to highest_so_far (${high ?? 'none'})`;
    const inverted = low !== null && high !== null && low > high;
    if (inverted) return [faultAt(at, 'lowest_so_far', `at most highest_so_far (${high})`, 'so-far')];
    const columns = [...(outside(pct) ? ['pct'] : []), ...(outside(mean) ? ['average_so_far'] : [])];
    return columns.map((column) => faultAt(at, column, expected, 'so-far'));
  });
}

/** Readings of a letter's words whose lower end lies above the upper, or of which one end is missing. */
export function brokenWordRanges({ tables }: Facts): Fault[] {
  return placed(tables.sqs_findings).flatMap((at) => {
    const { met_low_pct: low, met_high_pct: high } = at.row;
    if ((low === null) !== (high === null)) {
      const column = low === null ? 'met_low_pct' : 'met_high_pct';
      return [faultAt(at, column, 'both ends of the range, or neither', 'word-range')];
    }
    if (low === null || high === null || low <= high) return [];
    return [faultAt(at, 'met_low_pct', `at most met_high_pct (${high})`, 'word-range')];
  });
}
