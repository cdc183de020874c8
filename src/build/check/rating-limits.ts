import type { Fault } from '$lib/data/read-table';
import { RATINGS } from '$lib/data/words';
import type { Facts, FactRow } from '../facts';
import { knownValues } from './known';
import { faultAt, placed } from './placed';
import { programmeOfInspection } from './programmes';

const CHECK = 'rating-limits';

/** Limits on the overall rating that an inspection's own standard ratings bring, by inspection. */
export function limitsInForce(facts: Facts): ReadonlyMap<string, readonly FactRow<'rating_limits'>[]> {
  const programmes = programmeOfInspection(facts);
  const found = new Map<string, FactRow<'rating_limits'>[]>();
  for (const { row } of placed(facts.tables.standard_ratings)) {
    const own = facts.tables.rating_limits.rows.filter(
      (limit) =>
        limit.programme_id === programmes.get(row.inspection_id) &&
        limit.standard_code === row.standard_code &&
        limit.when_rated === row.rating
    );
    if (own.length) found.set(row.inspection_id, [...(found.get(row.inspection_id) ?? []), ...own]);
  }
  return found;
}

function emptyLimits({ tables }: Facts): Fault[] {
  const there = knownValues(tables.standards, 'programme_id+standard_code');
  const counted = knownValues(tables.standards, 'programme_id+standard_code+counts_to_score');
  return placed(tables.rating_limits).flatMap((at) => {
    const { programme_id: programme, standard_code: code, highest_overall: highest } = at.row;
    const name = `${programme}+${code}`;
    const outside = `a standard of programme ${programme} that does not count to the score`;
    const inside = (there && !there.has(name)) || counted?.has(`${name}+yes`);
    return [
      ...(inside ? [faultAt(at, 'standard_code', outside, CHECK)] : []),
      ...(highest === RATINGS.at(-1)
        ? [faultAt(at, 'highest_overall', `a rating below ${highest}, or nothing is limited`, CHECK)]
        : [])
    ];
  });
}

function missingLimits({ tables }: Facts): Fault[] {
  const limited = knownValues(tables.rating_limits, 'programme_id+standard_code');
  return placed(tables.standards).flatMap((at) => {
    const { programme_id: programme, standard_code: code, counts_to_score: counts } = at.row;
    if (!limited || counts === 'yes' || limited.has(`${programme}+${code}`)) return [];
    const expected = `yes, or a row of rating_limits that says how standard ${code} limits the overall rating`;
    return [faultAt(at, 'counts_to_score', expected, CHECK)];
  });
}

/** Limits by a standard that is in the score or not there, limits that limit nothing, standards outside the score without any. */
export function brokenLimits(facts: Facts): Fault[] {
  return [...emptyLimits(facts), ...missingLimits(facts)];
}
