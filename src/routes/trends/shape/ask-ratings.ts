import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { areaCoverage } from '$lib/queries/area-coverage';
import { fieldworkKnown } from '$lib/queries/fieldwork-known';
import { programmeList } from '$lib/queries/programme-list';
import { ratingBandList } from '$lib/queries/rating-band-list';
import { ratingPeriods } from '$lib/queries/rating-periods';
import { scoreBases } from '$lib/queries/score-bases';
import { scoreSpread } from '$lib/queries/score-spread';
import { scoredInspections } from '$lib/queries/scored-inspections';
import { TOGETHER, type TrendSlice } from '$lib/ui/trends/slice';
import { packCounts, packCoverage, packScores, packSpreads } from './pack-slice';
import { pivotCounts } from './pivot-counts';
import { trendLists } from './trend-lists';

/** All that the filters of the page answer from, with every interval worked out. */
export async function askRatings(engine: Engine): Promise<TrendSlice> {
  const listed = await ask(engine, programmeList, {});
  const coverage = await ask(engine, areaCoverage, {});
  const counts = await ask(engine, ratingPeriods, {});
  const [dated] = await ask(engine, fieldworkKnown, {});
  const lists = trendLists(listed, coverage, counts);
  const newest = listed.findLast(({ scale }) => scale === TOGETHER)?.programme_id;
  const spreads = await ask(engine, scoreSpread, {});
  const bands = await ask(engine, ratingBandList, {});
  return {
    ...lists,
    bands: bands
      .filter(({ programme_id, level }) => programme_id === newest && level === 'overall_score')
      .map(({ rating, min, max }) => ({ rating, min, max })),
    counts: packCounts(pivotCounts(counts), lists),
    spreads: packSpreads(spreads, lists),
    scoreNeeds: {
      scores: Math.max(...spreads.map(({ needed_scores }) => needed_scores)),
      pct: Math.max(...spreads.map(({ needed_pct }) => needed_pct))
    },
    scores: packScores(await ask(engine, scoredInspections, {}), lists),
    bases: await ask(engine, scoreBases, {}),
    coverage: packCoverage(coverage, lists),
    dated: {
      inspections: dated?.inspections ?? 0,
      withFieldwork: dated?.with_fieldwork ?? 0,
      yearOnly: dated?.year_only ?? 0
    }
  };
}
