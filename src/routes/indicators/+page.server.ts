import { group } from 'd3-array';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { indicatorCoverage } from '$lib/queries/indicator-coverage';
import { indicatorList } from '$lib/queries/indicator-list';
import { nationalFigures } from '$lib/queries/national-figures';
import { SHOWN_INDICATORS } from '$lib/ui/indicators/shown-indicators';
import { readCarries } from '$lib/words/indicator-carries';
import { indicatorEntries } from './shape/indicator-entries';

/** The list stands without framework code. */
export const csr = false;

/** Every indicator of the facts: those with a page, those published for the nation only, and those used behind others. */
export async function load() {
  const engine = await warehouse();
  const indicators = await ask(engine, indicatorList, {});
  const coverage = await ask(engine, indicatorCoverage, {});
  const figures = group(await ask(engine, nationalFigures, {}), (row) => row.indicator_id);
  const national = indicators.filter(({ carries }) => readCarries(carries).includes('national-only'));
  const rest = indicators.filter(
    (row) => !SHOWN_INDICATORS.includes(row.indicator_id) && !national.includes(row)
  );
  return {
    entries: indicatorEntries(indicators, coverage),
    national: national.map((row) => ({
      id: row.indicator_id,
      name: row.name,
      unit: row.unit,
      counts: row.numerator_definition,
      cannot: row.cannot,
      figures: figures.get(row.indicator_id) ?? []
    })),
    rest: rest.map(({ indicator_id, name, notes }) => ({ id: indicator_id, name, notes }))
  };
}
