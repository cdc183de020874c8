import type { BAND_LEVELS } from '$lib/data/words';
import type { Fault } from '$lib/data/read-table';
import { RATINGS } from '$lib/data/words';
import type { Facts } from '../facts';
import { cellsOf, grouped } from './cells';
import type { Placed } from './placed';
import { faultAt, placed } from './placed';
import { scoredStandards } from './programmes';

type Level = (typeof BAND_LEVELS)[number];
type Band = Placed<'rating_bands'>;
const CHECK = 'rating-bands';

function orderFaults(bands: readonly Band[], top: number | undefined): Fault[] {
  return bands.flatMap((at, i) => {
    const before = bands[i - 1]?.row;
    const start = before ? before.max + 1 : 0;
    const faults: Fault[] = [];
    if (at.row.min !== start)
      faults.push(faultAt(at, 'min', `${start}, so that bands neither overlap nor leave a gap`, CHECK));
    if (at.row.max < at.row.min) faults.push(faultAt(at, 'max', `at least min (${at.row.min})`, CHECK));
    if (i === bands.length - 1 && top !== undefined && at.row.max !== top)
      faults.push(faultAt(at, 'max', `${top}, the end of the scale`, CHECK));
    return faults;
  });
}

function scoreFaults(bands: readonly Band[]): Fault[] {
  return bands
    .filter(({ row }) => row.score !== RATINGS.indexOf(row.rating))
    .map((at) => faultAt(at, 'score', `${RATINGS.indexOf(at.row.rating)} for ${at.row.rating}`, CHECK));
}

/** Bands, worst rating first, that overlap, leave a gap, do not span their scale, or give a rating other points than its own. */
export function brokenBands(facts: Facts): Fault[] {
  const scored = scoredStandards(facts);
  const most = (programme: string) => {
    const standards = scored.get(programme)?.length;
    return standards === undefined ? undefined : standards * (RATINGS.length - 1);
  };
  const tops: Record<Level, (programme: string) => number | undefined> = {
    question_pct: () => 100,
    overall_score: most
  };
  const columns = ['programme_id', 'level'];
  const written = grouped(cellsOf(facts.tables.rating_bands), columns);
  return [...grouped(placed(facts.tables.rating_bands), columns)].flatMap(([key, bands]) => {
    if (written.get(key)?.length !== bands.length) return scoreFaults(bands);
    const sorted = [...bands].sort((a, b) => RATINGS.indexOf(a.row.rating) - RATINGS.indexOf(b.row.rating));
    const first = sorted[0]?.row;
    return first
      ? [...orderFaults(sorted, tops[first.level](first.programme_id)), ...scoreFaults(bands)]
      : [];
  });
}
