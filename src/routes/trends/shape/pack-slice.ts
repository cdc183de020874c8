import type { AreaCoverage } from '$lib/queries/area-coverage';
import type { ScoreSpread } from '$lib/queries/score-spread';
import type { ScoredInspection } from '$lib/queries/scored-inspections';
import { proportionInterval } from '$lib/stats/proportion-interval';
import type {
  PackedCounts,
  PackedCoverage,
  PackedScore,
  PackedSpread,
  PlaceKind,
  TrendSlice
} from '$lib/ui/trends/slice';
import type { PivotedCounts } from './pivot-counts';

type Lists = Pick<TrendSlice, 'programmes' | 'places' | 'periods'>;

/** Finds the places of a row's words in the slice's lists; -1 for what the page does not show. */
export function placesIn({ programmes, places, periods }: Lists) {
  const nth = new Map(
    places.map(({ kind, name }, i) => [kind === 'all' ? 'all' : `${kind} ${name}`, i] as const)
  );
  return {
    programme: (id: string) => programmes.findIndex((one) => one.id === id),
    place: (kind: string, name: string) => nth.get(kind === 'all' ? 'all' : `${kind} ${name}`) ?? -1,
    period: (kind: string, text: string) => periods.findIndex((one) => one.kind === kind && one.text === text)
  };
}

/** Short enough to travel, and fine enough to be rounded once more to the same whole per cent. */
const travelling = (share: number | null) => Number((share ?? 0).toFixed(6));

/** Counts with the 95 % interval (Wilson) of the share Good or better; places that the page does not show are left out. */
export function packCounts(rows: readonly PivotedCounts[], lists: Lists): PackedCounts[] {
  const at = placesIn(lists);
  return rows.flatMap((row): PackedCounts[] => {
    const place = at.place(row.place_kind, row.place);
    if (place < 0) return [];
    const counts = [row.Outstanding, row.Good, row['Requires improvement'], row.Inadequate] as const;
    const rated = counts.reduce((sum, n) => sum + n, 0);
    const cell = [
      at.programme(row.programmes),
      place,
      at.period(row.period_kind, row.period),
      ...counts,
      row['No rating found']
    ] as const;
    if (rated === 0) return [cell];
    const { lower, upper } = proportionInterval(row.Outstanding + row.Good, rated, 0.95);
    return [[...cell, travelling(lower), travelling(upper)]];
  });
}

/** How many scores there are, with quartiles where there are enough. */
export function packSpreads(rows: readonly ScoreSpread[], lists: Lists): PackedSpread[] {
  const at = placesIn(lists);
  return rows.flatMap((row): PackedSpread[] => {
    const place = at.place(row.place_kind, row.place);
    if (place < 0) return [];
    const cell = [
      at.programme(row.programmes),
      place,
      at.period(row.year === 'all' ? 'all' : 'year', row.year),
      row.inspections,
      row.scored
    ] as const;
    const { lower_quartile: lower, median, upper_quartile: upper } = row;
    return lower === null || median === null || upper === null ? [cell] : [[...cell, lower, median, upper]];
  });
}

/** Each score with the places that it is counted in. */
export function packScores(rows: readonly ScoredInspection[], lists: Lists): PackedScore[] {
  const at = placesIn(lists);
  return rows.map((row) => {
    const named: [PlaceKind, string][] = [
      ['country', row.country],
      ['region', row.region],
      ...row.police_force_area.split(';').map((name): [PlaceKind, string] => ['police-force-area', name])
    ];
    const places = named.map(([kind, name]) => at.place(kind, name)).filter((place) => place > 0);
    const period = at.period('year', row.published.slice(0, 4));
    return [row.name, at.programme(row.programme_id), period, row.score, places];
  });
}

/** Services of today by what was found of them. */
export function packCoverage(rows: readonly AreaCoverage[], lists: Lists): PackedCoverage[] {
  const at = placesIn(lists);
  return rows.flatMap((row): PackedCoverage[] => {
    const place = at.place(row.place_kind, row.place);
    if (place < 0) return [];
    return [[at.programme(row.programmes), place, row.services, row.rated, row.unrated, row.not_found]];
  });
}
