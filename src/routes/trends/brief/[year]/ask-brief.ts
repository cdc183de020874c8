import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { ratingChangeList } from '$lib/queries/rating-change-list';
import { ratingPeriods } from '$lib/queries/rating-periods';
import { scoreSpread } from '$lib/queries/score-spread';
import { yearEndAges } from '$lib/queries/year-end-ages';
import { yearInspections, type YearInspection } from '$lib/queries/year-inspections';
import { yearShares, type YearShare } from '$lib/queries/year-shares';
import { compareProportions } from '$lib/stats/compare-proportions';
import { proportionInterval } from '$lib/stats/proportion-interval';
import type { RatingBarRow } from '$lib/words/describe-rating-bars';
import {
  againstBefore,
  namesByRating,
  scoresOfYear,
  yearFinding,
  type BriefedYear
} from '$lib/words/year-brief';
import { pivotCounts, type PivotedCounts } from '../../shape/pivot-counts';

/** Years drawn before the year itself: as many as one page has room for. */
const YEARS_BEFORE = 4;
/** What each scale is called, and under which name its programmes are counted together. */
const SCALES = [
  { scale: '0-36', programmes: '0-36', standards: 'Standards of 2018 and 2021' },
  { scale: 'rating', programmes: 'yjs-2025', standards: 'Standards of 2025' }
] as const;

function barRow(row: PivotedCounts): RatingBarRow {
  const counts = [row.Outstanding, row.Good, row['Requires improvement'], row.Inadequate];
  const rated = counts.reduce((sum, n) => sum + n, 0);
  const { lower, upper } = proportionInterval(row.Outstanding + row.Good, rated, 0.95);
  return { label: row.period, counts, notFound: row['No rating found'], lower, upper };
}

function sentences(row: RatingBarRow, of: BriefedYear, shares: readonly YearShare[]) {
  const own = shares.find(({ time }) => time === 'year');
  const before = shares.find(({ time }) => time === 'before') ?? null;
  const difference = compareProportions(
    { x: own?.better ?? null, n: own?.rated ?? null },
    { x: before?.better ?? null, n: before?.rated ?? null },
    0.95
  );
  return { finding: yearFinding(row, of), before: againstBefore(before, difference) };
}

/** One scale of a year’s brief; null where no report of the year is on it. */
function scaleOf(
  { scale, standards }: (typeof SCALES)[number],
  rows: readonly RatingBarRow[],
  of: BriefedYear,
  inspections: readonly YearInspection[],
  shares: readonly YearShare[]
) {
  const row = rows.find(({ label }) => label === String(of.year));
  if (!row) return null;
  const drawn = rows.filter(
    ({ label }) => Number(label) <= of.year && Number(label) >= of.year - YEARS_BEFORE
  );
  const own = inspections.filter((one) => one.scale === scale);
  const said = sentences(
    row,
    of,
    shares.filter((share) => share.scale === scale)
  );
  return { scale, standards, ...said, drawn, inspections: own, names: namesByRating(own) };
}

/**
 * A year’s figures for one printed page: each scale apart, re-inspections, and how old ratings were at its end.
 * @param of the year, with the newest date of the facts where they end in it
 */
export async function askBrief(engine: Engine, of: BriefedYear) {
  const { year } = of;
  const inspections = await ask(engine, yearInspections, { year });
  const shares = await ask(engine, yearShares, { year });
  const counts = pivotCounts(await ask(engine, ratingPeriods, {})).filter(
    ({ place_kind, period_kind }) => place_kind === 'all' && period_kind === 'year'
  );
  const spreads = await ask(engine, scoreSpread, {});
  const spread = spreads.find(
    (one) => one.programmes === '0-36' && one.place_kind === 'all' && one.year === String(year)
  );
  const changes = (await ask(engine, ratingChangeList, {})).filter(
    ({ to_published }) => to_published.slice(0, 4) === String(year)
  );
  const [ages] = await ask(engine, yearEndAges, { year });
  return {
    ...of,
    inspections,
    scales: SCALES.flatMap((one) => {
      const rows = counts.filter(({ programmes }) => programmes === one.programmes).map(barRow);
      return scaleOf(one, rows, of, inspections, shares) ?? [];
    }),
    scores: spread ? scoresOfYear(spread) : null,
    changes: changes.filter(({ measured_on }) => measured_on !== 'apart'),
    apart: changes.filter(({ measured_on }) => measured_on === 'apart'),
    ages: ages ?? null
  };
}
/** What a year’s brief shows. */
export type Brief = Awaited<ReturnType<typeof askBrief>>;
