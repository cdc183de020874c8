import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { indicatorList, type IndicatorAnswer } from '$lib/queries/indicator-list';
import { indicatorValues, type IndicatorValue } from '$lib/queries/indicator-values';
import { measureOf } from '$lib/stats/measure';
import type { IndicatorHead, Level, LevelWire } from '$lib/ui/indicators/slice';
import { toWire } from '$lib/ui/indicators/level-wire';
import { readCarries } from '$lib/words/indicator-carries';
import { shortIndicatorName } from '$lib/words/indicator-names';
import { levelRows } from './level-rows';
import { packPeriod } from './pack-period';
import { wirePlaces } from './rounding';

/** What an indicator is, from its row. */
export function headOf(row: IndicatorAnswer): IndicatorHead {
  return {
    id: row.indicator_id,
    name: shortIndicatorName(row.indicator_id, row.name),
    fullName: row.name,
    unit: row.unit,
    polarity: row.polarity,
    judgedBy: row.judged_by,
    carries: readCarries(row.carries),
    cannot: row.cannot,
    counts: row.numerator_definition,
    denominator: row.denominator,
    notes: row.notes,
    source: row.source_publication,
    sourceUrl: row.source_url
  };
}

/**
 * Asks for an indicator and all its values.
 * @throws Error when there is no such indicator
 */
export async function askIndicator(engine: Engine, indicatorId: string) {
  const found = (await ask(engine, indicatorList, {})).find((row) => row.indicator_id === indicatorId);
  if (!found) throw new Error(`There is no indicator “${indicatorId}”.`);
  return {
    head: headOf(found),
    measure: measureOf(found),
    rows: await ask(engine, indicatorValues, { indicatorId })
  };
}

/** An indicator with all its values. */
export type AskedIndicator = Awaited<ReturnType<typeof askIndicator>>;

/** Rows of a level; Wales stands beside the regions of England. */
export function rowsOfLevel(rows: readonly IndicatorValue[], level: Level): IndicatorValue[] {
  return rows.filter(
    (row) =>
      row.level === level || (level === 'region' && row.level === 'country' && row.area_name === 'Wales')
  );
}

/** Authorities or regions with their values, as a page fetches them when they are chosen. */
export function packLevel(
  { head, measure, rows }: AskedIndicator,
  level: Exclude<Level, 'service'>
): LevelWire {
  const grid = levelRows(rowsOfLevel(rows, level));
  // Ranks are drawn ten thousand times over; services have them, and what is fetched goes without.
  const context = {
    head: { ...head, carries: head.carries.filter((one) => one !== 'rank') },
    measure,
    ids: grid.ids,
    sources: []
  };
  const slice = {
    level,
    ids: grid.ids,
    names: grid.names,
    ...(level === 'authority' ? { services: grid.services.map((id) => id ?? '') } : {}),
    periods: grid.periods.map(({ period, rows: cells }) => packPeriod(period, cells, context))
  };
  return toWire(slice, wirePlaces(head.unit));
}
