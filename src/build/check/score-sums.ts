import type { Fault } from '$lib/data/read-table';
import { RATINGS } from '$lib/data/words';
import type { Facts } from '../facts';
import { grouped } from './cells';
import { faultAt, placed } from './placed';
import { scoredStandards } from './programmes';

const PUBLISHED: readonly string[] = ['report', 'other-page'];

/** What is known of an inspection's scored standards. */
export interface KnownStandards {
  /** How many standards the programme counts. */
  all: number;
  /** Sum of the scores of those whose rating is known. */
  sum: number;
  /** How many of them have no known rating. */
  missing: number;
  /** True when every known rating was published (by the report or another page). */
  published: boolean;
}

/** The scored standards of each inspection that has any rating: inspection_id to what is known; a standard rated twice counts once. */
export function knownStandards(facts: Facts): ReadonlyMap<string, KnownStandards> {
  const scored = scoredStandards(facts);
  const ratings = grouped(placed(facts.tables.standard_ratings), ['inspection_id']);
  const known = placed(facts.tables.inspections).flatMap(({ row }) => {
    const codes = scored.get(row.programme_id) ?? [];
    const own = (ratings.get(row.inspection_id) ?? []).filter((at) => codes.includes(at.row.standard_code));
    const byStandard = new Map(
      own.map((at) => [at.row.standard_code, RATINGS.findIndex((r) => r === at.row.rating)])
    );
    const scores = [...byStandard.values()].filter((score) => score >= 0);
    const sum = scores.reduce((a, b) => a + b, 0);
    const published = own.every((at) => PUBLISHED.includes(at.row.basis));
    const all = codes.length;
    return own.length
      ? [[row.inspection_id, { all, sum, missing: all - scores.length, published }] as const]
      : [];
  });
  return new Map(known);
}

/** Scores that a complete published set of standards does not add up to. */
export function unequalSums(facts: Facts): Fault[] {
  const standards = knownStandards(facts);
  return placed(facts.tables.inspections).flatMap((at) => {
    const known = standards.get(at.row.inspection_id);
    const score = at.row.overall_score;
    if (!known || known.missing !== 0 || !known.published || score === null || score === known.sum) return [];
    const expected = `${known.sum}, the sum of its ${known.all} published standard ratings`;
    return [faultAt(at, 'overall_score', expected, 'score-sum')];
  });
}
