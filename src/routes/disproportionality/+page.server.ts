import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { nationalChecks } from '$lib/queries/national-checks';
import { nationalDemographics } from '$lib/queries/national-demographics';
import { DEMOGRAPHIC_MEASURES, RESIDENTS } from '$lib/rules/demographic-measures';
import { knownEthnicity } from './shape/known-ethnicity';
import { measureView } from './shape/measure-view';
import { shareViews } from './shape/share-views';

/** The page is whole without framework code; its files are offered by `$lib/ui/static-page`. */
export const csr = false;

/** National shares and relative rate indices, and what the counts of residents are held against. */
export async function load() {
  const engine = await warehouse();
  const rows = await ask(engine, nationalDemographics, {});
  const checks = await ask(engine, nationalChecks, {});
  const measures = DEMOGRAPHIC_MEASURES.map((measure) => {
    const view = measureView(measure, rows);
    return { ...view, known: knownEthnicity(view, rows, checks) };
  });
  const residents = rows.filter((row) => row.measure === RESIDENTS && row.count !== null);
  return {
    measures,
    residents: {
      census: residents.reduce((sum, { count }) => sum + (count ?? 0), 0),
      source: residents[0]?.source ?? '',
      estimates: checks.filter(({ kind }) => kind === 'residents')
    },
    repeats: checks.filter(({ kind }) => kind === 'disposals-per-child').at(-1),
    shares: shareViews(rows),
    quoted: rows.filter((row) => row.count === null)
  };
}
